// A row of corrections.csv: where we departed from the printed document, and why.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>corrections.csv</c>; <c>where</c> is file/id/column.</summary>
public sealed record CorrectionRow(Row Row, string Where, string Printed, string Used, LocalText Reason)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("corrections.csv",
        Column.Need("where"), Column.Need("printed"), Column.Need("used"), Column.Text("reason"))
    {
        Keys = [["where", "printed"]],
    };

    /// <summary>Reads a row.</summary>
    public static CorrectionRow Read(Row row, Reading reading) =>
        new(row, row.Need("where", reading), row.Text("printed"), row.Text("used"), row.Local("reason", reading));
}
