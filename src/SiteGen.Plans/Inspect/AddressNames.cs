// Rule: a name that becomes part of an address is one that every system can hold and that the site leaves free.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Names that become parts of addresses, and so the names of files and folders.</summary>
public static class AddressNames
{
    /// <summary>How many characters a name can have: it is the name of a folder, within a path that has an end.</summary>
    public const int Longest = 100;

    private static readonly Regex Shape =
        new(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    // Windows keeps these for its devices, with any ending: nul.csv is no file there.
    private static readonly HashSet<string> Devices =
    [
        "con", "prn", "aux", "nul", "clock", "conin", "conout",
        .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" }),
    ];

    // Pages, folders and files at the root of the site.
    private static readonly HashSet<string> OfTheSite =
    [
        "404", "all", "assets", "catalog", "changes", "compare", "csv-metadata", "data", "datapackage", "dictionary", "embed",
        "favicon", "feed", "feeds", "glossary", "icon", "index", "licence", "movements", "readme", "review", "robots",
        "search", "sitemap", "stories", "topics", "updates", "verification",
    ];

    // A site has these languages, or may have them one day.
    private static readonly HashSet<string> OfLanguages = ["ja", "en", "easy", "ja-easy"];

    /// <summary>What is wrong with a name: its shape, or that the site or a system needs it. Nothing for a sound or a blank one.</summary>
    /// <param name="at">Where the name stands.</param>
    /// <param name="name">The id, the folder, or the file name of an article without language and ending.</param>
    /// <param name="languages">The site's languages: their addresses begin with their names.</param>
    public static IEnumerable<Problem> Check(Place at, string name, IEnumerable<Language> languages)
    {
        if (name.Length == 0) yield break;
        if (!HasShape(name)) yield return ProblemCatalog.IdShape(at, name);
        else if (IsReserved(name, languages)) yield return ProblemCatalog.IdReserved(at, name);
    }

    /// <summary>True for small letters, digits and single hyphens, no more than <see cref="Longest"/>.</summary>
    public static bool HasShape(string name) => name.Length <= Longest && Shape.IsMatch(name);

    /// <summary>True for a name that the site or a system needs for something else.</summary>
    public static bool IsReserved(string name, IEnumerable<Language> languages) =>
        IsTaken(name) || OfLanguages.Contains(name) || languages.Any(l => l.Segment == name || l.Code.ToLowerInvariant() == name);

    /// <summary>True for a name that a device, a page or a file has: not even a language can have it.</summary>
    public static bool IsTaken(string name) => Devices.Contains(name) || OfTheSite.Contains(name);
}
