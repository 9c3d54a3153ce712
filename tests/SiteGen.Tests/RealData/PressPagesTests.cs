// What journalists take along: embeds are small, citations can be read by software, and no file holds anything private.
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SiteGen.Build;

namespace SiteGen.Tests.RealData;

public sealed class PressPagesTests(RealSite site) : IClassFixture<RealSite>
{
    private const int EmbedLimit = 15 * 1024;
    private static readonly string[] TextFiles = [".html", ".xml", ".json", ".jsonld", ".csv", ".css", ".js", ".svg", ".txt"];
    private static readonly Regex Mail = new(@"[\w.+-]+@[\w-]+\.[\w.-]*[a-z]|mailto:", RegexOptions.IgnoreCase);

    [Fact]
    public void An_embed_with_its_style_sheet_has_at_most_15_KB_before_compression()
    {
        var css = new FileInfo(Directory.GetFiles(Path.Combine(site.Output, "assets"), "frame.*.css").Single()).Length;
        var embeds = new[] { "embed", "en/embed", "easy/embed" }
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(site.Output, f), "*.html", SearchOption.AllDirectories))
            .ToList();

        Assert.Equal(site.Source.Site.Plans.Sum(p => p.Indicators.Count) * 3, embeds.Count);
        Assert.All(embeds, f => Assert.InRange(new FileInfo(f).Length + css, 1, EmbedLimit));
    }

    [Fact]
    public void An_embed_has_title_source_licence_and_a_link_and_no_script()
    {
        var page = Parsed("en/embed/otaru/traffic-accidents");

        Assert.Equal("Traffic accidents Otaru | Traffic accident prevention campaigns", page.QuerySelector("h1")!.TextContent);
        const string source = "Source: City of Otaru, Projects and KPIs of the Otaru Comprehensive Strategy: "
            + "status analysis based on FY2016 actuals. Data and chart: City promises and results, CC BY 4.0";
        Assert.Contains(source, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/otaru/kpi/traffic-accidents/", page.QuerySelector("a[target=_blank]")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("script, header, footer, nav"));
    }

    [Theory]
    [InlineData("en/otaru/kpi/traffic-accidents",
        "^City of Otaru\\. Projects and KPIs of the Otaru Comprehensive Strategy: status analysis based on "
        + "FY2016 actuals\\. Traffic accidents\\. Data version [0-9a-f-]{14}\\. City promises and results "
        + "\\(The SiteGen editors\\), /en/otaru/kpi/traffic-accidents/, CC BY 4\\.0$")]
    [InlineData("easy/otaru/kpi/traffic-accidents",
        "^小樽市、小樽市総合戦略に位置付ける事業と施策KPI《平成28年度実績値による現状分析》、"
            + "交通事故件数\\(データ版 [0-9a-f-]{14}\\)。まちの約束と結果\\(SiteGen "
        + "編集部\\)、/easy/otaru/kpi/traffic-accidents/、CC BY 4\\.0$")]
    public void A_citation_names_city_document_KPI_version_site_and_licence(string path, string words) =>
        Assert.Matches(words, Parsed(path).QuerySelector("#cite-words")!.TextContent);

    [Fact]
    public void A_citation_has_the_version_of_the_files_that_it_cites()
    {
        var page = Parsed("en/otaru/kpi/traffic-accidents");
        var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(site.Output, "data/otaru/traffic-accidents.json"))).RootElement;

        Assert.Contains(
            file.GetProperty("data_version").GetString()!, page.QuerySelector("#cite-words")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(file.GetProperty("data_version").GetString()!,
            page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_names_the_place_and_the_unit_and_not_their_ids()
    {
        var used = Parsed("en/kushiro/changes").QuerySelectorAll(".corrections tbody td:nth-child(3)").Select(c => c.TextContent).ToList();

        Assert.Contains("%", used);
        Assert.DoesNotContain(used, u => u is "percent" or "local-safety" or "health-crisis-readiness");
    }

    [Fact]
    public void A_page_of_a_KPI_leads_to_what_was_put_right_in_it()
    {
        var link = "a[href$='changes/#corrections']";

        Assert.Equal("文書の訂正 1件", Parsed("kushiro/kpi/nursing-home-waiting-share").QuerySelector($".facts {link}")!.TextContent);
        Assert.Null(Parsed("otaru/kpi/traffic-accidents").QuerySelector($".facts {link}"));
    }

    [Theory]
    [InlineData("otaru/kpi/traffic-accidents", "交通事故件数 (Traffic accidents)", "小樽市 (City of Otaru)")]
    [InlineData("en/data", "オープンデータ (Open data)", "SiteGen 編集部 (The SiteGen editors)")]
    public void Reference_software_reads_both_titles(string path, string title, string author)
    {
        var page = Parsed(path);
        var item = JsonDocument.Parse(page.QuerySelector("#cite-csl")!.TextContent).RootElement[0];

        Assert.Equal(title, item.GetProperty("title").GetString());
        Assert.Equal(author, item.GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Contains($"title = {{{{{title}}}}}", page.QuerySelector("#cite-bibtex")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_BibTeX_entry_has_its_braces_in_pairs()
    {
        var entries = Directory.EnumerateFiles(site.Output, "index.html", SearchOption.AllDirectories)
            .Where(f => f.Contains("/kpi/", StringComparison.Ordinal) && !f.Contains("/easy/", StringComparison.Ordinal))
            .Select(f => Html(f).QuerySelector("#cite-bibtex")!.TextContent)
            .ToList();

        Assert.True(entries.Count > 700);
        Assert.All(entries, e => Assert.Equal(Regex.Count(e, @"(?<!\\)\{"), Regex.Count(e, @"(?<!\\)\}")));
        Assert.All(entries, e => Assert.DoesNotMatch(@"(?<!\\)[%&#$]", e));
    }

    [Fact]
    public void No_file_has_an_e_mail_address()
    {
        var found = Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Where(f => TextFiles.Contains(Path.GetExtension(f)) && !Path.GetFileName(f).StartsWith("plotly", StringComparison.Ordinal))
            .SelectMany(f => Mail.Matches(File.ReadAllText(f)).Select(m => $"{Path.GetRelativePath(site.Output, f)}: {m.Value}")).Take(10);

        Assert.Empty(found);
    }

    [Fact]
    public void No_page_loads_anything_from_elsewhere()
    {
        var loading =
            new Regex("""(?:\bsrc|\bdata|\bposter|\bsrcset|\baction)="(?:https?:)?//|"""
                + """<link[^>]+rel="(?!canonical|alternate)[^"]*"[^>]+href="(?:https?:)?//|url\(["']?(?:https?:)?//|@import""",
                RegexOptions.IgnoreCase);

        var found = Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".html" or ".css" or ".svg")
            .Where(f => loading.IsMatch(File.ReadAllText(f)));

        Assert.Empty(found);
    }

    private AngleSharp.Html.Dom.IHtmlDocument Parsed(string path) => Html(Path.Combine(site.Output, path, "index.html"));

    private static AngleSharp.Html.Dom.IHtmlDocument Html(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));
}
