// What lies under a chart's marks: the better side of the way to the target, tinted; the years without a figure, banded and said in words.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Draws the ground of a chart.</summary>
internal sealed class ChartGround(View v, Indicator indicator, ChartFigure figure, ChartScale scale, ChartLabels labels)
{
    private const decimal Letters = 13;

    /// <summary>Draws it.</summary>
    public void DrawWith(ChartPen pen)
    {
        GoodSide(pen);
        foreach (var (first, last) in Voids()) Band(pen, first, last);
        GoodWords(pen);
    }

    // The first place of a rank is at the top.
    private bool IsGoodAbove => (indicator.Direction == Direction.Up) != scale.IsRank;

    private void GoodSide(ChartPen pen)
    {
        if (figure.Path.Count == 0 || indicator.Direction is not (Direction.Up or Direction.Down)) return;
        var edge = IsGoodAbove ? ChartSize.Top : scale.Size.Bottom;
        var way = string.Join('L', figure.Path.Select(p => $"{N(scale.X(p.Year))} {N(scale.Y(p.Value))}"));
        pen.Path("chart-good", $"M{way}V{N(edge)}H{N(scale.X(figure.Path[0].Year))}z");
    }

    private void GoodWords(ChartPen pen)
    {
        if (figure.Path.Count == 0 || indicator.Direction is not (Direction.Up or Direction.Down)) return;
        var isUp = IsGoodAbove;
        var text = v.W(isUp ? "chart.good_up" : "chart.good_down");
        var (width, y) = (Lettering.Width(text, Letters), isUp ? ChartSize.Top + Letters : scale.Size.Bottom - 6);
        var (first, last) = (scale.X(figure.Path[0].Year) + 6, scale.X(figure.Path[^1].Year) - width - 6);
        var places = new[] { first, last }.Where(x => x >= first && x + width <= scale.Size.Right && !IsCrossed(x, x + width, y));
        if (places.Select(x => (decimal?)x).FirstOrDefault() is not { } left) return;
        pen.Words("chart-note", left, y, "start", text);
        labels.AddMark(left + width / 2, y - 5, width / 2, 7);
    }

    // The line of the actuals must not run through the words.
    private bool IsCrossed(decimal left, decimal right, decimal foot)
    {
        const int spots = 40;
        return figure.Joins.Any(j => Enumerable.Range(0, spots + 1).Any(i =>
        {
            var x = scale.X(j.From.Year) + (scale.X(j.To.Year) - scale.X(j.From.Year)) * i / spots;
            var y = scale.Y(j.From.Value) + (scale.Y(j.To.Value) - scale.Y(j.From.Value)) * i / spots;
            return x > left - 4 && x < right + 4 && y > foot - Letters - 2 && y < foot + 6;
        }));
    }

    // Years behind each other share a band.
    private IEnumerable<(int First, int Last)> Voids()
    {
        var known = figure.Actuals.Concat(figure.Flows).Select(p => p.Year).ToHashSet();
        var start = figure.Baseline?.Year ?? figure.Path.FirstOrDefault()?.Year ?? known.DefaultIfEmpty(scale.Years.First()).Min();
        var none = scale.Years.Where(y => y > start && !known.Contains(y)).ToList();
        for (var i = 0; i < none.Count; i++)
        {
            var first = none[i];
            while (i + 1 < none.Count && none[i + 1] == none[i] + 1) i++;
            yield return (first, none[i]);
        }
    }

    private void Band(ChartPen pen, int first, int last)
    {
        var (left, right) = (scale.X(first) - scale.YearWidth / 2, Math.Min(scale.X(last) + scale.YearWidth / 2, scale.Size.Right));
        pen.Path("chart-void", $"M{N(left)} {ChartSize.Top - 20}H{N(right)}V{N(scale.Size.Bottom)}H{N(left)}z");
        var text = new[] { v.W("chart.void"), v.W("chart.missing") }.FirstOrDefault(t => Lettering.Width(t, Letters) < right - left);
        if (text is null) return;
        pen.Words("chart-note", (left + right) / 2, ChartSize.Top - 6, "middle", text);
        labels.AddMark((left + right) / 2, ChartSize.Top - 11, Lettering.Width(text, Letters) / 2, 8);
    }

    private static string N(decimal value) => ChartPen.N(value);
}
