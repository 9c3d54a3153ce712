// The data version is the content's: the same for the same data, another one when a character changes, and only where it changed.
using SiteGen.Build;
using SiteGen.OpenData;
using SiteGen.Tests.RealData;
using SiteGen.Tests.Site;
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
        var (first, second) = (Versions(), Versions());

        Assert.Matches("^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$", first.All);
        Assert.Equal(first.All, second.All);
        Assert.Equal(first.ByFile.OrderBy(v => v.Key, StringComparer.Ordinal), second.ByFile.OrderBy(v => v.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void One_changed_cell_changes_the_version_of_its_KPI_goal_topic_and_plan_and_of_the_whole()
    {
        var before = Versions();
        site.Replace("data/kushiro/actuals/2015.csv", "infant-childcare-waiting-list,0歳児保育の拡充(待機児童数),28,",
            "infant-childcare-waiting-list,0歳児保育の拡充(待機児童数),27,");

        var after = Versions();

        Assert.NotEqual(before.All, after.All);
        Assert.Equal([
            "/data/kushiro", "/data/kushiro/goals/goal-3", "/data/kushiro/infant-childcare-waiting-list", "/data/topics/childcare"
        ], before.ByFile.Where(v => after.ByFile[v.Key] != v.Value).Select(v => v.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_build_prints_the_version_that_every_download_carries()
    {
        var result = real.Result;

        Assert.Equal(Versions().All, result.DataVersion);
        Assert.Contains(result.DataVersion, Text("index.html"), StringComparison.Ordinal);
        Assert.Contains(result.DataVersion, Text("README.txt"), StringComparison.Ordinal);
        Assert.Equal(result.DataVersion, DataFolder.Json(PathOf("datapackage.json")).GetProperty("version").GetString());
        Assert.Equal(
            result.DataVersion, DataFolder.Json(PathOf("observations.csv-metadata.json")).GetProperty("schema:version").GetString());
        Assert.Contains(DataFolder.Sheets(File.ReadAllBytes(PathOf("all.xlsx")))["about"], r => r.ContainsValue(result.DataVersion));
    }

    private string PathOf(string file) => Path.Combine(real.Output, "data", file);

    private string Text(string file) => File.ReadAllText(PathOf(file));

    private DataVersions Versions()
    {
        var source = SiteBuild.Read(site.Folders, new())!;
        return DataFiles.Of(source.Site, WordList.Load(source.Site.Languages)).Versions;
    }
}
