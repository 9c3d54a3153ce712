// A stretch of time as the documents print it: one type for years, parts of years, days and ranges.
namespace SiteGen.Plans.Extract;

/// <summary>What kind of time a period is.</summary>
public enum PeriodKind
{
    /// <summary>A fiscal year; in Japan 1 April to 31 March. Also a year of which the document prints the number only.</summary>
    FiscalYear,

    /// <summary>A calendar year.</summary>
    CalendarYear,

    /// <summary>A month, or the end of one.</summary>
    Month,

    /// <summary>Several years, or a range of months or days.</summary>
    Range,

    /// <summary>A text that names no certain year (H30年代後半, 年間, -); it is never plotted.</summary>
    Undated,

    /// <summary>A school year.</summary>
    SchoolYear,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A year of the KPI's own, printed by its number: from a month of the year before (前年10〜9月).</summary>
    OwnYear,
}

/// <summary>How the years of a period make one figure.</summary>
public enum RangeMeaning
{
    /// <summary>Not said.</summary>
    Plain,

    /// <summary>平均: the mean.</summary>
    Average,

    /// <summary>累計: the sum.</summary>
    Sum,

    /// <summary>各年: the same for each year.</summary>
    Each,
}

/// <summary>Which part of the time is meant.</summary>
public enum PeriodEdge
{
    /// <summary>All of it, or nothing is said.</summary>
    Whole,

    /// <summary>末: its end.</summary>
    End,

    /// <summary>当初, 初め: its beginning.</summary>
    Start,

    /// <summary>現在, 時点: as of then.</summary>
    AsOf,

    /// <summary>まで: until then.</summary>
    Until,
}

/// <summary>What the document calls the figure of a period.</summary>
public enum PeriodStanding
{
    /// <summary>Nothing is said.</summary>
    Plain,

    /// <summary>実績: an actual.</summary>
    Actual,

    /// <summary>推計: an estimate of what was.</summary>
    Estimate,

    /// <summary>見込, 予測: expected, and not measured.</summary>
    Forecast,

    /// <summary>目標: a target.</summary>
    Target,

    /// <summary>現状値, 基準値: a baseline.</summary>
    Baseline,

    /// <summary>速報: provisional.</summary>
    Provisional,

    /// <summary>確定: final.</summary>
    Final,

    /// <summary>改訂, 見直し: a revision of the plan.</summary>
    Revision,
}

/// <summary>The word with which a year is printed.</summary>
public enum YearWord
{
    /// <summary>The number alone: H26, 2014.</summary>
    None,

    /// <summary>年度, FY.</summary>
    Fiscal,

    /// <summary>年.</summary>
    Calendar,

    /// <summary>学年度.</summary>
    School,
}

/// <summary>The years to which a plan's relative periods refer.</summary>
/// <param name="Start">The plan's first fiscal year.</param>
/// <param name="End">The plan's last fiscal year.</param>
/// <param name="Baseline">The fiscal year of 策定時, when the plan was drawn up.</param>
public sealed record PlanSpan(int Start, int End, int Baseline)
{
    /// <summary>The month in which the plan's fiscal years begin.</summary>
    public int FirstMonth { get; init; } = FiscalCalendar.April;

    /// <summary>True where a year may be printed as 2019/20: the plan is not in Japanese.</summary>
    public bool SplitYears { get; init; }

    /// <summary>True where years are called in another way than Japan's fiscal years.</summary>
    public bool HasOwnYears => SplitYears || FirstMonth != FiscalCalendar.April;
}

