// releases.csv: dates, and versions as a build prints them.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class ReleasesTests
{
    [Theory]
    [InlineData("2026-11-21,3f2a-91bc-07de", "")]
    [InlineData("2026/11/21,3f2a-91bc-07de", "")]
    [InlineData("2026-11-31,3f2a-91bc-07de", "date-shape")]
    [InlineData("2026-11-21,3f2a91bc07de", "release-version")]
    [InlineData("2026-11-21,3F2A-91BC-07DE", "release-version")]
    [InlineData("0001-01-01,3f2a-91bc-07de", "date-shape")]
    [InlineData("1999-12-31,3f2a-91bc-07de", "date-shape")]
    [InlineData("2000-01-01,3f2a-91bc-07de", "")]
    [InlineData("9999-12-31,3f2a-91bc-07de", "date-shape")]
    public void A_release_has_a_date_and_the_version_that_a_build_prints(string row, string problem)
    {
        using var folder = new CaseFolder();
        folder.Write("releases.csv", $"date,version,title_ja\n{row},a\n");

        Assert.Equal(problem.Length == 0 ? [] : [problem], Releases.Check(folder.Rows()).Select(p => p.Code));
    }
}
