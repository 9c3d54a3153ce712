// A row of redirects.csv: an address that was renamed, and where its page is now.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>redirects.csv</c>; both addresses are the Japanese page's, such as /otaru/kpi/traffic-accidents/.</summary>
public sealed record RedirectRow(Row Row, string From, string To)
{
    /// <summary>The columns of the file; the note is for whoever wonders later.</summary>
    public static readonly Schema Schema = new("redirects.csv",
        Column.Need("from"), Column.Need("to"), Column.May("note"))
    {
        Keys = [["from"]],
    };

    /// <summary>Reads a row.</summary>
    public static RedirectRow Read(Row row, Reading reading) => new(row, row.Need("from", reading), row.Need("to", reading));
}
