// Writes the elements of a picture. How a mark looks comes from outside: the site's style sheet on a page, attributes in a file of its own.
using System.Globalization;
using System.Text;
using SiteGen.Theme.Text;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Writes SVG.</summary>
/// <param name="look">The attributes that give a mark its look, by its name.</param>
/// <param name="mark">A group's mark, by its name, around the origin.</param>
public sealed class ChartPen(Func<string, string> look, Func<string, string> mark)
{
    private readonly StringBuilder svg = new();

    /// <summary>A pen for a page, whose style sheet knows each mark by its class.</summary>
    public static ChartPen ForPage() =>
        new(name => $"class=\"{name}\"", name => $"<use href=\"#m-{name}\" x=\"-12\" y=\"-12\" width=\"24\" height=\"24\"/>");

    /// <summary>Adds markup as it is.</summary>
    public void Markup(string markup) => svg.Append(markup);

    /// <summary>Adds a path.</summary>
    public void Path(string name, string d) => svg.Append(CultureInfo.InvariantCulture, $"<path {look(name)} d=\"{d}\"/>");

    /// <summary>Adds a dot.</summary>
    public void Dot(string name, decimal x, decimal y) =>
        svg.Append(CultureInfo.InvariantCulture, $"<circle {look(name)} cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"5\"/>");

    /// <summary>Adds a group's mark.</summary>
    public void Mark(string name, decimal x, decimal y, decimal size = 1) =>
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({N(x)} {N(y)}) scale({N(size)})\">{mark(name)}</g>");

    /// <summary>Adds a square.</summary>
    public void Square(string name, decimal x, decimal y) =>
        svg.Append(CultureInfo.InvariantCulture, $"<rect {look(name)} x=\"{N(x - 5)}\" y=\"{N(y - 5)}\" width=\"10\" height=\"10\"/>");

    /// <summary>Adds words, encoded.</summary>
    public void Words(string name, decimal x, decimal y, string anchor, string text) =>
        svg.Append(CultureInfo.InvariantCulture,
            $"<text {look(name)} x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\">{Html.Encode(text)}</text>");

    /// <summary>A length as SVG writes it.</summary>
    public static string N(decimal value)
    {
        if (value is < 1 or > 10_000) return value.ToString("0.#", CultureInfo.InvariantCulture);
        // The same in a fraction of the time: a chart has hundreds of lengths.
        var (whole, tenth) = Math.DivRem((int)Math.Round(value * 10, MidpointRounding.AwayFromZero), 10);
        return tenth == 0 ? whole.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{whole}.{tenth}");
    }

    /// <summary>What was written.</summary>
    public override string ToString() => svg.ToString();
}
