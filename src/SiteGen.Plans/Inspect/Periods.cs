// Rule: an actual lies in the year of its file, and periods lie near the plan.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Years fit together.</summary>
public static class Periods
{
    private const int YearsAround = 15;

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. plan.Actuals.Where(a => a.Period.FiscalYear is { } year && year != a.Year).Select(a => ProblemCatalog.PeriodNotInFile(a.Row.At("period"), a.Period.Text, a.Year)),
        .. plan.Baselines.Where(b => IsFar(b.Period, plan)).Select(b => ProblemCatalog.PeriodOutsidePlan(b.Row.At("period"), b.Period!.Text)),
        .. plan.Targets.Where(t => IsFar(t.Period, plan)).Select(t => ProblemCatalog.PeriodOutsidePlan(t.Row.At("period"), t.Period!.Text)),
    ];

    private static bool IsFar(Period? period, PlanFiles plan) =>
        period?.FiscalYear is { } year && (year < plan.Span.Start - YearsAround || year > plan.Span.End + YearsAround);
}
