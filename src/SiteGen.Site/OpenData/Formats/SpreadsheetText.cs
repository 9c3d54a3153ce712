// A spreadsheet runs a text of a CSV that begins with one of these signs as a formula; an apostrophe before it keeps it a text.
using System.Text.RegularExpressions;

namespace SiteGen.OpenData;

/// <summary>Makes texts harmless for spreadsheets, in a way that a program can undo.</summary>
public static class SpreadsheetText
{
    // Excel in Japan takes the full-width signs, too. Apostrophes that were there before count, so that
    // reading gives back what was written.
    private static readonly Regex Start = new(@"^'*[=+\-@\t\r＝＋－＠]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex Number = new(@"^-[0-9]+(\.[0-9]+)?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>The text as it stands in a CSV: one apostrophe more where it could be a formula.</summary>
    public static string Defused(string text) => CouldRun(text) ? "'" + text : text;

    /// <summary>The text of a cell of such a CSV.</summary>
    public static string Read(string cell) => cell.StartsWith('\'') && CouldRun(cell) ? cell[1..] : cell;

    // A sign alone, such as a printed dash, is no formula, nor is a number.
    private static bool CouldRun(string text) => text.Length > 1 && Start.IsMatch(text) && !Number.IsMatch(text);
}
