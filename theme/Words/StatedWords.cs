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
    // Of a share in per cent these are points, whatever sign the words have: 18.5%下回った.
    private static readonly string[] Differences = ["上回", "下回", "増", "減", "向上", "低下", "上昇", "差"];

    /// <summary>The number with the unit of the words.</summary>
    public static string Other(View v, Published p, decimal value)
    {
        var words = Narrow.Text(p.Text.Lead);
        var isYearly = words.Contains("/年", StringComparison.Ordinal);
        var isInPoints = words.Contains("ポイント", StringComparison.Ordinal)
            || p.Indicator is { Unit.IsPercent: true } && (isYearly || Differences.Any(d => words.Contains(d, StringComparison.Ordinal)));
        var figure = isInPoints ? v.W("unit.points", Figures.Number(value))
            : p.Indicator is not { } kpi || words.Contains('%') ? Figures.Number(value) + "%"
            : IsCounted(p, words) ? v.Figures.Exact(value, kpi.Unit) : Figures.Number(value);
        return isYearly ? v.W("unit.a_year", figure) : figure;
    }

    // 1件多かった counts something; 111.6≒1.1倍 is a ratio and has no unit.
    private static bool IsCounted(Published p, string words)
    {
        if (p.Value is not { } value) return true;
        var (plain, number) = (words.Replace(",", "", StringComparison.Ordinal), Figures.Number(value));
        var behind = plain.IndexOf(number, StringComparison.Ordinal) is >= 0 and var at ? plain[(at + number.Length)..] : "?";
        return behind.Length > 0 && behind[0] != '倍' && (char.IsLetter(behind[0]) || behind[0] == '?');
    }
}
