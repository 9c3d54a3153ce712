// The small site of the cases, built whole: its list of files, three of its pages and one table are compared with expected ones.
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

public sealed class SmallSiteTests : IDisposable
{
    private static readonly string Expected = Repository.PathOf("tests", "SiteGen.Tests", "Site", "expected");
    private readonly CaseFolder small = new();
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-small-").FullName;

    public SmallSiteTests() =>
        Assert.NotNull(SiteBuild.Run(new(small.Data, small.Input, output), new ProblemList()));

    public void Dispose()
    {
        small.Dispose();
        Directory.Delete(output, recursive: true);
    }

    [Fact]
    public void The_small_site_has_exactly_these_files()
    {
        var files = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(output, f))
            .Where(f => !f.StartsWith("assets", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Compare("files.txt", string.Join('\n', files) + "\n");
    }

    [Theory]
    [InlineData("sample/goals/goal-1/index.html")]
    [InlineData("en/sample/kpi/nursery-children/index.html")]
    [InlineData("en/sample/verification/index.html")]
    [InlineData("data/observations.csv")]
    public void A_page_or_table_of_the_small_site_is_as_expected(string file) =>
        Compare(file.Replace('/', '_'), File.ReadAllText(Path.Combine(output, file)));

    // The style sheet's hash changes with every rule, so it is left out.
    private static void Compare(string name, string text) =>
        Snapshot.Compare(Path.Combine(Expected, name),
            System.Text.RegularExpressions.Regex.Replace(text, @"/assets/(\w+)\.[0-9a-f]{10}\.", "/assets/$1."));
}
