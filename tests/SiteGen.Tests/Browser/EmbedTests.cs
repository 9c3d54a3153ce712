// The chart in another site's frame: it works there under the real headers, nothing is cut, and no other page can be framed.
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SiteGen.Theme.Pages;

namespace SiteGen.Tests.Browser;

public sealed class EmbedTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private static readonly int[] Widths = [280, 320, 400, 560, 800];

    public static TheoryData<string> Languages => new("", "/en", "/easy");

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_frame_of_the_given_height_cuts_nothing_at_any_width(string language)
    {
        var visit = await site.Open($"{language}/embed/otaru/traffic-accidents/", 280);

        foreach (var path in Longest(language))
        {
            await visit.Page.GotoAsync(site.Address + path);
            foreach (var width in Widths)
            {
                await visit.Page.SetViewportSizeAsync(width, EmbedPage.Height);
                var size = await visit.Page.EvaluateAsync<int[]>(
                    "[document.documentElement.scrollWidth, document.documentElement.scrollHeight]");
                Assert.True(size[0] <= width && size[1] <= EmbedPage.Height, $"{path} at {width}: {size[0]} x {size[1]}");
            }
        }
        await visit.Page.CloseAsync();
    }

    [Theory]
    [InlineData("/embed/otaru/traffic-accidents/")]
    [InlineData("/en/embed/otaru/traffic-accidents/")]
    [InlineData("/easy/embed/otaru/traffic-accidents/")]
    public async Task An_embed_shows_its_chart_in_a_page_of_another_origin(string path)
    {
        await using var other =
            await OtherSite($"<iframe src=\"{site.Address}{path}\" title=\"chart\" width=\"100%\" height=\"560\"></iframe>");

        var visit = await site.OpenElsewhere(other.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal));

        var frame = visit.Page.FrameLocator("iframe");
        await frame.Locator("svg[role=img]").WaitForAsync();
        Assert.True((await frame.Locator(".room svg").BoundingBoxAsync())!.Height > 150);
        Assert.Empty(visit.Console);
        await visit.Page.CloseAsync();
    }

    [Theory]
    [InlineData("/otaru/kpi/traffic-accidents/")]
    [InlineData("/en/otaru/")]
    [InlineData("/")]
    [InlineData("/data/observations.json")]
    [InlineData("/tomakomai/changes/")]
    public async Task Nothing_else_can_be_framed(string path)
    {
        await using var other = await OtherSite($"<iframe src=\"{site.Address}{path}\" title=\"page\"></iframe>");

        var visit = await site.OpenElsewhere(other.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal));

        Assert.Contains(visit.Console, m => m.Contains("frame-ancestors", StringComparison.Ordinal));
        await visit.Page.CloseAsync();
    }

    [Fact]
    public async Task An_embed_is_dark_where_the_reader_wants_it_dark()
    {
        var visit = await site.Open("/embed/otaru/traffic-accidents/", 400);
        var light = await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

        await visit.Page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Dark });

        Assert.Equal("rgb(255, 255, 255)", light);
        const string ground = "getComputedStyle(document.documentElement).backgroundColor";
        Assert.Equal("rgb(20, 22, 26)", await visit.Page.EvaluateAsync<string>(ground));
        await visit.Page.CloseAsync();
    }

    [Fact]
    public async Task The_code_to_paste_has_the_whole_address_and_its_frame_works_elsewhere()
    {
        var page = await site.Open("/en/otaru/kpi/traffic-accidents/", 1280);
        var code = await page.Page.InputValueAsync("#embed-code");
        await using var other = await OtherSite(code);

        var visit = await site.OpenElsewhere(other.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal));

        await visit.Page.FrameLocator("iframe[title='Chart: Traffic accidents (Otaru)']").Locator("svg[role=img]").WaitForAsync();
        await page.Page.CloseAsync();
        await visit.Page.CloseAsync();
    }

    // All KPIs would take minutes: those with the most words beside the chart.
    private IEnumerable<string> Longest(string language) =>
        Directory.EnumerateFiles(site.Output + language + "/embed", "index.html", SearchOption.AllDirectories)
        .OrderByDescending(f => Words(File.ReadAllText(f)).Length)
            .Take(15)
            .Select(f => Path.GetDirectoryName(f)![site.Output.Length..] + "/");

    private static string Words(string page) =>
        Regex.Replace(page, "<head>.*</head>|<svg class=\"chart\".*?</svg>|<[^>]*>", "", RegexOptions.Singleline, TimeSpan.FromMinutes(1));

    private static async Task<WebApplication> OtherSite(string body)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync($"<!DOCTYPE html><title>News</title><link rel=icon href=\"data:,\">{body}");
        });
        await app.StartAsync();
        return app;
    }
}
