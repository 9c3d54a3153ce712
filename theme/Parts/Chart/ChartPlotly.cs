// The figure as plotly.js draws it: the second rendering of the same record. Colours are names of the style sheet; the script puts in their values, light or dark.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Makes the figure of the interactive chart.</summary>
public sealed class ChartPlotly(View v, Indicator kpi, ChartFigure figure)
{
    private const decimal BarWidth = 0.5m;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private readonly ChartScale scale = ChartAxes.Scale(v, kpi, figure);
    private readonly ChartWords words = new(v, kpi);
    private readonly List<object> traces = [];
    private readonly List<Stop> stops = [];

    /// <summary>A figure that a reader can stop at: its trace, its number in it, its year, and what is said of it.</summary>
    private sealed record Stop(int Trace, int Point, int Year, string Said);

    /// <summary>The file: data and layout for plotly.js, and the stops in the order of their years.</summary>
    public byte[] ToJson()
    {
        Flows();
        Lines();
        foreach (var target in figure.Milestones.Concat(figure.Targets)) Target(target);
        if (figure.Baseline is { } baseline) Marks([(baseline, words.Baseline(baseline))], new { symbol = "square", size = 12, color = "--paper", line = new { color = "--data", width = 2 } });
        Marks([.. figure.Actuals.Select(p => (p, words.Actual(p, figure.IsTotal)))], new { symbol = "circle", size = 12, color = "--data" });
        Gaps();
        return JsonSerializer.SerializeToUtf8Bytes(new { data = traces, layout = Layout(), stops = stops.OrderBy(s => s.Year).ThenBy(s => s.Trace).Select(s => new { trace = s.Trace, point = s.Point, year = s.Year, said = s.Said }) }, Json);
    }

    private void Flows()
    {
        if (figure.Flows.Count == 0) return;
        var said = figure.Flows.Select(words.Flow).ToList();
        Add(new { type = "bar", x = Years(figure.Flows), y = Values(figure.Flows), width = BarWidth, marker = new { color = "--data-soft" }, hoverinfo = "text", hovertext = said.Select(Hover) }, figure.Flows.Select(p => p.Year), said);
    }

    private void Lines()
    {
        if (figure.Path.Count > 0) traces.Add(Line([.. figure.Path.Zip(figure.Path.Skip(1))], new { color = "--line", width = 1.5, dash = "4px,4px", shape = "linear" }));
        if (figure.Joins.Any()) traces.Add(Line([.. figure.Joins], new { color = "--data", width = 2.5, dash = "solid", shape = figure.IsTotal ? "hv" : "linear" }));
    }

    // Pieces of a line, with nothing between them.
    private static object Line(IReadOnlyList<(ChartPoint From, ChartPoint To)> pieces, object look) => new
    {
        type = "scatter",
        mode = "lines",
        hoverinfo = "skip",
        connectgaps = false,
        line = look,
        x = pieces.SelectMany(p => new int?[] { p.From.Year, p.To.Year, null }),
        y = pieces.SelectMany(p => new decimal?[] { p.From.Value, p.To.Value, null }),
    };

    private void Target(ChartTarget target) => Marks(
        [(new(target.Year ?? scale.Years.Last(), target.Value), words.Target(target))],
        new { symbol = target.Year is null ? "line-ew-open" : "cross-thin-open", size = 20, color = target.InForce ? "--ink" : "--line", line = new { color = target.InForce ? "--ink" : "--line", width = 3 } });

    private void Marks(IReadOnlyList<(ChartPoint At, MarkWords Words)> marks, object look)
    {
        if (marks.Count == 0) return;
        var at = marks.Select(m => m.At).ToList();
        Add(new { type = "scatter", mode = "markers", cliponaxis = false, x = Years(at), y = Values(at), marker = look, hoverinfo = "text", hovertext = marks.Select(m => Hover(m.Words)) }, at.Select(p => p.Year), marks.Select(m => m.Words));
    }

    // A year without a figure has a word at the foot of the chart, and its reason at the pointer.
    private void Gaps()
    {
        if (figure.Gaps.Count == 0) return;
        var said = figure.Gaps.Select(words.Gap).ToList();
        Add(new { type = "scatter", mode = "text", cliponaxis = false, x = figure.Gaps, y = figure.Gaps.Select(_ => scale.Foot), text = figure.Gaps.Select(_ => v.W("chart.missing")), textposition = "top center", textfont = new { color = "--soft" }, hoverinfo = "text", hovertext = said.Select(Hover) }, figure.Gaps, said);
    }

    private void Add(object trace, IEnumerable<int> years, IEnumerable<MarkWords> said)
    {
        stops.AddRange(years.Zip(said).Select((s, i) => new Stop(traces.Count, i, s.First, s.Second.Said)));
        traces.Add(trace);
    }

    private object Layout()
    {
        var (first, last) = (scale.Years.First() - 0.5m, scale.Years.Last() + 0.5m);
        // A little air, or the lines at the very edge are cut.
        var air = (scale.High - scale.Low) / 50;
        return new
        {
            autosize = true,
            showlegend = false,
            hovermode = "closest",
            dragmode = "pan",
            margin = new { l = 8, r = 8, t = 24, b = 32 },
            paper_bgcolor = "--paper",
            plot_bgcolor = "--paper",
            font = new { size = 14, color = "--soft" },
            hoverlabel = new { align = "left", bgcolor = "--paper", bordercolor = "--ink", font = new { size = 14, color = "--ink" } },
            xaxis = new { range = new[] { first, last }, minallowed = first, maxallowed = last, tickvals = scale.Years, ticktext = ChartAxes.YearLabels(scale), tickangle = 0, showgrid = false, zeroline = false },
            yaxis = new { range = scale.IsRank ? new[] { scale.High + air, scale.Low - air } : [scale.Low - air, scale.High + air], fixedrange = true, automargin = true, tickvals = scale.Ticks, ticktext = scale.Ticks.Select(t => v.Figures.Axis(t, kpi.Unit)), gridcolor = "--hair", zeroline = true, zerolinecolor = "--line", zerolinewidth = 1.5 },
            shapes = figure.Gaps.Select(year => new { type = "line", layer = "below", x0 = year, x1 = year, yref = "paper", y0 = 0.1, y1 = 0.95, line = new { color = "--line", width = 1.5, dash = "1px,4px" } }),
        };
    }

    private static IEnumerable<int> Years(IEnumerable<ChartPoint> points) => points.Select(p => p.Year);

    private static IEnumerable<decimal> Values(IEnumerable<ChartPoint> points) => points.Select(p => p.Value);

    // plotly.js reads a few tags in texts: what the data say is no tag.
    private static string Hover(MarkWords mark) => mark.Hover.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
}
