// Rule: a KPI reported for calendar years, months or several years goes on being reported so.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about a report for another kind of time than the one before, which was not a fiscal year:
/// its period may have been left out.</summary>
public static class PeriodKinds
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) => plan.Actuals
        .Where(a => !a.IsNotFilledIn).GroupBy(a => a.Indicator)
        .Select(g => g.OrderBy(a => a.Year).ToList())
        .SelectMany(reports => reports.Zip(reports.Skip(1)))
        .Where(p => p.First.Period.Kind != Extract.PeriodKind.FiscalYear
            && p.First.Period.Kind != p.Second.Period.Kind && p.Second.Note.IsEmpty)
        .Select(p => ProblemCatalog.PeriodKind(p.Second.Row.At("period"), p.Second.Row.Text("period"), p.First.Period.Printed));
}
