// Rule: every id, and every plan's folder, has a name that an address can have and that nothing else needs.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Ids of KPIs, of the outline and of topics, and the names of the plans' folders.</summary>
public static class Ids
{
    /// <summary>The names of the open-data tables; their files stand in one folder with the files of the KPIs.</summary>
    public static readonly IReadOnlyList<string> Tables =
    [
        "plans", "outline", "indicators", "observations", "assessments", "evaluations", "costs", "outputs",
        "revisions", "corrections", "published", "topics", "tables", "updates",
    ];

    /// <summary>Runs the rule on a plan.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. Check(plan.Indicators.Select(i => (i.Row, i.Id)), site),
        .. plan.Indicators.Where(i => Tables.Contains(i.Id)).Select(i => ProblemCatalog.IdReserved(i.Row.At("id"), i.Id)),
        .. Check(plan.Outline.Select(o => (o.Row, o.Id)), site),
        .. AddressNames.Check(new($"{plan.Id}/"), plan.Id, site.Languages),
    ];

    /// <summary>Runs the rule on what all plans share.</summary>
    public static IEnumerable<Problem> Check(SiteFiles site) => Check(site.Topics.Select(t => (t.Row, t.Id)), site);

    // One that differs from another only in letter case is there twice, which is said once.
    private static IEnumerable<Problem> Check(IEnumerable<(Row Row, string Id)> ids, SiteFiles site) => ids
        .DistinctBy(i => i.Id, StringComparer.OrdinalIgnoreCase)
        .SelectMany(i => AddressNames.Check(i.Row.At("id"), i.Id, site.Languages));
}
