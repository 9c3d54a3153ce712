// What an article can embed: for the message about a line that names nothing.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Articles;

/// <summary>The lines that show something.</summary>
internal static class Embeds
{
    private static readonly string[] Parts = ["kpi", "bar", "chart", "status", "table", "lines"];

    /// <summary>The line that somebody probably meant; null when none is near.</summary>
    public static string? Near(EmbedBlock embed, Site site)
    {
        if (PartOf(embed) is not { } part) return null;
        var names = Names(part, site).ToList();
        var of = names.Contains(embed.Of) ? embed.Of : Nearest.To(embed.Of, names);
        return of is null ? null : Line(part, of);
    }

    /// <summary>A line of the same kind; null when the site has nothing of this kind.</summary>
    public static string? Example(EmbedBlock embed, Site site)
    {
        var part = PartOf(embed) ?? Parts[0];
        return Names(part, site).FirstOrDefault() is { } of ? Line(part, of) : null;
    }

    private static string? PartOf(EmbedBlock embed) => Parts.Contains(embed.Part) ? embed.Part : Nearest.To(embed.Part, Parts);

    private static IEnumerable<string> Names(string part, Site site) => part switch
    {
        "status" => site.Plans.Select(p => p.Id),
        "table" or "lines" => site.Plans.SelectMany(p => Tables(part, p)).Distinct(),
        _ => site.Plans.SelectMany(p => p.Indicators).Select(i => $"{i.Plan.Id}/{i.Id}"),
    };

    private static IEnumerable<string> Tables(string part, Plan plan) => plan.OtherTables.SelectMany(t => t.Value
        .Select(f => part == "table" ? f.Row.Table : f.Row.Chart).Where(of => of.Length > 0).Select(of => $"{plan.Id}/{t.Key}/{of}"));

    /// <summary>How a line is written.</summary>
    public static string Line(string part, string of) => $"{{{part}: {of}}}";
}
