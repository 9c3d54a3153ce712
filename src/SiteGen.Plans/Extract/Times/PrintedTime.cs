// A time as far as it is printed, before it is known which day it begins and ends.
namespace SiteGen.Plans.Extract.Times;

/// <summary>One time in a cell; parts that are not printed are null.</summary>
internal sealed record PrintedTime
{
    /// <summary>The western year.</summary>
    public int? Year { get; init; }

    /// <summary>The western year before the first of the era that is printed.</summary>
    public int? EraBase { get; init; }

    /// <summary>The word beside the year.</summary>
    public YearWord Word { get; init; }

    /// <summary>True for 2019/20.</summary>
    public bool IsSplit { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public int? Quarter { get; init; }

    public int? Half { get; init; }

    /// <summary>True when only a year is printed.</summary>
    public bool IsWholeYear => Month is null && Quarter is null && Half is null;

    /// <summary>The period; null when there is no such time (month 13, 31 June).</summary>
    public Period? Resolve(int firstMonth)
    {
        if (Year is not { } year) return null;
        if (Month is not null) return OfMonth(year, firstMonth);
        var first = Word == YearWord.Calendar ? new DateOnly(year, 1, 1) : FiscalCalendar.FirstDay(year, firstMonth);
        var (skip, months) = Half is { } half ? ((half - 1) * 6, 6) : Quarter is { } quarter ? ((quarter - 1) * 3, 3) : (0, 12);
        return new Period(Kind, year, year, "")
        {
            Part = Half ?? Quarter ?? 0,
            Word = Word,
            FirstMonth = firstMonth,
            Begins = first.AddMonths(skip),
            Ends = first.AddMonths(skip + months).AddDays(-1),
        };
    }

    private PeriodKind Kind => Half is not null ? PeriodKind.Half : Quarter is not null ? PeriodKind.Quarter : Word switch
    {
        YearWord.Calendar => PeriodKind.CalendarYear,
        YearWord.School => PeriodKind.SchoolYear,
        _ => PeriodKind.FiscalYear,
    };

    // 令和5年度3月 is March 2024.
    private Period? OfMonth(int year, int firstMonth)
    {
        if (Month is not (>= 1 and <= 12) || Month is not { } month) return null;
        if (Word is YearWord.Fiscal or YearWord.School)
            year = FiscalCalendar.FirstDay(year, firstMonth) is var first && month >= firstMonth ? first.Year : first.Year + 1;
        if (Day is { } day && (day < 1 || day > DateTime.DaysInMonth(year, month))) return null;
        return new Period(Day is null ? PeriodKind.Month : PeriodKind.Day, year, year, "", Month: month)
        {
            Part = Day ?? 0,
            Word = Word,
            FirstMonth = firstMonth,
            Begins = new(year, month, Day ?? 1),
            Ends = new(year, month, Day ?? DateTime.DaysInMonth(year, month)),
        };
    }
}
