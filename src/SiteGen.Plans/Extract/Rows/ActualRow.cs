// A row of actuals/<year>.csv: what the city reported for a fiscal year; the file that staff fill each spring.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>actuals/&lt;year&gt;.csv</c>.</summary>
public sealed record ActualRow(Row Row, int Year, string Indicator, string Name, decimal? Value, decimal? Total, string Missing, LocalText Text, LocalText Note, Period Period)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("actuals/", Column.Need("indicator"), Column.May("name"), Column.Need("value"), Column.May("total"), Column.May("missing"), Column.MayText("text"), Column.MayText("note"), Column.May("period"));

    /// <summary>Reads a row of the file of a fiscal year.</summary>
    public static ActualRow Read(Row row, Reading reading, int year) => new(row, year, row.Need("indicator", reading), row.Text("name"), row.Number("value", reading, reading.UnitOf(row.Text("indicator"))), row.Number("total", reading, reading.UnitOf(row.Text("indicator"))), row.MissingText(), row.Local("text", reading), row.Local("note", reading), row.Period("period", reading) ?? Extract.Period.OfFiscalYear(year));
}
