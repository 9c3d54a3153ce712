// The time of a figure in words: always that of the measurement, in the kind that is printed.
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Words;

/// <summary>Names the time of actuals, starting points and targets. Every name may stand behind "in" and before 「の値」.</summary>
public static class When
{
    /// <summary>The time at which the actual was measured that is reported for a fiscal year.</summary>
    public static string Actual(View v, Indicator kpi, int year) =>
        kpi.ActualOf(year) is { } actual ? Actual(v, kpi, actual) : v.Figures.ShortYear(year);

    private static string Actual(View v, Indicator kpi, Actual actual) =>
        kpi.IsTotal && EndOf(actual.MeasuredAt) is { } end ? Of(v, end)
        : actual.IsOfItsColumn ? v.Marked("when.of_column", v.Figures.ShortYear(actual.Year), Measured(v, actual))
        : Measured(v, actual);

    /// <summary>The same without what the document calls the figure (provisional, an estimate): a pace is neither. Of what is expected
    /// that it is a forecast is said already; an estimate stays one.</summary>
    public static string Bare(View v, Indicator kpi, int year) =>
        kpi.ActualOf(year) is { MeasuredAt: { Standing: not PeriodStanding.Plain, IsForecastMadeAt: false } at } actual
            && (!actual.IsExpected || at.Standing == PeriodStanding.Forecast)
            ? Actual(v, kpi, actual with { MeasuredAt = at with { Standing = PeriodStanding.Plain } })
            : Actual(v, kpi, year);

    /// <summary>True for a running total that is printed for a time between two days or months.</summary>
    public static bool IsTotalOfDates(Indicator kpi, int year) => kpi.Accumulation == Accumulation.Running
        && kpi.ActualOf(year)?.MeasuredAt is { Kind: PeriodKind.Range, IsOfDates: true };

    /// <summary>The key of the words that say of what time a figure is: a total is one up to then, a mean one of all years up
    /// to then.</summary>
    public static string Key(Indicator kpi, int year) => IsTotalOfDates(kpi, year) ? "kpi.at_total_range"
        : kpi.IsTotal ? "kpi.at_total"
        : kpi.IsMeanUpTo(year) ? "kpi.at_mean" : "kpi.at";

    // A total is one up to a year, also where all its years are printed: R3~6年度.
    private static Period? EndOf(Period period) => period is { Kind: PeriodKind.Range, IsOfDates: false, Last: { } last }
        ? period with { Kind = period.Word == YearWord.Calendar ? PeriodKind.CalendarYear : PeriodKind.FiscalYear, First = last }
        : null;

    // What is due in a time between two days is due at its end.
    private static Period EndOfDates(Period period)
    {
        var end = period.Ends!.Value;
        return end.AddDays(1).Day == 1 ? Period.OfMonth(end.Year, end.Month) : Period.OfDay(end);
    }

    /// <summary>The time at which an actual was measured.</summary>
    public static string Measured(View v, Actual actual) => actual switch
    {
        { MeasuredAt: var head } when PeriodWords.IsHead(head) => v.Marked("when.column", v.Figures.ShortPeriod(head)),
        // No time is printed: it is only known in which year's report the figure stands.
        { MeasuredAt: { IsDated: false, Printed: not ("" or "-") } at } =>
            v.Marked("when.printed", v.Figures.ShortYear(actual.Year), v.PlainPeriod(at)),
        { MeasuredAt.IsDated: false } => v.Marked("when.undated", v.Figures.ShortYear(actual.Year)),
        { MeasuredAt.IsForecastMadeAt: true } =>
            v.Marked("when.forecast_as_of", v.Figures.ShortYear(actual.Year), Of(v, actual.MeasuredAt)),
        { HasLag: true } when IsPlain(actual.MeasuredAt) => v.Marked("period.year", actual.MeasuredAt.Last!),
        _ => Of(v, actual.MeasuredAt),
    };

    /// <summary>For which year an actual is reported, and where that is another one, when it was measured.</summary>
    public static string Reported(View v, Actual actual) =>
        actual.HasLag ? v.Marked("when.reported", v.Figures.ShortYear(actual.Year), Measured(v, actual)) : Measured(v, actual);

    /// <summary>The time of the starting point: the baseline's own, or the year before counting began.</summary>
    public static string Start(View v, Assessment a) =>
        a.Indicator.Baseline is { Period.FiscalYear: { } year } b && b.Value == a.Start!.Value && year == a.Start.Year
            ? Baseline(v, a.Indicator, b.Period) : v.Figures.ShortYear(a.Start!.Year);

    /// <summary>The time at which a target is due.</summary>
    public static string Due(View v, Target target) => target.Due switch
    {
        { Last: { } year } when target.IsOfNoKind => v.Marked("period.year", year),
        { Kind: PeriodKind.Range, IsOfDates: true } due => Of(v, EndOfDates(due)),
        { Kind: PeriodKind.Range, Word: not YearWord.Fiscal, Meaning: RangeMeaning.Each } due => v.Marked("period.year", due.Last!),
        { Kind: PeriodKind.Range, Word: YearWord.Calendar } due => Of(v, EndOf(due)!),
        { Kind: PeriodKind.OwnYear, Ends: { } end } =>
            v.Figures.ShortPeriod(Period.OfMonth(end.Year, end.Month)),
        { Kind: PeriodKind.Range } or { IsRelative: true } => v.Figures.ShortYear(target.Due.FiscalYear!.Value),
        // "By the mean of FY2024" is no time; beside the value it says that it is a mean.
        { Meaning: RangeMeaning.Average } due => Of(v, due with { Meaning = RangeMeaning.Plain }),
        // What is due as of a day is due by then.
        { IsAsOf: true } due => Of(v, due with { IsAsOf = false, Edge = due.Edge == PeriodEdge.AsOf ? PeriodEdge.Whole : due.Edge }),
        var due => Of(v, due),
    };

