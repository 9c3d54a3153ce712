// The paper of the interactive chart: axes with the labels of the still one, and what the pointer shows.
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>The layout of the interactive chart.</summary>
public static class PlotlyLayout
{
    private static readonly Margin Margin = new Margin().With(("l", 8), ("r", 8), ("t", 24), ("b", 32));

    private static readonly Hoverlabel Hover = new Hoverlabel().With(
        ("align", "left"), ("bgcolor", "--paper"), ("bordercolor", "--ink"), ("font", Letters("--ink")));

    /// <summary>The layout of a KPI's figure.</summary>
    public static Plotly.NET.Layout Of(View v, Indicator kpi, ChartFigure figure, ChartScale scale) => new Plotly.NET.Layout().With(
        ("autosize", true),
        ("showlegend", false),
        ("hovermode", "closest"),
        ("dragmode", "pan"),
        ("margin", Margin),
        ("paper_bgcolor", "--paper"),
        ("plot_bgcolor", "--paper"),
        ("font", Letters("--soft")),
        ("hoverlabel", Hover),
        ("xaxis", Years(scale, figure)),
        ("yaxis", Values(v, kpi, scale)),
        ("shapes", figure.Gaps.Select(Gap).ToArray()));

    /// <summary>Where a target without a certain year stands: to the right of all years.</summary>
    public static int Undated(ChartScale scale) => scale.Years.Last() + 1;

    private static LinearAxis Years(ChartScale scale, ChartFigure figure)
    {
        var end = figure.Targets.Any(t => t.Year is null) ? Undated(scale) : scale.Years.Last();
        var (first, last) = (scale.Years.First() - 0.5m, end + 0.5m);
        return new LinearAxis().With(
            ("range", new[] { first, last }),
            ("minallowed", first),
            ("maxallowed", last),
            ("tickvals", scale.Years.ToArray()),
            ("ticktext", ChartAxes.YearLabels(scale).ToArray()),
            ("tickangle", 0),
            ("showgrid", false),
            ("zeroline", false));
    }

    private static LinearAxis Values(View v, Indicator kpi, ChartScale scale)
    {
        // A little air, or the lines at the very edge are cut.
        var air = (scale.High - scale.Low) / 50;
        var (low, high) = (scale.Low - air, scale.High + air);
        // The first place is at the top.
        decimal[] range = scale.IsRank ? [high, low] : [low, high];
        return new LinearAxis().With(
            ("range", range.Select(PlotlyFigure.Number).ToArray()),
            ("fixedrange", true),
            ("automargin", true),
            ("tickvals", scale.Ticks.Select(PlotlyFigure.Number).ToArray()),
            ("ticktext", scale.Ticks.Select(t => v.Figures.Axis(t, kpi.Unit)).ToArray()),
            ("gridcolor", "--hair"),
            ("zeroline", true),
            ("zerolinecolor", "--line"),
            ("zerolinewidth", 1.5));
    }

    private static Shape Gap(int year) => new Shape().With(
        ("type", "line"),
        ("layer", "below"),
        ("x0", year),
        ("x1", year),
        ("yref", "paper"),
        ("y0", 0.1),
        ("y1", 0.95),
        ("line", PlotlyMarks.Gap));

    private static Font Letters(string colour) => new Font().With(("size", 14), ("color", colour));
}
