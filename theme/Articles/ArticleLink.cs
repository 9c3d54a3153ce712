// The links and pictures of an article, whatever way they are written.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Theme.Articles;

/// <summary>Where an article links to.</summary>
/// <param name="Address">The address, without the signs by which Markdown hides others.</param>
/// <param name="Line">The line of the file, counted from 1.</param>
/// <param name="IsPicture">True when it is shown, not linked to.</param>
public sealed record ArticleLink(string Address, int Line, bool IsPicture)
{
    /// <summary>All links of an article: inline, by reference, and addresses that stand for themselves.</summary>
    internal static IEnumerable<ArticleLink> Of(MarkdownDocument document) => document.Descendants().Select(Of).OfType<ArticleLink>();

    private static ArticleLink? Of(MarkdownObject part) => part switch
    {
        LinkInline link => new(link.Url ?? "", link.Line + 1, link.IsImage),
        AutolinkInline { IsEmail: false } link => new(link.Url, link.Line + 1, IsPicture: false),
        _ => null,
    };
}
