// Rule: a figure that was restated is another one now.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>What restated.csv says it was before differs from what is in force.</summary>
public static class Restatements
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) => plan.Restated
        // What came as it was expected is no figure that changed.
        .Where(r => !r.WasExpected)
        .GroupBy(r => (r.Indicator, r.Kind, Year: r.Year ?? r.Period?.FiscalYear))
        // A figure that changed twice may have come back.
        .Where(rows => rows.Select(r => r.Value).Distinct().Count() == 1)
        .SelectMany(rows => rows)
        .Where(r => r.Value is { } value && InForce(plan, r) is { Count: > 0 } now && now.All(v => v == value))
        .Select(r => ProblemCatalog.RestatedSame(r.Row.At("value"), r.Row.Raw("value").Trim()));

    private static List<decimal?> InForce(PlanFiles plan, RestatedRow row) => row.Kind switch
    {
        RestatedKind.Baseline => [.. plan.Baselines.Where(b => b.Indicator == row.Indicator).Select(b => b.Value)],
        RestatedKind.Actual => [.. plan.Actuals.Where(a => a.Indicator == row.Indicator && a.Year == row.Year).Select(a => a.Value)],
        _ => [.. plan.Targets.Where(t => t.Indicator == row.Indicator && t.Period?.FiscalYear == (row.Year ?? row.Period?.FiscalYear))
            .Select(t => t.Value)],
    };
}
