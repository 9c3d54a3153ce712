// The review page in every language, rendered once, for tests that look at the cases of the parts.
using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Pages;
using SiteGen.Theme;
using SiteGen.Theme.Review;

namespace SiteGen.Tests.Theme.Parts;

internal static class Review
{
    private static readonly ConcurrentDictionary<string, IDocument> Pages = new();

    /// <summary>What the pages of the review site share.</summary>
    public static readonly Frame Frame = ReviewSite.Frame(new("/style.css", "/icon.svg"), ThemeFiles.BuiltIn);

    /// <summary>The review page in a language.</summary>
    public static IDocument Page(string language) => Pages.GetOrAdd(language, Render);

    /// <summary>One case of a part.</summary>
    public static IElement Case(string language, string id) =>
        Page(language).GetElementById(id) ?? throw new InvalidOperationException($"The review page has no case {id}.");

    /// <summary>The words of a part of a case.</summary>
    public static string Words(string language, string id, string selector) => Words(Case(language, id).QuerySelector(selector)!);

    /// <summary>The words of an element, with single spaces without furigana and what is hidden.</summary>
    public static string Words(IElement element)
    {
        var part = (IElement)element.Clone();
        foreach (var reading in part.QuerySelectorAll("rt, rp, [hidden]").ToList()) reading.Remove();
        foreach (var block in part.QuerySelectorAll("h3, h4, h5, p, dt, dd, li, th, td, caption, text, title, desc, .line")
            .ToList()) block.AppendChild(block.Owner!.CreateTextNode(" "));
        return string.Join(' ', part.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static IDocument Render(string language)
    {
        using var renderer = new PageRenderer();
        return new HtmlParser().ParseDocument(
            new MemoryStream(renderer.Render(Frame.Map.Pages.Single(p => p.Language.Code == language && p.Path == SiteMap.Review), Frame)));
    }
}
