// Rule: an actual was measured near the year of its file, and periods lie near the plan.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Years fit together.</summary>
public static class Periods
{
    /// <summary>A year this far from the plan may be a slip, such as 2071 for 2017.</summary>
    public const int YearsAround = 15;

    // A census is held every five years, and takes two to be published.
    private const int LongestLag = 7;

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. plan.Actuals.Where(IsNotInFile).Select(a => ProblemCatalog.PeriodNotInFile(a.Row.At("period"), a.Period.Printed, a.Year)),
        .. Late(plan).Where(a => a.Note.IsEmpty && a.Text.IsEmpty && !IsBesideTwoTargets(a, plan))
            .Select(a => ProblemCatalog.PeriodLag(a.Row.At("period"), a.Period.Printed, a.Year)),
        .. Late(plan).Where(a => IsBesideTwoTargets(a, plan)).Take(1).Select(
                a => ProblemCatalog.LagCompared(a.Row.At("period"), a.Period.Printed, a.Year, a.Period.FiscalYear!.Value)),
        .. plan.Actuals.GroupBy(a => a.Year)
            .Where(file => IsFar(Period.OfFiscalYear(file.Key), plan) && !file.Any(IsPrinted))
            .Select(file => ProblemCatalog.YearFar(
                new($"{plan.Id}/actuals/{file.Key}.csv"), file.Key, plan.Span.Start, plan.Span.End)),
        .. plan.Published.Where(p => p.Period is { IsDated: true } time && time.FiscalYear != p.Year)
            .Select(p => ProblemCatalog.PeriodNotInFile(p.Row.At("period"), p.Period!.Printed, p.Year ?? plan.Span.Start)),
        .. plan.Baselines.Where(b => IsFar(b.Period, plan)).Select(
            b => ProblemCatalog.PeriodOutsidePlan(b.Row.At("period"), b.Period!.Printed)),
        .. plan.Targets.Where(t => IsFar(t.Period, plan)).Select(
            t => ProblemCatalog.PeriodOutsidePlan(t.Row.At("period"), t.Period!.Printed)),
    ];

    // Figures in the column of another year; of a plan that says how they are compared nothing is asked.
    private static IEnumerable<ActualRow> Late(PlanFiles plan) => !plan.Setting("compared_by").IsEmpty ? []
        : plan.Actuals.Where(a => a.Period.FiscalYear is { } year && year != a.Year && !IsNotInFile(a));

    // Printed in the column of a year that has a target, and measured in another year that has one, too.
    private static bool IsBesideTwoTargets(ActualRow actual, PlanFiles plan) => actual.Value is not null
        && HasTarget(plan, actual.Indicator, actual.Year) && HasTarget(plan, actual.Indicator, actual.Period.FiscalYear!.Value);

    private static bool HasTarget(PlanFiles plan, string indicator, int year) =>
        plan.Targets.Any(t => t.Indicator == indicator && t.Value is not null && t.Period?.FiscalYear == year);

    // A series may begin long before the plan. The time of a figure and the name of its file are not both slips of one kind.
    private static bool IsPrinted(ActualRow actual) => actual.Period.Printed.Length > 0 && actual.Period.FiscalYear == actual.Year;

    // What is measured long after the year that it is reported for, or long before, is in the wrong file.
    private static bool IsNotInFile(ActualRow actual) =>
        actual.Period.FiscalYear is { } year && (year > actual.Year + 1 || year < actual.Year - LongestLag);

    /// <summary>True for a period that lies many years from the plan.</summary>
    public static bool IsFar(Period? period, PlanFiles plan) =>
        period?.FiscalYear is { } year && (year < plan.Span.Start - YearsAround || year > plan.Span.End + YearsAround);
}
