// The chart as a picture that can leave the site: an SVG file with title, city, legend, source, licence and address written into it.
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.Bar;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Draws the picture to download. Everything in it is written from top to bottom.</summary>
public sealed class ChartPicture(View v, Indicator kpi, ChartFigure figure)
{
    private const int Width = 400, Side = 20, Inside = Width - 2 * Side, Enlarged = 3;
    private readonly ChartPen pen = ChartInk.Pen();
    private readonly ChartSvg chart = new(v, kpi, figure);
    private decimal top = Side;

    /// <summary>The file.</summary>
    public string Draw()
    {
        Lines("title", 18, v.Plain(kpi.Name));
        Lines("place", 13, $"{CityName.Plain(v, kpi.Plan)} | {v.Plain(kpi.Plan.Setting("short_title") is { IsEmpty: false } title ? title : kpi.Plan.Title)}");
        Chart();
        Legend();
        foreach (var note in ChartLegend.Notes(v, kpi, figure, chart.Scale)) Lines("note", 11, Ruby.Strip(note));
        top += 8;
        foreach (var line in Origin()) Lines("note", 11, line);
        return Around(pen.ToString());
    }

    /// <summary>Where the figures come from, under which licence, and where the picture comes from.</summary>
    public IEnumerable<string> Origin()
    {
        yield return v.W("chart.source", v.Plain(kpi.Plan.Municipality), v.Plain(Citation.Source(kpi.Plan))) + (kpi.SourcePage.Length > 0 ? " " + v.Figures.Pages(kpi.SourcePage) : "");
        yield return v.W("data.licence") + " " + v.Plain(kpi.Plan.Setting("licence") is { IsEmpty: false } own ? own : v.Site.Setting("licence"));
        yield return v.W("chart.made", v.Plain(v.Site.Setting("title"))) + $" {v.Plain(v.Site.Setting("base_address")).TrimEnd('/')}{SiteMap.InLanguage(v.Language, SiteMap.Kpi(kpi))}";
    }

    private void Lines(string name, int size, string text)
    {
        foreach (var line in Lettering.Wrap(text, size, Inside))
        {
            top += size * 1.4m;
            pen.Words(name, Side, top, "start", line);
        }
        top += size * 0.3m;
    }

    // Enlarged by so much that it is as wide as the words.
    private void Chart()
    {
        pen.Markup($"<g transform=\"translate(7 {ChartPen.N(top + 4)}) scale(1.07)\">");
        chart.DrawWith(pen);
        pen.Markup("</g>");
        top += ChartScale.Height * 1.07m + 4;
    }

    private void Legend()
    {
        var (x, height) = (0m, 20m);
        foreach (var (name, key) in ChartLegend.Items(figure))
        {
            var width = 32 + Lettering.Width(v.W(key), 12) + 14;
            if (x > 0 && x + width > Inside) (x, top) = (0, top + height);
            pen.Markup($"<g transform=\"translate({ChartPen.N(Side + x)} {ChartPen.N(top + 4)})\">");
            pen.Path(name, ChartLegend.Shape(name));
            pen.Words("legend", 30, 10, "start", v.W(key));
            pen.Markup("</g>");
            x += width;
        }
        top += height + 6;
    }

    private string Around(string drawn)
    {
        var height = Math.Ceiling(top + Side);
        var paper = ChartInk.Pen();
        paper.Path("paper", $"M0 0H{Width}V{ChartPen.N(height)}H0z");
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" lang="{v.Language.Html}" width="{Width * Enlarged}" height="{ChartPen.N(height * Enlarged)}" viewBox="0 0 {Width} {ChartPen.N(height)}" role="img" font-family="Noto Sans JP, Hiragino Sans, Hiragino Kaku Gothic ProN, BIZ UDPGothic, Meiryo, sans-serif">
            <title>{Html.Encode($"{v.Plain(kpi.Name)} | {CityName.Plain(v, kpi.Plan)}")}</title><desc>{Html.Encode(Ruby.Strip(BarWords.Of(v, Measuring.Newest(kpi))))}</desc>
            {paper}{drawn}</svg>

            """;
    }
}
