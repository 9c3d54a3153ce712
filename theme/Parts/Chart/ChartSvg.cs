// Draws the figure as SVG. In C# and not in Razor, whose own <text> collides with SVG's.
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Model;
using SiteGen.Theme.Text;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Draws charts.</summary>
public sealed class ChartSvg(View v, Indicator indicator, ChartFigure figure)
{
    private readonly StringBuilder svg = new();
    private readonly ChartScale scale = new(figure.Years, [.. figure.Values], figure.IsTotal);

    /// <summary>The axes of the chart.</summary>
    public ChartScale Scale => scale;

    /// <summary>True when the vertical axis leaves out zero, which the page must say.</summary>
    public bool StartsAtZero => scale.StartsAtZero;

    /// <summary>The lowest value of the vertical axis.</summary>
    public decimal Low => scale.Low;

    /// <summary>The chart with title and description for screen readers.</summary>
    public MarkupString Large(string title, string description)
    {
        var id = $"chart-{indicator.Plan.Id}-{indicator.Id}";
        Open($"role=\"img\" aria-labelledby=\"{id} {id}-text\"");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}\">{Html.Encode(title)}</title><desc id=\"{id}-text\">{Html.Encode(description)}</desc>");
        return Body();
    }

    /// <summary>The chart as a picture beside its own words and table, silent for screen readers.</summary>
    public MarkupString Small()
    {
        Open("aria-hidden=\"true\" focusable=\"false\"");
        return Body();
    }

    private MarkupString Body()
    {
        Grid();
        Flows();
        Line();
        Targets();
        Actuals();
        Gaps();
        Labels();
        return new(svg.Append("</svg>").ToString());
    }

    private void Open(string attributes) =>
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {ChartScale.Width} {ChartScale.Height}\" {attributes}>");

    private void Grid()
    {
        foreach (var tick in scale.Ticks)
        {
            Path(tick == 0 ? "chart-zero" : "chart-grid", $"M12 {N(scale.Y(tick))}H348");
            Text("chart-axis", 12, scale.Y(tick) - 3, "start", v.Figures.Axis(tick, indicator.Unit));
        }
        foreach (var year in scale.Years) Text("chart-axis", scale.X(year), 226, "middle", YearLabel(year));
    }

    // Many years share the width: then two digits are enough for all but the first.
    private string YearLabel(int year) => scale.YearWidth >= 34 || year == scale.Years.First() ? $"{year}" : $"’{year % 100:00}";

    private void Flows()
    {
        var width = Math.Min(28, scale.YearWidth * 0.5m);
        foreach (var flow in figure.Flows)
            Path("chart-flow", $"M{N(scale.X(flow.Year) - width / 2)} {N(scale.Y(0))}V{N(scale.Y(flow.Value))}h{N(width)}V{N(scale.Y(0))}z");
    }

    private void Line()
    {
        if (figure.Line is { } line) Path("chart-line", $"M{At(line.From)}L{At(line.To)}");
    }

    private void Targets()
    {
        foreach (var target in figure.Targets)
        {
            var y = N(scale.Y(target.Value));
            var name = target.InForce ? "chart-target" : "chart-target-old";
            if (target.Year is { } year) Path(name, $"M{N(scale.X(year) - 12)} {y}h24m-12 -7v14");
            else Path(name, $"M300 {y}H348");
        }
    }

    private void Actuals()
    {
        if (figure.Baseline is { } baseline) svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"chart-baseline\" x=\"{N(scale.X(baseline.Year) - 5)}\" y=\"{N(scale.Y(baseline.Value) - 5)}\" width=\"10\" height=\"10\"/>");
        var run = new StringBuilder();
        ChartPoint? before = figure.Baseline is { } b && !figure.Gaps.Any() && figure.Line?.From.Value == b.Value && b.Year < figure.Actuals.FirstOrDefault()?.Year ? b : null;
        foreach (var point in figure.Actuals)
        {
            if (before is not null && !figure.Gaps.Any(g => g > before.Year && g < point.Year)) run.Append(CultureInfo.InvariantCulture, $"M{At(before)}{Join(point)}");
            before = point;
        }
        if (run.Length > 0) Path("chart-join", run.ToString());
        foreach (var point in figure.Actuals) svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"chart-actual\" cx=\"{N(scale.X(point.Year))}\" cy=\"{N(scale.Y(point.Value))}\" r=\"5\"/>");
    }

    // Running totals climb in steps; other figures are joined straight.
    private string Join(ChartPoint to) => figure.IsTotal ? $"H{N(scale.X(to.Year))}V{N(scale.Y(to.Value))}" : $"L{At(to)}";

    private void Gaps()
    {
        foreach (var year in figure.Gaps)
        {
            Path("chart-gap", $"M{N(scale.X(year))} 196V40");
            Text("chart-missing", scale.X(year), 204, "middle", v.W("chart.missing"));
        }
    }

    private void Labels()
    {
        if (figure.Actuals.Count > 0) Label("chart-value", figure.Actuals[^1]);
        if (figure.Targets.LastOrDefault() is { InForce: true } target) Label("chart-goal", new(target.Year ?? scale.Years.Last(), target.Value));
    }

    private void Label(string name, ChartPoint point)
    {
        var x = scale.X(point.Year);
        var anchor = x > ChartScale.Width - 60 ? "end" : x < 60 ? "start" : "middle";
        Text(name, anchor == "end" ? Math.Min(x + 12, 348) : anchor == "start" ? x - 8 : x, scale.Y(point.Value) - 10, anchor, v.Figures.Axis(point.Value, indicator.Unit));
    }

    private void Path(string name, string d) => svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{name}\" d=\"{d}\"/>");

    private void Text(string name, decimal x, decimal y, string anchor, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{name}\" x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\">{Html.Encode(text)}</text>");

    private string At(ChartPoint p) => $"{N(scale.X(p.Year))} {N(scale.Y(p.Value))}";

    private static string N(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
