// A row of comparisons.csv: a KPI that measures the same thing as KPIs of other cities.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>comparisons.csv</c>; rows of one id belong together, and the first of them has the name.</summary>
public sealed record ComparisonRow(Row Row, string Id, LocalText Name, string Plan, string Indicator, LocalText Note)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("comparisons.csv",
        Column.Need("id"), Column.Text("name"), Column.Need("plan"), Column.Need("indicator"),
        Column.MayText("note"))
    {
        Keys = [["id", "plan", "indicator"]],
    };

    /// <summary>Reads a row.</summary>
    public static ComparisonRow Read(Row row, Reading reading) =>
        new(row, row.Need("id", reading), row.Local("name", reading), row.Need("plan", reading),
            row.Need("indicator", reading), row.Local("note", reading));
}
