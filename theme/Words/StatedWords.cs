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
        var isYearly = IsYearly(p, words);
        var isInPoints = words.Contains("ポイント", StringComparison.Ordinal)
            || p.Indicator is { Unit.IsPercent: true } && (isYearly || Differences.Any(d => words.Contains(d, StringComparison.Ordinal)));
        var figure = isInPoints ? v.W("unit.points", Figures.Number(value))
            : Behind(p, words) is var behind && behind == '%' ? Figures.Number(value) + "%"
            : p.Indicator is { } kpi && (behind == '?' || behind != '倍' && char.IsLetter(behind)) ? v.Figures.Exact(value, kpi.Unit)
            : Figures.Number(value);
        return isYearly ? v.W("unit.a_year", figure) : figure;
    }

    // 20日/年; but the year is no part of the 20％ in 基準値(10億円/年)の20％増.
    private static bool IsYearly(Published p, string words) => words.Contains(Yearly, StringComparison.Ordinal)
        && Tails(p, words).ToList() is var tails && (tails.Count == 0 || tails.Exists(IsYearlyItself));

    private static bool IsYearlyItself(string tail) => tail.IndexOf(Yearly, StringComparison.Ordinal) is >= 0 and var at
        && !tail[..at].Any(sign => char.IsDigit(sign) || Breaks.Contains(sign));

    // What stands behind the number: 1件多かった counts something, 39,919トン does beside 9.6%, 111.6≒1.1倍 has no unit. A number
    // that the words do not have in this form is followed by a question mark; words with a sign for per cent then speak of it.
    private static char Behind(Published p, string words)
    {
        var behind = Tails(p, words).Select(tail => tail.FirstOrDefault(' ')).Where(sign => !Times.Contains(sign)).ToList();
        return behind.Contains('%') || behind.Count == 0 && (words.Contains('%') || p.Indicator is null) ? '%'
            : behind.FirstOrDefault('?');
    }

    private static string Bare(string words) => words.Replace(",", "", StringComparison.Ordinal);

    // What follows each place of the number that is no piece of a longer one.
    private static IEnumerable<string> Tails(Published p, string words)
    {
        var (bare, number) = (Bare(words), p.Value is { } value ? Bare(Figures.Number(Math.Abs(value))) : "?");
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            var (before, tail) = (at > 0 ? bare[at - 1] : ' ', bare[(at + number.Length)..]);
            if (!IsOfANumber(before) && !IsOfANumber(tail.FirstOrDefault(' '))) yield return tail;
        }

        int Next(int from) => from > bare.Length ? -1 : bare.IndexOf(number, from, StringComparison.Ordinal);
    }

    private static bool IsOfANumber(char sign) => char.IsAsciiDigit(sign) || sign == '.';

    private const string Yearly = "/年";

    private const string Times = "年月日";

    private const string Breaks = "()、。 の";
}
