// Pages in a real browser: accessible, quiet, self-contained, and as wide as the screen.

namespace SiteGen.Tests.Browser;

public sealed class PagesTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    // A browser zoomed to 200 % is half as wide; at 400 % a desktop has 320 pixels.
    private static readonly int[] Widths = [1280, 640, 390, 320];

    [Theory]
    [MemberData(nameof(PageKinds.Japanese), MemberType = typeof(PageKinds))]
    public Task A_page_is_accessible_quiet_self_contained_and_no_wider_than_the_screen(string path) =>
        Sound(site, path, withColours: true);

    /// <summary>Whether a page is all that.</summary>
    internal static async Task Sound(BrowserSite site, string path, bool withColours)
    {
        var visit = await site.OpenNext(path);
        var wide = new List<string>();
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            wide.AddRange(await visit.Page.EvaluateAsync<string[]>(TooWide));
        }

        Assert.Empty(wide);
        Assert.Empty(visit.Console);
        Assert.Equal([new Uri(site.Address).Authority], visit.Hosts);
        Assert.Empty(await Accessibility.Violations(visit.Page, withColours ? "" : Accessibility.Colours, isDark: withColours));
    }

    // What reaches beyond the screen and stands in nothing that scrolls by itself, if the page can be moved sideways at all.
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("main *, header *, footer *, nav *")]
          .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".scroll"))
          .map(e => `${innerWidth}: ${e.outerHTML.slice(0, 120)}`).slice(0, 5)
          .concat(`${innerWidth}: ${document.documentElement.scrollWidth} wide`)
        """;

    [Fact]
    public async Task A_KPI_page_is_complete_without_scripts()
    {
        var visit = await site.Open("/en/otaru/kpi/traffic-accidents/", 390, scripts: false);

        Assert.True(await visit.Page.Locator("figure svg.chart-small").IsVisibleAsync());
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
}
