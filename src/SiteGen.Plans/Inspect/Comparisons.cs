// Rule: comparisons.csv names KPIs that exist, each once in a comparison, and every comparison has a name;
// plans that were removed are left out.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>KPIs of several cities that measure the same thing.</summary>
public static class Comparisons
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(SiteFiles site) =>
    [
        .. site.Comparisons.DistinctBy(c => c.Id, StringComparer.Ordinal)
            .SelectMany(c => AddressNames.Check(c.Row.At("id"), c.Id, site.Languages)),
        .. site.Comparisons.GroupBy(c => c.Id)
            .Select(g => g.First())
            .Where(c => c.Name.IsEmpty)
            .Select(c => ProblemCatalog.CellBlank(c.Row.At($"name_{site.Languages[0].Code}"))),
        .. site.Comparisons.SelectMany(c => Unknown(c, site.Plans)),
    ];

    private static IEnumerable<Problem> Unknown(ComparisonRow row, IReadOnlyList<PlanFiles> plans)
    {
        if (row.Plan.Length == 0 || row.Indicator.Length == 0) yield break;
        var names = plans.Select(p => p.Id).ToList();
        if (plans.FirstOrDefault(p => p.Id == row.Plan) is not { } plan)
            yield return ProblemCatalog.PlanGone(row.Row.At("plan"), row.Plan, Nearest.Slip(row.Plan, names));
        else if (plan.IsRead("indicators.csv") && plan.Indicators.All(i => i.Id != row.Indicator))
            yield return ProblemCatalog.ReferenceUnknown(
                row.Row.At("indicator"), row.Indicator, $"{plan.Id}/indicators.csv",
                    Nearest.To(row.Indicator, plan.Indicators.Select(i => i.Id)));
    }
}
