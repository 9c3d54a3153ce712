// Fiscal years that begin in any month: Japan's in April, a British council's too, an American agency's in October.
namespace SiteGen.Plans.Extract;

/// <summary>Relates days to fiscal years.</summary>
public static class FiscalCalendar
{
    /// <summary>The month in which fiscal years begin in Japan.</summary>
    public const int April = 4;

    /// <summary>The month in which they begin where fiscal years are calendar years.</summary>
    public const int January = 1;

    // Years that begin in the second half of a calendar year are called by the year in which they end, as the United States do.
    private const int FirstOfSecondHalf = 7;

    /// <summary>The number of the fiscal year in which a month lies.</summary>
    /// <param name="year">The western calendar year.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="firstMonth">The month in which fiscal years begin.</param>
    public static int YearOf(int year, int month, int firstMonth) => firstMonth >= FirstOfSecondHalf
        ? month >= firstMonth ? year + 1 : year
        : month >= firstMonth ? year : year - 1;

    /// <summary>The first day of a fiscal year.</summary>
    public static DateOnly FirstDay(int fiscalYear, int firstMonth) =>
        new(firstMonth >= FirstOfSecondHalf ? fiscalYear - 1 : fiscalYear, firstMonth, 1);

    /// <summary>The number of the fiscal year that is printed with two years (2019/20).</summary>
    public static int OfSplit(int firstYear, int firstMonth) => firstMonth >= FirstOfSecondHalf ? firstYear + 1 : firstYear;
}
