// serve and build are one: every file that build writes is answered with the same bytes.
using System.Net;
using Microsoft.AspNetCore.Builder;
using SiteGen.Output;
using SiteGen.Preview;
using SiteGen.Tests.RealData;
using SiteGen.Theme;

namespace SiteGen.Tests.Preview;

public sealed class ServedBytesTests(RealSite real) : IClassFixture<RealSite>, IAsyncLifetime
{
    private readonly LivePreview preview = new(new(Repository.PathOf("data"), Repository.PathOf("input"), ""));
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private WebApplication? server;

    public async Task InitializeAsync()
    {
        preview.Refresh();
        server = PreviewServer.Create(preview, 0, "ja");
        await server.StartAsync();
        client.BaseAddress = new(server.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await server!.DisposeAsync();
    }

    [Fact]
    public void Every_file_of_the_built_site_is_answered_with_its_bytes()
    {
        var site = new LiveSite(real.Source, ThemeFiles.BuiltIn);
        var files = Directory.EnumerateFiles(real.Output, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != Manifest.Name)
            .ToList();

        // The longest way first: a file that only exists when another page or table was asked for before would be missed.
        var wrong = files.OrderByDescending(f => f, StringComparer.Ordinal)
            .Where(f => !File.ReadAllBytes(f).AsSpan().SequenceEqual(site.Find(Path.GetRelativePath(real.Output, f))))
            .ToList();

        Assert.True(files.Count > 1_500);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Every_kind_of_page_is_served_as_built_but_for_one_line()
    {
        var pages = new SiteMap(real.Source.Site, real.Source.Articles).Pages
            .GroupBy(p => (p.Component, p.Language.Code))
            .Select(g => g.First());

        foreach (var page in pages)
        {
            var served = await client.GetStringAsync(page.Address);
            Assert.Equal(File.ReadAllText(Path.Combine(real.Output, page.File)),
                served.Replace(PreviewPage.Head(preview.Now.Version), "", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/data/observations.csv", "text/csv; charset=utf-8")]
    [InlineData("/data/otaru/observations.json", "application/json; charset=utf-8")]
    [InlineData("/robots.txt", "text/plain")]
    public async Task Other_files_are_served_as_built(string address, string type)
    {
        var answer = await client.GetAsync(address);

        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(File.ReadAllBytes(Path.Combine(real.Output, address[1..])), await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/no-such-page/", "ja")]
    [InlineData("/en/no-such-page", "en")]
    [InlineData("/easy/data/none.csv", "ja")]
    public async Task What_is_not_there_is_answered_by_the_page_of_its_language(string address, string language)
    {
        var answer = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"<html lang=\"{language}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_its_slash_leads_to_the_one_with_it()
    {
        var answer = await client.GetAsync("/otaru?x=1");

        Assert.Equal("/otaru/?x=1", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_preview_sends_the_headers_of_the_published_site()
    {
        var answer = await client.GetAsync("/");

        Assert.All(Headers.All, h => Assert.Equal(h.Value, answer.Headers.GetValues(h.Key).Single()));
    }
}
