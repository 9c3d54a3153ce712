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
        // Without its words nothing tells what it counts.
        if (words.Length == 0) return Figures.Number(value);
        var isYearly = words.Contains("/年", StringComparison.Ordinal);
        var isInPoints = words.Contains("ポイント", StringComparison.Ordinal)
            || p.Indicator is { Unit.IsPercent: true } && (isYearly || Differences.Any(d => words.Contains(d, StringComparison.Ordinal)));
        var figure = isInPoints ? v.W("unit.points", Figures.Number(value))
            : Behind(p, words) is var behind && behind == '%' ? Figures.Number(value) + "%"
            : p.Indicator is { } kpi && (behind == '?' || behind != '倍' && char.IsLetter(behind)) ? v.Figures.Exact(value, kpi.Unit)
            : Figures.Number(value);
        return isYearly ? v.W("unit.a_year", figure) : figure;
    }

    // What stands behind the number: 1件多かった counts something, 39,919トン does beside 9.6%, 111.6≒1.1倍 has no unit. A number
    // that the words do not have in this form is followed by a question mark; words with a sign for per cent then speak of it.
    private static char Behind(Published p, string words)
    {
        var number = p.Value is { } value ? Bare(Figures.Number(Math.Abs(value))) : "?";
        var behind = SignsBehind(Bare(words), number).Where(sign => !Times.Contains(sign)).ToList();
        return behind.Contains('%') || behind.Count == 0 && (words.Contains('%') || p.Indicator is null) ? '%'
            : behind.FirstOrDefault('?');
    }

    private static string Bare(string words) => words.Replace(",", "", StringComparison.Ordinal);

    // Each place of the number that is no piece of a longer one.
    private static IEnumerable<char> SignsBehind(string words, string number)
    {
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            var (before, behind) = (at > 0 ? words[at - 1] : ' ', words.ElementAtOrDefault(at + number.Length));
            if (!IsOfANumber(before) && !IsOfANumber(behind)) yield return behind == default ? ' ' : behind;
        }

        int Next(int from) => from > words.Length ? -1 : words.IndexOf(number, from, StringComparison.Ordinal);
    }

    private static bool IsOfANumber(char sign) => char.IsAsciiDigit(sign) || sign == '.';

    private const string Times = "年月日";
}
