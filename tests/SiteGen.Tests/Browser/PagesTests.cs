// Pages in a real browser: accessible, quiet, self-contained, and as wide as the screen.
using Deque.AxeCore.Playwright;

namespace SiteGen.Tests.Browser;

[Collection(nameof(BrowserSite))]
public sealed class PagesTests(BrowserSite site)
{
    private static readonly string[] Paths = ["/", "/otaru/", "/otaru/goals/goal-1/", "/otaru/kpi/traffic-accidents/", "/nemuro/goals/goal-1/", "/tomakomai/changes/", "/otaru/verification/", "/method/", "/how-to-read/", "/population/", "/data/", "/topics/snow/", "/search/", "/updates/", "/changes/", "/verification/", "/otaru/movements/"];

    public static TheoryData<string, int> Pages()
    {
        var pages = new TheoryData<string, int>();
        foreach (var path in Paths.SelectMany(p => new[] { p, "/en" + p }).Concat(["/easy/otaru/goals/goal-1/", "/easy/changes/", "/embed/otaru/traffic-accidents/", "/en/embed/tomakomai/playroom-users/"]))
        {
            pages.Add(path, 390);
            pages.Add(path, 1280);
        }
        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_accessibility_violation(string path, int width)
    {
        var visit = await site.Open(path, width);

        var result = await visit.Page.RunAxe();

        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help} {v.Nodes[0].Html}"));
        await visit.Page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_quiet_self_contained_and_no_wider_than_the_screen(string path, int width)
    {
        var visit = await site.Open(path, width);

        var wide = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.Empty(visit.Console);
        Assert.Equal([new Uri(site.Address).Authority], visit.Hosts);
        Assert.InRange(wide, 1, width);
        await visit.Page.CloseAsync();
    }

    [Fact]
    public async Task A_KPI_page_is_complete_without_scripts()
    {
        var visit = await site.Open("/en/otaru/kpi/traffic-accidents/", 390, scripts: false);

        Assert.True(await visit.Page.Locator("figure svg[role=img]").IsVisibleAsync());
        Assert.Contains("220 accidents", await visit.Page.Locator("table.figures").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.CloseAsync();
    }

    [Fact]
    public async Task The_language_link_leads_to_the_same_page()
    {
        var visit = await site.Open("/otaru/goals/goal-1/", 390);

        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "English" }).ClickAsync();

        Assert.EndsWith("/en/otaru/goals/goal-1/", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.CloseAsync();
    }

    [Fact]
    public async Task The_page_works_at_320_pixels()
    {
        var visit = await site.Open("/tomakomai/goals/goal-3/", 320);

        var wide = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.InRange(wide, 1, 320);
        await visit.Page.CloseAsync();
    }
}
