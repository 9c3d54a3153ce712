// Whether start, figure and target lie whole years apart: a pace that is counted in years is told of no other dates.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>Compares the days that the document prints with the years between them.</summary>
internal static class WholeYears
{
    private const double DaysOfAYear = 365.25;

    // The first of a month and the last day of the month before are one date, and so are two days of one month.
    private const int Leeway = 31;

    /// <summary>
    /// False where two of the three are printed as days, months or ends of years and lie half a year, say, more or
    /// less apart than the numbers of their years. What is printed as a year has no day; of totals it is its last.
    /// </summary>
    public static bool LieBetween(Indicator indicator, StartingPoint start, Actual? figure, Target target)
    {
        var times = new[] { StartOf(indicator, start), figure is { IsOfItsColumn: false } ? figure.MeasuredAt : null, target.Due };
        var points = times.OfType<Period>()
            .Where(p => p is { FiscalYear: not null, Begins: not null, Ends: not null } && (indicator.IsTotal || IsPoint(p)))
            .ToList();
        return points.TrueForAll(p => AreEven(points[0], p));
    }

    private static Period? StartOf(Indicator indicator, StartingPoint start) =>
        indicator.Baseline is { IsStart: true, Value: { } value, Period: { FiscalYear: { } year } period }
            && start == new StartingPoint(value, year)
            ? period
            : Period.OfFiscalYear(start.Year, indicator.Plan.Span.FirstMonth);

    private static bool IsPoint(Period period) =>
        period.IsPartOfYear || period.IsOfDates || period.Edge is PeriodEdge.Start or PeriodEdge.End;

    private static bool AreEven(Period one, Period other)
    {
        var days = DayOf(one).DayNumber - DayOf(other).DayNumber;
        var years = one.FiscalYear!.Value - other.FiscalYear!.Value;
        return Math.Abs(days - years * DaysOfAYear) <= Leeway;
    }

    private static DateOnly DayOf(Period period) => period.Edge == PeriodEdge.Start ? period.Begins!.Value : period.Ends!.Value;
}
