// Changes that no watcher tells of: each is on the page when it is read again, and by itself a moment later.
using Microsoft.AspNetCore.Builder;
using SiteGen.Preview;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Preview;

public sealed class UntoldChangesTests : IAsyncLifetime
{
    private const string Page = "/sample/kpi/traffic-accidents/";
    private readonly CaseFolder folder = new();
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private LivePreview preview = null!;
    private WebApplication server = null!;

    private string Root => Path.GetDirectoryName(folder.Data)!;

    private string Plan => Path.Combine(folder.Data, "sample");

    public async Task InitializeAsync()
    {
        preview = new(new(folder.Data, folder.Input, ""));
        server = PreviewServer.Create(preview, 0, "ja");
        await server.StartAsync();
        client.BaseAddress = new(server.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_changed_cell_is_there_when_the_page_is_read_again()
    {
        preview.Refresh();
        Cell(Plan, "128", "127");

        await Shows("127件");
    }

    [Fact]
    public async Task Data_that_were_taken_away_and_put_back_are_shown_again()
    {
        preview.Refresh();
        var away = Path.Combine(Root, "away");
        Directory.Move(folder.Data, away);
        await Shows("データにエラーが");

        Directory.Move(away, folder.Data);
        Cell(Plan, "128", "126");

        await Shows("126件");
        await ShowsNot("preview-problems");
    }

    [Fact]
    public async Task A_plan_behind_a_link_is_looked_at_where_it_is()
    {
        var real = Path.Combine(Root, "elsewhere");
        Directory.Move(Plan, real);
        Directory.CreateSymbolicLink(Plan, real);
        preview.Refresh();
        await Shows("128件");

        Cell(real, "128", "125");

        await Shows("125件");
    }

    [Fact]
    public async Task A_file_behind_a_link_is_looked_at_where_it_is()
    {
        var (link, real) = (Path.Combine(Plan, "actuals/2016.csv"), Path.Combine(Root, "real.csv"));
        File.Move(link, real);
        File.CreateSymbolicLink(link, real);
        preview.Refresh();

        File.WriteAllText(real, File.ReadAllText(real).Replace("交通事故,128,", "交通事故,124,", StringComparison.Ordinal));

        await Shows("124件");
    }

    [Fact]
    public async Task Articles_whose_folder_is_made_later_are_shown()
    {
        Directory.Delete(folder.Input, recursive: true);
        preview.Refresh();
        Assert.Contains("説明ページのフォルダーがありません", await Text(Page), StringComparison.Ordinal);

        Directory.CreateDirectory(folder.Input);
        File.WriteAllText(Path.Combine(folder.Input, "news.ja.md"), "---\ntitle: 知らせ\n---\n本文です。\n");

        Assert.Contains("本文です。", await Text("/news/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_page_hears_of_a_change_that_no_watcher_told_of()
    {
        Directory.Move(Plan, Path.Combine(Root, "elsewhere"));
        Directory.CreateSymbolicLink(Plan, Path.Combine(Root, "elsewhere"));
        preview.Refresh();
        using var watch = new ChangeWatch([], preview.RefreshIfChanged);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var heard = preview.After(preview.Now.Version, stop.Token);

        Cell(Path.Combine(Root, "elsewhere"), "128", "123");

        var version = await heard;
        Assert.Equal(preview.Now.Version, version);
        await Shows("123件");
    }

    [Fact]
    public void A_folder_that_cannot_be_watched_is_no_fault()
    {
        using var watch = new ChangeWatch([Path.Combine(Root, "not-there")], () => { });

        Assert.False(watch.IsSlow);
    }

    private async Task Shows(string text) => Assert.Contains(text, await Text(Page), StringComparison.Ordinal);

    private async Task ShowsNot(string text) => Assert.DoesNotContain(text, await Text(Page), StringComparison.Ordinal);

    private async Task<string> Text(string address)
    {
        using var answer = await client.GetAsync(address);
        return await answer.Content.ReadAsStringAsync();
    }

    private static void Cell(string plan, string old, string text)
    {
        var path = Path.Combine(plan, "actuals/2016.csv");
        var all = File.ReadAllText(path);
        Assert.Contains($"交通事故,{old},", all, StringComparison.Ordinal);
        File.WriteAllText(path, all.Replace($"交通事故,{old},", $"交通事故,{text},", StringComparison.Ordinal));
    }
}
