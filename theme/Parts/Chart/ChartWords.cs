// What the marks of the interactive chart say: time and value at the pointer, and all that is known of the figure under the chart.
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>The words of a mark.</summary>
/// <param name="Hover">Time, kind and value in two lines, without HTML.</param>
/// <param name="Said">The same with notes and status, as HTML: encoded, and marked with its language.</param>
public sealed record MarkWords(string Hover, string Said);

/// <summary>Words the marks of a chart.</summary>
public sealed class ChartWords(View v, Indicator kpi)
{
    /// <summary>An actual, or a running total.</summary>
    public MarkWords Actual(ChartPoint point, bool isTotal)
    {
        var isOfYears = kpi.IsOfYears;
        var kind = kpi.Accumulation == Accumulation.Averaged ? "chart.means"
            : isTotal ? "chart.totals" : "chart.actuals";
        return Mark(
            TimeOf(point.Reported), v.Marked(kind), Value(point.Value), isOfYears ? [] : Notes(point.Reported),
            StatusAt(point.Reported));
    }

    /// <summary>The figure of one year of a summed KPI.</summary>
    public MarkWords Flow(ChartPoint point) =>
        Mark(TimeOf(point.Reported), v.Marked("chart.flows"), Value(point.Value), Notes(point.Reported));

    /// <summary>A year without a figure, with its reason.</summary>
    public MarkWords Gap(int year) => kpi.ActualOf(year) is { Forecast: { } expected }
        ? Mark(TimeOf(year), v.Marked("term.forecast"), v.Figures.WithUnit(expected, kpi.Unit), Notes(year), OfPart(year))
        : Mark(
            TimeOf(year), v.Marked(kpi.ActualOf(year)!.IsExpected ? "term.forecast" : "chart.actuals"),
            BarWords.Reason(v, kpi, kpi.ActualOf(year)!), Notes(year), OfPart(year));

    /// <summary>The baseline.</summary>
    public MarkWords Baseline(ChartPoint point) =>
        Mark(Time(kpi.Baseline!.Period, When.IsOfNoKind(kpi, kpi.Baseline.Period)), v.Marked("chart.baseline"), Value(point.Value),
            [v.T(kpi.Baseline.Text), v.T(kpi.Baseline.Note)]);

    /// <summary>A version of the target.</summary>
    public MarkWords Target(ChartTarget target)
    {
        var version = target.Version;
        var value = TargetWords.Whole(v, version, kpi.Unit);
        return Mark(When.Named(v, version), Kind(target), value, [v.T(version.Text), v.T(version.Note)]);
    }

    // Of several versions each says which one it is, as in the table.
    private string Kind(ChartTarget target) => IsMilestone(target.Version) ? v.Marked("term.milestone")
        : v.Marked("chart.target") + DraftWords.Version(v, kpi, target.InForce);

    private MarkWords Mark(string time, string kind, string value, params IEnumerable<MarkupString>[] more)
    {
        var words = v.Marked("chart.said", kind, value);
        var lines = more.SelectMany(m => m).Where(m => m.Value.Length > 0).Select(m => $"<span class=\"line\">{m}</span>");
        return new($"{time}\n{Ruby.Strip(words)}",
            $"<strong>{v.Ja(time)}{v.W("list.comma")}{v.Furigana(words)}</strong>{string.Concat(lines)}");
    }

    private IEnumerable<MarkupString> Notes(int year) => kpi.ActualOf(year) is { } actual ? [v.T(actual.Text), v.T(actual.Note)] : [];

    // A figure of a part of the year has no point of its own.
    private IEnumerable<MarkupString> OfPart(int year) => kpi.ActualOf(year)?.OnTheWay is { Value: { } value } part
        ? [v.H("chart.part_value", When.Measured(v, part), Value(value))] : [];

    // A year is judged by its own figure only; a year in which nothing can be judged says nothing.
    private IEnumerable<MarkupString> StatusAt(int year)
    {
        var a = Measuring.At(kpi, year, kpi.Target);
        if (a.MeasuredYear == year && a.Group != StatusGroup.Unknown && kpi.Status != IndicatorStatus.Retired)
            yield return v.H(a.MissesOwnYear ? Only : StatusKey(a), StatusName.Whole(v, a), Due(a));
    }

    private string Due(Assessment a) => a.DueYear is null ? "" : When.Due(v, a.Target!);

    // Its status says by itself which target it missed.
    private const string Only = "chart.said_status_only";

    // Where there is one target only, none is "now" in force.
    private string StatusKey(Assessment a) => kpi.Targets.Count > 1 && !DraftWords.IsOneOfYears(kpi) || kpi.Plan.ProposesTargets
        ? DraftWords.Key(kpi.Plan, "chart.said_status") : a.DueYear is null ? "chart.said_status_undated" : "chart.said_status_due";

    private bool IsMilestone(Target version) => kpi.Target?.Milestones.Contains(version) == true;

    private string Value(decimal value) => v.Figures.Exact(value, kpi.Unit);

    private string TimeOf(int year) => kpi.ActualOf(year) is { } actual
        ? Time(actual.MeasuredAt, actual.HasLag && When.IsPlain(actual.MeasuredAt))
        : v.PlainPeriod(Period.OfFiscalYear(year, kpi.Plan.Span.FirstMonth));

    // A year without a word need not be a fiscal one, as in the sentence.
    private string Time(Period period, bool isOfNoKind) => isOfNoKind ? v.W("period.year", period.Last!) : v.PlainPeriod(period);
}
