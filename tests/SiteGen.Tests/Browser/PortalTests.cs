// A first-time reader: from the portal to the answer in three clicks at most, by topic and by search, with scripts and without.
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

public sealed class PortalTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_clicks_from_the_portal_tell_whether_Otaru_clears_its_snow_as_promised(bool scripts)
    {
        var page = (await site.Open("/", 375, scripts)).Page;

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "雪", Exact = true }).ClickAsync();
        await page.Locator("section", new() { Has = page.Locator("h2#otaru") })
            .GetByRole(AriaRole.Link, new() { Name = "除雪依頼" }).First
            .ClickAsync();

        Assert.EndsWith("/otaru/kpi/snow-ploughing-requests/", page.Url, StringComparison.Ordinal);
        Assert.Contains("目標は2019年度までに830件です", await page.Locator("p.lead").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("main .state").First.IsVisibleAsync());
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Three_clicks_do_it_in_English(bool scripts)
    {
        var page = (await site.Open("/", 375, scripts)).Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Snow", Exact = true }).First.ClickAsync();
        await page.Locator("section", new() { Has = page.Locator("h2#otaru") })
            .GetByRole(AriaRole.Link, new() { Name = "ploughing" }).First
            .ClickAsync();

        Assert.EndsWith("/en/otaru/kpi/snow-ploughing-requests/", page.Url, StringComparison.Ordinal);
        Assert.Contains("the target is 830", await page.Locator("p.lead").InnerTextAsync(), StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/", "空き家")]
    [InlineData("/en/", "snow")]
    [InlineData("/easy/", "雪")]
    public async Task The_search_of_the_portal_leads_to_results(string path, string words)
    {
        var visit = await site.Open(path, 375);

        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync(words);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("#search-results li");

        Assert.Equal($"{path}search/", new Uri(visit.Page.Url).AbsolutePath);
        Assert.Equal(words, await visit.Page.InputValueAsync("#search-words"));
        Assert.Empty(visit.Console);
        await visit.Page.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_the_search_leads_to_the_index_and_says_so()
    {
        var page = (await site.Open("/en/", 375, scripts: false)).Page;

        await page.GetByRole(AriaRole.Searchbox).FillAsync("snow");
        await page.GetByRole(AriaRole.Button).ClickAsync();
        await page.Locator("#index").WaitForAsync();

        Assert.EndsWith("/en/search/?q=snow", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("noscript p").IsVisibleAsync());
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    [InlineData("/easy/")]
    public async Task Every_topic_is_a_target_of_at_least_44_pixels(string path)
    {
        var page = (await site.Open(path, 320)).Page;

        var sizes =
            await page.Locator(".chips a").EvaluateAllAsync<double[]>(
                "tiles => tiles.map(t => Math.min(t.getBoundingClientRect().height, t.getBoundingClientRect().width))");

        Assert.Equal(17, sizes.Length);
        Assert.All(sizes, s => Assert.True(s >= 44));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/topics/business/")]
    [InlineData("/topics/tourism/")]
    [InlineData("/otaru/verification/")]
    [InlineData("/kushiro/departments/")]
    [InlineData("/en/kushiro/years/2015/")]
    [InlineData("/easy/nemuro/goals/goal-1/")]
    public async Task A_page_needs_no_sideways_scrolling_at_320_pixels(string path)
    {
        var page = (await site.Open(path, 320)).Page;

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);
        Assert.Equal(
            0,
                await page.Locator(".scroll:has(.stack)").EvaluateAllAsync<int>(
                    "boxes => boxes.filter(b => b.scrollWidth > b.clientWidth + 1).length"));
        await page.CloseAsync();
    }
}
