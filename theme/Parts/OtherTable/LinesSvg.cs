// Draws lines over years that lie unevenly apart: the axis keeps their distances.
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Model;
using SiteGen.Theme.Parts.Chart;
using SiteGen.Theme.Text;

namespace SiteGen.Theme.Parts.OtherTable;

internal sealed class LinesSvg(View v, IReadOnlyList<ChartLine> lines, Unit unit)
{
    /// <summary>So many looks of lines there are; the next one looks like the first.</summary>
    public const int Styles = 6;

    // Years nearer than this would touch.
    private const decimal Left = 30, Right = 320, Apart = 34;
    private readonly StringBuilder svg = new();
    private readonly ChartScale scale =
        new(lines.SelectMany(l => l.Points).Select(p => p.Year), [.. lines.SelectMany(l => l.Points).Select(p => p.Value)], fromZero: true);
    private readonly List<int> years = [.. lines.SelectMany(l => l.Points).Select(p => p.Year).Distinct().Order()];

    public MarkupString Draw(string title)
    {
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg class=\"chart\" viewBox=\"0 0 {ChartSize.Small.Width} {ChartSize.Small.Height}\" "
            + $"role=\"img\" aria-label=\"{Html.Encode(title)}\"><title>{Html.Encode(title)}</title>");
        foreach (var tick in scale.Ticks)
        {
            Path("chart-grid", $"M12 {N(scale.Y(tick))}H348");
            Text("chart-axis", 12, scale.Y(tick) - 3, "start", v.Figures.Axis(tick, unit));
        }
        for (var i = 0; i < years.Count; i++)
            if (i == 0 || X(years[i]) - X(years[i - 1]) > Apart || i == years.Count - 1)
                Text("chart-axis", X(years[i]), ChartSize.Small.Height - 12, "middle", $"{years[i]}");
        for (var i = 0; i < lines.Count; i++) Line(lines[i], i);
        return new(svg.Append("</svg>").ToString());
    }

    private void Line(ChartLine line, int index)
    {
        if (line.Points.Count == 0) return;
        Path($"line-{index % Styles}", string.Concat(line.Points.Select((p, i) =>
            $"{(i == 0 || line.IsBroken(line.Points[i - 1].Year, p.Year) ? 'M' : 'L')}{N(X(p.Year))} {N(scale.Y(p.Value))}")));
        foreach (var p in line.Points)
            svg.Append(CultureInfo.InvariantCulture,
                $"<circle class=\"dot-{index % Styles}\" cx=\"{N(X(p.Year))}\" cy=\"{N(scale.Y(p.Value))}\" r=\"4\"/>");
        var last = line.Points[^1];
        Text("chart-value", X(last.Year) + 12, scale.Y(last.Value) - 9, "end", v.Figures.Axis(last.Value, unit));
    }

    private decimal X(int year) => years[0] == years[^1] ? Left : Left + (Right - Left) * (year - years[0]) / (years[^1] - years[0]);

    private void Path(string name, string d) => svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{name}\" d=\"{d}\"/>");

    private void Text(string name, decimal x, decimal y, string anchor, string text) =>
        svg.Append(CultureInfo.InvariantCulture,
            $"<text class=\"{name}\" x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\">{Html.Encode(text)}</text>");

    private static string N(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
