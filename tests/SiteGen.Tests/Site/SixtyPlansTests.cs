// A site of sixty plans stays usable: lists are grouped, and no page grows with the number of plans.
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Theme;
using SiteGen.Theme.Pages;

namespace SiteGen.Tests.Site;

public sealed class SixtyPlansTests(SixtyPlans site) : IClassFixture<SixtyPlans>
{
    private const int Limit = 30 * 1024;

    private static readonly Regex Loaded = new(
        "<link rel=\"stylesheet\" href=\"/(?<file>[^\"]+)\"|<script[^>]* src=\"/(?<file>[^\"]+)\"", RegexOptions.ExplicitCapture);

    private static readonly string[] Lists =
    [
        "/", "/topics/childcare/", "/topics/childcare/city-7/", "/search/", "/updates/", "/changes/", "/movements/", "/verification/",
    ];

    // The pages of the whole site, and the longest kinds of one plan.
    public static TheoryData<string> Addresses =>
    [
        "/", "/en/", "/topics/", "/topics/childcare/", "/en/topics/safety/", "/topics/childcare/city-7/", "/search/", "/data/", "/updates/",
        "/changes/", "/movements/", "/verification/", "/glossary/", "/city-7/", "/city-7/kpi/traffic-accidents/", "/city-7/status/",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public void The_first_view_of_every_kind_of_page_has_at_most_30_KB(string address)
    {
        var page = site.Render(address);

        var loaded = Loaded.Matches(Encoding.UTF8.GetString(page)).Select(m => m.Groups["file"].Value).Distinct();
        var size = Compressed(page) + loaded.Sum(f => Compressed(site.Asset(f)));

        Assert.InRange(size, 1, Limit);
    }

    [Fact]
    public void The_portal_groups_them_by_prefecture_with_counts()
    {
        var page = Page("/");

        var groups = page.QuerySelectorAll("details.prefecture").ToList();
        Assert.Equal(SixtyPlans.Prefectures, groups.Count);
        Assert.All(groups, g => Assert.Equal("3", g.QuerySelector("summary .sub")!.TextContent));
        Assert.Equal(SixtyPlans.Plans, page.QuerySelectorAll(".cities h4 a").Length);
        Assert.StartsWith("60の市の", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("20の都道府県の60の市の試験です。", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal("A test of 60 cities in 20 prefectures.", Page("/en/").QuerySelector(".lead")!.TextContent);
    }

    [Theory]
    [InlineData("/search/")]
    [InlineData("/topics/childcare/")]
    [InlineData("/data/")]
    public void A_list_of_plans_is_grouped_and_leads_to_every_one(string address)
    {
        var links = Page(address).QuerySelectorAll("details.prefecture li a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(SixtyPlans.Plans, links.Distinct().Count());
    }

    [Fact]
    public void The_KPIs_of_a_topic_stand_on_a_page_for_each_plan()
    {
        var page = Page("/topics/childcare/city-7/");

        Assert.Equal(2, page.QuerySelectorAll("main .list > li").Length);
        Assert.Contains(SixtyPlans.Name(7), page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main a[href^='/city-8/']"));
    }

    [Fact]
    public void The_page_of_a_plan_carries_nothing_of_the_others() =>
        Assert.DoesNotMatch("city-(?!7\\b)|第(?!7市)[0-9]+市", Encoding.UTF8.GetString(site.Render("/city-7/kpi/traffic-accidents/")));

    [Fact]
    public void Every_link_of_these_pages_leads_to_a_page()
    {
        var known = site.Frame.Map.Pages.Select(p => p.Address).ToHashSet();

        var links =
            Lists.SelectMany(l => Page(l).QuerySelectorAll("main a[href^='/']")).Select(a => a.GetAttribute("href")!.Split('#', '?')[0]);

        Assert.All(links.Where(l => l.EndsWith('/')), link => Assert.Contains(link, known));
    }

    private IHtmlDocument Page(string address) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Render(address)));

    private static long Compressed(byte[] bytes)
    {
        using var counted = new MemoryStream();
        using (var zip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(bytes);
        return counted.Length;
    }
}
