// Which files of input/ are articles; whatever is none is told, so that no page is lost without a word.
using System.Text.RegularExpressions;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;

namespace SiteGen.Theme.Articles;

/// <summary>A file of an article.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">The article's name, which becomes its address.</param>
/// <param name="Language">The code of its language.</param>
internal sealed record ArticleFile(string Path, string Name, string Language)
{
    /// <summary>How problems name the file.</summary>
    public string Shown => $"input/{Name}.{Language}.md";

    /// <summary>What stands in it; null, and a problem, when it cannot be read.</summary>
    public string? Text(ProblemList problems) => TextFile.Read(Path, Shown, problems);
}

/// <summary>Finds the articles of a folder.</summary>
internal static class ArticleFiles
{
    private static readonly Regex Form = new(
        @"^(?<name>.*)\.(?<language>[^.]+)\.md\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.Singleline);

    // The languages that a site can have are those with such a code.
    private static readonly Regex Coded = new(
        @"/[^/.]+\.(?<language>ja-easy|[a-z]{2})\.md\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    // Endings of texts that somebody may take for an article.
    private static readonly string[] Texts = [".md", ".markdown", ".mdown", ".mkd"];

    /// <summary>The files of all articles that are there in the first language, by name, in the order of the site's languages.</summary>
    public static IReadOnlyList<ArticleFile> Find(string folder, IReadOnlyList<Language> languages, ProblemList problems)
    {
        var found = new List<ArticleFile>();
        foreach (var path in Entries(folder, problems))
            if (Of(path, languages) is { } file) found.Add(file);
            else problems.Add(Stray(path, languages));
        var groups = found.GroupBy(f => f.Name, StringComparer.Ordinal).ToList();
        foreach (var group in groups) problems.AddRange(Wrong([.. group], languages));
        var codes = languages.Select(l => l.Code).ToList();
        var sound = groups.Where(g => AddressNames.HasShape(g.Key) && IsIn(languages[0], g));
        return [.. sound.SelectMany(g => g.OrderBy(f => codes.IndexOf(f.Language)))];
    }

    // No name at all stands for a site without articles.
    private static IEnumerable<string> Entries(string folder, ProblemList problems) => folder.Length == 0 ? []
        : FolderListing.Of(folder, "input/", problems).Select(e => e.FullName).Where(f => !IsLeftBehind(Path.GetFileName(f)));

    private static ArticleFile? Of(string path, IReadOnlyList<Language> languages)
    {
        var match = Form.Match(Path.GetFileName(path));
        var language = match.Groups["language"].Value;
        return match.Success && languages.Any(l => l.Code == language) ? new(path, match.Groups["name"].Value, language) : null;
    }

    private static Problem Stray(string path, IReadOnlyList<Language> languages)
    {
        var name = Path.GetFileName(path);
        var at = new Place($"input/{name}{(Directory.Exists(path) ? "/" : "")}");
        if (!IsText(name) || Directory.Exists(path)) return ProblemCatalog.InputUnknown(at);
        return Misnamed(at, languages);
    }

    private static Problem Misnamed(Place at, IReadOnlyList<Language> languages) =>
        ProblemCatalog.ArticleName(at, [.. languages.Select(l => l.Code)], OtherLanguage(at.File));

    private static string? OtherLanguage(string file) =>
        Coded.Match(file) is { Success: true } match ? match.Groups["language"].Value : null;

    private static IEnumerable<Problem> Wrong(IReadOnlyList<ArticleFile> files, IReadOnlyList<Language> languages)
    {
        var (at, name) = (new Place(files[0].Shown), files[0].Name);
        if (name.Length == 0) yield return Misnamed(at, languages);
        foreach (var problem in AddressNames.Check(at, name, languages)) yield return problem;
        if (!IsIn(languages[0], files))
            yield return ProblemCatalog.ArticleJapanese(at, $"input/{name}.{languages[0].Code}.md", languages[0].Code);
    }

    private static bool IsIn(Language language, IEnumerable<ArticleFile> files) => files.Any(f => f.Language == language.Code);

    // What an editor or a system leaves beside a file; hidden files are no articles, unless they end like one.
    private static bool IsLeftBehind(string name) =>
        Leftovers.Has(name) || name.StartsWith('~') || name.StartsWith('.') && !IsText(name);

    private static bool IsText(string name) => Texts.Contains(Path.GetExtension(name).ToLowerInvariant());
}
