// How the marks look in the interactive chart: colours are names of the style sheet, shapes those of the still chart.
using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>The look of each mark. The objects are shared by all figures and never changed.</summary>
public static class PlotlyMarks
{
    /// <summary>The year for which nothing is known: a dotted line from the foot to the top.</summary>
    public static readonly Line Gap = Stroke("--line", 1.5).With(("dash", "1px,4px"));

    /// <summary>The figure of one year of a summed KPI.</summary>
    public static readonly Marker Flow = new Marker().With(("color", "--data-soft"));

    /// <summary>The baseline: an open square.</summary>
    public static readonly Marker Baseline =
        new Marker().With(("symbol", "square"), ("size", 12), ("color", "--paper"), ("line", Stroke("--data", 2)));

    /// <summary>An actual: a filled circle.</summary>
    public static readonly Marker Actual = new Marker().With(("symbol", "circle"), ("size", 12), ("color", "--data"));

    /// <summary>What is only expected: an open circle.</summary>
    public static readonly Marker Forecast =
        new Marker().With(("symbol", "circle"), ("size", 12), ("color", "--paper"), ("line", Stroke("--data", 1.5)));

    /// <summary>The straight line from the starting point to the target.</summary>
    public static readonly Line Straight = Stroke("--line", 1.5).With(("dash", "4px,4px"), ("shape", "linear"));

    private static readonly Line Points = Stroke("--data", 2.5).With(("dash", "solid"), ("shape", "linear"));
    private static readonly Line Steps = Stroke("--data", 2.5).With(("dash", "solid"), ("shape", "hv"));

    /// <summary>The line between actuals: running totals climb in steps.</summary>
    public static Line Join(bool isTotal) => isTotal ? Steps : Points;

    /// <summary>A version of the target: a cross at its year, or a stroke when it has none. Earlier ones are paler.</summary>
    public static Marker Target(bool hasYear, bool inForce)
    {
        var (symbol, colour) = (hasYear ? "cross-thin-open" : "line-ew-open", inForce ? "--ink" : "--line");
        return new Marker().With(("symbol", symbol), ("size", 20), ("color", colour), ("line", Stroke(colour, 3)));
    }

    private static Line Stroke(string colour, double width) => new Line().With(("color", colour), ("width", width));
}
