// Rule: no id takes an address that the site needs: the tables stand beside the KPIs' files, the site's own pages beside the plans.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Ids of KPIs, goals, topics and plans that would stand in the way of a file or page of the site.</summary>
public static class ReservedIds
{
    /// <summary>The names of the open-data tables; their files stand in one folder with the files of the KPIs.</summary>
    public static readonly IReadOnlyList<string> Tables =
        ["plans", "outline", "indicators", "observations", "assessments", "evaluations", "costs", "outputs", "revisions", "corrections", "published", "topics", "tables", "updates"];

    // Metadata of a folder of CSVs has this fixed name in the standard (CSV on the Web).
    private const string Metadata = "csv-metadata";

    private static readonly string[] Pages =
        ["all", "assets", "changes", "compare", "data", "dictionary", "embed", "feed", "feeds", "glossary", "movements", "review", "search", "stories", "topics", "updates", "verification"];

    /// <summary>True for a name that the site itself needs, so that no plan can have it.</summary>
    public static bool IsOfTheSite(string plan, IEnumerable<Language> languages) => Pages.Contains(plan) || languages.Any(l => l.Segment == plan);

    /// <summary>Runs the rule on a plan.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. plan.Indicators.Where(i => i.Id == Metadata || Tables.Contains(i.Id)).Select(i => ProblemCatalog.IdReserved(i.Row.At("id"), i.Id)),
        .. plan.Outline.Where(o => o.Id == Metadata).Select(o => ProblemCatalog.IdReserved(o.Row.At("id"), o.Id)),
    ];

    /// <summary>Runs the rule on what all plans share.</summary>
    public static IEnumerable<Problem> Check(SiteFiles site) =>
    [
        .. site.Topics.Where(t => t.Id == Metadata).Select(t => ProblemCatalog.IdReserved(t.Row.At("id"), t.Id)),
        .. site.Plans.Where(p => IsOfTheSite(p.Id, site.Languages)).Select(p => ProblemCatalog.IdReserved(new($"{p.Id}/"), p.Id)),
    ];
}
