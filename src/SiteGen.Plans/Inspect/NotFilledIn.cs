// Rule: rows of actuals that nobody has filled in yet are counted, a line a file.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Says how many rows of a year still wait for their figures. The site leaves them out, as if they were
/// not there; a KPI whose parts have the figures needs none of its own.</summary>
public static class NotFilledIn
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) => plan.Actuals
        .Where(a => a.IsNotFilledIn && plan.Indicators.All(i => i.PartOf != a.Indicator)).GroupBy(a => a.Year)
        .Select(rows => ProblemCatalog.NotFilledIn(rows.First().Row.At(), [.. rows.Select(r => r.Row.Record)]));
}