/// <summary>A period and the words that were printed for it.</summary>
/// <param name="Kind">What kind of time it is.</param>
/// <param name="First">The western year in which it begins; of a range of months or days the first fiscal year; null when undated.</param>
/// <param name="Last">The western year of its last part: of a range the last year, of a range of months or
/// days the last fiscal year; null when undated.</param>
/// <param name="Printed">The words as printed; empty for a fiscal year that stands in no cell.</param>
/// <param name="Meaning">How the years make one figure.</param>
/// <param name="Month">The month, 1 to 12, for a month or day; the first one of a KPI's own year; otherwise 0.</param>
public sealed record Period(
    PeriodKind Kind, int? First, int? Last, string Printed, RangeMeaning Meaning = RangeMeaning.Plain, int Month = 0)
{
    /// <summary>Which half (1, 2), which quarter (1 to 4), which day of the month, or how many years (5年で); otherwise 0.</summary>
    public int Part { get; init; }

    /// <summary>Over how many years the figure of a single year is averaged, where that is printed (3か年平均); otherwise null.</summary>
    public int? AveragedOver { get; init; }

    /// <summary>The word with which its year is printed.</summary>
    public YearWord Word { get; init; }

    /// <summary>Which part of it is meant.</summary>
    public PeriodEdge Edge { get; init; }

    /// <summary>True where 時点 or 現在 is printed, also behind 末: of a forecast the time at which it was made.</summary>
    public bool IsAsOf { get; init; }

    /// <summary>What the document calls the figure.</summary>
    public PeriodStanding Standing { get; init; }

    /// <summary>True for a forecast of a whole year that tells the day or month at which it was made (9月末時点見込); one as of
    /// the year's last day (3月末時点見込) is expected for then.</summary>
    public bool IsForecastMadeAt => IsAsOf && IsPartOfYear && Standing == PeriodStanding.Forecast
        && Ends?.AddDays(1) < FiscalCalendar.FirstDay(FiscalYear!.Value + 1, FirstMonth);

    /// <summary>True for those who enter a school (R7.4入学): all of the year do so in that month.</summary>
    public bool IsOfEntrants => IsPartOfYear && Printed.Contains("入学", StringComparison.Ordinal);

    /// <summary>True when the cell names no year, and the plan's settings give it (策定時, 5年で): it is our reading.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Its first day; null when undated.</summary>
    public DateOnly? Begins { get; init; }

    /// <summary>Its last day; null when undated.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>True for a range that is printed in months or days, not in years.</summary>
    public bool IsOfDates { get; init; }

    /// <summary>The month in which fiscal years begin.</summary>
    public int FirstMonth { get; init; } = FiscalCalendar.April;

    /// <summary>
    /// The year at which a figure of this period stands in tables and charts: the fiscal year (January to March belong to
    /// the fiscal year before), for a calendar year its own number, for a range its last year. Null when undated.
    /// </summary>
    public int? FiscalYear => IsPartOfYear && Ends is { } day ? FiscalCalendar.YearOf(day.Year, day.Month, FirstMonth) : Last;

    /// <summary>True when it is shorter than a year: a half, a quarter, several months, a month, a day.</summary>
    public bool IsPartOfYear => Kind is PeriodKind.Month or PeriodKind.Day or PeriodKind.Quarter or PeriodKind.Half
        || Kind == PeriodKind.Range && IsOfDates && Ends < Begins?.AddYears(1).AddDays(-1);

    /// <summary>True for two dated times that begin on one day and end on one day.</summary>
    public bool HasTheDaysOf(Period other) => IsDated && Begins == other.Begins && Ends == other.Ends;

    /// <summary>True for a half, a quarter or several months, of which a number may be counted over that time only.</summary>
    public bool IsSpanInYear => IsPartOfYear && Kind is not (PeriodKind.Month or PeriodKind.Day)
        && Edge is not (PeriodEdge.End or PeriodEdge.AsOf);

    /// <summary>True for a range that the document prints in fiscal years (H22-26年度), false for one in plain years (H23-26年).</summary>
    public bool IsInFiscalYears => Kind == PeriodKind.Range && Word == YearWord.Fiscal;

    /// <summary>The first fiscal year that the period covers; null when undated.</summary>
    public int? FirstFiscalYear => IsPartOfYear ? FiscalYear : First;

    /// <summary>True when a certain year is known.</summary>
    public bool IsDated => Last is not null;

    /// <summary>A fiscal year that stands in no cell: the year of a file.</summary>
    /// <param name="year">Its number.</param>
    /// <param name="firstMonth">The month in which fiscal years begin.</param>
    public static Period OfFiscalYear(int year, int firstMonth = FiscalCalendar.April) => new(PeriodKind.FiscalYear, year, year, "")
    {
        Word = YearWord.Fiscal,
        FirstMonth = firstMonth,
        Begins = FiscalCalendar.FirstDay(year, firstMonth),
        Ends = FiscalCalendar.FirstDay(year, firstMonth).AddYears(1).AddDays(-1),
    };

    /// <summary>A month that stands in no cell.</summary>
    public static Period OfMonth(int year, int month) => new(PeriodKind.Month, year, year, "", Month: month)
    {
        Begins = new(year, month, 1),
        Ends = new DateOnly(year, month, 1).AddMonths(1).AddDays(-1),
    };

    /// <summary>A day that stands in no cell.</summary>
    public static Period OfDay(DateOnly day) =>
        new(PeriodKind.Day, day.Year, day.Year, "", Month: day.Month) { Part = day.Day, Begins = day, Ends = day };

    /// <summary>
    /// The same printed year for a KPI whose years run from a month of the year before, or from January; a period
    /// that is printed as anything else than a number stays what it is.
    /// </summary>
    public Period InYearsFrom(int? month)
    {
        if (month is not { } first || Last is not { } year || !IsBareYear) return this;
        var isCalendar = first == 1;
        var begins = new DateOnly(isCalendar ? year : year - 1, first, 1);
        return this with
        {
            Kind = isCalendar ? PeriodKind.CalendarYear : PeriodKind.OwnYear,
            Word = YearWord.None,
            Month = isCalendar ? 0 : first,
            Begins = begins,
            Ends = begins.AddYears(1).AddDays(-1),
        };
    }

    // 令和4年 beside years that run from October is such a year, too.
    private bool IsBareYear => Edge == PeriodEdge.Whole && !IsRelative && (Kind == PeriodKind.CalendarYear
        || Kind == PeriodKind.FiscalYear && (Word == YearWord.None || Printed.Length == 0));

    /// <summary>A text that names no certain time.</summary>
    public static Period OfText(string text) => new(PeriodKind.Undated, null, null, text);
}
