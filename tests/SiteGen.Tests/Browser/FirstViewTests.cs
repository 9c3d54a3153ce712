// What a reader sees before scrolling: the answer and the first KPI, on a phone and on a desktop.
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

public sealed class FirstViewTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [Theory]
    [InlineData("/otaru/goals/goal-2/", ".kpi", 390, 900)]
    [InlineData("/otaru/goals/goal-2/", ".kpi", 1280, 560)]
    [InlineData("/otaru/kpi/traffic-accidents/", ".chart-wide", 1280, 130)]
    [InlineData("/", "#cities", 390, 750)]
    public async Task What_a_page_is_about_stands_near_its_top(string path, string part, int width, int limit)
    {
        var page = (await site.Open(path, width)).Page;

        var top = await page.Locator(part).First.EvaluateAsync<double>("e => e.getBoundingClientRect().top + scrollY");

        Assert.InRange(top, 0, limit);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    [InlineData("/easy/")]
    public async Task The_header_leaves_a_phone_to_the_page(string path)
    {
        var page = (await site.Open(path, 390)).Page;

        Assert.InRange((await page.Locator("header.top").BoundingBoxAsync())!.Height, 40, 92);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/otaru/", 390)]
    [InlineData("/en/otaru/goals/goal-2/", 1280)]
    public async Task A_mark_leads_to_its_KPI_and_is_large_enough_for_a_finger(string path, int width)
    {
        var page = (await site.Open(path, width)).Page;
        var mark = page.Locator(".marks a").First;
        var box = (await mark.BoundingBoxAsync())!;

        await mark.ClickAsync();

        Assert.True(box is { Width: >= 24, Height: >= 24 });
        Assert.Matches("/kpi/|#kpi-", page.Url);
        await page.CloseAsync();
    }
}
