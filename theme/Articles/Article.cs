// A page of input/: Markdown with a title in front, one file a language.
using Markdig.Syntax;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Articles;

/// <summary>The text of an article in one language.</summary>
/// <param name="Title">The title.</param>
/// <param name="Description">One sentence for search results.</param>
/// <param name="Pieces">The body: HTML, and embedded parts in between.</param>
public sealed record ArticleText(string Title, string Description, IReadOnlyList<ArticlePiece> Pieces)
{
    /// <summary>Where it links to.</summary>
    public IReadOnlyList<ArticleLink> Links { get; init; } = [];

    /// <summary>What its embedded lines name, shown or not.</summary>
    internal IReadOnlyList<string> Embeds { get; init; } = [];

    /// <summary>The lines of its file that were left out of it, since they are about plans that are not there.</summary>
    public IReadOnlyList<GoneLines> Gone { get; init; } = [];

    /// <summary>Its blocks; null when it could not be read.</summary>
    internal MarkdownDocument? Document { get; init; }
}

/// <summary>Lines of a file, counted from 1, both included.</summary>
public sealed record GoneLines(int First, int Last);

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

    /// <summary>The code of the site's first language, in which every article is written.</summary>
    public string Leading { get; init; } = Language.Japanese.Code;

    /// <summary>False when a text of it could not be read, so that the site is not built; its page is known all the same.</summary>
    public bool IsRead { get; init; } = true;

    /// <summary>The text in a language, or in the site's first where there is none.</summary>
    public ArticleText In(Language language) => Texts.GetValueOrDefault(language.Code) ?? Texts[Leading];

    /// <summary>The title in all languages.</summary>
    public LocalText Title => new(Texts.ToDictionary(t => t.Key, t => t.Value.Title), Leading);

    /// <summary>Reads all articles of a folder, in the order that they ask for.</summary>
    public static IReadOnlyList<Article> ReadAll(string folder, IReadOnlyList<Language> languages, Site site, ProblemList problems)
    {
        var files = ArticleFiles.Find(folder, languages, problems);
        var articles = files.GroupBy(f => f.Name).Select(g => Read([.. g], languages[0].Code, site, problems));
        return [.. articles.OrderBy(a => a.Order).ThenBy(a => a.Name, StringComparer.Ordinal)];
    }

    // All languages are read, so that all problems are told at once.
    private static Article Read(IReadOnlyList<ArticleFile> files, string leading, Site site, ProblemList problems)
    {
        var read = files.Select(f => (f.Language, Read: ArticleReader.Read(f, site, problems))).ToList();
        var texts = read.ToDictionary(r => r.Language, r => r.Read?.Text ?? new(files[0].Name, "", []));
        var head = read.Single(r => r.Language == leading).Read?.Head;
        return new(files[0].Name, head?.Order ?? 0, texts)
        {
            Plan = head?.Plan ?? "",
            Leading = leading,
            IsRead = read.All(r => r.Read is not null)
        };
    }
}
