// Rule: no sign of Markdown is published as it is because it was written in a way that means nothing.
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Plans;

namespace SiteGen.Theme.Articles;

/// <summary>Finds asterisks, tags, headings and references that a reader would see as signs.</summary>
internal static class LeftMarks
{
    // Stands for what is no text: code, a sign that the author marked as meant, an address.
    private const char Other = '\uFFFC';

    private const RegexOptions Linear = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    private static readonly Regex Reference = new(@"\](?<mark>\[[^\[\]]*\])", Linear);

    private static readonly Regex[] Marks =
    [
        new(@"(^|[^*])(?<mark>\*\*)([^*]|$)", Linear), new("(^|[^＊])(?<mark>＊＊)([^＊]|$)", Linear),
        new("(^|[^_])(?<mark>__)([^_]|$)", Linear), new("(^|[^~])(?<mark>~~)([^~]|$)", Linear),
        new("(?<mark></?[a-zA-Z][^<>]*>|<!--)", Linear), new(@"^(?<mark>[#＃]{1,6})[^\s#＃0-9０-９" + Other + "]", Linear),
        new(@"(?<mark>\{ *(kpi|bar|chart|status|table|lines) *:[^{}]*\})", Linear),
    ];

    /// <summary>Runs the rule on an article.</summary>
    public static IEnumerable<Problem> Check(MarkdownDocument document, string file) =>
        document.Descendants().OfType<LeafBlock>().Where(b => b.Inline is not null).SelectMany(b => Check(b, file));

    private static IEnumerable<Problem> Check(LeafBlock block, string file)
    {
        var (text, line) = Text(block);
        foreach (var mark in Found(Reference, text)) yield return ProblemCatalog.LinkReference(new(file, line(mark.Index)), Shown(mark));
        foreach (var mark in Marks.SelectMany(m => Found(m, text)))
            yield return ProblemCatalog.MarkLeft(new(file, line(mark.Index)), Shown(mark));
    }

    private static IEnumerable<Group> Found(Regex regex, string text) => regex.Matches(text).Select(m => m.Groups["mark"]);

    private static string Shown(Group mark) => mark.Value.Replace(Other, '…');

    // The text that readers see, and the line of each place in it.
    private static (string Text, Func<int, int> Line) Text(LeafBlock block)
    {
        var text = new StringBuilder();
        var (starts, lines) = (new List<int>(), new List<int>([block.Line + 1]));
        foreach (var part in block.Inline!.Descendants().OfType<Inline>().Where(p => p is not ContainerInline))
        {
            starts.Add(text.Length);
            // What began a link that is none has lost its line.
            lines.Add(Math.Max(lines[^1], part.Line + 1));
            text.Append(Text(part));
        }
        return (text.ToString(), at => lines[starts.BinarySearch(at) is >= 0 and var exact ? exact + 1 : ~starts.BinarySearch(at)]);
    }

    private static string Text(Inline part) => part switch
    {
        LiteralInline { IsFirstCharacterEscaped: true } literal => Other + literal.Content.ToString()[1..],
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => "\n",
        _ => $"{Other}",
    };
}
