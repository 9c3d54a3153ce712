// serve while somebody works: a change is seen at once, a mistake is shown in words on top of the last good page.
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using SiteGen.Commands;
using SiteGen.Preview;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Preview;

[Collection(nameof(Timed))]
public sealed class ReloadTests : IAsyncLifetime
{
    private const string Page = "/sample/kpi/traffic-accidents/";
    private readonly CaseFolder folder = new();
    private readonly string theme = Directory.CreateTempSubdirectory("sitegen-theme-").FullName;
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private LivePreview preview = null!;
    private ChangeWatch watch = null!;
    private WebApplication server = null!;
    private StreamReader events = null!;

    public async Task InitializeAsync()
    {
        foreach (var file in new[] { "assets/base.css", "Words/words.csv" }) Copy(file);
        preview = new(new(folder.Data, folder.Input, ""), theme);
        preview.Refresh();
        watch = new(preview.Folders, preview.RefreshIfChanged);
        server = PreviewServer.Create(preview, 0, "ja");
        await server.StartAsync();
        client.BaseAddress = new(server.Urls.Single());
        events = new(await client.GetStreamAsync("/_preview/events"));
        await Event();
    }

    public async Task DisposeAsync()
    {
        watch.Dispose();
        events.Dispose();
        client.Dispose();
        await server.DisposeAsync();
        folder.Dispose();
        Directory.Delete(theme, recursive: true);
    }

    // The quickest of three: other tests run at the same time.
    [Fact]
    public async Task A_changed_cell_is_on_the_page_within_a_second()
    {
        var times = new List<TimeSpan>();
        for (var value = 128; value > 125; value--)
        {
            Assert.Contains($"{value}件", await client.GetStringAsync(Page), StringComparison.Ordinal);
            var clock = Stopwatch.StartNew();
            Cell($"{value}", $"{value - 1}");
            await Event();
            Assert.Contains($"{value - 1}件", await client.GetStringAsync(Page), StringComparison.Ordinal);
            times.Add(clock.Elapsed);
        }
        Assert.InRange(times.Min(), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_broken_cell_is_explained_on_top_of_the_last_good_page_in_its_language()
    {
        Cell("128", "百二十八");
        await Event();

        var (ja, en) = (await client.GetStringAsync(Page), await client.GetStringAsync("/en" + Page));

        Assert.Contains("データにエラーが1件あります。", ja, StringComparison.Ordinal);
        Assert.Contains("8行目 value (C)</", ja.Replace(" <code>", "</", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("数として読めません", ja, StringComparison.Ordinal);
        Assert.Contains("128件", ja, StringComparison.Ordinal);
        Assert.Contains("Errors in the data: 1. Below is the last good page.", en, StringComparison.Ordinal);

        Cell("百二十八", "126");
        await Event();
        Assert.DoesNotContain("preview-problems", await client.GetStringAsync(Page), StringComparison.Ordinal);
        Assert.Contains("126件", await client.GetStringAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_is_shown_folded_above_the_new_page()
    {
        var path = Path.Combine(folder.Data, "sample/indicators.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace(",Traffic accidents,", ",,", StringComparison.Ordinal));
        await Event();

        var page = await client.GetStringAsync(Page);

        Assert.Contains("<details><summary>データに警告が", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_a_cell_is_text_in_the_list_of_problems()
    {
        Cell("128", "<script>alert(1)</script>");
        await Event();

        var page = await client.GetStringAsync(Page);

        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_article_style_or_word_is_there_at_once()
    {
        File.WriteAllText(Path.Combine(folder.Input, "news.ja.md"), "---\ntitle: 知らせ\n---\n本文です。\n");
        await Event();
        Assert.Contains("本文です。", await client.GetStringAsync("/news/"), StringComparison.Ordinal);

        File.AppendAllText(Path.Combine(theme, "assets/base.css"), ".brand-new { color: red; }\n");
        await Event();
        var page = await client.GetStringAsync(Page);
        var style = page.Split("href=\"/assets/style")[1].Split('"')[0];
        Assert.Contains(".brand-new", await client.GetStringAsync("/assets/style" + style), StringComparison.Ordinal);

        var words = Path.Combine(theme, "Words/words.csv");
        File.WriteAllText(words, File.ReadAllText(words).Replace("本文へ移動", "本文へ進む", StringComparison.Ordinal));
        await Event();
        Assert.Contains("本文へ進む", await client.GetStringAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_word_list_of_the_theme_leaves_the_last_good_site()
    {
        File.WriteAllText(Path.Combine(theme, "Words/words.csv"), "key,ja\n\"open");
        await Event();

        var page = await client.GetStringAsync(Page);

        Assert.Contains("サイトを作り直せませんでした。", page, StringComparison.Ordinal);
        Assert.Contains("128件", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_is_broken_from_the_start_is_explained_and_then_shown()
    {
        Cell("128", "x");
        var late = new LivePreview(new(folder.Data, folder.Input, ""));
        late.Refresh();
        await using var other = PreviewServer.Create(late, 0, "ja");
        await other.StartAsync();

        var answer = await client.GetAsync(other.Urls.Single() + Page);
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("数として読めません", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Cell("x", "128");
        late.Refresh();
        Assert.Contains("128件", await client.GetStringAsync(other.Urls.Single() + Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_in_use_is_said_in_words()
    {
        var output = new StringWriter();

        var code = PreviewServer.Run(preview, new Uri(server.Urls.Single()).Port, "en", output);

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("is in use by another program", output.ToString(), StringComparison.Ordinal);
    }

    // The next thing that the server says to open pages.
    private async Task Event()
    {
        Assert.StartsWith("data: ", await events.ReadLineAsync(), StringComparison.Ordinal);
        await events.ReadLineAsync();
    }

    private void Cell(string old, string text)
    {
        var path = Path.Combine(folder.Data, "sample/actuals/2016.csv");
        var all = File.ReadAllText(path);
        Assert.Contains($"交通事故,{old},", all, StringComparison.Ordinal);
        File.WriteAllText(path, all.Replace($"交通事故,{old},", $"交通事故,{text},", StringComparison.Ordinal));
    }

    private void Copy(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(theme, file))!);
        File.Copy(Repository.PathOf(["theme", .. file.Split('/')]), Path.Combine(theme, file));
    }
}
