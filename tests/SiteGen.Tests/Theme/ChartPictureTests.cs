// The picture to download: complete in itself, sound XML, in the colours of the page, and safe whatever the data say.
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SiteGen.Build;
using SiteGen.Commands;
using SiteGen.Plans;
using SiteGen.Tests.Cases;
using SiteGen.Tests.RealData;
using SiteGen.Theme.Parts.Chart;

namespace SiteGen.Tests.Theme;

public sealed class ChartPictureTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData(
        "ja", "交通事故件数", "小樽市 |", "停滞・後退",
        "出典:小樽市「小樽市総合戦略", "ライセンス: CC BY 4.0", "/otaru/kpi/traffic-accidents/")]
    [InlineData(
        "en", "Traffic accidents", "Otaru", "Stalled or slipped back",
        "Source: City of Otaru, Projects and KPIs", "Licence: CC BY 4.0", "/en/otaru/kpi/traffic-accidents/")]
    [InlineData("ja-easy", "交通事故", "小樽市 |", "もとの文書:", "CC BY 4.0", "/easy/otaru/kpi/traffic-accidents/")]
    public void A_picture_says_what_it_shows_where_it_comes_from_and_under_which_licence(string language, params string[] expected)
    {
        var picture = XElement.Parse(Draw(language, site.Source, "otaru", "traffic-accidents"));

        var words = string.Join('\n', picture.Descendants(Svg + "text").Select(t => t.Value));

        Assert.All(expected, e => Assert.Contains(e, words, StringComparison.Ordinal));
        Assert.Contains(expected[0], picture.Element(Svg + "title")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "値が小さいほどよい", "縦軸は0からではなく300から始まります。",
        "2015年度には430件で、2019年度の",
        "市民の声「排雪依頼」")]
    [InlineData("en", "A lower figure is better", "The vertical axis starts at 300, not at zero.", "Up from 498 in FY2014. In",
        "for snow hauling")]
    public void A_picture_says_which_way_is_good_where_its_axis_begins_and_where_the_figure_came_from(
        string language, params string[] lines)
    {
        var picture = XElement.Parse(Draw(language, site.Source, "otaru", "snow-hauling-requests"));

        Assert.Subset(picture.Descendants(Svg + "text").Select(t => t.Value).ToHashSet(), lines.ToHashSet());
    }

    [Fact]
    public void What_the_data_say_is_text_in_every_file_of_a_chart()
    {
        using var folder = new CaseFolder();
        Rename(folder, "indicators.csv", "Children in nurseries", "\"<script>alert(1)</script> & \"\"more\"\"\"");
        Rename(folder, "actuals/2016.csv", "保育所の利用者,225,,,,,",
            "保育所の利用者,225,,,,<img src=x onerror=alert(1)>,<img src=x onerror=alert(1)>");
        var source = SiteBuild.Read(new(folder.Data, folder.Input, ""), new ProblemList())!;

        var picture = Draw("en", source, "sample", "nursery-children");
        var json = System.Text.Encoding.UTF8.GetString(Json("en", source, "sample", "nursery-children"));

        Assert.Contains("<script>alert(1)</script>", XElement.Parse(picture).Element(Svg + "title")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", picture, StringComparison.Ordinal);
        Assert.Contains("img src=x onerror", json, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(?!br>)|u003Cimg", json);
    }

    [Fact]
    public void A_picture_has_the_light_colours_of_the_style_sheet()
    {
        var css = string.Concat(
            new[] { "theme/Parts/Chart/chart.css", "theme/assets/colours.css" }.Select(f => File.ReadAllText(Repository.PathOf(f))));

        var different = ChartInk.Looks.Where(l => l.Key.StartsWith("chart-", StringComparison.Ordinal))
            .SelectMany(
                l => Declared(css, l.Key).Select(
                    d => (Mark: l.Key, d.Name, Page: Value(css, d.Value),
                        Picture: Regex.Match(l.Value, $"(^| ){d.Name}=\"([^\"]*)\"").Groups[2].Value)))
            .Where(d => d.Page != d.Picture).ToList();

        Assert.Empty(different);
    }

    [Theory]
    [InlineData("交通事故の件数", 12, 48, new[] { "交通事故", "の件数" })]
    [InlineData("目標は、ここ", 12, 36, new[] { "目標", "は、こ", "こ" })]
    [InlineData("Traffic accidents in Otaru", 10, 95, new[] { "Traffic accidents", "in Otaru" })]
    [InlineData("", 10, 100, new[] { "" })]
    public void Lines_break_between_Japanese_letters_and_at_spaces(string text, int size, int width, string[] lines) =>
        Assert.Equal(lines, Lettering.Wrap(text, size, width));

    private static IEnumerable<(string Name, string Value)> Declared(string css, string mark) =>
        Regex.Matches(css, $@"(?m)^(\.chart )?\.{mark} \{{ ([^}}]*)\}}")
            .SelectMany(r => r.Groups[2].Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(d => d.Split(": "))
                .Select(d => (d[0], d[1].Replace("px", "", StringComparison.Ordinal)))
                .Where(d => d.Item1 != "font-family");

    // A variable's first value is the light one.
    private static string Value(string css, string value) =>
        Regex.Match(value, @"^var\((--[\w-]+)\)$") is { Success: true } v
            ? Value(css, Regex.Match(css, $@"(?m)[ ;]{v.Groups[1].Value}: ([^;]+);").Groups[1].Value)
            : value;

    private static string Draw(string language, Source source, string plan, string id) =>
        source.Site.Plans.Single(p => p.Id == plan).Indicators.Single(i => i.Id == id) is var kpi
            ? new ChartPicture(Views.In(language, source), kpi, ChartFigure.Of(kpi)).Draw()
            : "";

    private static byte[] Json(string language, Source source, string plan, string id) =>
        source.Site.Plans.Single(p => p.Id == plan).Indicators.Single(i => i.Id == id) is var kpi
            ? new ChartPlotly(Views.In(language, source), kpi, ChartFigure.Of(kpi)).ToJson()
            : [];

    private static void Rename(CaseFolder folder, string file, string old, string now)
    {
        var text = File.ReadAllText(Path.Combine(folder.Data, "sample", file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        folder.Write(Path.Combine("sample", file), text.Replace(old, now, StringComparison.Ordinal));
    }
}
