// Which figures can be set beside which: parts of years, and what the document itself says cannot be compared.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

public static partial class Measuring
{
    /// <summary>
    /// True for a figure of a part of a year that ends before the part begins in which a target is due, or before the last day of
    /// the year in which it is: what comes of that time is still open.
    /// </summary>
    /// <param name="actual">The figure.</param>
    /// <param name="due">When the target is due.</param>
    internal static bool IsBefore(Actual actual, Period due) =>
        actual.RunsAhead && actual.StandsAt == due.FiscalYear || !actual.IsOfItsColumn && IsBefore(actual.MeasuredAt, due);

    private static bool IsBefore(Period figure, Period due) => !figure.IsOfEntrants
        && figure is { IsPartOfYear: true, Ends: { } end }
        && due is { Begins: { } begin, Ends: { } last } && (due.IsPartOfYear ? end < begin : end < last);

    /// <summary>
    /// True for a figure of a part of a year that ends more than a month before the year does: it may count less than a year,
    /// and is set beside figures of the same kind of time only. A day of the first month is none: nothing is counted by then.
    /// </summary>
    internal static bool IsOfAnEarlyPart(Period figure) => !figure.IsOfEntrants
        && figure is { IsPartOfYear: true, FiscalYear: { } year, Ends: { } end }
        && end.AddDays(1) < FiscalCalendar.FirstDay(year + 1, figure.FirstMonth)
        && !(figure.Kind == PeriodKind.Day && end < FiscalCalendar.FirstDay(year, figure.FirstMonth).AddMonths(1));

    /// <summary>False for the figures of a quarter and of a year.</summary>
    /// <param name="newest">The time of a figure.</param>
    /// <param name="earlier">That of an earlier one.</param>
    public static bool AreAlike(Period newest, Period earlier) =>
        newest.Kind == earlier.Kind || !IsOfAnEarlyPart(newest) || IsPoint(newest) && IsPoint(earlier);

    // As of a day or the end of a month or year: a number that stands, not one that is counted over a time.
    private static bool IsPoint(Period period) => period.Kind == PeriodKind.Day || period.Edge is PeriodEdge.End or PeriodEdge.AsOf;

    private static int StandsAt(Indicator indicator, int year) => indicator.ActualOf(year)?.StandsAt ?? year;

    /// <summary>True where the document says that figures of a time cannot be compared with those of an earlier one.</summary>
    /// <param name="indicator">The KPI.</param>
    /// <param name="from">The year at which the earlier figure stands.</param>
    /// <param name="to">That of the later one.</param>
    public static bool IsBroken(Indicator indicator, int from, int to) =>
        indicator.Actuals.Any(a => from < a.StandsAt && a.StandsAt <= to && a.IsBreak);
}
