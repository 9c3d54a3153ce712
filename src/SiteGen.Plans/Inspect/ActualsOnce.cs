// Rule: a KPI has one actual for each time that a fiscal year's file reports.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>No KPI is reported twice for one time.</summary>
public static class ActualsOnce
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) => plan.Actuals.Where(a => a.Indicator.Length > 0)
        // The same period twice is a double of its own.
        .DistinctBy(a => (a.Year, a.Indicator, a.Row.Text("period").Length > 0 ? Doubles.Time(a.Period) : ""))
        // Quarters and dates of a year stand side by side; of figures for a whole year there is one.
        .Where(a => !a.Period.IsPartOfYear).GroupBy(a => (a.Year, a.Indicator)).SelectMany(g => g.Skip(1))
        .Select(a => ProblemCatalog.ActualTwice(a.Row.At("indicator"), a.Indicator));
}
