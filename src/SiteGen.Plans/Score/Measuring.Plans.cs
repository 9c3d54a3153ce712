// Of which year a plan's newest figures are, as a whole.
using System.Runtime.CompilerServices;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

public static partial class Measuring
{
    private static readonly ConditionalWeakTable<Plan, StrongBox<int>> UsualYears = [];

    /// <summary>The fiscal year that gives the newest figure of more than half of a plan's counted KPIs with figures; the newest
    /// year of its figures where there is no such year.</summary>
    public static int UsualYear(Plan plan) => UsualYears.GetValue(plan, static p => new(MostReported(p))).Value;

    /// <summary>The newest year for which a plan has an actual: reported for it, or measured in it; the newest that it reports
    /// where it has none. What is only expected is no figure.</summary>
    public static int NewestYear(Plan plan) => plan.Indicators.SelectMany(i => i.Actuals).Where(a => a.Value is not null)
        .Select(a => Math.Max(a.Year, a.MeasuredYear)).DefaultIfEmpty(plan.NewestYear).Max();

    /// <summary>The same of the actuals whose time is printed; where there are none, of all.</summary>
    public static int NewestDatedYear(Plan plan) => plan.Indicators.SelectMany(i => i.Actuals)
        .Where(a => a is { Value: not null, IsUndated: false })
        .Select(a => Math.Max(a.Year, a.MeasuredYear)).DefaultIfEmpty(NewestYear(plan)).Max();

    /// <summary>True where every figure that a plan reports for a year was measured in an earlier one.</summary>
    public static bool IsLate(Plan plan, int year) =>
        plan.Counted.Select(i => i.ActualOf(year)).Where(a => a?.Value is not null).ToList() is { Count: > 0 } figures
            && figures.TrueForAll(a => a!.MeasuredYear < year);

    /// <summary>True where a plan reports figures for a year, and of some the document does not print when they were measured, of the
    /// others that it was earlier: nothing is known to be of the year itself.</summary>
    public static bool IsUndated(Plan plan, int year) =>
        plan.Counted.Select(i => i.ActualOf(year)).Where(a => a?.Value is not null).ToList() is { Count: > 0 } figures
            && figures.TrueForAll(a => a!.IsUndated || a.MeasuredYear < year) && figures.Exists(a => a!.IsUndated);

    /// <summary>The newest year of a baseline where every actual of the plan is older; null elsewhere.</summary>
    public static int? BaselinesUpTo(Plan plan) => plan.ReportedYears.Count > 0
        && plan.Indicators.Max(i => i.Baseline is { Value: not null } b ? b.Period.FiscalYear : null) is { } year && year > plan.NewestYear
        ? year : null;

    private static int MostReported(Plan plan)
    {
        var newest = plan.Counted.Select(NewestFigure).OfType<int>().ToList();
        return newest.GroupBy(year => year).FirstOrDefault(g => 2 * g.Count() > newest.Count)?.Key ?? NewestYear(plan);
    }

    // A baseline may be newer than every actual.
    private static int? NewestFigure(Indicator kpi) => kpi.Actuals.LastOrDefault(a => a.Value is not null) is not { } actual ? null
        : kpi.Baseline is { Value: not null } b && b.Period.FiscalYear > actual.Year ? b.Period.FiscalYear : actual.Year;
}
