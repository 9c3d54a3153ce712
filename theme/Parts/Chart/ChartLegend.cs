// What stands under a chart, on the page and in the picture to download: the meaning of its marks, its unit, and what to beware of.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>The legend and the notes of a chart.</summary>
public static class ChartLegend
{
    /// <summary>The marks that a figure shows: name and the key of their words.</summary>
    public static IEnumerable<(string Name, string Key)> Items(ChartFigure figure)
    {
        if (figure.Actuals.Count > 0) yield return ("chart-actual", figure.IsMean ? "chart.means" : figure.IsTotal ? "chart.totals" : "chart.actuals");
        if (figure.Flows.Count > 0) yield return ("chart-flow", "chart.flows");
        if (figure.Baseline is not null) yield return ("chart-baseline", "chart.baseline");
        if (figure.Targets.Any(t => t.InForce)) yield return ("chart-target", "chart.target");
        if (figure.Targets.Any(t => !t.InForce)) yield return ("chart-target-old", "chart.target_old");
        if (figure.Milestones.Count > 0) yield return ("chart-milestone", "term.milestone");
        if (figure.Path.Count > 0) yield return ("chart-line", "chart.line");
        if (figure.Gaps.Count > 0) yield return ("chart-gap", "chart.gap");
    }

    /// <summary>The shape of a mark, in a field of 24 by 12.</summary>
    public static string Shape(string name) => name switch
    {
        "chart-baseline" => "M7 1h10v10H7z",
        "chart-flow" => "M5 12V2h14v10z",
        "chart-actual" => "M12 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z",
        "chart-target" or "chart-target-old" => "M2 6h20M12 0v12",
        "chart-milestone" => "M5 6h14M12 2v8",
        _ => "M0 6h24",
    };

    /// <summary>Sentences about unit and axes, with their furigana still marked.</summary>
    public static IEnumerable<string> Notes(View v, Indicator kpi, ChartFigure figure, ChartScale scale)
    {
        yield return v.Marked(Axis(kpi), v.Figures.Name(kpi.Unit) is { Length: > 0 } name ? name : v.Marked("unit.none"));
        if (scale.IsRank) yield return v.Marked("chart.rank");
        if (!scale.StartsAtZero) yield return v.Marked("chart.not_from_zero", v.Figures.Axis(scale.Low, kpi.Unit));
        if (figure.Path.Count > 0) yield return v.Marked("chart.pace_note");
    }

    // What the years at the axis are: fiscal ones, plain ones, or both.
    private static string Axis(Indicator kpi)
    {
        var times = kpi.Actuals.Select(a => a.MeasuredAt).Append(kpi.Baseline?.Period).Append(kpi.Target?.Due).OfType<Period>().Where(p => p.IsDated).ToList();
        if (times.TrueForAll(IsFiscal) && !kpi.Actuals.Any(a => a.HasLag)) return "chart.unit";
        return times.TrueForAll(IsCalendar) ? "chart.unit_years" : "chart.unit_mixed";
    }

    private static bool IsFiscal(Period period) => period.Kind is PeriodKind.FiscalYear or PeriodKind.SchoolYear || period.IsInFiscalYears;

    private static bool IsCalendar(Period period) => period.Kind == PeriodKind.CalendarYear || period is { Kind: PeriodKind.Range, IsOfDates: false, Word: not YearWord.Fiscal };
}
