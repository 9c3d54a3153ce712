// Rule: rows of actuals that nobody has filled in yet are counted, a line a file.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Says how many rows of a year still wait for their figures. The site leaves them out, as if they were
/// not there; a KPI that never had a figure of its own, but in its parts, needs none.</summary>
public static class NotFilledIn
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) => plan.Actuals
        .Where(a => a.IsNotFilledIn && !HasFiguresInPartsOnly(plan, a.Indicator)).GroupBy(a => a.Year)
        .Select(rows => ProblemCatalog.NotFilledIn(rows.First().Row.At(), [.. rows.Select(r => r.Row.Record)]));

    private static bool HasFiguresInPartsOnly(PlanFiles plan, string kpi) =>
        plan.Indicators.Any(i => i.PartOf == kpi)
        && !plan.Actuals.Any(a => a.Indicator == kpi && a.Value is not null)
        && !plan.Baselines.Any(b => b.Indicator == kpi && b.Value is not null);
}
