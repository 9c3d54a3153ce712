// Periods in words: every kind keeps its name, and an end of a year is never a whole year.
using System.Globalization;
using SiteGen.Plans.Extract;

namespace SiteGen.Theme.Words;

/// <summary>Names periods. Every name stands behind a preposition, too: in FY2015 (year-end).</summary>
internal sealed class PeriodWords(Figures figures, bool isJapanese, Func<string, object[], string> word)
{
    private static readonly HashSet<string> Heads =
        ["現状", "現状値", "現在", "現在値", "現況", "現況値", "直近", "直近値", "最新", "最新値"];

    /// <summary>In full: fiscal years with their era, calendar years with their months.</summary>
    public string Long(Period period) => Name(period, figures.Year, y => Word("period.calendar", y));

    /// <summary>Where there is little room.</summary>
    public string Short(Period period) => Name(period, figures.ShortYear, y => Word("period.year", y));

    private string Name(Period period, Func<int, string> fiscal, Func<int, string> calendar) => period switch
    {
        { Kind: PeriodKind.Undated, Printed: "" or "-" } => Word("period.none"),
        { Kind: PeriodKind.Undated } => Since(period) ?? Present(period) ?? period.Printed,
        { IsRelative: true, Part: > 0 } => Word(
            period.Part == 1 ? "period.within_one" : "period.within", period.Part, figures.ShortYear(period.Last!.Value)),
        { IsRelative: true } => Word("period.drawn_at", figures.ShortYear(period.Last!.Value)),
        { Kind: PeriodKind.Range, IsOfDates: true } => Marked(period, Dates(period)),
        { Kind: PeriodKind.Range } => Marked(period, Range(period)),
        { AveragedOver: { } years } => Marked(period, Word("period.average_over", Edged(period, fiscal, calendar), years)),
        { Meaning: RangeMeaning.Average } => Marked(period, Word("period.average", Edged(period, fiscal, calendar))),
        _ => Marked(period, Edged(period, fiscal, calendar)),
    };

    // 2023年以降 in other languages; in Japanese it stands as printed.
    private string? Since(Period period)
    {
        var head = period.Printed is [.., '以', '降' or '後'] ? PeriodCell.Read(period.Printed[..^2]) : null;
        return figures.IsJapanese || head is not { IsDated: true } ? null : Word("period.since", Short(head));
    }

    // The head of a column in place of a time: in Japanese it stands as printed.
    private string? Present(Period period) => figures.IsJapanese || !IsHead(period) ? null : Word("period.present");

    /// <summary>True for the head of a column that stands in place of a time (現状値).</summary>
    public static bool IsHead(Period period) => period is { IsDated: false } && Heads.Contains(period.Printed);

    // 2015年度末 has no room for its era or its months.
    private string Edged(Period period, Func<int, string> fiscal, Func<int, string> calendar) => period.Edge switch
    {
        PeriodEdge.End when period.Kind == PeriodKind.Month => Word("period.end_month", One(period, fiscal, calendar)),
        PeriodEdge.End when period.Kind != PeriodKind.Day =>
            Word("period.end", One(period, figures.ShortYear, y => Word("period.year", y))),
        PeriodEdge.Start when !period.IsPartOfYear => Word("period.start", One(period, figures.ShortYear, y => Word("period.year", y))),
        _ => One(period, fiscal, calendar),
    };

    private string One(Period period, Func<int, string> fiscal, Func<int, string> calendar) => period.Kind switch
    {
        PeriodKind.CalendarYear => calendar(period.Last!.Value),
        PeriodKind.SchoolYear => Word("period.school", period.Last!.Value),
        PeriodKind.OwnYear => Word(
            "period.own_year", period.Last!, MonthName(period.Begins!.Value), MonthName(period.Ends!.Value)),
        // The number as of a month is not that of the month.
        PeriodKind.Month when period is { Edge: PeriodEdge.AsOf, IsForecastMadeAt: false } =>
            Word("period.as_of", Month(period.Begins!.Value)),
        PeriodKind.Month => Month(period.Begins!.Value),
        PeriodKind.Day when period is { IsAsOf: true, IsForecastMadeAt: false } =>
            Word("period.as_of", Day(period.Begins!.Value)),
        PeriodKind.Day => Day(period.Begins!.Value),
        PeriodKind.Quarter => Word("period.quarter", YearOf(period), period.Part),
        PeriodKind.Half => Word($"period.half_{period.Part.ToString(CultureInfo.InvariantCulture)}", YearOf(period)),
        _ => fiscal(period.Last!.Value),
    };

    private string Range(Period period)
    {
        var (first, last) = (period.First!.Value, period.Last!.Value);
        // Years without a word are fiscal, as a single one is; a level or a mean of them is told of years of no kind.
        var isBare = period is { Word: YearWord.None, Meaning: RangeMeaning.Plain };
        var kind = (period.IsInFiscalYears || isBare) && !figures.AreCalendarYears ? "_fiscal" : "";
        var words = Word($"period.range_{Choices.Word(period.Meaning)}{kind}", first, last);
        return new[] { first, last }.Aggregate(words, Labelled);
    }

    // The words have FY2019; where the plan's years are called 2019/20, they are here, too.
    private string Labelled(string words, int year) =>
        words.Replace(string.Create(CultureInfo.InvariantCulture, $"FY{year}"), figures.ShortYear(year), StringComparison.Ordinal);

    private string Dates(Period period)
    {
        var (first, last) = (period.Begins!.Value, period.Ends!.Value);
        var inMonths = first.Day == 1 && last.AddDays(1).Day == 1;
        if (inMonths && first.AddMonths(1) > last) return Month(first);
        if (inMonths && first.Year == last.Year)
            return Word("period.months", first.Year, MonthName(first), MonthName(last));
        return Word("period.dates", inMonths ? Month(first) : Day(first), inMonths ? Month(last) : Day(last));
    }

    /// <summary>A name of a period, and in brackets that its figure is an estimate, a forecast or provisional.</summary>
    public string Marked(Period period, string name) => period.Standing switch
    {
        PeriodStanding.Forecast when period.IsForecastMadeAt => Word("period.forecast_as_of", name),
        PeriodStanding.Estimate => Word("period.estimate", name),
        PeriodStanding.Forecast => Word("period.forecast", name),
        PeriodStanding.Provisional => Word("period.provisional", name),
        _ => name,
    };

    private string YearOf(Period period) =>
        period.Word == YearWord.Calendar ? Word("period.year", period.Last!) : figures.ShortYear(period.Last!.Value);

    private string Month(DateOnly day) => Word("period.month", day.Year, MonthName(day));

    /// <summary>A day: 1 October 2019.</summary>
    public string Day(DateOnly day) => Word("period.day", day.Year, MonthName(day), day.Day);

    private object MonthName(DateOnly day) => isJapanese ? day.Month : CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);

    private string Word(string key, params object[] gaps) => word(key, gaps);
}
