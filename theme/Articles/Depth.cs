// How deep the parts of an article lie in each other, counted without going down by calls.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Theme.Articles;

internal static class Depth
{
    // Deeper than anybody writes on purpose, and safe for what writes the HTML, which calls itself for each step.
    private const int Deepest = 50;

    /// <summary>The line, counted from 1, of a part that lies too deep; null when there is none.</summary>
    public static int? TooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Part, int Depth, int Line)>([(document, 0, 1)]);
        while (open.TryPop(out var at))
        {
            if (at.Depth > Deepest) return at.Line;
            foreach (var part in Parts(at.Part)) open.Push((part, at.Depth + 1, part is Block ? part.Line + 1 : at.Line));
        }
        return null;
    }

    private static IEnumerable<MarkdownObject> Parts(MarkdownObject part) => part switch
    {
        ContainerBlock container => container,
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline container => container,
        _ => [],
    };
}
