// A row of departments.csv: a section of the city office as printed, and its name in the other languages.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>departments.csv</c>.</summary>
public sealed record DepartmentRow(Row Row, LocalText Name)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("departments.csv",
        Column.Text("name"))
    {
        Keys = [["name"]],
    };

    /// <summary>Reads a row.</summary>
    public static DepartmentRow Read(Row row, Reading reading) => new(row, row.Local("name", reading));
}
