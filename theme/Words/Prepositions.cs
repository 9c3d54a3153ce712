// English: what stands in a gap decides the word before it. In FY2015, at the end of FY2015, on 1 April 2015, when the plan was drawn up.
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Theme.Words;

/// <summary>Fits the prepositions of a string to the times that fill its gaps; words within a gap stay as they are.</summary>
internal static class Prepositions
{
    private static readonly Regex BeforeGap = new(
        @"\b(?<word>up to|in|In|for|of) \{(?<gap>[0-9])\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    // 1 April 2015, as days are named in English.
    private static readonly Regex Day = new("^[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}", RegexOptions.NonBacktracking);

    // 1 April 2015–31 May 2016.
    private static readonly Regex Days = new("^[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}–", RegexOptions.NonBacktracking);

    // “currently” (listed for FY2018): words that the document prints for a time.
    private static readonly Regex Printed = new(@"^“[^”]*” \(listed for ", RegexOptions.NonBacktracking);

    private static readonly string[] Openings = ["the end of ", "as of ", "when "];

    /// <summary>The template with the words that its gaps ask for.</summary>
    public static string Fit(string template, object[] gaps) => gaps.Any(IsTime)
        ? BeforeGap.Replace(template, m => Fit(m.Groups["word"].Value, m.Groups["gap"].Value, gaps))
        : template;

    private static bool IsTime(object gap) => gap is string text
        && (Openings.Any(o => text.StartsWith(o, StringComparison.Ordinal)) || Day.IsMatch(text) || Printed.IsMatch(text));

    private static string Fit(string word, string gap, object[] gaps)
    {
        var text = gaps.ElementAtOrDefault(int.Parse(gap, CultureInfo.InvariantCulture)) as string ?? "";
        var opening = Openings.FirstOrDefault(o => text.StartsWith(o, StringComparison.Ordinal), "");
        return (opening, word) switch
        {
            ("the end of ", "in") => $"at {{{gap}}}",
            ("the end of ", "In") => $"At {{{gap}}}",
            ("as of ", "In") => $"As of {Literal(text[opening.Length..])}",
            ("as of ", _) => $"{{{gap}}}",
            ("when ", "in") => $"{{{gap}}}",
            ("when ", "In") => $"When {Literal(text[opening.Length..])}",
            ("when ", "for" or "of") => $"{word} the time {{{gap}}}",
            ("", "In") when Printed.IsMatch(text) => $"With the time {{{gap}}}",
            ("", _) when Printed.IsMatch(text) => $"{(word == "up to" ? "up to" : "with")} the time {{{gap}}}",
            ("", "in") when Days.IsMatch(text) => $"in the period {{{gap}}}",
            ("", "In") when Days.IsMatch(text) => $"In the period {{{gap}}}",
            ("", "in") when Day.IsMatch(text) => $"on {{{gap}}}",
            ("", "In") when Day.IsMatch(text) => $"On {{{gap}}}",
            _ => $"{word} {{{gap}}}",
        };
    }

    // What is put into a template itself is no gap.
    private static string Literal(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
