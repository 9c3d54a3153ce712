// Rule: every id is there once.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Ids of KPIs and of the outline.</summary>
public static class UniqueIds
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. Twice(plan.Indicators.Select(i => (i.Row.At("id"), i.Id))),
        .. Twice(plan.Outline.Select(o => (o.Row.At("id"), o.Id))),
    ];

    /// <summary>The ids that are there twice, in any letter case.</summary>
    public static IEnumerable<Problem> Twice(IEnumerable<(Place At, string Id)> ids) => ids
        .Where(i => i.Id.Length > 0).GroupBy(i => i.Id, StringComparer.OrdinalIgnoreCase)
        .SelectMany(g => g.Skip(1)).Select(i => ProblemCatalog.IdTwice(i.At, i.Id));
}
