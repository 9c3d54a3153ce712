// What a build promises: the same bytes, and only what changed.
using System.Text.RegularExpressions;
using SiteGen.Output;
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Site;

public sealed class BuildTests(RealSite real) : IClassFixture<RealSite>, IDisposable
{
    private readonly CopiedSite site = new(real);

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_second_build_of_the_same_data_gives_the_same_bytes_and_touches_no_file()
    {
        var before = site.Times();

        // The first one does not know what it was made from, so that everything is made again.
        var result = site.Build();

        Assert.Equal(0, result!.Changed);
        Assert.Equal(before.Where(IsPublished), site.Times().Where(IsPublished));
        Assert.Equal(CopiedSite.FilesOf(real.Output).Where(IsPublished), site.Files().Where(IsPublished));
    }

    [Fact]
    public void One_changed_cell_changes_only_the_pages_and_tables_that_show_it()
    {
        var before = site.Files();
        site.Replace("data/kushiro/actuals/2015.csv", "infant-childcare-waiting-list,0歳児保育の拡充(待機児童数),28,",
            "infant-childcare-waiting-list,0歳児保育の拡充(待機児童数),27,");

        var result = site.Build();

        var different = site.Files().Where(f => f.Key != Manifest.Name && before.GetValueOrDefault(f.Key) != f.Value).ToList();
        var changed = different
            .Select(f => Regex.Replace(f.Key, @"\.[0-9a-f]{10}\.", ".", RegexOptions.None))
            .Where(f => !f.StartsWith("en/", StringComparison.Ordinal))
            .Where(f => !f.StartsWith("easy/", StringComparison.Ordinal) && !IsSibling(f))
            .Order(StringComparer.Ordinal).ToLookup(IsMetadata);
        Assert.Equal(
        [
            "assets/search.en.json", "assets/search.ja-easy.json", "assets/search.ja.json",
            "data/assessments.csv", "data/assessments.json", "data/index.html",
            "data/kushiro/assessments.csv", "data/kushiro/assessments.json",
            "data/kushiro/goals/goal-3.csv", "data/kushiro/goals/goal-3.json",
            "data/kushiro/infant-childcare-waiting-list.csv",
            "data/kushiro/infant-childcare-waiting-list.json",
            "data/kushiro/observations.csv", "data/kushiro/observations.json", "data/observations.csv",
            "data/observations.json", "data/topics/childcare.csv", "data/topics/childcare.json",
            "embed/kushiro/infant-childcare-waiting-list/index.html", "kushiro/departments/index.html",
            "kushiro/goals/goal-3/index.html", "kushiro/kpi/infant-childcare-waiting-list/chart.json",
            "kushiro/kpi/infant-childcare-waiting-list/chart.svg",
            "kushiro/kpi/infant-childcare-waiting-list/index.html", "kushiro/status/index.html",
            "kushiro/years/2015/index.html", "search/index.html",
            "topics/childcare/index.html",
        ], changed[false]);
        Assert.All(changed[true], f => Assert.Matches(@"^data/(kushiro\.xlsx|kushiro/.*|topics/csv-metadata\.json|[^/]*)$", f));
        Assert.Equal(different.Count, result!.Changed);
    }

    private static bool IsPublished<T>(KeyValuePair<string, T> file) => file.Key != Manifest.Name;

    // The pages of the same goal show it as another promise.
    private bool IsSibling(string file) => Regex.IsMatch(file, "^kushiro/kpi/(?!infant-childcare-waiting-list/).*/index.html$")
        && File.ReadAllText(Path.Combine(site.Output, file)).Contains("infant-childcare-waiting-list", StringComparison.Ordinal);

    // What packs or describes the data carries the data version of the plan or of the whole.
    private static bool IsMetadata(string file) =>
        Regex.IsMatch(file, @"(csv-metadata\.json|datapackage\.json|catalog\.jsonld|README\.txt|\.xlsx|\.zip)$");
}
