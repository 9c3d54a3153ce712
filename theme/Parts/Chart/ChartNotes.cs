// What stands under a chart: its unit, the meaning of marks that do not explain themselves, and what to beware of.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>The notes of a chart.</summary>
public static class ChartNotes
{
    /// <summary>Sentences about unit, marks and axes, with their furigana still marked.</summary>
    public static IEnumerable<string> Of(View v, Indicator kpi, ChartFigure figure)
    {
        yield return v.Marked(InCalendarYears(kpi) ? "chart.unit_years" : "chart.unit", v.Figures.Name(kpi.Unit) is { Length: > 0 } name ? name : v.Marked("unit.none"));
        if (figure.Baseline is not null) yield return v.Marked("chart.note_baseline");
        if (figure.Flows.Count > 0) yield return v.Marked("chart.note_flows");
        var scale = ChartAxes.Scale(v, kpi, figure);
        if (!scale.StartsAtZero) yield return v.Marked("chart.not_from_zero", v.Figures.Axis(scale.Low, kpi.Unit));
        if (figure.Line is not null) yield return v.Marked("chart.pace_note");
    }

    private static bool InCalendarYears(Indicator kpi) => kpi.Actuals.Count > 0 && kpi.Actuals.All(a => a.Period.Kind == PeriodKind.CalendarYear);
}
