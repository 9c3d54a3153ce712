// Remedies name columns: those that the file has, in the languages that the site has.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans;

/// <summary>Puts a site's own columns in place of note_ja and note_en.</summary>
internal static class ColumnWords
{
    private static readonly Regex Both =
        new(@"(?<name>[a-z_]+)_ja( と | and )[a-z_]+_en", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
    private static readonly Regex Japanese = new(@"(?<name>[a-z]+)_ja\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>The text for a file of a site in these languages.</summary>
    public static ProblemText In(IReadOnlyList<string> languages, string file, ProblemText text) => text with
    {
        RemedyJa = In(languages, InFile(file, text.RemedyJa)),
        RemedyEn = In(languages, InFile(file, text.RemedyEn)),
    };

    private static string In(IReadOnlyList<string> languages, string remedy) =>
        HasBoth(languages) ? remedy : In(languages[0], remedy);

    // Where these files have room for other words.
    private static string InFile(string file, string remedy) => Path.GetFileName(file) switch
    {
        "published.csv" => remedy.Replace("note_", "explanation_", StringComparison.Ordinal),
        "restated.csv" => remedy.Replace("note_", "reason_", StringComparison.Ordinal),
        "outputs.csv" => remedy.Replace("note_", "text_", StringComparison.Ordinal),
        _ => remedy,
    };

    private static bool HasBoth(IReadOnlyList<string> languages) =>
        languages.Contains(Language.Japanese.Code) && languages.Contains(Language.English.Code);

    private static string In(string first, string remedy) =>
        Japanese.Replace(Both.Replace(remedy, m => $"{m.Groups["name"].Value}_{first}"), m => $"{m.Groups["name"].Value}_{first}");
}
