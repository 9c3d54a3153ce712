// A row of revisions.csv: what a revision of the plan changed, old against new.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>revisions.csv</c>; neither indicator nor outline means the plan's own text.</summary>
public sealed record RevisionRow(Row Row, string Page, string Indicator, string Outline, LocalText Heading, string Field, LocalText Old, LocalText New, Period? SetOn)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("revisions.csv", Column.May("page"), Column.Need("indicator"), Column.Need("outline"), Column.MayText("heading"), Column.Need("field"), Column.Text("old"), Column.Text("new"), Column.Need("set_on"));

    /// <summary>Reads a row.</summary>
    public static RevisionRow Read(Row row, Reading reading) => new(row, row.Text("page"), row.Text("indicator"), row.Text("outline"), row.Local("heading", reading), row.Need("field", reading), row.Local("old", reading), row.Local("new", reading), row.Period("set_on", reading));
}
