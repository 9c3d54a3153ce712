// serve in a real browser: somebody edits a cell, and the open page shows it; a mistake is on top of the page, under the strict headers.
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using SiteGen.Preview;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Browser;

[Collection(nameof(Timed))]
public sealed class LiveReloadTests(BrowserSite browser) : IClassFixture<BrowserSite>, IAsyncLifetime
{
    private readonly CaseFolder folder = new();
    private LivePreview preview = null!;
    private ChangeWatch watch = null!;
    private WebApplication server = null!;

    public async Task InitializeAsync()
    {
        preview = new(new(folder.Data, folder.Input, ""));
        preview.Refresh();
        watch = new(preview.Folders, preview.RefreshIfChanged);
        server = PreviewServer.Create(preview, 0, "ja");
        await server.StartAsync();
    }

    public async Task DisposeAsync()
    {
        watch.Dispose();
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task An_edited_cell_is_on_the_open_page_by_itself()
    {
        var visit = await browser.Open(server.Urls.Single() + "/sample/kpi/traffic-accidents/", 390);
        var times = new List<TimeSpan>();
        for (var value = 128; value > 125; value--)
        {
            var clock = Stopwatch.StartNew();
            Cell($"{value}", $"{value - 1}");
            await visit.Page.GetByText($"{value - 1}件").First.WaitForAsync();
            times.Add(clock.Elapsed);
        }

        Assert.InRange(times.Min(), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.DoesNotContain(visit.Console,
            m => m.Contains("Content Security Policy", StringComparison.Ordinal) || m.Contains("Error", StringComparison.Ordinal));
        await visit.Page.CloseAsync();
    }

    [Fact]
    public async Task A_mistake_is_listed_on_top_of_the_page_and_goes_when_it_is_put_right()
    {
        var visit = await browser.Open(server.Urls.Single() + "/en/sample/kpi/traffic-accidents/", 390);
        var problems = visit.Page.Locator(".preview-problems");

        Cell("128", "about 128");
        await problems.WaitForAsync();
        Assert.Contains("\"about 128\" cannot be read as a number.", await problems.InnerTextAsync(), StringComparison.Ordinal);
        // The page may be loading anew, and be without its styles for a moment.
        await visit.Page.WaitForFunctionAsync("() => document.documentElement.scrollWidth <= innerWidth");

        Cell("about 128", "128");
        await problems.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await visit.Page.CloseAsync();
    }

    private void Cell(string old, string text)
    {
        var path = Path.Combine(folder.Data, "sample/actuals/2016.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace($"交通事故,{old},", $"交通事故,{text},", StringComparison.Ordinal));
    }
}
