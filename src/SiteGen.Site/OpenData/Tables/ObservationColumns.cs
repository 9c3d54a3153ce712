// observations: one row a baseline, an actual, or a version of a target.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Data;
using SiteGen.Theme.Words;

namespace SiteGen.OpenData;

/// <summary>One observation of a KPI.</summary>
public sealed record Observation(Indicator Indicator, string Kind, Period Period, int? FiscalYear,
    decimal? Value, LocalText Text, bool Cumulative, MissingKind Missing, string MissingText, Period? SetOn,
    bool Current, LocalText Note, decimal? Total, int Sequence, Target? Target)
{
    /// <summary>The document's reason for a target or an actual.</summary>
    public LocalText Reason { get; private init; } = Target?.Reason ?? LocalText.None;

    /// <summary>For a baseline with a figure: whether it is the starting point; else null.</summary>
    public bool? IsStart { get; private init; }

    /// <summary>True for an actual that the document says cannot be compared with those before it.</summary>
    public bool StartsAnew { get; private init; }

    /// <summary>True for an empty column of a KPI of which figures lag: no time of a measurement is known.</summary>
    public bool IsOfAColumnOnly { get; private init; }

    /// <summary>All observations of a KPI: baselines, actuals, targets.</summary>
    public static IEnumerable<Observation> Of(Indicator i) =>
    [
        .. i.Baselines.Select((b, n) => OfBaseline(i, b, n + 1)),
        .. i.Actuals.SelectMany(a => a.Rows).Select((a, n) => OfActual(i, a, n + 1)),
        .. i.Restated.Select((r, n) => OfRestated(i, r, n + 1)),
        .. i.Targets.SelectMany(t => t.Milestones.Select(m => (Version: t, Step: m)))
            .Select((m, n) => OfTarget(i, "milestone", m.Version, m.Step, n + 1)),
        .. i.Targets.Select((t, n) => OfTarget(i, "target", t, t, n + 1)),
    ];

    private static Observation OfBaseline(Indicator i, Baseline b, int sequence) => new(
        i, "baseline", b.Period, b.Period.FiscalYear, b.Value, b.Text, b.Cumulative, b.Missing, b.MissingText,
        b.SetOn, ReferenceEquals(b, i.Baseline), b.Note, null, sequence, null)
    {
        IsStart = b.Value is null ? null : ReferenceEquals(b, i.Baseline) && i.Status != IndicatorStatus.Retired
            && Measuring.IsAtBaseline(i, Measuring.Start(i)),
    };

    private static Observation OfActual(Indicator i, Actual a, int sequence) => new(
        i, a.IsExpected ? "forecast" : "actual", a.MeasuredAt, a.Year, a.Value ?? a.Forecast, a.Text,
        i.Accumulation == Accumulation.Running, a.Forecast is null ? a.Missing : MissingKind.Present, a.MissingText,
        null, true, a.Note, a.Total, sequence, null)
    {
        Reason = a.Reason,
        StartsAnew = a.StartsAnew,
        IsOfAColumnOnly = i.IsOfAColumnOnly(a),
    };

    private static Observation OfRestated(Indicator i, RestatedRow r, int sequence)
    {
        var period = r.Period ?? (r.Year is { } year ? Period.OfFiscalYear(year, i.Plan.Span.FirstMonth) : Period.OfText(""));
        return new(
            i, r.WasExpected ? "restated_forecast" : $"restated_{Choices.Word(r.Kind)}", period, r.Period?.FiscalYear ?? r.Year, r.Value,
            LocalText.None, IsTotal(i, r), MissingKind.Present, "", r.Since, false, r.Reason, null, sequence, null);
    }

    private static bool IsTotal(Indicator i, RestatedRow r) =>
        r.Kind == RestatedKind.Actual ? i.Accumulation == Accumulation.Running
            : r.Kind == RestatedKind.Baseline && i.Baseline?.Cumulative == true;

    // A version of the target, or a milestone on its way.
    private static Observation OfTarget(Indicator i, string kind, Target version, Target t, int sequence) => new(
        i, kind, t.Due, t.Due.FiscalYear, t.Value, t.Text, t.Cumulative,
        t.Value is null ? MissingKind.Worded : MissingKind.Present, "", t.SetOn,
        ReferenceEquals(version, i.Target), t.Note, null, sequence, t);
}

internal static class ObservationColumns
{
    private const int January = 1;

    public static readonly IReadOnlyList<TableColumn<Observation>> All =
    [
        new("plan", o => o.Indicator.Plan.Id), new("indicator", o => o.Indicator.Id), new("kind", o => o.Kind),
        new("period", o => o.Period.Printed.Length > 0 ? o.Period.Printed : $"{o.FiscalYear}"), new("fiscal_year", o => o.FiscalYear),
        new("value", o => o.Value), new("text", (o, l) => o.Text[l.Code]),
        new("cumulative", o => o.Cumulative ? "yes" : "no"),
        new("missing", o => o.Missing == MissingKind.Present ? "" : Choices.Word(o.Missing)),
        new("set_on", o => o.SetOn?.Printed), new("current", o => IsOfNewest(o) ? "yes" : "no"),
        new("note", (o, l) => o.Note[l.Code]),
        new("missing_printed", o => o.MissingText),
        new("period_kind", KindOf),
        new("target_kind", o => o.Target is { } target ? Choices.Word(target.Asks) : ""), new("printed_total", o => o.Total),
        new("sequence", o => o.Sequence), new("percent", o => o.Target?.Percent),
        new("of_period", o => o.Target?.Of?.Printed), new("reason", (o, l) => o.Reason[l.Code]),
        new("name", (o, l) => o.Indicator.Name[l.Code]),
        new("unit", (o, l) => DataColumns.NameOf(o.Indicator.Unit, l)),
        new("draft", o => o.Indicator.Plan.Draft.Lead),
        new("measured_period", o => o.Target is not null || o.IsOfAColumnOnly ? ""
            : o.Period.Printed.Length > 0 ? o.Period.Printed : $"{o.FiscalYear}"),
        new("reported_for", o => o.Kind is "actual" or "forecast" ? o.FiscalYear : null),
        new("measured_year", o => o.Target is not null || IsDrawn(o) || HasNoTime(o) ? null : o.Period.FiscalYear ?? o.FiscalYear),
        new("start", o => o.IsStart is { } start ? start ? "yes" : "no" : ""), new("value_to", o => o.Target?.ValueTo),
        new("comparable", o => o.StartsAnew ? "no" : ""),
    ];

    // What the newest version leaves out has no figure in it.
    private static bool IsOfNewest(Observation o) => o.Current && o.Indicator.Status != IndicatorStatus.Retired;

    // It is only known for which year it is reported.
    private static bool HasNoTime(Observation o) => o.IsOfAColumnOnly || o.Kind is "actual" or "forecast" && !o.Period.IsDated;

    // "When the plan was drawn up" is no certain time.
    private static bool IsDrawn(Observation o) => o.Target is null && o.Period is { IsRelative: true, Part: 0 };

    // A year without a word may be a fiscal or a calendar one where figures lag behind their columns.
    private static string KindOf(Observation o) => IsDrawn(o) ? Choices.Word(PeriodKind.Undated)
        : When.IsOfNoKind(o.Indicator, o.Period) ? AllowedWords.YearOfNoKind
        : Choices.Word(o.Period.Kind == PeriodKind.FiscalYear && o.Indicator.Plan.Span.FirstMonth == January
            ? PeriodKind.CalendarYear : o.Period.Kind);
}
