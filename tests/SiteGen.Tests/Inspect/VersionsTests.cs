// The version in force is the last one in time; where that cannot be told, nothing is in force.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class VersionsTests
{
    [Theory]
    [InlineData("", "H29.3", null)]
    [InlineData("H29.3", "R2", null)]
    [InlineData("H29.3", "2017-03", null)]
    [InlineData("2016", "2017", null)]
    [InlineData("", "時期の記載なし", null)]
    [InlineData("", "No time given", null)]
    [InlineData("H29.3", "時期の記載なし", "set-on-unordered")]
    [InlineData("時期の記載なし", "no time given", "set-on-unordered")]
    [InlineData("", "変更後", "set-on-undated")]
    [InlineData("H29.3", "いつか", "set-on-undated")]
    [InlineData("H29.3", "-", "set-on-undated")]
    [InlineData("R2", "R2.10", "set-on-unordered")]
    [InlineData("R2.10", "R2", "set-on-unordered")]
    [InlineData("2020年", "R2.3", "set-on-unordered")]
    [InlineData("2020年", "R2年度", "set-on-unordered")]
    [InlineData("R1-R3", "R2.10", "set-on-unordered")]
    [InlineData("H29.3", "R40.3", "period-outside-plan")]
    public void Two_versions_have_times_that_follow_each_other(string first, string second, string? problem)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/baselines.csv",
            $"indicator,set_on,period,value\nsafe-crossings,{first},H26,12\nsafe-crossings,{second},H26,14\n");
        folder.Write("sample/targets.csv",
            $"indicator,set_on,period,kind,value\nsafe-crossings,{first},H31,number,12\nsafe-crossings,{second},H31,number,14\n");
        var site = folder.Rows();

        var found = Versions.Check(site.Plans[0], site).ToList();

        Assert.Equal(problem is null ? [] : [problem, problem], found.Select(p => p.Code));
        Assert.All(found, p => Assert.Equal("set_on (B)", p.At.Column));
    }

    [Theory]
    [InlineData("H29.3", "H29.4")]
    [InlineData("R2.4", "R2.10")]
    [InlineData("R2", "R3.4")]
    [InlineData("2019", "R2.4")]
    [InlineData("R7.3.31", "時期の記載なし")]
    public void The_later_version_comes_later(string first, string second) =>
        Assert.True(Versions.Order(PeriodCell.Read(first)) < Versions.Order(PeriodCell.Read(second)));

    [Fact]
    public void The_original_plan_comes_first() => Assert.True(Versions.Order(null) < Versions.Order(PeriodCell.Read("M33")));
}
