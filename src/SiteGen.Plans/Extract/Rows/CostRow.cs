// A row of costs.csv: money spent in a fiscal year.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>costs.csv</c>; the amount is in yen, and blank when none was printed.</summary>
public sealed record CostRow(
    Row Row, string Indicator, string Outline, string SourceNo, int? Year, decimal? AmountYen, LocalText Text, LocalText Note)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("costs.csv",
        Column.Need("indicator"), Column.Need("outline"), Column.May("source_no"), Column.Need("year"),
        Column.Need("amount_yen"), Column.MayText("text"), Column.MayText("note"))
    {
        Keys = [["indicator", "outline", "source_no", "year"]],
    };

    /// <summary>Reads a row.</summary>
    public static CostRow Read(Row row, Reading reading) =>
        new(row, row.Text("indicator"), row.Text("outline"), row.Printed("source_no", reading),
            row.NeedYear("year", reading), row.Number("amount_yen", reading, "円"), row.Local("text", reading),
            row.Local("note", reading));
}
