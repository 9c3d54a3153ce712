// serve after build: where nothing has changed since, the site of the last build is the first answer, before the data are read.
using Microsoft.AspNetCore.Builder;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Preview;
using SiteGen.Tests.Cases;
using SiteGen.Theme;

namespace SiteGen.Tests.Preview;

public sealed class OpeningTests : IDisposable
{
    private const string Page = "/sample/kpi/traffic-accidents/", PageFile = "sample/kpi/traffic-accidents/index.html";
    private readonly CaseFolder folder = new();
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly ManualResetEventSlim opened = new(), read = new();

    private string Output => Path.Combine(folder.Root, "output");

    private Folders Folders => new(folder.Data, folder.Input, Output);

    public void Dispose()
    {
        client.Dispose();
        folder.Dispose();
        opened.Dispose();
        read.Dispose();
    }

    [Fact]
    public void The_site_of_the_last_build_is_shown_before_the_data_are_read_and_stays_the_same()
    {
        Build();
        var waited = false;
        var preview = new LivePreview(Folders, told: (_, _) =>
        {
            waited = opened.Wait(TimeSpan.FromSeconds(30));
            read.Set();
        });

        preview.Open();
        var first = preview.Now;
        opened.Set();

        Assert.True(read.Wait(TimeSpan.FromSeconds(30)));
        Assert.True(waited);
        Assert.Equal(File.ReadAllBytes(Path.Combine(Output, PageFile)), first.Site!.Find(PageFile));
        Assert.True(first.Site.HasPage(PageFile));
        Assert.Equal(first.Version, preview.Now.Version);
        Assert.Equal(first.Site.Find(PageFile), preview.Now.Site!.Find(PageFile));
    }

    [Fact]
    public async Task A_cell_that_is_changed_right_after_the_start_is_on_the_page()
    {
        Build();
        var preview = new LivePreview(Folders);
        await using var server = PreviewServer.Create(preview, 0, "ja");
        await server.StartAsync();
        preview.Open();

        Cell("127");

        Assert.Contains("127件", await client.GetStringAsync(server.Urls.Single() + Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_was_changed_since_the_build_is_read_first()
    {
        Build();
        Cell("127");

        Assert.Contains("127件", Opened(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_build_the_data_are_read_first() => Assert.Contains("128件", Opened(), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_somebody_changed_in_the_built_site_is_not_shown()
    {
        Build();
        File.WriteAllText(Path.Combine(Output, PageFile), "<h1>999件</h1>");

        var built = BuiltSite.Of(Folders)!;

        Assert.Null(built.Find(PageFile));
        Assert.NotNull(built.Find("index.html"));
        Assert.Null(built.Find("no-such-file"));
    }

    [Fact]
    public void A_part_of_a_site_and_a_site_with_warnings_are_not_shown()
    {
        Build(Shard.Read("1/2"));
        Assert.Null(BuiltSite.Of(Folders));

        var names = Path.Combine(folder.Data, "sample/indicators.csv");
        File.WriteAllText(names, File.ReadAllText(names).Replace(",Traffic accidents,", ",,", StringComparison.Ordinal));
        Build();
        Assert.Null(BuiltSite.Of(Folders));
    }

    [Fact]
    public void A_theme_that_was_changed_since_the_program_was_made_is_not_the_one_built_in()
    {
        var theme = Path.Combine(folder.Root, "theme");
        Directory.CreateDirectory(Path.Combine(theme, "assets"));
        var style = Path.Combine(theme, "assets/base.css");
        File.Copy(Repository.PathOf("theme", "assets", "base.css"), style);
        Assert.True(ThemeFiles.From(theme).IsBuiltIn);

        File.AppendAllText(style, "/* new */");

        Assert.False(ThemeFiles.From(theme).IsBuiltIn);
    }

    private string Opened()
    {
        var preview = new LivePreview(Folders);
        preview.Open();
        return System.Text.Encoding.UTF8.GetString(preview.Now.Site!.Find(PageFile)!);
    }

    private void Build(Shard? shard = null) => Assert.NotNull(SiteBuild.Run(Folders, new ProblemList(), shard: shard));

    private void Cell(string value)
    {
        var path = Path.Combine(folder.Data, "sample/actuals/2016.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace("交通事故,128,", $"交通事故,{value},", StringComparison.Ordinal));
    }
}
