// Tells a figure that is only expected (見込) from one that was measured.
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract;

/// <summary>Whether a printed figure is a forecast: by the words of its time, or by those in its cell.</summary>
public static class Expected
{
    // 120,000人(見込), 見込120,000人, 120,000 (forecast); but 見込みより多い is a remark.
    private static readonly Regex Cell = new(
        @"\((年度末|年末|決算|実績|達成)?(見込み?|予測)[値額数]?\)|^(見込み?|予測)[値額数]?:?[0-9]"
            + @"|[0-9]\D{0,4}の?見込み?[値額数]?$|\((forecast|projected|expected)\)$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    /// <summary>True for a forecast, and for an estimate (推計) of a time that is not over.</summary>
    /// <param name="period">The time of the figure.</param>
    /// <param name="text">The words of its cell.</param>
    /// <param name="today">The day on which the plan's data were last changed; null when it is not known.</param>
    public static bool Is(Period period, LocalText text, DateOnly? today) => period.Standing == PeriodStanding.Forecast
        || period.Standing == PeriodStanding.Estimate && period.Ends >= today
        || !text.IsEmpty && Cell.IsMatch(Narrow.Text(text.Lead).Trim());
}
