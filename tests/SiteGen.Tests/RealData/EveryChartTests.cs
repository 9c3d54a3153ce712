// The charts of all KPIs of the five plans: pictures to download, and the files of the interactive ones.
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.RealData;

public sealed class EveryChartTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Every_picture_is_sound_XML_that_needs_no_style_sheet_no_script_and_no_other_file()
    {
        var pictures = Files("", "chart.svg");

        Assert.True(pictures.Count > 1000);
        Assert.All(pictures, p => Assert.Equal(Svg + "svg", XElement.Parse(p).Name));
        Assert.All(pictures, p => Assert.DoesNotMatch("<style|<script|<image|<use|style=|class=|href=|url\\(", p));
    }

    [Fact]
    public void Every_picture_has_the_size_that_other_sites_show_whole_and_nothing_leaves_it()
    {
        var pictures = Files("", "chart.svg").Select(p => XElement.Parse(p)).ToList();

        Assert.All(pictures, p => Assert.Equal("0 0 1200 630", p.Attribute("viewBox")!.Value));
        Assert.All(pictures,
            p => Assert.All(p.Elements(Svg + "text"),
                t => Assert.InRange(decimal.Parse(t.Attribute("y")!.Value, CultureInfo.InvariantCulture), 20, 620)));
    }

    [Fact]
    public void English_charts_show_Japanese_only_where_it_is_marked()
    {
        var japanese = new Regex(@"[\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff]");
        var charts = Files("en", "chart.json");

        var wrong = charts.Where(c => japanese.IsMatch(Unmarked(JsonNode.Parse(c)!)));

        Assert.True(charts.Count > 300);
        Assert.Empty(wrong);
    }

    private List<string> Files(string language, string name) =>
        [.. Directory.EnumerateFiles(Path.Combine(site.Output, language), name, SearchOption.AllDirectories).Select(File.ReadAllText)];

    private static string Unmarked(JsonNode figure)
    {
        var said = new HtmlParser().ParseDocument(string.Concat(figure["stops"]!.AsArray().Select(s => (string?)s!["said"])));
        foreach (var marked in said.QuerySelectorAll("[lang=ja]")) marked.Remove();
        return said.Body!.TextContent
            + figure["data"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
