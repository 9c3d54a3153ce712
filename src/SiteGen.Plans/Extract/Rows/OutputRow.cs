// A row of outputs.csv: what a project did.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>outputs.csv</c>.</summary>
public sealed record OutputRow(Row Row, string Outline, Period? Period, LocalText Text)
{
    /// <summary>The KPI that this output is a figure of; empty when the document does not tell.</summary>
    public string Indicator { get; private init; } = "";

    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("outputs.csv",
        Column.Need("outline"), Column.Need("period"), Column.Text("text"), Column.May("indicator"))
    {
        Keys = [["outline", "period", "text"]],
    };

    /// <summary>Reads a row.</summary>
    public static OutputRow Read(Row row, Reading reading) =>
        new(row, row.Need("outline", reading), row.Period("period", reading), row.Local("text", reading))
        {
            Indicator = row.Text("indicator"),
        };
}
