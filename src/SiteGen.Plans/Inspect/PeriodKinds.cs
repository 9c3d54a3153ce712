// Rule: a KPI reported for calendar years, months or several years goes on being reported so.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about a report without a period of its own, or with a bare year, where the one before was not of a
/// fiscal year: its period, or the word behind it, may have been left out.</summary>
public static class PeriodKinds
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) => plan.Actuals
        .Where(a => !a.IsNotFilledIn).GroupBy(a => a.Indicator)
        .Select(g => g.OrderBy(a => a.Year).ToList())
        .SelectMany(reports => reports.Zip(reports.Skip(1)))
        .Where(p => p.First.Period.Kind != Extract.PeriodKind.FiscalYear
            && p.First.Period.Kind != p.Second.Period.Kind && p.Second.Note.IsEmpty && IsForgotten(p.Second))
        .Select(p => ProblemCatalog.PeriodKind(p.Second.Row.At("period"), p.Second.Row.Text("period"), p.First.Period.Printed));

    private static bool IsForgotten(ActualRow report) => report.Row.Text("period").Length == 0
        || report.Period is { Kind: Extract.PeriodKind.FiscalYear, Word: YearWord.None, Edge: PeriodEdge.Whole };
}
