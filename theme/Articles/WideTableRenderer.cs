// Tables of articles: headings get a scope, wide tables scroll by themselves, and columns of numbers stand to the right.
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace SiteGen.Theme.Articles;

/// <summary>Writes a table; Markdig itself would align it with inline styles, which the site's policy forbids.</summary>
internal sealed class WideTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        foreach (var row in table.OfType<TableRow>())
            foreach (var (cell, column) in row.OfType<TableCell>().Zip(table.ColumnDefinitions))
                Mark(cell, row.IsHeader, column.Alignment == TableColumnAlign.Right);
        foreach (var column in table.ColumnDefinitions) column.Alignment = null;
        renderer.Write("<div class=\"scroll\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.Write("</div>");
    }

    private static void Mark(TableCell cell, bool isHeading, bool isNumber)
    {
        if (isHeading) cell.GetAttributes().AddPropertyIfNotExist("scope", "col");
        if (isNumber) cell.GetAttributes().AddClass("num");
    }
}
