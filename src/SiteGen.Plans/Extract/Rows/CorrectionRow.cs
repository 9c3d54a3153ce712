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

    // Files whose rows are about places, units, tables or the plan itself: an id there is none of a KPI.
    private static readonly string[] OfOthers =
        ["outline.csv", "evaluations.csv", "outputs.csv", "units.csv", "plan.csv", "tables"];

    /// <summary>Reads a row.</summary>
    public static CorrectionRow Read(Row row, Reading reading) =>
        new(row, row.Need("where", reading), row.Text("printed"), row.Text("used"), row.Local("reason", reading));

    /// <summary>True when what was put right is a cell about a KPI.</summary>
    /// <param name="indicator">The id of the KPI.</param>
    public bool IsAbout(string indicator) =>
        Where.Split('/') is [.. var file, var id, _] && id == indicator && !OfOthers.Contains(file[0]);
}
