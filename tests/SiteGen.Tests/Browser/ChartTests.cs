// The interactive chart and the downloads in a real browser, under the headers of the published site.
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SiteGen.Build;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.Tests.Browser;

public sealed class ChartTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Kpi = "otaru/kpi/traffic-accidents/";
    private const string Drawn = ".chart-plot .main-svg";

    [Fact]
    public async Task The_chart_is_not_loaded_before_a_reader_asks_for_it()
    {
        var page = (await site.Open("/" + Kpi, 390)).Page;

        await page.Locator("[data-do=open]").WaitForAsync();

        Assert.Empty(await Loaded(page, "plotly|chart\\.json"));
        Assert.False(await page.Locator(".chart-moving").IsVisibleAsync());
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/" + Kpi, "実績値:162件", "2019年度の目標でみた状況:目標達成")]
    [InlineData("/en/" + Kpi, "Actual: 162 accidents", "Status by the target for FY2019: Target met")]
    [InlineData("/easy/" + Kpi, "件", "2019年度の目標")]
    public async Task The_keyboard_alone_opens_it_and_reads_its_figures(string path, string value, string status)
    {
        var visit = await Opened(path, 390);

        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Contains("2014", await Said(visit.Page), StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.Contains("2015", await Said(visit.Page), StringComparison.Ordinal);
        Assert.Contains(value, await Said(visit.Page), StringComparison.Ordinal);
        Assert.Contains(status, await Said(visit.Page), StringComparison.Ordinal);
        Assert.Equal("status", await visit.Page.Locator(".chart-said").GetAttributeAsync("role"));
        await visit.Page.WaitForSelectorAsync(".hoverlayer .hovertext");
        await Quiet(visit);
    }

    [Theory]
    [InlineData("/" + Kpi, true)]
    [InlineData("/en/" + Kpi, false)]
    public async Task The_library_speaks_Japanese_on_Japanese_pages(string path, bool japanese)
    {
        var visit = await Opened(path, 1280);

        var locale = await visit.Page.EvaluateAsync<string>("document.querySelector('.chart-plot')._context.locale");
        var word = await visit.Page.EvaluateAsync<string?>(
            "document.querySelector('.chart-plot')._context.locales[document.documentElement.lang]?.dictionary?.['Zoom in'] ?? null");
        var loaded = await Loaded(visit.Page, "plotly-ja");

        Assert.Equal(japanese ? "ja" : "en", locale);
        Assert.Equal(japanese ? 1 : 0, loaded.Length);
        Assert.True(word is null or "拡大");
        await Quiet(visit);
    }

    [Theory]
    [InlineData(true, "image/png otaru-traffic-accidents-en.png")]
    [InlineData(false, "")]
    public async Task What_a_reader_shares_has_name_sentence_address_and_where_it_can_the_picture(bool takesFiles, string file)
    {
        var visit = await site.Open("/en/contact/", 390);
        await visit.Page.AddInitScriptAsync("navigator.canShare = () => " + (takesFiles ? "true" : "false")
            + "; navigator.share = async told => { window.shared = told; document.documentElement.dataset.shared = 1; }");
        await visit.Page.GotoAsync(new Uri(new Uri(site.Address), "/en/" + Kpi + "?from=search#figures").ToString());

        await visit.Page.Locator("[data-share]").ClickAsync();
        await visit.Page.Locator("html[data-shared]").WaitForAsync();

        var told = await visit.Page.EvaluateAsync<string[]>(
            "[shared.title, shared.text, shared.url, ...(shared.files ?? []).map(f => `${f.type} ${f.name}`)]");
        Assert.Equal(("Traffic accidents | Otaru", new Uri(new Uri(site.Address), "/en/" + Kpi).ToString()), (told[0], told[2]));
        Assert.Equal(file, told.ElementAtOrDefault(3) ?? "");
        Assert.StartsWith("Traffic accidents: 220 accidents in FY2016", told[1], StringComparison.Ordinal);
        await Quiet(visit);
    }

    [Fact]
    public async Task A_browser_that_cannot_share_shows_no_button_for_it()
    {
        var visit = await site.Open("/en/contact/", 390);
        await visit.Page.AddInitScriptAsync("Object.defineProperty(Navigator.prototype, 'share', { value: undefined })");
        await visit.Page.GotoAsync(new Uri(new Uri(site.Address), "/en/" + Kpi).ToString());

        await visit.Page.Locator("[data-do=png]").WaitForAsync();

        Assert.False(await visit.Page.Locator("[data-share]").IsVisibleAsync());
        await visit.Page.CloseAsync();
    }

    [Fact]
    public async Task Every_control_is_reached_by_Tab_in_order_and_shows_its_focus()
    {
        var page = (await Opened("/en/" + Kpi, 390)).Page;
        await page.FocusAsync("[data-do=previous]");
        var reached = new List<string>();

        for (var i = 0; i < 8; i++)
        {
            reached.Add(await page.EvaluateAsync<string>("document.activeElement.dataset.do ?? document.activeElement.textContent"));
            Assert.Equal("solid", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Equal(["previous", "next", "zoom_in", "zoom_out", "whole", "close", "png", "Open the picture (SVG)"], reached);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Zooming_shows_fewer_years_and_then_all_of_them_again()
    {
        var page = (await Opened("/en/" + Kpi, 1280)).Page;

        await page.ClickAsync("[data-do=zoom_in]");
        await Expect(Years(page)).ToHaveCountAsync(4);
        await page.ClickAsync("[data-do=zoom_out]");
        await Expect(Years(page)).ToHaveCountAsync(6);
        await page.ClickAsync("[data-do=zoom_in]");
        await page.ClickAsync("[data-do=zoom_in]");
        await Expect(Years(page)).ToHaveTextAsync(["2016", "2017"]);
        // The last value lies outside what is shown: moving to it brings it into view.
        await page.ClickAsync("[data-do=previous]");
        await Expect(Years(page)).ToHaveTextAsync(["2018", "2019"]);
        await page.ClickAsync("[data-do=whole]");
        await Expect(Years(page)).ToHaveCountAsync(6);

        Assert.Contains("FY2019, Target: 180 accidents", await Said(page), StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_pointer_reads_a_figure_too()
    {
        var page = (await Opened("/en/" + Kpi, 1280)).Page;

        await page.Locator(".chart-plot .point").Last.ScrollIntoViewIfNeededAsync();
        var box = (await page.Locator(".chart-plot .point").Last.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + box.Width / 2, box.Y + box.Height / 2, new() { Steps = 5 });

        await page.Locator(".chart-said", new() { HasText = "FY2016, Actual: 220 accidents" }).WaitForAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_finger_reads_a_figure_and_does_not_move_the_chart()
    {
        var page = (await Opened("/" + Kpi, 390, touch: true)).Page;

        await page.Locator(".chart-plot .point").Last.ScrollIntoViewIfNeededAsync();
        var box = (await page.Locator(".chart-plot .point").Last.BoundingBoxAsync())!;
        await page.Touchscreen.TapAsync(box.X + box.Width / 2, box.Y + box.Height / 2);

        await page.Locator(".chart-said", new() { HasText = "実績値:220件" }).WaitForAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.querySelector('.chart-plot').layout.dragmode"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Closing_brings_the_still_picture_back_and_the_focus_to_its_button()
    {
        var page = (await Opened("/" + Kpi, 390)).Page;
        Assert.False(await page.Locator(".chart-still").IsVisibleAsync());

        await page.ClickAsync("[data-do=close]");

        Assert.True(await page.Locator(".chart-still .chart-small").IsVisibleAsync());
        Assert.Equal("open", await page.EvaluateAsync<string>("document.activeElement.dataset.do"));
        Assert.Equal("", await Said(page));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_chart_that_cannot_be_loaded_says_so_and_leaves_the_picture()
    {
        var page = (await site.Open("/" + Kpi, 390)).Page;
        await page.RouteAsync("**/plotly*", route => route.AbortAsync());

        await page.ClickAsync("[data-do=open]");

        await page.Locator(".chart-said", new() { HasText = "読み込めませんでした" }).WaitForAsync();
        Assert.True(await page.Locator(".chart-still .chart-small").IsVisibleAsync());
        Assert.True(await page.Locator("[data-do=open]").IsVisibleAsync());
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/" + Kpi, "otaru-traffic-accidents", "交通事故件数", "出典:小樽市", "ライセンス:")]
    [InlineData("/en/" + Kpi, "otaru-traffic-accidents-en", "Traffic accidents", "Source: City of Otaru", "Licence:")]
    public async Task The_picture_downloads_as_PNG_and_opens_as_SVG(string path, string name, params string[] written)
    {
        var visit = await site.Open(path, 390);

        var png = await visit.Page.RunAndWaitForDownloadAsync(
            () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "PNG" }).ClickAsync());
        Assert.Empty(visit.Console);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "SVG" }).ClickAsync();
        // The load event of a picture is missed at times: the picture itself says that it is there.
        await visit.Page.WaitForFunctionAsync(
            "path => location.pathname === path && document.documentElement.localName === 'svg' && document.readyState === 'complete'",
            $"{path}chart.svg");

        var bytes = await File.ReadAllBytesAsync(await png.PathAsync());
        Assert.Equal($"{name}.png", png.SuggestedFilename);
        Assert.Equal("PNG", System.Text.Encoding.ASCII.GetString(bytes, 1, 3));
        Assert.Equal(1200, bytes[18] * 256 + bytes[19]);
        Assert.True(bytes.Length > 10_000);
        var text = await visit.Page.EvaluateAsync<string>("document.documentElement.textContent");
        Assert.All(written, w => Assert.Contains(w, text, StringComparison.Ordinal));
        await visit.Page.CloseAsync();
    }

    [Theory]
    [InlineData("/" + Kpi, 320)]
    [InlineData("/en/" + Kpi, 1280)]
    [InlineData("/easy/nemuro/kpi/parents-satisfied-with-support/", 320)]
    [InlineData("/en/kushiro/kpi/business-loans/", 320)]
    public async Task The_open_chart_is_accessible_and_no_wider_than_the_screen(string path, int width)
    {
        var visit = await Opened(path, width);
        await visit.Page.ClickAsync("[data-do=next]");

        Assert.Empty(await Accessibility.Now(visit.Page));
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        await Quiet(visit);
    }

    [Fact]
    public async Task Without_scripts_there_is_the_SVG_and_no_dead_button()
    {
        var page = (await site.Open("/" + Kpi, 390, scripts: false)).Page;

        Assert.True(await page.GetByRole(AriaRole.Link, new() { Name = "SVG" }).IsVisibleAsync());
        Assert.Equal(0, await page.Locator("button:visible").CountAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_colours_follow_the_reader_into_the_dark()
    {
        var page = (await Opened("/" + Kpi, 1280)).Page;

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await Expect(page.Locator(Drawn).First).ToHaveCSSAsync("background-color", "rgb(20, 22, 26)");
        await page.CloseAsync();
    }

    // By keyboard; when it is drawn, the focus stands on the button that reads the next value.
    private async Task<Visit> Opened(string path, int width, bool touch = false)
    {
        var visit = await site.Open(path, width, touch: touch);
        await visit.Page.FocusAsync("[data-do=open]");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("[data-do=next]")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator(Drawn).First).ToBeVisibleAsync();
        return visit;
    }

    private async Task Quiet(Visit visit)
    {
        Assert.Empty(visit.Console);
        Assert.Equal([new Uri(site.Address).Authority], visit.Hosts.Where(h => h.Length > 0));
        await visit.Page.CloseAsync();
    }

    private static ILocator Years(IPage page) => page.Locator(".chart-plot .xtick");

    private static Task<string> Said(IPage page) => page.Locator(".chart-said").InnerTextAsync();

    private static async Task<string[]> Loaded(IPage page, string pattern) =>
        [.. (await page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map(r => r.name)")).Where(
            name => Regex.IsMatch(name, pattern))];
}
