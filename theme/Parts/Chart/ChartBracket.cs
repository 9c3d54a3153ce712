// The distance of the newest figure from a steady pace, as a bracket that says it in words.
using SiteGen.Plans.Score;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Draws the bracket.</summary>
internal sealed class ChartBracket(View v, Assessment a, ChartScale scale, ChartLabels labels)
{
    private const decimal Letters = 13, Least = 12;

    /// <summary>Keeps its place free.</summary>
    public void Keep()
    {
        if (Distance is not null) labels.AddArea(X + 3, (From + To) / 2, 4, Math.Abs(From - To) / 2);
    }

    /// <summary>
    /// Draws it with its words, or with the figure alone where these have no room; nothing where there is no pace, where figure
    /// and pace lie so close that it could not be seen, and where nothing could be said, for a bracket alone would be a riddle.
    /// </summary>
    public void DrawWith(ChartPen pen)
    {
        if (Distance is not { } distance) return;
        foreach (var text in Told(distance))
        {
            if (labels.Free(Middles(Lettering.Width(text, Letters) / 2), text, Letters) is not { } place) continue;
            pen.Path("chart-bracket", $"M{N(X)} {N(From)}h6V{N(To)}h-6");
            pen.Words("chart-distance", place.X, place.Y, "middle", text);
            return;
        }
    }

    private IEnumerable<string> Told(decimal distance)
    {
        var unit = a.Indicator.Unit;
        yield return v.W(Key(distance > 0), v.Figures.Difference(distance, unit));
        yield return v.Figures.Change(distance, unit);
        // The unit stands above the axis.
        if (!unit.IsRank) yield return (distance > 0 ? "+" : "−") + v.Figures.Mark(Math.Abs(distance), unit);
    }

    private decimal? Distance => a is { Expected: not null, Measured: { } measured } && a.MeasuredYear == a.Year
        && PaceTold.Of(a)?.DistanceOf(measured) is { } distance && Math.Abs(From - To) >= Least ? distance : null;

    private decimal From => scale.Y(a.Measured!.Value);

    private decimal To => scale.Y(a.Expected!.Value);

    private decimal X => scale.X(a.MeasuredIn) + 16;

    // Beside the bracket, from its middle outwards; then below and above it.
    private IEnumerable<(decimal X, decimal Y)> Middles(decimal half)
    {
        var (high, low, middle) = (Math.Min(From, To), Math.Max(From, To), (From + To) / 2);
        foreach (var by in new[] { 0, 8, -8, 16, -16, 24, -24, 36, -36, 48, -48 })
            if (middle + by >= high - Letters && middle + by <= low + Letters) yield return (X + 12 + half, middle + by);
        var shift = Math.Max(Letters + half, Math.Min(X, scale.Size.Right - half));
        yield return (shift, low + 20);
        yield return (shift, high - 20);
    }

    private string Key(bool isAbove) => a.Indicator.Unit switch
    {
        { IsRank: true } => isAbove ? "chart.lower" : "chart.higher",
        { IsRate: true } => isAbove ? "chart.higher" : "chart.lower",
        { IsAmount: true } => isAbove ? "chart.more" : "chart.less",
        _ => isAbove ? "chart.more" : "chart.fewer",
    };

    private static string N(decimal value) => ChartPen.N(value);
}
