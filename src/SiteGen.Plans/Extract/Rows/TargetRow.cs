// A row of targets.csv: one version of a target. History is never overwritten.
namespace SiteGen.Plans.Extract;

/// <summary>What a target asks for.</summary>
public enum TargetKind
{
    /// <summary>Reach this number, up or down as the KPI's direction says.</summary>
    Number,

    /// <summary>This number or more.</summary>
    AtLeast,

    /// <summary>This number or less.</summary>
    AtMost,

    /// <summary>Less than this number.</summary>
    Below,

    /// <summary>More than this number.</summary>
    Above,

    /// <summary>From this number to another one, both included.</summary>
    Between,

    /// <summary>Stay at least as good as the baseline.</summary>
    Maintain,

    /// <summary>So many per cent up or down on the value of a named period.</summary>
    Relative,

    /// <summary>So many points up or down on the percentage of a named period.</summary>
    RelativePoints,

    /// <summary>The same number in every year.</summary>
    EachYear,

    /// <summary>Words that no number measures.</summary>
    Text,

    /// <summary>A target that the figures cannot be measured against: it is about something else, or may count in another way.</summary>
    NotComparable,
}

/// <summary>
/// A row of <c>targets.csv</c>; the version in force is the last by <c>set_on</c>, and of its periods the
/// last is the target, the others are milestones.
/// </summary>
public sealed record TargetRow(Row Row, string Indicator, Period? SetOn, Period? Period, TargetKind Kind,
    decimal? Value, decimal? Percent, Period? OfPeriod, bool Cumulative, LocalText Text, LocalText Reason,
    LocalText Note)
{
    /// <summary>The upper end of a range; null for other kinds.</summary>
    public decimal? ValueTo { get; private init; }

    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("targets.csv",
        Column.Need("indicator"), Column.May("set_on"), Column.Need("period"), Column.Need("kind"),
        Column.Need("value"), Column.May("value_to"), Column.May("percent"), Column.May("of_period"), Column.May("cumulative"),
        Column.MayText("text"), Column.MayText("reason"), Column.MayText("note"))
    {
        Keys = [["indicator", "set_on", "period"]],
    };

    /// <summary>Reads a row.</summary>
    public static TargetRow Read(Row row, Reading reading) => new(
        row, row.Need("indicator", reading), row.Period("set_on", reading), row.Period("period", reading),
        row.Choice<TargetKind>("kind", reading), Number(row, reading), row.Number("percent", reading, "%"),
        row.Period("of_period", reading), row.YesNo("cumulative", reading), row.Local("text", reading),
        row.Local("reason", reading), row.Local("note", reading))
    {
        ValueTo = row.Number("value_to", reading, reading.UnitOf(row.Text("indicator"))),
    };

    private static decimal? Number(Row row, Reading reading) => row.Number(
        "value", reading, reading.UnitOf(row.Text("indicator")), Choices.Find<TargetKind>(row.Text("kind")));
}
