// A row of evaluations.csv: a grade or a comment by a body.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>evaluations.csv</c>.</summary>
public sealed record EvaluationRow(Row Row, string Outline, int? Year, LocalText Body, string Grade,
    LocalText GradeText, LocalText Comment, LocalText Opinion, LocalText Note)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("evaluations.csv",
        Column.Need("outline"), Column.Need("year"), Column.Text("body"), Column.May("grade"),
        Column.MayText("grade"), Column.MayText("comment"), Column.MayText("opinion"),
        Column.MayText("note"))
    {
        Keys = [["outline", "year", "body"]],
    };

    /// <summary>Reads a row.</summary>
    public static EvaluationRow Read(Row row, Reading reading) =>
        new(row, row.Need("outline", reading), row.NeedYear("year", reading), row.Local("body", reading),
            row.Text("grade"), row.Local("grade", reading), row.Local("comment", reading),
            row.Local("opinion", reading), row.Local("note", reading));
}
