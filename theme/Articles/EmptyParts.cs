// What is left in an article where the rows and paragraphs of a city that is gone were deleted: headings and tables of nothing.
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using RowOfTable = Markdig.Extensions.Tables.TableRow;

namespace SiteGen.Theme.Articles;

internal static class EmptyParts
{
    /// <summary>The headings with nothing below them, and the tables without a row of their own.</summary>
    public static IEnumerable<Problem> Check(MarkdownDocument document, string file)
    {
        var headings = document.Where((block, i) => block is HeadingBlock heading && IsEmpty(heading, document.ElementAtOrDefault(i + 1)));
        return headings.Concat(document.OfType<Table>().Where(IsEmpty))
            .Select(block => Problem(block, new(file, block.Line + 1)));
    }

    private static Problem Problem(Block block, Place at) =>
        block is Table ? ProblemCatalog.TableEmpty(at) : ProblemCatalog.HeadingEmpty(at);

    private static bool IsEmpty(HeadingBlock heading, Block? next) =>
        next is null || next is HeadingBlock other && other.Level <= heading.Level;

    private static bool IsEmpty(Table table) => table.OfType<RowOfTable>().All(r => r.IsHeader);
}
