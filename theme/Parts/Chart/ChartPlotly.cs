// The figure as plotly.js draws it, made with Plotly.NET: the second rendering of the same record.
// Colours are names of the style sheet; the script puts in their values, light or dark.
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Plotly.NET;
using Plotly.NET.TraceObjects;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Makes the figure of the interactive chart.</summary>
public sealed class ChartPlotly(View v, Indicator kpi, ChartFigure figure)
{
    private const double BarWidth = 0.5;
    private static readonly JsonSerializerOptions AllLetters = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly Font Soft = new Font().With(("color", "--soft"));
    private readonly ChartScale scale = ChartAxes.Scale(v, kpi, figure);
    private readonly ChartWords words = new(v, kpi);
    private readonly List<Trace> traces = [];
    private readonly List<Stop> stops = [];

    /// <summary>A figure that a reader can stop at: its trace, its number in it, its year, and what is said of it.</summary>
    private sealed record Stop(int Trace, int Point, int Year, string Said);

    /// <summary>The file: data and layout for plotly.js, and the stops in the order of their years.</summary>
    public byte[] ToJson()
    {
        Flows();
        Lines();
        Targets();
        if (figure.Baseline is { } baseline) Marks([(baseline, words.Baseline(baseline))], PlotlyMarks.Baseline);
        Marks([.. figure.Actuals.Select(p => (p, words.Actual(p, figure.IsTotal)))], PlotlyMarks.Actual);
        Marks([.. figure.Forecasts.Select(p => (p, words.Gap(p.Reported)))], PlotlyMarks.Forecast);
        Gaps();
        var json = PlotlyFigure.Json(traces, PlotlyLayout.Of(v, kpi, figure, scale));
        // The stops are our own and no part of a figure of plotly.js: they stand beside its parts.
        return Encoding.UTF8.GetBytes($$"""{{json[..^1]}},"stops":{{Stops()}}{{Draft()}}}""");
    }

    // Whoever takes the file alone is told what a page says above its chart.
    private string Draft() => kpi.Plan.IsDraft ? $",\"draft\":{JsonSerializer.Serialize(v.Plain(kpi.Plan.Draft), AllLetters)}" : "";

    private string Stops()
    {
        var inOrder = stops.OrderBy(s => s.Year).ThenBy(s => s.Trace);
        var written = inOrder.Select(s => new { trace = s.Trace, point = s.Point, year = s.Year, said = s.Said });
        return JsonSerializer.Serialize(written, AllLetters);
    }

    private void Flows()
    {
        if (figure.Flows.Count == 0) return;
        var said = figure.Flows.Select(words.Flow).ToList();
        var bars = new Trace2D("bar").With(
            ("x", Years(figure.Flows)), ("y", Values(figure.Flows)), ("width", BarWidth), ("marker", PlotlyMarks.Flow));
        Add(bars, figure.Flows.Select(p => p.Year), said);
    }

    private void Lines()
    {
        if (figure.Path.Count > 0) traces.Add(Line([.. figure.Path.Zip(figure.Path.Skip(1))], PlotlyMarks.Straight));
        if (figure.Joins.Any()) traces.Add(Line([.. figure.Joins], PlotlyMarks.Join(figure.IsTotal)));
    }

    // Pieces of a line, with nothing between them.
    private static Trace Line(IReadOnlyList<(ChartPoint From, ChartPoint To)> pieces, Line look) => new Trace2D("scatter").With(
        ("mode", "lines"),
        ("hoverinfo", "skip"),
        ("connectgaps", false),
        ("line", look),
        ("x", pieces.SelectMany(p => new int?[] { p.From.Year, p.To.Year, null }).ToArray()),
        ("y", pieces.SelectMany(p => new[] { PlotlyFigure.Number(p.From.Value), PlotlyFigure.Number(p.To.Value), null }).ToArray()));

    private void Targets()
    {
        foreach (var target in figure.Milestones.Concat(figure.Targets))
        {
            var at = new ChartPoint(target.Year ?? PlotlyLayout.Undated(scale), target.Value);
            Marks([(at, words.Target(target))], PlotlyMarks.Target(target.Year is not null, target.InForce));
        }
    }

    private void Marks(IReadOnlyList<(ChartPoint At, MarkWords Words)> marks, Marker look)
    {
        if (marks.Count == 0) return;
        var at = marks.Select(m => m.At).ToList();
        var trace = new Trace2D("scatter").With(
            ("mode", "markers"), ("cliponaxis", false), ("x", Years(at)), ("y", Values(at)), ("marker", look));
        Add(trace, at.Select(p => p.Year), [.. marks.Select(m => m.Words)]);
    }

    // A year without a figure has a word at the foot of the chart, and its reason at the pointer.
    private void Gaps()
    {
        var gaps = figure.Gaps.Except(figure.Forecasts.Select(p => p.Reported)).ToList();
        if (gaps.Count == 0) return;
        var trace = new Trace2D("scatter").With(
            ("mode", "text"),
            ("cliponaxis", false),
            ("x", gaps),
            ("y", gaps.Select(_ => PlotlyFigure.Number(scale.Foot)).ToArray()),
            ("text", gaps.Select(year => v.W(GapKey(kpi.ActualOf(year)))).ToArray()),
            ("textposition", "top center"),
            ("textfont", Soft));
        Add(trace, gaps, [.. gaps.Select(words.Gap)]);
    }

    // What is expected, or of a part of the year, is more than nothing.
    private static string GapKey(Actual? actual) => actual switch
    {
        { TellsForecast: true } => "term.forecast",
        { OnTheWay: not null } => "chart.part",
        _ => "chart.missing",
    };

    private void Add(Trace trace, IEnumerable<int> years, IReadOnlyList<MarkWords> said)
    {
        stops.AddRange(years.Zip(said).Select((s, i) => new Stop(traces.Count, i, s.First, s.Second.Said)));
        traces.Add(trace.With(("hoverinfo", "text"), ("hovertext", said.Select(Hover).ToArray())));
    }

    private static int[] Years(IEnumerable<ChartPoint> points) => [.. points.Select(p => p.Year)];

    private static object[] Values(IEnumerable<ChartPoint> points) => [.. points.Select(p => PlotlyFigure.Number(p.Value))];

    // plotly.js reads a few tags in texts: what the data say is no tag.
    private static string Hover(MarkWords mark) => mark.Hover
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\n", "<br>", StringComparison.Ordinal);
}
