// A row of releases.csv: a version of the open data that was given a date and a name.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>releases.csv</c>; <c>version</c> is what a build prints as the data version.</summary>
public sealed record ReleaseRow(Row Row, string Date, string Version, LocalText Title)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("releases.csv",
        Column.Need("date"), Column.Need("version"), Column.Text("title"))
    {
        Keys = [["date"], ["version"]],
    };

    /// <summary>Reads a row.</summary>
    public static ReleaseRow Read(Row row, Reading reading) =>
        new(row, row.Date("date", reading), row.Need("version", reading), row.Local("title", reading));
}
