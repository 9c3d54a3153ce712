// Draws the figure as SVG: its axes, the better side of the way to the target, the years without a figure,
// the values. In C#, for Razor's own <text> collides with SVG's.
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Parts.Marks;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Draws charts.</summary>
public sealed class ChartSvg(View v, Indicator indicator, ChartFigure figure, ChartSize size)
{
    private const int LongestUnit = 16, MostLabels = 7;
    private const decimal AxisSize = 13, ValueSize = 15, NewestSize = 20, GoalSize = 14;
    private readonly ChartScale scale = ChartAxes.Scale(v, indicator, figure, size);
    private readonly ChartLabels labels = new(size);
    private readonly Assessment newest = Measuring.Newest(indicator);
    private ChartPen pen = ChartPen.ForPage();

    /// <summary>The axes of the chart.</summary>
    public ChartScale Scale => scale;

    /// <summary>The chart with title and description for screen readers, which read its words once and its axis never.</summary>
    public MarkupString OnPage(string title, string description)
    {
        var id = $"chart-{indicator.Plan.Id}-{indicator.Id}-{size.Width}";
        pen.Markup(
            $"<svg class=\"chart chart-{(size == ChartSize.Wide ? "wide" : "small")} "
            + $"{MarkShape.Class(newest.Group)}\" viewBox=\"0 0 {size.Width} {size.Height}\" role=\"img\" "
            + $"aria-labelledby=\"{id}\" aria-describedby=\"{id}-text\">");
        pen.Markup(
            $"<title id=\"{id}\">{Html.Encode(title)}</title><desc id=\"{id}-text\">"
            + $"{Html.Encode(description)}</desc><g aria-hidden=\"true\">");
        DrawWith(pen);
        pen.Markup("</g></svg>");
        return new(pen.ToString());
    }

    /// <summary>Draws the marks with another pen, for a picture of its own.</summary>
    public void DrawWith(ChartPen other)
    {
        pen = other;
        var (ground, bracket) = (new ChartGround(v, indicator, figure, scale, labels), new ChartBracket(v, newest, scale, labels));
        ground.DrawWith(pen);
        Grid();
        Flows();
        Line();
        Targets();
        Actuals();
        bracket.Keep();
        // What is said first finds a place; what stands in the sentence of the page, too, comes last.
        ground.Voids(pen);
        Newest();
        Labels();
        bracket.DrawWith(pen);
        ground.Words(pen);
    }

    private void Grid()
    {
        foreach (var tick in scale.Ticks)
        {
            var text = v.Figures.Axis(tick, indicator.Unit);
            pen.Path(tick == 0 ? "chart-zero" : "chart-grid", $"M{N(scale.Left)} {N(scale.Y(tick))}H{size.Right}");
            pen.Words("chart-axis", scale.Left - 6, scale.Y(tick) + 4.5m, "end", text);
            var half = Lettering.Width(text, AxisSize) / 2;
            // Numbers that touch would be read as one.
            labels.AddArea(scale.Left - 6 - half, scale.Y(tick), half + 6, 6);
        }
        Unit();
        if (!scale.StartsAtZero) pen.Path("chart-break", $"M{N(scale.Left - 4)} {N(scale.Y(scale.Foot) - 9)}l8 4l-8 4l8 4");
        foreach (var (year, text) in scale.Years.Zip(ChartAxes.YearLabels(scale)).Where(y => y.Second.Length > 0))
            pen.Words("chart-axis", scale.X(year), size.Height - 12, "middle", text);
    }

    // Above the axis, where it is short enough: the line under the chart names it in any case.
    private void Unit()
    {
        var text = v.Figures.Name(indicator.Unit);
        if (text.Length is 0 or > LongestUnit) return;
        pen.Words("chart-axis", 4, 14, "start", text);
        labels.AddArea(4 + Lettering.Width(text, AxisSize) / 2, 9, Lettering.Width(text, AxisSize) / 2, 7);
    }

