// A language of the site: its column in the files, its place in addresses, and what browsers are told.
namespace SiteGen.Plans.Extract;

/// <summary>A language.</summary>
/// <param name="Code">The name of its columns, such as en or ja-easy.</param>
/// <param name="Segment">The first part of its addresses; empty for the first language.</param>
/// <param name="Html">The value of the lang attribute: easy Japanese is Japanese, too.</param>
public sealed record Language(string Code, string Segment, string Html)
{
    /// <summary>Japanese: the first language where a site names none.</summary>
    public static readonly Language Japanese = new("ja", "", "ja");

    /// <summary>English.</summary>
    public static readonly Language English = new("en", "en", "en");

    /// <summary>True for a further kind of Japanese, in easy words.</summary>
    public bool IsEasy => IsJapanese && Code != Japanese.Code;

    /// <summary>True when its pages are in Japanese, so that Japanese words need no mark there.</summary>
    public bool IsJapanese => Html == Japanese.Html;

    /// <summary>True for the code of Japanese and of its further kinds, such as ja-easy.</summary>
    public static bool IsJapaneseCode(string code) => code.Split('-')[0] == Japanese.Code;

    /// <summary>The languages of files: those that programs can tell apart. Easy Japanese is Japanese.</summary>
    public static IReadOnlyList<Language> OfFiles(IEnumerable<Language> languages) => [.. languages.DistinctBy(l => l.Html)];

    /// <summary>Reads the languages of site.csv: <c>ja;en;ja-easy:easy:ja</c> is code, first part of the address, lang attribute.</summary>
    public static IReadOnlyList<Language> ReadAll(IReadOnlyList<string> cells) =>
        [.. cells.Select((cell, i) => Read(cell.Split(':'), isFirst: i == 0))];

    private static Language Read(string[] parts, bool isFirst) => new(
        parts[0],
        isFirst ? "" : parts.ElementAtOrDefault(1) is { Length: > 0 } segment ? segment : parts[0].ToLowerInvariant(),
        parts.ElementAtOrDefault(2) is { Length: > 0 } html ? html : parts[0]);
}
