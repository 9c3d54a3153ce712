// Blocks of an article to HTML: wide tables scroll, furigana becomes ruby, and nothing is styled inline.
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Theme.Text;

namespace SiteGen.Theme.Articles;

/// <summary>Cuts an article into HTML and embedded parts.</summary>
internal static class ArticleRenderer
{
    /// <summary>The pieces of an article, in their order.</summary>
    public static IReadOnlyList<ArticlePiece> Pieces(MarkdownDocument document)
    {
        var pieces = new List<ArticlePiece>();
        var html = new List<Block>();
        foreach (var block in document)
        {
            if (block is not EmbedBlock embed)
            {
                html.Add(block);
                continue;
            }
            pieces.Add(new(Html(html), "", ""));
            pieces.Add(new("", embed.Part, embed.Of));
            html.Clear();
        }
        return [.. pieces, new(Html(html), "", "")];
    }

    private static string Html(List<Block> blocks)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        ArticleMarkdown.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new WideTableRenderer());
        renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new FuriganaRenderer());
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new PlainTitleRenderer());
        foreach (var block in blocks) renderer.Write(block);
        return writer.ToString();
    }
}

/// <summary>Writes words with their furigana; where HTML cannot stand, as in the description of a picture, without.</summary>
internal sealed class FuriganaRenderer : LiteralInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.ToString();
        if (!text.Contains('《')) base.Write(renderer, literal);
        else if (renderer.EnableHtmlForInline) renderer.Write(Ruby.ToHtml(Text.Html.Encode(text)));
        else renderer.WriteEscape(Ruby.Strip(text));
    }
}

/// <summary>Writes links; the title that appears over one has no furigana.</summary>
internal sealed class PlainTitleRenderer : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        link.Title = Ruby.Strip(link.Title ?? "");
        base.Write(renderer, link);
    }
}
