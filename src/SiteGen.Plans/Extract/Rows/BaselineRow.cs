// A row of baselines.csv: a value that a plan started from.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>baselines.csv</c>; <c>set_on</c> is blank for the original plan.</summary>
/// <remarks><c>start</c> is "no" for a figure that is printed, but measures nothing: a 0 from before anything was counted.</remarks>
public sealed record BaselineRow(
    Row Row, string Indicator, Period? SetOn, Period? Period, decimal? Value, bool Cumulative, string Missing,
    LocalText Text, LocalText Note, bool IsStart)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("baselines.csv",
        Column.Need("indicator"), Column.May("set_on"), Column.Need("period"), Column.Need("value"),
        Column.May("cumulative"), Column.May("missing"), Column.MayText("text"), Column.MayText("note"), Column.May("start"))
    {
        Keys = [["indicator", "set_on"]],
    };

    /// <summary>Reads a row.</summary>
    public static BaselineRow Read(Row row, Reading reading) => new(
        row, row.Need("indicator", reading), row.Period("set_on", reading), row.Period("period", reading),
        row.Number("value", reading, reading.UnitOf(row.Text("indicator"))), row.YesNo("cumulative", reading), row.MissingText(),
        row.Local("text", reading), row.Local("note", reading), row.Choice<YesNo>("start", reading, Extract.YesNo.Yes) != Extract.YesNo.No);
}
