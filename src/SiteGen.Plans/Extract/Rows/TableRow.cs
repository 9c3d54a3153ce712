// A row of a file in tables/: a figure of another table of the document, in long format.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>tables/*.csv</c>: one figure, at a category (row) and a series (column), and where it
/// stands in a line chart.</summary>
public sealed record TableRow(Row Row, string Table, LocalText TableName, LocalText Category,
    LocalText Series, decimal? Value, string Unit, LocalText Text, LocalText Note, string Chart,
    LocalText Line, int? Year)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("tables/",
        Column.Need("table"), Column.Text("table"), Column.Text("category"), Column.Text("series"),
        Column.Need("value"), Column.Need("unit"), Column.MayText("text"), Column.MayText("note"),
        Column.May("chart"), Column.MayText("line"), Column.May("year"))
    {
        Keys = [["table", "category", "series"]],
    };

    /// <summary>Reads a row.</summary>
    public static TableRow Read(Row row, Reading reading) =>
        new(row, row.Need("table", reading), row.Local("table", reading), row.Local("category", reading),
            row.Local("series", reading), row.Number("value", reading), row.Need("unit", reading),
            row.Local("text", reading), row.Local("note", reading), row.Text("chart"),
            row.Local("line", reading), row.Whole("year", reading));
}
