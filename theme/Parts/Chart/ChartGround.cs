// What lies under a chart's marks: the better side of the way to the target, tinted; the years without a figure, banded and said in words.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Draws the ground of a chart.</summary>
internal sealed class ChartGround(View v, Indicator indicator, ChartFigure figure, ChartScale scale, ChartLabels labels)
{
    private const decimal Letters = 13;
    private const int LeastOfLine = 2;

    /// <summary>Draws it.</summary>
    public void DrawWith(ChartPen pen)
    {
        GoodSide(pen);
        foreach (var (left, right) in Years().Select(y => Band(y.First, y.Last)))
            pen.Path("chart-void", $"M{N(left)} {ChartSize.Top - 20}H{N(right)}V{N(scale.Size.Bottom)}H{N(left)}z");
    }

    /// <summary>Says what the bands mean: in the longest words for which there is room.</summary>
    public void Voids(ChartPen pen)
    {
        foreach (var (first, last) in Years())
        {
            var (left, right) = Band(first, last);
            var lines = (IsTold(first, last) ? ["chart.void_told"] : new[] { Void, "chart.void_short" }).Select(key => v.W(key))
                .Select(t => Lettering.WrapName(t, Letters, right - left))
                .Where(l => l.Count <= 2 && l.All(t => t.Length >= LeastOfLine && Lettering.Width(t, Letters) <= right - left))
                .Select(l => l.Select((text, i) => (text, (left + right) / 2, ChartSize.Top - 11m + i * 15)).ToList())
                .FirstOrDefault(l => labels.AreFree(l, Letters));
            foreach (var (text, x, y) in lines ?? [])
            {
                labels.AddArea(x, y, Lettering.Width(text, Letters) / 2, 7);
                pen.Words("chart-note", x, y + 5, "middle", text);
            }
        }
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

    /// <summary>Says which side of the way is the better one, where there is room.</summary>
    public void Words(ChartPen pen)
    {
        if (figure.Path.Count == 0 || indicator.Direction is not (Direction.Up or Direction.Down)) return;
        var isUp = IsGoodAbove;
        var text = v.W(isUp ? "chart.good_up" : "chart.good_down");
        var (width, y) = (Lettering.Width(text, Letters), isUp ? ChartSize.Top + Letters : scale.Size.Bottom - 6);
        var (first, last) = (scale.X(figure.Path[0].Year) + 6, scale.X(figure.Path[^1].Year) - width - 6);
        var middles = new[] { first, last }.Where(x => x >= first && !IsCrossed(x, x + width, y)).Select(x => (x + width / 2, y - 4.5m));
        if (labels.Free(middles, text, Letters) is { } place) pen.Words("chart-note", place.X, place.Y, "middle", text);
    }

    // The line of the actuals must not run through the words.
    private bool IsCrossed(decimal left, decimal right, decimal foot)
    {
        const int spots = 40;
        foreach (var join in figure.Joins)
        {
            var (x, y) = (scale.X(join.From.Year), scale.Y(join.From.Value));
            var (wide, high) = (scale.X(join.To.Year) - x, scale.Y(join.To.Value) - y);
            for (var i = 0; i <= spots; i++)
                if (x + wide * i / spots is var at && at > left - 4 && at < right + 4
                    && y + high * i / spots is var of && of > foot - Letters - 2 && of < foot + 6) return true;
        }
        return false;
    }

    private (decimal Left, decimal Right) Band(int first, int last) =>
        (scale.X(first) - scale.YearWidth / 2, Math.Min(scale.X(last) + scale.YearWidth / 2, scale.Size.Right));

    // The document prints why there is no figure: that is more than nothing.
    private bool IsTold(int first, int last) => indicator.Actuals.Any(
        a => a.Year >= first && a.Year <= last && a.Missing is not (MissingKind.Present or MissingKind.NotAvailable));

    // Beside forecasts a year without either is one without a figure.
    private string Void => figure.Forecasts.Count > 0 ? "chart.void_figures" : "chart.void";

    // Years behind each other share a band.
    private IEnumerable<(int First, int Last)> Years()
    {
        var known = figure.Actuals.Concat(figure.Flows).Select(p => p.Year)
            .Concat(indicator.Actuals.Where(a => a.Forecast is not null || a.OnTheWay is not null).Select(a => a.Year))
            .Concat(indicator.Actuals.SelectMany(Covered)).ToHashSet();
        // The axis of one year has room beside it; those are no years of the document.
        var (from, to) = (figure.Years.Min(), figure.Years.Max());
        var start = figure.Baseline?.Year ?? figure.Path.FirstOrDefault()?.Year ?? known.DefaultIfEmpty(from - 1).Min();
        var none = scale.Years.Where(y => y > start && y >= from && y <= to && !known.Contains(y)).ToList();
        for (var i = 0; i < none.Count; i++)
        {
            var first = none[i];
            while (i + 1 < none.Count && none[i + 1] == none[i] + 1) i++;
            yield return (first, none[i]);
        }
    }

    // The figure of several years is one of each of them.
    private static IEnumerable<int> Covered(Actual a) =>
        (a.Value ?? a.Forecast) is not null && a.MeasuredAt is { Kind: PeriodKind.Range, FirstFiscalYear: { } first, FiscalYear: { } last }
            ? Enumerable.Range(first, last - first + 1)
            : [];

    private static string N(decimal value) => ChartPen.N(value);
}
