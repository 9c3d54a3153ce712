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

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>One line of plain text.</summary>
    public static string Text(string text)
    {
        var line = Regex.Replace(Visible(text), @"\s+", " ", RegexOptions.None, Limit).Trim();
        line = Regex.Replace(line, @"[\\`*_{}\[\]<>#!|~&$@^]|:(?=\S)", @"\$0", RegexOptions.None, Limit);
        line = Regex.Replace(line, @"@(?=\w)|#(?=\d)", "$0" + NoWidth, RegexOptions.None, Limit);
        line = Regex.Replace(line, @"(?<=www)\.", @"\.", RegexOptions.IgnoreCase, Limit);
        return Regex.Replace(line, @"^(?<number>\d*)(?<sign>[-+=.)])", @"${number}\${sign}", RegexOptions.ExplicitCapture, Limit);
    }

    // Signs that turn the direction of the text, and others that nobody sees, could make a line read as another one.
    private static string Visible(string text)
    {
        var kept = new StringBuilder();
        foreach (var c in text)
            if (char.GetUnicodeCategory(c) is not UnicodeCategory.Format and not UnicodeCategory.Control || char.IsWhiteSpace(c)) kept.Append(c);
        return kept.ToString();
    }
}
