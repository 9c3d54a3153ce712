// A row of actuals/<year>.csv: what the city reported for a fiscal year; the file that staff fill each spring.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>actuals/&lt;year&gt;.csv</c>.</summary>
public sealed record ActualRow(Row Row, int Year, string Indicator, string Name, decimal? Value,
    decimal? Total, string Missing, LocalText Text, LocalText Note, Period Period)
{
    /// <summary>The year before that is shown beside the row to look at; null when none is.</summary>
    public int? PreviousYear { get; private init; }

    /// <summary>The document's own reason for the figure.</summary>
    public LocalText Reason { get; private init; } = LocalText.None;

    /// <summary>False where the document says that it cannot be compared with the figures before it.</summary>
    public bool IsComparable { get; private init; } = true;

    /// <summary>What was reported for it, to look at only.</summary>
    public string Previous => Row.Text("previous");

    /// <summary>True for a row of which only the KPI is filled in, as in the file that <c>new year</c>
    /// writes: nothing is said yet.</summary>
    public bool IsNotFilledIn => Text.IsEmpty && Note.IsEmpty && Reason.IsEmpty
        && new[] { "value", "total", "missing", "comparable" }.All(c => Row.Text(c).Length == 0);

    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("actuals/",
        Column.Need("indicator"), Column.May("name"), Column.May("place"), Column.May("unit"),
        Column.May("previous_year"), Column.May("previous"), Column.Need("value"), Column.May("total"),
        Column.May("missing"), Column.MayText("text"), Column.MayText("note"), Column.MayText("reason"),
        Column.May("comparable"), Column.May("period"))
    {
        Keys = [["indicator", "period"]],
    };

    /// <summary>Reads a row of the file of a fiscal year.</summary>
    public static ActualRow Read(Row row, Reading reading, int year) => new(
        row, year, row.Need("indicator", reading), row.Text("name"),
        row.Number("value", reading, reading.UnitOf(row.Text("indicator"))),
        row.Number("total", reading, reading.UnitOf(row.Text("indicator"))),
        row.MissingText(), row.Local("text", reading), row.Local("note", reading),
        row.Period("period", reading) ?? FiscalYear(reading, year))
    {
        PreviousYear = row.Whole("previous_year", reading),
        Reason = row.Local("reason", reading),
        IsComparable = row.Choice<YesNo>("comparable", reading, YesNo.Yes) == YesNo.Yes,
    };

    private static Period FiscalYear(Reading reading, int year) =>
        Extract.Period.OfFiscalYear(year, reading.Span?.FirstMonth ?? FiscalCalendar.April);
}
