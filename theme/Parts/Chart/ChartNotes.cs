// What stands under a chart: its unit, the meaning of marks that do not explain themselves, and what to beware of.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>The notes of a chart.</summary>
public static class ChartNotes
{
    /// <summary>Sentences about unit, marks and axes, with their furigana still marked.</summary>
    public static IEnumerable<string> Of(View v, Indicator kpi, ChartFigure figure)
    {
        // Where the unit has no name, the document may print one in the name of the KPI.
        if (UnitOf(v, kpi.Unit) is { Length: > 0 } unit) yield return v.Marked("chart.unit", unit);
        yield return v.Marked(Axis(kpi));
        if (kpi.Actuals.Where(a => a.IsBreak).ToList() is { Count: > 0 } breaks)
            yield return v.Marked("chart.note_anew", string.Join(v.W("list.comma"), breaks.Select(a => When.Actual(v, kpi, a.Year))));
        if (kpi.Actuals.Any(IsAcrossYears)) yield return v.Marked("chart.note_across");
        if (kpi.Actuals.Any(a => a.Value is not null && IsOfYears(a.MeasuredAt))
            || kpi.Baseline is { Value: not null } start && IsOfYears(start.Period))
            yield return v.Marked("chart.note_years");
        if (kpi.Actuals.Any(a => a.Value is not null && a.IsUndated)) yield return v.Marked("year.undated");
        if (figure.Targets.Any(t => t is { InForce: true, Year: null })) yield return v.Marked("chart.note_undated");
        if (figure.Baseline is not null) yield return v.Marked(NoStart(kpi) ?? "chart.note_baseline");
        if (figure.Forecasts.Count > 0) yield return v.Marked("chart.note_forecast");
        if (figure.Flows.Count > 0) yield return v.Marked("chart.note_flows");
        var scale = ChartAxes.Scale(v, kpi, figure);
        if (scale.IsRank) yield return v.Marked(kpi.Direction == Direction.Unknown ? "chart.rank_order" : "chart.rank");
        if (!scale.StartsAtZero) yield return v.Marked("chart.not_from_zero", v.Figures.Axis(scale.Low, kpi.Unit));
        if (figure.Path.Count > 0) yield return v.Marked(figure.Path.Count > 2 ? "chart.pace_note_steps" : "chart.pace_note");
    }

    /// <summary>The word of the list for a square that is no start but stands beside a total, or measures nothing; null
    /// for a start.</summary>
    public static string? NoStart(Indicator kpi) =>
        Measuring.Newest(kpi).StartsFromNothing ? "chart.note_baseline_only"
        : kpi.Baseline!.IsStart ? null
        : "chart.note_baseline_printed";

    // What the years at the axis are: fiscal ones, plain ones, or both.
    private static string Axis(Indicator kpi)
    {
        var times = kpi.Actuals.Select(a => a.MeasuredAt)
            .Append(kpi.Baseline is { Value: not null } baseline ? baseline.Period : null).Append(kpi.Target?.Due).OfType<Period>()
            .Where(p => p.IsDated && !(kpi.IsTotal && IsBareRange(p)))
            .ToList();
        if (kpi.Actuals.Any(a => a.IsOfItsColumn)) return "chart.axis_columns";
        var inCalendarYears = kpi.Plan.Span.FirstMonth == FiscalCalendar.January;
        if (inCalendarYears && times.TrueForAll(p => IsFiscal(p) || IsCalendar(p) || IsBareRange(p))) return "chart.axis_years";
        if (kpi.Actuals.Any(a => a.HasLag && When.IsPlain(a.MeasuredAt))) return "chart.axis_no_kind";
        if (times.TrueForAll(IsFiscal)) return kpi.Actuals.Any(a => a.HasLag) ? "chart.axis_lagged"
            : times.Exists(When.IsPlain) || IsOfPlainYears(kpi, times) ? "chart.axis_read" : "chart.axis";
        if (times.TrueForAll(p => p.Kind == PeriodKind.OwnYear)) return "chart.axis_own_years";
        if (times.Exists(IsBareRange) && times.TrueForAll(p => IsBareRange(p) || IsCalendar(p))) return "chart.axis_no_kind";
        if (times.Exists(IsBareRange) && times.TrueForAll(p => IsBareRange(p) || IsFiscal(p))) return "chart.axis_no_kind";
        return times.TrueForAll(IsCalendar) ? "chart.axis_years" : inCalendarYears ? "chart.axis_mixed_calendar" : "chart.axis_mixed";
    }

    // No time of its own is printed, and those of other targets of the plan are numbers alone.
    private static bool IsOfPlainYears(Indicator kpi, List<Period> times) => times.TrueForAll(p => p.Printed.Length == 0)
        && kpi.Plan.Indicators.Any(i => i.Target?.Due is { } due && When.IsPlain(due));

    private static bool IsAcrossYears(Actual a) =>
        a is { Value: not null, MeasuredAt: { IsOfDates: true } at } && at.First != at.Last;

    private static bool IsOfYears(Period period) => period is { Kind: PeriodKind.Range, IsOfDates: false } && period.First != period.Last;

    private static string UnitOf(View v, Unit unit) => unit.IsRank ? v.Marked("unit.rank") : v.Figures.Name(unit);

    private static bool IsFiscal(Period period) =>
        period.Kind is PeriodKind.FiscalYear or PeriodKind.SchoolYear || period.IsInFiscalYears;

    private static bool IsBareRange(Period period) => period is { Kind: PeriodKind.Range, IsOfDates: false, Word: YearWord.None };

    private static bool IsCalendar(Period period) =>
        period.Kind == PeriodKind.CalendarYear || period is { Kind: PeriodKind.Range, IsOfDates: false, Word: YearWord.Calendar };
}
