// How a document prints a number that is not exact: about, over, nearly, at least so much.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Theme.Words;

/// <summary>Reads it from the printed words, and says it with the number.</summary>
internal static class PrintedBound
{
    private const string About = "pace.about";

    // 3万5千 is one number.
    private static readonly Regex Numbers = new("([0-9][0-9,.]*[十百千万億兆]*)+",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex Brackets = new(@"\([^()]*\)", RegexOptions.NonBacktracking);

    private static readonly (string Key, string[] Before, string[] Behind)[] Words =
    [
        (About, ["約", "およそ", "おおむね", "概ね", "about ", "around ", "approximately ", "roughly "], []),
        ("pace.over", ["over ", "more than "], ["超", "余り", "余", "強"]),
        ("pace.nearly", ["nearly ", "almost "], ["弱", "近く"]),
        ("pace.at_least", ["at least "], ["以上"]),
    ];

    /// <summary>True for a number that is printed as about so much.</summary>
    public static bool IsAbout(string printed) => Key(printed) == About;

    /// <summary>True for a number that is printed with one of these words.</summary>
    public static bool IsInexact(string printed) => Key(printed) is not null;

    /// <summary>The figure with the word that is printed with it.</summary>
    public static string Told(View v, string printed, string figure) => Key(printed) is { } key ? v.Marked(key, figure) : figure;

    private static string? Key(string printed)
    {
        var words = printed.Trim();
        // おおむね65歳以上の120人: which of two numbers is meant, nobody can tell here.
        if (Numbers.Count(Brackets.Replace(Narrow.Text(words), "")) > 1) return null;
        return Words.FirstOrDefault(w => w.Before.Any(b => words.StartsWith(b, StringComparison.OrdinalIgnoreCase))
            || char.IsAsciiDigit(words.FirstOrDefault()) && w.Behind.Any(b => words.EndsWith(b, StringComparison.Ordinal))).Key;
    }
}
