// The time of a figure in words: a calendar year or a month is never called a fiscal year.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Words;

/// <summary>Names the time of actuals, starting points and targets.</summary>
public static class When
{
    /// <summary>The time of the actual that stands at a year.</summary>
    public static string Actual(View v, Indicator kpi, int year) =>
        kpi.ActualOf(year) is { } actual ? Of(v, actual.Period, year) : v.Figures.ShortYear(year);

    /// <summary>The time of the starting point: the baseline's own, or the year before counting began.</summary>
    public static string Start(View v, Assessment a) =>
        a.Indicator.Baseline is { Period.FiscalYear: { } year } b && b.Value == a.Start!.Value && (year == a.Start.Year || a.WaitsForWork)
            ? Of(v, b.Period, year) : v.Figures.ShortYear(a.Start!.Year);

    /// <summary>The time at which a target is due.</summary>
    public static string Due(View v, Target target) => target.Due.Kind == PeriodKind.Range && (target.Due.Meaning != RangeMeaning.Each || target.Due.IsInFiscalYears) ? v.Figures.ShortYear(target.Due.FiscalYear!.Value) : Of(v, target.Due, target.Due.FiscalYear!.Value);

    private static string Of(View v, Period period, int year) => period switch
    {
        { Kind: PeriodKind.CalendarYear } or { Kind: PeriodKind.Range, Meaning: RangeMeaning.Each } => v.Marked("when.calendar", period.Last!),
        { Kind: PeriodKind.Month } => v.Figures.PeriodName(period),
        { Kind: PeriodKind.Range, Meaning: RangeMeaning.Average } => v.Figures.PeriodName(period),
        _ => v.Figures.ShortYear(year),
    };
}
