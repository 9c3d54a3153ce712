// The review page in serve: every part in every case, in a real browser.
using Microsoft.AspNetCore.Builder;
using SiteGen.Preview;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Browser;

public sealed class ReviewPageTests(BrowserSite browser) : IClassFixture<BrowserSite>, IAsyncLifetime
{
    private readonly CaseFolder folder = new();
    private WebApplication server = null!;

    public async Task InitializeAsync()
    {
        var preview = new LivePreview(new(folder.Data, folder.Input, ""));
        preview.Refresh();
        server = PreviewServer.Create(preview, 0, "ja");
        await server.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    // Breadcrumb and language switch are there several times, with one name.
    [Fact]
    public async Task No_part_has_an_accessibility_violation()
    {
        var visit = await browser.Open(server.Urls.Single() + "/en/review/", 1280);

        Assert.Empty(visit.Console);
        Assert.Empty(await Accessibility.Violations(visit.Page, except: "landmark-unique"));
        await visit.Page.CloseAsync();
    }

    [Theory]
    [InlineData("/review/")]
    [InlineData("/en/review/")]
    public async Task No_part_is_wider_than_a_small_phone(string path)
    {
        var page = (await browser.Open(server.Urls.Single() + path, 320)).Page;

        var wide = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.part-case > *')].filter(e => e.getBoundingClientRect().right "
            + "> innerWidth).map(e => e.parentElement.id)");

        Assert.Empty(wide);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_link_of_a_part_leads_to_a_page_of_the_sample_plan()
    {
        var page = (await browser.Open(server.Urls.Single() + "/en/review/", 1280)).Page;

        await page.Locator("#tree a").First.ClickAsync();

        Assert.Contains("/en/review-city/projects/", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("h1").IsVisibleAsync());
        await page.CloseAsync();
    }
}
