// A row of restated.csv: what a printed figure was before the city restated it.
namespace SiteGen.Plans.Extract;

/// <summary>Which figure was restated.</summary>
public enum RestatedKind
{
    /// <summary>A baseline.</summary>
    Baseline,

    /// <summary>An actual: preliminary first, then final.</summary>
    Actual,

    /// <summary>A target that was corrected for the year in which it is due: no revision.</summary>
    Target,
}

/// <summary>A row of <c>restated.csv</c>: the earlier value; the one in force stands in its own file.</summary>
public sealed record RestatedRow(
    Row Row, string Indicator, RestatedKind Kind, int? Year, Period? Period, decimal? Value, Period? Since,
    LocalText Reason)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("restated.csv",
        Column.Need("indicator"), Column.Need("kind"), Column.May("year"), Column.May("period"),
        Column.Need("value"), Column.Need("since"), Column.MayText("reason"))
    {
        Keys = [["indicator", "kind", "year", "period", "since"]],
    };

    /// <summary>True where the figure before was only expected: no actual changed then.</summary>
    public bool WasExpected => Kind == RestatedKind.Actual && Period?.Standing == PeriodStanding.Forecast;

    /// <summary>Reads a row.</summary>
    public static RestatedRow Read(Row row, Reading reading) => new(
        row, row.Need("indicator", reading), row.Choice<RestatedKind>("kind", reading),
        row.Text("year").Length == 0 ? null : row.NeedYear("year", reading), row.Period("period", reading),
        row.Number("value", reading, reading.UnitOf(row.Text("indicator"))), row.Period("since", reading), row.Local("reason", reading));
}
