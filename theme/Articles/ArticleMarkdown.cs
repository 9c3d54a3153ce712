// Markdown to blocks (Markdig): what it knows, and how much of it is read.
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using SiteGen.Plans;

namespace SiteGen.Theme.Articles;

/// <summary>Parses the body of an article.</summary>
internal static class ArticleMarkdown
{
    // Ten times the longest article of ours; the time for reading grows faster than the length.
    private const int LongestArticle = 200_000;

    // For each new bracket Markdig goes through all that are open in the paragraph.
    private const int MostBrackets = 2_000;

    // Signs that can begin something that lies in something else.
    private const string Openers = ">[*_~";

    /// <summary>What our Markdown has. Raw HTML is shown as text: what stands in a Markdown file is never trusted.</summary>
    public static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <summary>The blocks of a body; null, and a problem, when it is more than can be read.</summary>
    /// <param name="body">The Markdown, on the lines that it has in the file.</param>
    /// <param name="file">How problems name the file.</param>
    /// <param name="problems">Where problems go.</param>
    public static MarkdownDocument? Read(string body, string file, ProblemList problems)
    {
        if (body.Length > LongestArticle)
        {
            problems.Add(ProblemCatalog.ArticleLong(new(file), LongestArticle));
            return null;
        }
        var deep = TooManyBrackets(body);
        var document = deep is null ? Parse(body) : null;
        deep ??= document is null ? Densest(body) : Depth.TooDeep(document);
        if (deep is not { } line) return document;
        problems.Add(ProblemCatalog.ArticleDeep(new(file, line)));
        return null;
    }

    // Markdig gives up, with this exception, at a depth that nobody writes on purpose.
    private static MarkdownDocument? Parse(string body)
    {
        try
        {
            return Markdown.Parse(body, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static int? TooManyBrackets(string body)
    {
        var count = 0;
        foreach (var (text, line) in Lines(body))
        {
            count = string.IsNullOrWhiteSpace(text) ? 0 : count + text.Count(c => c == '[');
            if (count > MostBrackets) return line;
        }
        return null;
    }

    private static int Densest(string body) => Lines(body).MaxBy(l => l.Text.Count(Openers.Contains) + Indent(l.Text)).Line;

    private static int Indent(string line) => line.TakeWhile(c => c == ' ').Count();

    private static IEnumerable<(string Text, int Line)> Lines(string body) => body.Split('\n').Select((text, i) => (text, i + 1));

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks();
        builder.UsePreciseSourceLocation().DisableHtml();
        builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseCjkFriendlyEmphasis();
        builder.BlockParsers.Insert(0, new EmbedParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new UnderscoreParser());
        var emphasis = builder.InlineParsers.Find<EmphasisInlineParser>()!.EmphasisDescriptors;
        emphasis.RemoveAll(e => e.Character == '_');
        emphasis.Add(new('_', 1, 2, enableWithinWord: true));
        return builder.Build();
    }
}
