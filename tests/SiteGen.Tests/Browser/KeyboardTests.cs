// With the keyboard alone: the link past the header, the header's links, languages, folded parts, wide tables.
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

public sealed class KeyboardTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en/otaru/goals/goal-1/")]
    [InlineData("/easy/otaru/kpi/traffic-accidents/")]
    public async Task The_first_link_leads_past_the_header(string path)
    {
        var page = (await site.Open(path, 1280)).Page;

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        Assert.True(await page.Locator(".skip").EvaluateAsync<bool>("e => e.getBoundingClientRect().left >= 0"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Every_link_of_the_header_is_reached_in_order_and_shows_the_focus(int width)
    {
        var page = (await site.Open("/otaru/", width)).Page;
        var links = await page.Locator(".skip, header.top a").EvaluateAllAsync<string[]>("links => links.map(l => l.href)");
        Assert.True(links.Length > 6);

        foreach (var link in links)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal(link, await page.EvaluateAsync<string>("document.activeElement.href"));
            Assert.True(await page.EvaluateAsync<bool>(
                "getComputedStyle(document.activeElement).outlineStyle !== 'none' && "
                + "parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"));
            Assert.True(
                await page.EvaluateAsync<bool>(
                    "(r => r.left >= 0 && r.right <= innerWidth && r.height >= 24)(document.activeElement.getBoundingClientRect())"));
        }
        await page.CloseAsync();
    }

    [Fact]
    public async Task Enter_changes_the_language_and_keeps_the_page()
    {
        var page = (await site.Open("/otaru/kpi/traffic-accidents/", 390)).Page;

        await page.Locator(".languages a[lang=en]").PressAsync("Enter");
        await page.WaitForFunctionAsync("() => location.pathname === '/en/otaru/kpi/traffic-accidents/'");

        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_folded_part_opens_and_closes()
    {
        var page = (await site.Open("/en/otaru/goals/goal-1/", 390)).Page;
        var fold = page.Locator("main details").First;

        await fold.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await fold.EvaluateAsync<bool>("f => f.open"));
        await page.Keyboard.PressAsync("Space");

        Assert.False(await fold.EvaluateAsync<bool>("f => f.open"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_table_wider_than_the_screen_is_moved_with_the_arrows()
    {
        var page = (await site.Open("/population/", 320)).Page;
        var wide = page.Locator(".scroll").Filter(new() { Has = page.Locator("table.document") }).First;

        await wide.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        await page.WaitForFunctionAsync("() => document.activeElement.scrollLeft > 0");
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_search_works_from_the_first_letter_to_the_page_found()
    {
        var page = (await site.Open("/en/search/", 1280)).Page;
        while (await page.EvaluateAsync<string>("document.activeElement.id") != "search-words") await page.Keyboard.PressAsync("Tab");

        await page.Keyboard.TypeAsync("traffic accidents otaru");
        await page.WaitForFunctionAsync("() => document.getElementById('search').dataset.shownFor === 'traffic accidents otaru'");
        await page.Keyboard.PressAsync("Tab");
        var found = await page.EvaluateAsync<string>("document.activeElement.href");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("found => location.href === found", found);

        Assert.Contains("/en/otaru/", page.Url, StringComparison.Ordinal);
        Assert.Contains("raffic accident", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await page.CloseAsync();
    }
}
