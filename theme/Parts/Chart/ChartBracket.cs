// The distance of the newest figure from a steady pace, as a bracket that says it in words.
using SiteGen.Plans.Score;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Draws the bracket.</summary>
internal sealed class ChartBracket(View v, Assessment a, ChartScale scale, ChartLabels labels)
{
    private const decimal Letters = 13, Least = 12;

    /// <summary>
    /// Draws it; nothing where there is no pace, or where figure and pace lie so close that it could not be seen
    /// or said.
    /// </summary>
    public void DrawWith(ChartPen pen)
    {
        if (a is not { Expected: { } expected, Measured: { } measured } || a.MeasuredYear != a.Year) return;
        if (PaceTold.Of(a)!.DistanceOf(measured) is not { } distance) return;
        var (from, to, x) = (scale.Y(measured), scale.Y(expected), scale.X(a.MeasuredIn) + 16);
        if (Math.Abs(from - to) < Least) return;
        pen.Path("chart-bracket", $"M{N(x)} {N(from)}h6V{N(to)}h-6");
        var text = v.W(Key(distance > 0), v.Figures.Difference(distance, a.Indicator.Unit));
        var width = Lettering.Width(text, Letters);
        var place = x + 12 + width < scale.Size.Width
            ? labels.Beside(x + 12 + width / 2, (from + to) / 2, text, Letters)
            : labels.Place(x, Math.Max(from, to), text, Letters);
        pen.Words("chart-distance", place.X, place.Y, "middle", text);
    }

    private string Key(bool isAbove) => a.Indicator.Unit switch
    {
        { IsRate: true } => isAbove ? "chart.higher" : "chart.lower",
        { IsAmount: true } => isAbove ? "chart.more" : "chart.less",
        _ => isAbove ? "chart.more" : "chart.fewer",
    };

    private static string N(decimal value) => ChartPen.N(value);
}
