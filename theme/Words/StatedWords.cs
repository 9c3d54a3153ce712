// A number in the words of a document beside the one that its other figures give.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Words;

/// <summary>
/// Writes what the document's other figures give, in the manner of its words: 5% is followed by 134.7%, 20 days
/// a year by 22.4 days a year.
/// </summary>
public static class StatedWords
{
    /// <summary>The number with the unit of the words.</summary>
    public static string Other(View v, Published p, decimal value)
    {
        var words = Narrow.Text(p.Text.Lead);
        var isYearly = words.Contains("/年", StringComparison.Ordinal);
        var isInPoints = words.Contains("ポイント", StringComparison.Ordinal)
            || isYearly && p.Indicator is { Unit.IsPercent: true };
        var figure = isInPoints ? v.W("unit.points", Figures.Number(value))
            : p.Indicator is not { } kpi || words.Contains('%') ? Figures.Number(value) + "%"
            : v.Figures.Exact(value, kpi.Unit);
        return isYearly ? v.W("unit.a_year", figure) : figure;
    }
}