    /// <summary>The first year that a total or mean counts, of the kind of its figures: a calendar year beside calendar years.</summary>
    public static string CountedFrom(View v, Indicator kpi) => kpi.CountedFrom is not { } first ? v.Figures.ShortYear(kpi.Plan.NewestYear)
        : kpi.CountedFromPeriod is { Kind: PeriodKind.CalendarYear } || kpi.Actuals.Any(a => a.MeasuredAt.Word == YearWord.Calendar)
            ? v.Marked("period.year", first)
        : v.Figures.ShortYear(first);

    /// <summary>The time of a target by itself, with its era.</summary>
    public static string Named(View v, Target target) =>
        target.IsOfNoKind ? v.Marked("period.year", target.Due.Last!) : v.PlainPeriod(target.Due);

    /// <summary>The time of a target as it stands beside its value: one that holds over several years names them all.</summary>
    public static string Held(View v, Target target) =>
        HoldsOver(target) || target is { Cumulative: false, Due: { Kind: PeriodKind.OwnYear } or { Meaning: RangeMeaning.Average } }
            ? v.Figures.ShortPeriod(target.Due)
            : Due(v, target);

    /// <summary>True for a target whose time is printed, but names no certain year (H30年代後半).</summary>
    public static bool IsInWords(Target target) =>
        target is { Kind: not TargetKind.EachYear, Due: { IsDated: false, Printed: not ("" or "-") } };

    /// <summary>That time in brackets, for a place beside the value where nothing else tells it; empty for other targets.</summary>
    public static string InWords(View v, Target? target) =>
        target is not null && IsInWords(target) ? v.Marked("card.due_whole", v.PlainPeriod(target.Due)) : "";

    /// <summary>True for a level to be held in each of several years, and for a mean of them; a total is due at their end.</summary>
    public static bool HoldsOver(Target target) =>
        target is { Cumulative: false, Due: { Kind: PeriodKind.Range, Meaning: not RangeMeaning.Sum } };

    /// <summary>True for a level to be held until it is due, not one to be reached by then.</summary>
    public static bool IsKept(Target target) => target.Kind is TargetKind.Maintain or TargetKind.EachYear
        || target is { Kind: TargetKind.Number, Due: { Kind: PeriodKind.Range, Meaning: RangeMeaning.Each } }
        || target.Kind != TargetKind.Text && target.Due.Kind == PeriodKind.Range
            && target.Kind is not (TargetKind.Number or TargetKind.Relative or TargetKind.NotComparable);

    /// <summary>True for a year of which the document prints the number only.</summary>
    public static bool IsPlain(Period period) =>
        period is { Kind: PeriodKind.FiscalYear, Word: YearWord.None, IsRelative: false };

    /// <summary>True for a baseline's year without a word where figures lag behind the years of their columns: it need
    /// not be a fiscal one.</summary>
    public static bool IsOfNoKind(Indicator kpi, Period period) => IsPlain(period) && kpi.Actuals.Any(a => a.HasLag);

    /// <summary>True for a figure of another time than the fiscal year that it stands at: a calendar year, a month, a range.</summary>
    public static bool IsOtherTime(Actual actual) =>
        actual.MeasuredAt is { IsDated: true, Kind: not (PeriodKind.FiscalYear or PeriodKind.SchoolYear) };

    /// <summary>The time of a baseline.</summary>
    public static string Baseline(View v, Indicator kpi, Period period) =>
        IsOfNoKind(kpi, period) ? v.Marked("period.year", period.Last!) : Of(v, period);

    /// <summary>The time of a baseline or an actual in a table: a year without a word stays that beside figures that lag.</summary>
    public static MarkupString InTable(View v, Indicator kpi, Period period) =>
        IsOfNoKind(kpi, period) ? v.H("period.year", period.Last!) : InColumn(v, period);

    /// <summary>A time in a narrow column: the year breaks before its era, and nowhere else.</summary>
    public static MarkupString InColumn(View v, Period period) =>
        new(v.PeriodName(period).Value.Replace("(", "<wbr>(", StringComparison.Ordinal));

    /// <summary>A period as sentences name it.</summary>
    public static string Of(View v, Period period) => period switch
    {
        { IsRelative: true, Part: 0 } => v.Marked("when.drawn", v.Figures.ShortYear(period.Last!.Value)),
        { Kind: PeriodKind.CalendarYear, Meaning: RangeMeaning.Average, Edge: PeriodEdge.Whole } =>
            v.Marked("period.average", v.Marked("when.calendar", period.Last!)),
        { Kind: PeriodKind.CalendarYear, Edge: PeriodEdge.Whole or PeriodEdge.Until } =>
            v.Figures.Standing(period, v.Marked("when.calendar", period.Last!)),
        _ => v.Figures.ShortPeriod(period),
    };
}
