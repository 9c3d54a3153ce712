// A row of topics.csv: what residents look for.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>topics.csv</c>.</summary>
public sealed record TopicRow(Row Row, string Id, LocalText Name, LocalText Summary, IReadOnlyList<string> Search, int Order)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("topics.csv",
        Column.Need("id"), Column.Text("name"), Column.Text("summary"), Column.Need("order"),
        Column.May("search"))
    {
        Keys = [["id"]],
    };

    /// <summary>Reads a row.</summary>
    public static TopicRow Read(Row row, Reading reading) =>
        new(row, row.Need("id", reading), row.Local("name", reading), row.Local("summary", reading),
            row.List("search"), row.Whole("order", reading) ?? 0);
}
