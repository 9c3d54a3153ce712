// A page of input/: Markdown with a title in front, one file a language.
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Text;

/// <summary>The text of an article in one language.</summary>
/// <param name="Title">The title.</param>
/// <param name="Description">One sentence for search results.</param>
/// <param name="Pieces">The body: HTML, and embedded parts in between.</param>
public sealed record ArticleText(string Title, string Description, IReadOnlyList<ArticlePiece> Pieces)
{
    /// <summary>The addresses of this site that it links to, with the lines on which they stand.</summary>
    public IReadOnlyList<(string Address, int Line)> Links { get; init; } = [];
}

/// <summary>A piece of an article: HTML, or a part of the theme that it names.</summary>
/// <param name="Html">HTML; empty for an embedded part.</param>
/// <param name="Part">kpi or status; empty for HTML.</param>
/// <param name="Of">What the part shows, such as otaru/traffic-accidents.</param>
public sealed record ArticlePiece(string Html, string Part, string Of);

/// <summary>An article in all languages that it was written in.</summary>
/// <param name="Name">The file name without language: the address.</param>
/// <param name="Order">Where it stands in the navigation.</param>
/// <param name="Texts">The texts by language.</param>
public sealed record Article(string Name, int Order, IReadOnlyDictionary<string, ArticleText> Texts)
{
    /// <summary>The plan that it is about, whose page leads to it; empty for one about the whole site, which every page leads to.</summary>
    public string Plan { get; init; } = "";

    /// <summary>The text in a language, or in Japanese where there is none.</summary>
    public ArticleText In(Language language) => Texts.GetValueOrDefault(language.Code) ?? Texts[Language.Japanese.Code];

    /// <summary>The title in all languages.</summary>
    public LocalText Title => new(Texts.ToDictionary(t => t.Key, t => t.Value.Title));

    /// <summary>Reads all articles of a folder, in the order that they ask for.</summary>
    public static IReadOnlyList<Article> ReadAll(string folder, IReadOnlyList<Language> languages, Site site, ProblemList problems) =>
        [.. Names(folder).Select(name => Read(folder, name, languages, site, problems)).OfType<Article>().OrderBy(a => a.Order).ThenBy(a => a.Name, StringComparer.Ordinal)];

    private static IEnumerable<string> Names(string folder) => !Directory.Exists(folder) ? [] :
        Directory.GetFiles(folder, "*.ja.md").Select(f => Path.GetFileName(f)[..^".ja.md".Length]).Order(StringComparer.Ordinal);

    private static Article? Read(string folder, string name, IReadOnlyList<Language> languages, Site site, ProblemList problems)
    {
        var texts = new Dictionary<string, ArticleText>();
        var (order, plan) = (0, "");
        foreach (var language in languages)
        {
            var file = $"{name}.{language.Code}.md";
            if (language != Language.Japanese && !File.Exists(Path.Combine(folder, file))) continue;
            if (TextFile.Read(Path.Combine(folder, file), $"input/{file}", problems) is not { } text) return null;
            if (ArticleReader.Read(text, $"input/{file}", site, problems) is not { } read) return null;
            texts[language.Code] = read.Text;
            if (language == Language.Japanese) (order, plan) = (read.Order, read.Plan);
        }
        return new(name, order, texts) { Plan = plan };
    }
}
