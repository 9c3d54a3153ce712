// A city with a site of its own: with one folder under data/ its plan is the home page, and no address changes when a second plan comes.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

public sealed class OnlyPlanTests : IDisposable
{
    private readonly CaseFolder one = new();
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-one-").FullName;

    public OnlyPlanTests()
    {
        File.AppendAllText(Path.Combine(one.Data, "site.csv"), "base_address,https://example.org,\n");
        File.WriteAllText(Path.Combine(one.Input, "about.ja.md"), "---\ntitle: このサイトについて\norder: 1\n---\n[計画](/sample/)\n");
        Build();
    }

    public void Dispose()
    {
        one.Dispose();
        Directory.Delete(output, recursive: true);
    }

    [Fact]
    public void The_plan_is_the_home_page_in_every_language()
    {
        Assert.StartsWith("ためし市", Page("index.html").QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sample", Page("en/index.html").QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_address_stays_and_names_the_home_page_as_the_one_to_keep()
    {
        var page = Page("en/sample/index.html");

        Assert.Equal(Page("en/index.html").QuerySelector("main")!.TextContent, page.QuerySelector("main")!.TextContent);
        Assert.Equal("https://example.org/en/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void No_link_of_the_frame_leads_anywhere_but_home_for_the_plan() =>
        Assert.All(Pages(),
            p => Assert.DoesNotContain(
                p.Page.QuerySelectorAll("header a, .breadcrumb a, .plan-nav a, main a:not([href='/sample/'])"),
                    a => a.GetAttribute("href") is "/sample/" or "/en/sample/"));

    [Fact]
    public void The_way_to_a_page_names_the_home_page_once()
    {
        Assert.Null(Page("index.html").QuerySelector(".breadcrumb"));
        Assert.Null(Page("sample/index.html").QuerySelector(".breadcrumb"));
        Assert.Equal(["ホーム", "子育てを支える"],
            Page("sample/goals/goal-1/index.html").QuerySelectorAll(".breadcrumb li").Select(l => l.TextContent.Trim()));
    }

    [Fact]
    public void Every_link_leads_to_a_file()
    {
        var pages = Pages().ToList();

        Assert.True(pages.Count > 30);
        Assert.All(pages,
            p => Assert.All(
                p.Page.QuerySelectorAll("[href^='/'], [src^='/']").Select(a => a.GetAttribute("href") ?? a.GetAttribute("src")!),
                    link => Assert.True(Exists(link), $"{p.File} links to {link}")));
    }

    [Fact]
    public void Nothing_speaks_of_choosing_a_city() =>
        Assert.All(Pages(), p => Assert.DoesNotMatch("市を選ぶ|それぞれの市|Choose a city|the cities", p.Page.Body!.TextContent));

    [Fact]
    public void When_a_second_plan_comes_no_address_is_lost()
    {
        var before = Files().ToList();

        Copy(Path.Combine(one.Data, "sample"), Path.Combine(one.Data, "second"));
        Build();

        Assert.DoesNotContain(before.Except(Files()), f => !f.StartsWith("assets/", StringComparison.Ordinal));
        Assert.StartsWith("ためし市の", Page("index.html").QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var trail = Page("sample/goals/goal-1/index.html").QuerySelectorAll(".breadcrumb li");
        Assert.Equal(
            ["ホーム", "ためし市 ためし市総合戦略(2015〜2019年度)", "子育てを支える"],
            trail.Select(l => l.TextContent.Trim()));
    }

    private void Build()
    {
        var problems = new ProblemList();
        Assert.True(SiteBuild.Run(new(one.Data, one.Input, output), problems) is not null,
            string.Join('\n', problems.Sorted()));
    }

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(output, f));

    private IEnumerable<(string File, IHtmlDocument Page)> Pages() =>
        Files().Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Select(f => (f, Page(f)));

    private IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(output, file)));

    private bool Exists(string link)
    {
        var path = link.Split('#', '?')[0][1..];
        return File.Exists(Path.Combine(output, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
