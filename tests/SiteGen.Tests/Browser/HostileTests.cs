// The small site with hostile text in every cell, in a real browser: no script of its runs, and no page breaks.
using Microsoft.AspNetCore.Builder;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Browser;

public sealed class HostileTests(BrowserSite browser) : IClassFixture<BrowserSite>, IAsyncLifetime
{
    private static readonly string[] Paths =
    [
        "/", "/sample/", "/sample/goals/goal-1/", "/sample/projects/nurseries/",
        "/sample/kpi/nursery-children/", "/sample/kpi/safety-rules/", "/sample/changes/",
        "/sample/movements/",
        "/sample/verification/", "/sample/status/", "/sample/departments/", "/embed/sample/nursery-children/",
        "/topics/childcare/", "/data/", "/updates/", "/changes/", "/movements/", "/verification/", "/search/",
    ];

    private readonly HostileSite site = new();
    private WebApplication? server;

    public async Task InitializeAsync()
    {
        server = FolderServer.Create(site.Output);
        await server.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await server!.DisposeAsync();
        site.Dispose();
    }

    [Fact]
    public async Task No_text_runs_as_a_script_or_breaks_out_of_its_place()
    {
        var visit = await browser.OpenElsewhere(server!.Urls.Single() + "/");

        foreach (var path in Paths.SelectMany(p => new[] { p, "/en" + p }))
        {
            Assert.True((await visit.Page.GotoAsync(server.Urls.Single() + path))!.Ok, path);
            Assert.True(
                await visit.Page.EvaluateAsync<bool>(
                    "window.pwned === undefined && document.querySelector('img:not(.card-picture), [onload], [onerror]') === null"), path);
        }
        Assert.Empty(visit.Console);
        await visit.Page.CloseAsync();
    }

    [Fact]
    public async Task A_text_in_the_search_is_only_a_text()
    {
        var visit = await browser.OpenElsewhere(server!.Urls.Single() + "/search/");

        await visit.Page.FillAsync("#search-words", "保育所");
        await visit.Page.Locator("#search-results a").First.WaitForAsync();

        Assert.True(await visit.Page.EvaluateAsync<bool>("window.pwned === undefined && document.querySelector('img') === null"));
        Assert.Empty(visit.Console);
        await visit.Page.CloseAsync();
    }
}
