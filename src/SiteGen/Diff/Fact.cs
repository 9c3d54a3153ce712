// A fact that residents read on a page, in words; and what became of it.
namespace SiteGen.Diff;

/// <summary>A fact of a KPI, a project, a plan or the site.</summary>
/// <param name="Key">What it is about: the same before and after.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Text">How the site shows it.</param>
public sealed record Fact(string Key, string Label, string Text)
{
    /// <summary>What else is shown of it: other languages, the printed cell.</summary>
    public string Rest { get; init; } = "";

    /// <summary>For a version of something, the version before; null when there is none.</summary>
    public string? Former { get; init; }
}

/// <summary>A fact that changed, came or went.</summary>
/// <param name="Before">As it was; null when it is new.</param>
/// <param name="After">As it is; null when it is gone.</param>
public sealed record Change(Fact? Before, Fact? After)
{
    /// <summary>Compares two lists of facts: what is there now in its order, then what is gone.</summary>
    public static IEnumerable<Change> Between(IEnumerable<Fact> before, IEnumerable<Fact> after)
    {
        var (old, now) = (ByKey(before), ByKey(after));
        foreach (var (key, fact) in now)
            if (!old.TryGetValue(key, out var was) || was.Text != fact.Text || was.Rest != fact.Rest) yield return new(was, fact);
        foreach (var (key, fact) in old)
            if (!now.ContainsKey(key)) yield return new(fact, null);
    }

    // A table of the document may have the same row twice; each is counted.
    private static Dictionary<string, Fact> ByKey(IEnumerable<Fact> facts) =>
        facts.GroupBy(f => f.Key).SelectMany(g => g.Select((fact, i) => (Key: $"{g.Key}#{i}", fact))).ToDictionary(f => f.Key, f => f.fact);
}
