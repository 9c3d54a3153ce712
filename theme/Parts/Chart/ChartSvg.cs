// Draws the figure as SVG. In C# and not in Razor, whose own <text> collides with SVG's.
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Model;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Text;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Draws charts.</summary>
public sealed class ChartSvg(View v, Indicator indicator, ChartFigure figure)
{
    private const int LongestUnit = 16;
    private const decimal AxisSize = 12, ValueSize = 14, GoalSize = 13;
    private readonly ChartScale scale = ChartAxes.Scale(v, indicator, figure);
    private readonly ChartLabels labels = new();
    private ChartPen pen = ChartPen.ForPage();

    /// <summary>The axes of the chart.</summary>
    public ChartScale Scale => scale;

    /// <summary>The chart with title and description for screen readers.</summary>
    public MarkupString Large(string title, string description)
    {
        var id = $"chart-{indicator.Plan.Id}-{indicator.Id}";
        return OnPage($"role=\"img\" aria-labelledby=\"{id} {id}-text\"", $"<title id=\"{id}\">{Html.Encode(title)}</title><desc id=\"{id}-text\">{Html.Encode(description)}</desc>");
    }

    /// <summary>The chart as a picture beside its own words and table, silent for screen readers.</summary>
    public MarkupString Small() => OnPage("aria-hidden=\"true\" focusable=\"false\"", "");

    /// <summary>Draws the marks with another pen, for a picture of its own.</summary>
    public void DrawWith(ChartPen other)
    {
        pen = other;
        Grid();
        Flows();
        Line();
        Targets();
        Actuals();
        Gaps();
        Labels();
    }

    private MarkupString OnPage(string attributes, string head)
    {
        pen.Markup($"<svg class=\"chart\" viewBox=\"0 0 {ChartScale.Width} {ChartScale.Height}\" {attributes}>{head}");
        DrawWith(pen);
        pen.Markup("</svg>");
        return new(pen.ToString());
    }

    private void Grid()
    {
        foreach (var tick in scale.Ticks)
        {
            var text = v.Figures.Axis(tick, indicator.Unit);
            pen.Path(tick == 0 ? "chart-zero" : "chart-grid", $"M{N(scale.Left)} {N(scale.Y(tick))}H348");
            pen.Words("chart-axis", 12, scale.Y(tick) + 4, "start", text);
            labels.AddMark(12, scale.Y(tick), Lettering.Width(text, AxisSize), 6);
        }
        Unit();
        if (!scale.StartsAtZero) pen.Path("chart-break", $"M{N(scale.Left - 4)} {N(scale.Y(scale.Foot) - 9)}l8 4l-8 4l8 4");
        foreach (var (year, text) in scale.Years.Zip(ChartAxes.YearLabels(scale))) pen.Words("chart-axis", scale.X(year), 226, "middle", text);
    }

    // Above the axis, where it is short enough: the line under the chart names it in any case.
    private void Unit()
    {
        var text = v.Figures.Name(indicator.Unit);
        if (text.Length == 0 || text.Length > LongestUnit) return;
        pen.Words("chart-axis", 12, 11, "start", text);
        labels.AddMark(12 + Lettering.Width(text, AxisSize) / 2, 7, Lettering.Width(text, AxisSize) / 2, 6);
    }

    private void Flows()
    {
        var width = Math.Min(28, scale.YearWidth * 0.5m);
        foreach (var flow in figure.Flows)
            pen.Path("chart-flow", $"M{N(scale.X(flow.Year) - width / 2)} {N(scale.Y(0))}V{N(scale.Y(flow.Value))}h{N(width)}V{N(scale.Y(0))}z");
    }

    private void Line()
    {
        if (figure.Path.Count == 0) return;
        pen.Path("chart-line", "M" + string.Join('L', figure.Path.Select(At)));
        foreach (var (from, to) in figure.Path.Zip(figure.Path.Skip(1)))
            labels.AddLine(scale.X(from.Year), scale.Y(from.Value), scale.X(to.Year), scale.Y(to.Value));
    }

    private void Targets()
    {
        foreach (var step in figure.Milestones.Where(m => m.Year is not null))
        {
            pen.Path("chart-milestone", $"M{N(scale.X(step.Year!.Value) - 7)} {N(scale.Y(step.Value))}h14m-7 -4v8");
            labels.AddMark(scale.X(step.Year.Value), scale.Y(step.Value), 7, 4);
        }
        foreach (var target in figure.Targets)
        {
            var (x, y) = (scale.X(target.Year ?? scale.Years.Last()), scale.Y(target.Value));
            pen.Path(target.InForce ? "chart-target" : "chart-target-old", target.Year is null ? $"M300 {N(y)}H348" : $"M{N(x - 12)} {N(y)}h24m-12 -7v14");
            labels.AddMark(x, y, 12, 7);
            // A range has two ends.
            if (target.Version.ValueTo is { } high) pen.Path(target.InForce ? "chart-target" : "chart-target-old", $"M{N(x)} {N(y)}V{N(scale.Y(high))}m-12 0h24");
        }
    }

    private void Actuals()
    {
        var joins = figure.Joins.ToList();
        if (joins.Count > 0) pen.Path("chart-join", string.Concat(joins.Select(j => $"M{At(j.From)}{Join(j.To)}")));
        foreach (var (from, to) in joins) labels.AddLine(scale.X(from.Year), scale.Y(from.Value), scale.X(to.Year), scale.Y(to.Value));
        if (figure.Baseline is { } baseline)
        {
            pen.Square("chart-baseline", scale.X(baseline.Year), scale.Y(baseline.Value));
            labels.AddMark(scale.X(baseline.Year), scale.Y(baseline.Value), 6, 6);
        }
        foreach (var point in figure.Actuals)
        {
            pen.Dot("chart-actual", scale.X(point.Year), scale.Y(point.Value));
            labels.AddMark(scale.X(point.Year), scale.Y(point.Value), 5, 5);
        }
    }

    // Running totals climb in steps; other figures are joined straight.
    private string Join(ChartPoint to) => figure.IsTotal ? $"H{N(scale.X(to.Year))}V{N(scale.Y(to.Value))}" : $"L{At(to)}";

    private void Gaps()
    {
        var text = v.W("chart.missing");
        foreach (var year in figure.Gaps)
        {
            pen.Path("chart-gap", $"M{N(scale.X(year))} 190V40");
            pen.Words("chart-missing", scale.X(year), 203, "middle", text);
            labels.AddMark(scale.X(year), 198, Lettering.Width(text, AxisSize) / 2, 7);
        }
    }

    private void Labels()
    {
        if (figure.Actuals.Count > 0) Label("chart-value", ValueSize, figure.Actuals[^1]);
        if (figure.Targets.LastOrDefault() is { InForce: true } target) Label("chart-goal", GoalSize, new(target.Year ?? scale.Years.Last(), TargetWords.Rounded(target.Version) ?? target.Value));
    }

    private void Label(string name, decimal size, ChartPoint point)
    {
        var text = v.Figures.Mark(point.Value, indicator.Unit);
        var place = labels.Place(scale.X(point.Year), scale.Y(point.Value), text, size);
        pen.Words(name, place.X, place.Y, "middle", text);
    }

    private string At(ChartPoint p) => $"{N(scale.X(p.Year))} {N(scale.Y(p.Value))}";

    private static string N(decimal value) => ChartPen.N(value);
}
