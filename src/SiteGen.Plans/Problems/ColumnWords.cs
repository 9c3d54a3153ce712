// Remedies name columns: those of the languages that the site has.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans;

/// <summary>Puts a site's own columns in place of note_ja and note_en.</summary>
internal static class ColumnWords
{
    private static readonly Regex Both =
        new(@"(?<name>[a-z_]+)_ja( と | and )[a-z_]+_en", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
    private static readonly Regex Japanese = new(@"(?<name>[a-z]+)_ja\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>The text for a site in these languages.</summary>
    public static ProblemText In(IReadOnlyList<string> languages, ProblemText text) => HasBoth(languages) ? text : text with
    {
        RemedyJa = In(languages[0], text.RemedyJa),
        RemedyEn = In(languages[0], text.RemedyEn),
    };

    private static bool HasBoth(IReadOnlyList<string> languages) =>
        languages.Contains(Language.Japanese.Code) && languages.Contains(Language.English.Code);

    private static string In(string first, string remedy) =>
        Japanese.Replace(Both.Replace(remedy, m => $"{m.Groups["name"].Value}_{first}"), m => $"{m.Groups["name"].Value}_{first}");
}
