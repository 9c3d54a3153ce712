// The data version is the content's: the same for the same data, another one when a character changes, and only where it changed.
using SiteGen.Build;
using SiteGen.OpenData;
using SiteGen.Tests.RealData;
using SiteGen.Tests.Site;
using SiteGen.Theme;
using SiteGen.Theme.Data;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Exports;

public sealed class VersionTests(RealSite real) : IClassFixture<RealSite>, IDisposable
{
    private readonly CopiedSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_same_data_have_the_same_versions()
    {
        var (first, second) = (ByFile(), ByFile());

        Assert.Matches("^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$", first["/data/"]);
        Assert.Equal(first, second);
    }

    [Fact]
    public void One_changed_cell_changes_the_version_of_its_KPI_goal_topic_and_plan_and_of_the_whole()
    {
        var before = ByFile();
        site.Replace("data/kushiro/actuals/2015.csv", "infant-childcare-waiting-list,0歳児保育の拡充(待機児童数),28,",
            "infant-childcare-waiting-list,0歳児保育の拡充(待機児童数),27,");

        var after = ByFile();

        Assert.Equal([
            "/data/", "/data/kushiro", "/data/kushiro/goals/goal-3", "/data/kushiro/infant-childcare-waiting-list", "/data/topics/childcare"
        ], before.Where(v => after[v.Key] != v.Value).Select(v => v.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_build_prints_the_version_that_every_download_carries()
    {
        var result = real.Result;

        Assert.Equal(ByFile()["/data/"], result.DataVersion);
        Assert.Contains(result.DataVersion, Text("index.html"), StringComparison.Ordinal);
        Assert.Contains(result.DataVersion, Text("README.txt"), StringComparison.Ordinal);
        Assert.Equal(result.DataVersion, DataFolder.Json(PathOf("datapackage.json")).GetProperty("version").GetString());
        Assert.Equal(
            result.DataVersion, DataFolder.Json(PathOf("observations.csv-metadata.json")).GetProperty("schema:version").GetString());
        Assert.Contains(DataFolder.Sheets(File.ReadAllBytes(PathOf("all.xlsx")))["about"], r => r.ContainsValue(result.DataVersion));
    }

    private string PathOf(string file) => Path.Combine(real.Output, "data", file);

    private string Text(string file) => File.ReadAllText(PathOf(file));

    // The version of everything, and of each plan, KPI, goal and topic.
    private Dictionary<string, string> ByFile()
    {
        var read = SiteBuild.Read(site.Folders, new())!.Site;
        var versions = DataFiles.Of(read, WordList.Load(read.Languages)).Versions;
        return new(
        [
            new(SiteMap.OpenData, versions.All),
            .. read.Plans.Select(p => KeyValuePair.Create(SiteMap.Table(p.Id, ""), versions.Of(p))),
            .. read.Plans.SelectMany(p => p.Indicators).Select(i => KeyValuePair.Create(SiteMap.Data(i, ""), versions.Of(i))),
            .. read.Plans.SelectMany(p => p.Goals).Select(g => KeyValuePair.Create(SiteMap.Data(g, ""), versions.Of(g))),
            .. read.Topics.Select(t => KeyValuePair.Create(SiteMap.Data(t, ""), versions.Of(t))),
        ], StringComparer.Ordinal);
    }
}
