// The distance of the newest figure from a steady pace, as a bracket that says it in words.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Score;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Draws the bracket.</summary>
internal sealed class ChartBracket(View v, Assessment a, ChartScale scale, ChartLabels labels)
{
    private const decimal Letters = 13, Least = 12;
    private static readonly char[] Digits = [.. "0123456789"];

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
        var told = Told(distance);
        if (Placed(told.Take(1)) is { } words) Draw(pen, words);
        else if (InTwo(told.First()) is { } two) Draw(pen, two);
        else if (Placed(told.Skip(1)) is { } figure) Draw(pen, figure);
    }

    private void Draw(ChartPen pen, params IEnumerable<(string Text, LabelPlace Place)> lines)
    {
        pen.Path("chart-bracket", $"M{N(X)} {N(From)}h6V{N(To)}h-6");
        foreach (var (text, place) in lines) pen.Words("chart-distance", place.X, place.Y, "middle", text);
    }

    private IEnumerable<(string Text, LabelPlace Place)>? Placed(IEnumerable<string> texts) => texts
        .Select(t => (Text: t, Place: labels.Free(Middles(Lettering.Width(t, Letters) / 2), t, Letters)))
        .Where(t => t.Place is not null).Select(t => new[] { (t.Text, t.Place!.Value) }).FirstOrDefault();

    // Two lines beside the bracket.
    private List<(string Text, LabelPlace Place)>? InTwo(string text)
    {
        var number = text.IndexOfAny(Digits);
        // A number and its unit stay together.
        IReadOnlyList<string> lines = v.Language.IsJapanese && number > 0 ? [text[..number], text[number..]]
            : Lettering.Wrap(text, Letters, Lettering.Width(text, Letters) * 0.6m);
        var half = lines.Max(l => Lettering.Width(l, Letters)) / 2;
        var middles = lines.Select((l, i) => (l, X + 12 + half, (From + To) / 2 + (i * 2 - 1) * Letters * 0.6m)).ToList();
        if (lines.Count != 2 || X + 12 + 2 * half > scale.Size.Right || !labels.AreFree(middles, Letters)) return null;
        foreach (var (l, x, y) in middles) labels.AddArea(x, y, Lettering.Width(l, Letters) / 2, Letters * 0.55m);
        return [.. middles.Select(m => (m.l, new LabelPlace(m.Item2, m.Item3 + Letters * 0.35m)))];
    }

    private IEnumerable<string> Told(decimal distance)
    {
        var unit = a.Indicator.Unit;
        yield return v.W(Key(distance > 0), v.Figures.Difference(distance, unit));
        yield return v.Figures.Change(distance, unit);
        // The unit stands above the axis.
        if (!unit.IsRank) yield return (distance > 0 ? "+" : "−") + v.Figures.Mark(Math.Abs(distance), unit);
    }

    private decimal? Distance => a is { Indicator.Status: not IndicatorStatus.Retired, Expected: not null, Measured: { } measured }
        && a.MeasuredYear == a.Year
        && PaceTold.Of(a)?.DistanceOf(measured) is { } distance && Math.Abs(From - To) >= Least ? distance : null;

    private decimal From => scale.Y(a.Measured!.Value);

    private decimal To => scale.Y(a.Expected!.Value);

    private decimal X => scale.X(a.StandsAt) + 16;

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
