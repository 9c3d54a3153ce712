// Text of the data as plain text of a Markdown file: nothing in it can become a link, a mention, an image or HTML.
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Diff;

/// <summary>Escapes text for Markdown.</summary>
public static class Markdown
{
    // GitHub makes a mention or a reference of what follows these signs even when they are escaped; a space without width stops it.
    private const string NoWidth = "\u200B";

    private const string Signs = "\\`*_{}[]<>#!|~&$@^";

    private static readonly Regex Spaces = new(@"\s+", RegexOptions.NonBacktracking);
    private static readonly Regex ListMark =
        new(@"^(?<number>\d*)(?<sign>[-+=.)])", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>One line of plain text.</summary>
    public static string Text(string text)
    {
        var line = Spaces.Replace(Visible(text), " ").Trim();
        var escaped = new StringBuilder();
        for (var i = 0; i < line.Length; i++) escaped.Append(Escaped(line, i));
        return ListMark.Replace(escaped.ToString(), @"${number}\${sign}");
    }

    // A sign of Markdown, the colon of an address, and the point after www.
    private static string Escaped(string line, int i) => (line[i], i + 1 < line.Length ? line[i + 1] : ' ') switch
    {
        ('@', var next) when IsWord(next) => @"\@" + NoWidth,
        ('#', var next) when char.IsDigit(next) => @"\#" + NoWidth,
        (':', var next) when !char.IsWhiteSpace(next) => @"\:",
        ('.', _) when line.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase) => @"\.",
        var (sign, _) => Signs.Contains(sign) ? $@"\{sign}" : $"{sign}",
    };

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;

    // Signs that turn the direction of the text, and others that nobody sees, could make a line read as another one.
    private static string Visible(string text)
    {
        var kept = new StringBuilder();
        foreach (var c in text)
            if (char.GetUnicodeCategory(c) is not UnicodeCategory.Format and not UnicodeCategory.Control || char.IsWhiteSpace(c))
                kept.Append(c);
        return kept.ToString();
    }
}
