// A row of glossary.csv: a term, its translation and its explanation.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>glossary.csv</c>.</summary>
public sealed record GlossaryRow(Row Row, string Ja, string En, LocalText Note)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("glossary.csv", Column.Need("ja"), Column.Need("en"), Column.Text("note"));

    /// <summary>Reads a row.</summary>
    public static GlossaryRow Read(Row row, Reading reading) => new(row, row.Need("ja", reading), row.Need("en", reading), row.Local("note", reading));
}
