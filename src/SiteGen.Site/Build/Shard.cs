// A share of a site, for builds on several machines: the files of some plans, and some of those that are about all.
using System.Globalization;
using SiteGen.Plans.Model;

namespace SiteGen.Build;

/// <summary>Part <paramref name="Number"/> of <paramref name="Of"/>, from 1.</summary>
public sealed record Shard(int Number, int Of)
{
    /// <summary>More parts than this are a slip of the hand.</summary>
    public const int Most = 1000;

    /// <summary>Reads 2/3; null for what is none.</summary>
    public static Shard? Read(string text) => text.Split('/') is [var number, var of]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var all)
        && n >= 1 && n <= all && all <= Most ? new(n, all) : null;

    /// <summary>2/3.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    /// <summary>Its share of some files; every file is in the share of exactly one part.</summary>
    public IEnumerable<Artifact> Share(IEnumerable<Artifact> files, IReadOnlyList<Plan> plans)
    {
        var order = plans.Select((p, i) => (p, i)).ToDictionary(p => p.p, p => p.i);
        var spanning = 0;
        foreach (var file in files)
            if ((file.Plan is { } plan ? order[plan] : spanning++) % Of == Number - 1) yield return file;
    }
}