    private void Flows()
    {
        var width = Math.Min(28, scale.YearWidth * 0.5m);
        foreach (var flow in figure.Flows)
            pen.Path("chart-flow",
                $"M{N(scale.X(flow.Year) - width / 2)} {N(scale.Y(0))}V{N(scale.Y(flow.Value))}h{N(width)}V{N(scale.Y(0))}z");
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
            pen.Path("chart-break", $"M{N(scale.X(step.Year!.Value) - 7)} {N(scale.Y(step.Value))}h14m-7 -4v8");
            labels.AddMark(scale.X(step.Year.Value), scale.Y(step.Value), 7, 4);
        }
        foreach (var target in figure.Targets)
        {
            var (x, y) = (XOf(target), scale.Y(target.Value));
            var name = target.InForce ? "chart-target" : "chart-target-old";
            pen.Path(name, $"M{N(x - 14)} {N(y)}h28");
            labels.AddMark(x, y, 14, 4);
            // A range has two ends.
            if (target.Version.ValueTo is { } high)
            {
                var end = N(scale.Y(high));
                pen.Path(name, $"M{N(x)} {N(y)}V{end}M{N(x - 14)} {end}h28");
            }
        }
    }

    private decimal XOf(ChartTarget target) => target.Year is { } year ? scale.X(year) : size.Right - 14;

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
        foreach (var point in figure.Actuals.SkipLast(1))
        {
            pen.Dot("chart-actual", scale.X(point.Year), scale.Y(point.Value));
            labels.AddMark(scale.X(point.Year), scale.Y(point.Value), 5, 5);
        }
        foreach (var point in figure.Forecasts)
        {
            pen.Dot("chart-forecast", scale.X(point.Year), scale.Y(point.Value));
            labels.AddMark(scale.X(point.Year), scale.Y(point.Value), 5, 5);
        }
        if (figure.Actuals.LastOrDefault() is { } last) Newest(last);
    }

    // The newest figure bears its mark, if it is the one that is judged; a figure before a year without one does not.
    private void Newest(ChartPoint point)
    {
        if (point.Reported == newest.Year) pen.Mark(MarkShape.Of(newest), scale.X(point.Year), scale.Y(point.Value));
        else pen.Dot("chart-actual", scale.X(point.Year), scale.Y(point.Value));
        labels.AddMark(scale.X(point.Year), scale.Y(point.Value), 12, 12);
    }

    // Running totals climb in steps; other figures are joined straight.
    private string Join(ChartPoint to) => figure.IsTotal ? $"H{N(scale.X(to.Year))}V{N(scale.Y(to.Value))}" : $"L{At(to)}";

    private void Newest()
    {
        if (figure.Actuals.Count > 0) Label("chart-value chart-newest", NewestSize, figure.Actuals[^1]);
    }

    // Few values are all named; of many only the newest.
    private void Labels()
    {
        foreach (var target in figure.Targets.OrderByDescending(t => t.InForce)) Label(target);
        if (figure.Actuals.Count + figure.Forecasts.Count > MostLabels) return;
        if (figure.Baseline is { } baseline) Label("chart-value", ValueSize, baseline);
        foreach (var point in figure.Actuals.SkipLast(1).Concat(figure.Forecasts)) Label("chart-value", ValueSize, point);
    }

    private void Label(ChartTarget target)
    {
        var low = v.Figures.Mark(TargetWords.Rounded(target.Version) ?? target.Value, indicator.Unit);
        // A range by its lower end would read as reached there.
        var value = target.Version.ValueTo is { } high ? $"{low}–{v.Figures.Mark(high, indicator.Unit)}"
            // The number itself does not meet such a target.
            : target.Version.Kind is TargetKind.Below or TargetKind.Above ? v.W($"target.{Choices.Word(target.Version.Kind)}", low) : low;
        var isNow = target.InForce || indicator.Plan.SetsTargetsEachYear;
        var text = v.W(isNow ? "chart.goal" : DraftWords.Key(indicator.Plan, "chart.goal_old"), value);
        if (labels.Place(XOf(target), scale.Y(target.Value), text, GoalSize) is not { } place) return;
        pen.Words(target.InForce ? "chart-goal" : "chart-axis", place.X, place.Y, "middle", text);
    }

    private void Label(string name, decimal letters, ChartPoint point)
    {
        var isNewest = letters == NewestSize;
        var text = v.Figures.Mark(point.Value, indicator.Unit) + (isNewest ? PartOfYear(point) : "");
        if (labels.Place(scale.X(point.Year), scale.Y(point.Value), text, letters, isNewest ? 14 : 10, isNewest) is { } place)
            pen.Words(name, place.X, place.Y, "middle", text);
    }

    // Beside whole years and a target for one the figure of three months needs its time.
    private string PartOfYear(ChartPoint point) => newest.IsOfAnEarlyPart && point.Reported == newest.Year && point.Time is { } time
        ? v.W("chart.value_at", v.Figures.ShortPeriod(time)) : "";

    private string At(ChartPoint p) => $"{N(scale.X(p.Year))} {N(scale.Y(p.Value))}";

    private static string N(decimal value) => ChartPen.N(value);
}
