// How much room words take in a picture, which has no line breaks of its own. An estimate: every reader has other letters.
using SiteGen.Theme.Text;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Measures and breaks lines.</summary>
public static class Lettering
{
    private const char FirstWide = '\u2e80';

    // What no line of Japanese begins with, and what none ends with.
    private const string NeverFirst = "、。,.)」』】〕》%:;・ー!?ゃゅょっャュョッ";
    private const string NeverLast = "「『【〔《((";

    /// <summary>The width of words at a size: Japanese letters are square, others narrower.</summary>
    public static decimal Width(string text, decimal size)
    {
        var hundredths = 0;
        foreach (var letter in text) hundredths += Hundredths(letter);
        return hundredths * size / 100;
    }

    // Whole numbers, for every letter of every picture is measured.
    private static int Hundredths(char letter) => letter switch
    {
        >= FirstWide => 100,
        ' ' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '(' or ')' or 'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' => 36,
        'm' or 'w' or 'M' or 'W' or '%' => 90,
        >= 'A' and <= 'Z' => 70,
        _ => 60,
    };

    /// <summary>Breaks words into lines: between Japanese letters, and at the spaces of other languages.</summary>
    public static IReadOnlyList<string> Wrap(string text, decimal size, decimal width)
    {
        var lines = new List<string> { "" };
        foreach (var piece in Pieces(text))
        {
            if (lines[^1].Length > 0 && Width((lines[^1] + piece).TrimEnd(), size) > width) lines.Add("");
            lines[^1] += lines[^1].Length == 0 ? piece.TrimStart() : piece;
        }
        return [.. lines.Select(l => l.TrimEnd())];
    }

    /// <summary>Breaks a name into lines between its words; inside one only where it has no room of its own.</summary>
    public static IReadOnlyList<string> WrapName(string name, decimal size, decimal width)
    {
        var lines = new List<string> { "" };
        foreach (var part in LineBreaks.Parts(name).SelectMany(p => Width(p, size) > width ? Pieces(p) : [p]))
        {
            if (lines[^1].Length > 0 && Width((lines[^1] + part).TrimEnd(), size) > width) lines.Add("");
            lines[^1] += lines[^1].Length == 0 ? part.TrimStart() : part;
        }
        return [.. lines.Select(l => l.TrimEnd())];
    }

    // What stays together: a word with its space, or a Japanese letter with the marks behind it.
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!MayBreak(text[i - 1], text[i])) continue;
            yield return text[start..i];
            start = i;
        }
        yield return text[start..];
    }

    private static bool MayBreak(char before, char after) =>
        before == ' ' || (before >= FirstWide || after >= FirstWide)
            && !NeverFirst.Contains(after, StringComparison.Ordinal)
            && !NeverLast.Contains(before, StringComparison.Ordinal) && !char.IsLowSurrogate(after);
}
