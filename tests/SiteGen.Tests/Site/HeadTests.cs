// What pages tell search engines and other sites: whole addresses only where the site knows its own, and data that machines can read.
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

public sealed class HeadTests : IDisposable
{
    private const string Home = "https://example.jp";
    private readonly CaseFolder folder = new();
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-head-").FullName;

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(output, recursive: true);
    }

    [Fact]
    public void Every_page_has_what_Open_Graph_needs()
    {
        Build("");

        Assert.All(Pages(),
            p => Assert.All(new[] { "og:title", "og:description", "og:type", "og:locale", "og:site_name" },
                name => Assert.False(string.IsNullOrWhiteSpace(Meta(p.Page, name)), $"{p.Address} {name}")));
        Assert.Equal("ja_JP", Meta(Page("sample"), "og:locale"));
        Assert.Equal("en_GB", Meta(Page("en/sample"), "og:locale"));
    }

    [Fact]
    public void Without_an_address_of_its_own_the_site_names_none()
    {
        Build("");

        Assert.All(Pages(), p => Assert.Null(p.Page.QuerySelector("link[rel=canonical], link[hreflang], meta[property='og:url']")));
        Assert.False(File.Exists(Path.Combine(output, "sitemap.xml")));
    }

    [Fact]
    public void With_one_every_page_names_itself_and_its_other_languages()
    {
        Build(Home + "/");

        // The only plan is the home page.
        Assert.All(Pages().Where(p => !p.Address.EndsWith("/404.html", StringComparison.Ordinal)),
            p => Assert.Equal(
                Home + p.Address.Replace("/sample/",
                    p.Address.EndsWith("/sample/", StringComparison.Ordinal) ? "/" : "/sample/",
                    StringComparison.Ordinal), p.Page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")));
        Assert.All(Pages(), p => Assert.Equal(p.Page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Meta(p.Page, "og:url")));
        Assert.True(File.Exists(output + Meta(Page("sample"), "og:image")![Home.Length..]));
        Assert.Equal([("ja", Home + "/sample/status/"), ("en", Home + "/en/sample/status/")], Alternates(Page("sample/status")));
        Assert.Equal(Alternates(Page("sample/status")), Alternates(Page("en/sample/status")));
    }

    [Fact]
    public void An_embed_is_not_found_by_searches_and_names_the_page_of_its_KPI()
    {
        Build(Home);
        var page = Page("en/embed/sample/nursery-children");

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(Home + "/en/sample/kpi/nursery-children/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void The_way_to_a_page_is_the_same_for_readers_and_for_machines()
    {
        Build("");
        var page = Page("en/sample/kpi/nursery-children");

        var steps = Graph(page, "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToList();

        Assert.Equal(page.QuerySelectorAll(".breadcrumb li").Select(l => l.TextContent.Trim()),
            steps.Select(s => s.GetProperty("name").GetString()!));
        Assert.Equal(page.QuerySelectorAll(".breadcrumb a").Select(a => a.GetAttribute("href")!),
            steps.SkipLast(1).Select(s => s.GetProperty("item").GetString()!));
    }

    [Fact]
    public void A_KPI_is_a_dataset_whose_figures_the_city_published()
    {
        Build(Home);

        var data = Graph(Page("en/sample/kpi/nursery-children"), "Dataset");

        Assert.Equal("Sample: Children in nurseries", data.GetProperty("name").GetString());
        Assert.InRange(data.GetProperty("description").GetString()!.Length, 50, 5000);
        Assert.Equal("City of Sample", data.GetProperty("creator").GetProperty("name").GetString());
        Assert.Equal("2014-04-01/2017-03-31", data.GetProperty("temporalCoverage").GetString());
        Assert.All(data.GetProperty("distribution").EnumerateArray(),
            f => Assert.True(File.Exists(output + f.GetProperty("contentUrl").GetString()![Home.Length..])));
    }

    [Fact]
    public void The_data_page_is_a_dataset_of_all_cities()
    {
        Build(Home);

        var data = Graph(Page("data"), "Dataset");

        Assert.Equal(["ためし市"], data.GetProperty("creator").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
        Assert.All(data.GetProperty("distribution").EnumerateArray(),
            f => Assert.True(File.Exists(output + f.GetProperty("contentUrl").GetString()![Home.Length..])));
    }

    private void Build(string address)
    {
        File.AppendAllText(Path.Combine(folder.Data, "site.csv"), $"base_address,{address},\n");
        Assert.NotNull(SiteBuild.Run(new(folder.Data, folder.Input, output), new ProblemList()));
    }

    private IEnumerable<(string Address, IHtmlDocument Page)> Pages() =>
        Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories)
        .Select(f => "/" + Path.GetRelativePath(output, f).Replace("index.html", "", StringComparison.Ordinal))
            .Where(a => !a.Contains("/embed/", StringComparison.Ordinal))
        .Select(a => (a, Parsed(a.EndsWith('/') ? a + "index.html" : a)));

    private IHtmlDocument Page(string path) => Parsed($"/{path}/index.html");

    private IHtmlDocument Parsed(string file) => new HtmlParser().ParseDocument(File.ReadAllText(output + file));

    private static string? Meta(IHtmlDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private static IEnumerable<(string, string)> Alternates(IHtmlDocument page) =>
        page.QuerySelectorAll("link[hreflang]").Select(l => (l.GetAttribute("hreflang")!, l.GetAttribute("href")!));

    private static JsonElement Graph(IHtmlDocument page, string type) =>
        JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)
        .RootElement.GetProperty("@graph").EnumerateArray().Single(g => g.GetProperty("@type").GetString() == type);
}
