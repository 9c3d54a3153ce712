// A KPI's years as a small line without words: the figures, the way to the target, the target. Its own scale
// up and down, the plan's years across.
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SiteGen.Plans.Model;
using SiteGen.Theme.Parts.Chart;

namespace SiteGen.Theme.Parts.Promise;

/// <summary>Draws the small line.</summary>
public sealed class Spark
{
    private const decimal Left = 6, Right = 124, Top = 8, Bottom = 48;

    // It has no words, so one drawing does for all pages and languages.
    private static readonly ConditionalWeakTable<Indicator, string> Drawn = [];

    private readonly Indicator kpi;
    private readonly ChartFigure figure;
    private readonly int first, last;
    private readonly decimal low, high;

    private Spark(Indicator kpi, ChartFigure figure)
    {
        (this.kpi, this.figure) = (kpi, figure);
        first = Math.Min(kpi.Plan.Span.Baseline, figure.Years.DefaultIfEmpty(int.MaxValue).Min());
        last = Math.Max(kpi.Plan.Span.End, figure.Years.DefaultIfEmpty(0).Max());
        (low, high) = (figure.Values.Min(), figure.Values.Max());
    }

    /// <summary>The picture, silent for screen readers; empty where there is no number but what is only expected.</summary>
    public static string Of(Indicator kpi) =>
        Drawn.GetValue(kpi, static i => ChartFigure.Of(i) is { HasValues: true } f && HasMore(f) ? new Spark(i, f).Draw() : "");

    private static bool HasMore(ChartFigure figure) => figure.Actuals.Count + figure.Targets.Count > 0 || figure.Baseline is not null;

    private string Draw()
    {
        var svg = new StringBuilder("<svg class=\"spark\" viewBox=\"0 0 136 56\" aria-hidden=\"true\">");
        if (figure.Path.Count > 0) Path(svg, "sp-base", "M" + string.Join('L', figure.Path.Select(At)));
        var joins = figure.Joins.ToList();
        if (joins.Count > 0) Path(svg, "sp-line", string.Concat(joins.Select(j => $"M{At(j.From)}L{At(j.To)}")));
        if (figure.Baseline is { } baseline)
        {
            var (name, size) = IsNewest(baseline) ? ("sp-now", "4.5") : ("sp-dot", "2.2");
            Dot(svg, name, baseline, size);
        }
        foreach (var point in figure.Actuals.Where(p => p != Newest)) Dot(svg, "sp-dot", point, "2.2");
        if (figure.Targets.LastOrDefault() is { InForce: true } target)
            Path(svg, "sp-goal", $"M{N(X(target.Year ?? last) - 7)} {N(Y(target.Value))}h14");
        if (Newest is { } newest) Dot(svg, "sp-now", newest, "4.5");
        return svg.Append("</svg>").ToString();
    }

    // A figure from before the baseline is not the newest.
    private bool IsNewest(ChartPoint baseline) => figure.Actuals.Count > 0 && baseline.Year > figure.Actuals[^1].Year;

    private ChartPoint? Newest => figure.Actuals.Count == 0 || figure.Baseline is { } b && IsNewest(b) ? null : figure.Actuals[^1];

    private static void Path(StringBuilder svg, string name, string d) =>
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{name}\" d=\"{d}\"/>");

    private void Dot(StringBuilder svg, string name, ChartPoint point, string r) =>
        svg.Append(CultureInfo.InvariantCulture,
            $"<circle class=\"{name}\" cx=\"{N(X(point.Year))}\" cy=\"{N(Y(point.Value))}\" r=\"{r}\"/>");

    private string At(ChartPoint point) => $"{N(X(point.Year))} {N(Y(point.Value))}";

    private decimal X(int year) => last == first ? (Left + Right) / 2 : Left + (Right - Left) * (year - first) / (last - first);

    private decimal Y(decimal value)
    {
        if (kpi.Unit.IsRank) value = low + high - value;
        return high == low ? (Top + Bottom) / 2 : Bottom - (Bottom - Top) * (value - low) / (high - low);
    }

    private static string N(decimal value) => ChartPen.N(value);
}
