// A stretch of time as the documents print it: one type for fiscal years, calendar years, months and ranges.
namespace SiteGen.Plans.Extract;

/// <summary>What kind of time a period is.</summary>
public enum PeriodKind
{
    /// <summary>A Japanese fiscal year, 1 April to 31 March.</summary>
    FiscalYear,

    /// <summary>A calendar year.</summary>
    CalendarYear,

    /// <summary>A month, or the end of one.</summary>
    Month,

    /// <summary>Several years, or a range of dates.</summary>
    Range,

    /// <summary>A text that names no certain year (H30年代後半, 年間, -); it is never plotted.</summary>
    Undated,
}

/// <summary>How the years of a range make one figure.</summary>
public enum RangeMeaning
{
    /// <summary>Not said, or not a range.</summary>
    Plain,

    /// <summary>平均: the mean of the years.</summary>
    Average,

    /// <summary>累計: the sum of the years.</summary>
    Sum,

    /// <summary>各年: the same for each year.</summary>
    Each,
}

/// <summary>The years to which a plan's relative periods refer.</summary>
/// <param name="Start">The plan's first fiscal year.</param>
/// <param name="End">The plan's last fiscal year.</param>
/// <param name="Baseline">The fiscal year of 策定時, when the plan was drawn up.</param>
public sealed record PlanSpan(int Start, int End, int Baseline);

/// <summary>A period and the text that was printed for it.</summary>
/// <param name="Kind">What kind of time it is.</param>
/// <param name="First">The western year in which it begins; of a range of dates the first fiscal year; null when undated.</param>
/// <param name="Last">The western year of its last part: of a range the last year, of a range of dates the last fiscal year; null when undated.</param>
/// <param name="Text">The text as printed.</param>
/// <param name="Meaning">How the years of a range make one figure.</param>
/// <param name="Month">The month, 1 to 12, for a month; otherwise 0.</param>
public sealed record Period(PeriodKind Kind, int? First, int? Last, string Text, RangeMeaning Meaning = RangeMeaning.Plain, int Month = 0)
{
    /// <summary>
    /// The year at which a figure of this period stands in tables and charts: the fiscal year (January to March belong to
    /// the fiscal year before), for a calendar year its own number, for a range its last year. Null when undated.
    /// </summary>
    public int? FiscalYear => Kind == PeriodKind.Month && Month is >= 1 and <= 3 ? Last - 1 : Last;

    /// <summary>True for a range that the document prints in fiscal years (H22-26年度), false for one in plain years (H23-26年).</summary>
    public bool IsInFiscalYears => Kind == PeriodKind.Range && Text.Contains("年度", StringComparison.Ordinal);

    /// <summary>The first fiscal year that the period covers; null when undated.</summary>
    public int? FirstFiscalYear => Kind == PeriodKind.Month ? FiscalYear : First;

    /// <summary>A plain fiscal year.</summary>
    public static Period OfFiscalYear(int year) => new(PeriodKind.FiscalYear, year, year, "");

    /// <summary>A text that names no certain time.</summary>
    public static Period OfText(string text) => new(PeriodKind.Undated, null, null, text);
}
