// Slipped digits: tenfold jumps between two reported years, and percentages over 100.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class TenTimesTests
{
    [Theory]
    [InlineData("14", "17", 0)]
    [InlineData("14", "139.9", 0)]
    [InlineData("14", "140", 1)]
    [InlineData("140", "14", 1)]
    [InlineData("0", "500", 0)]
    [InlineData("-5", "500", 0)]
    [InlineData("未集計", "500", 0)]
    [InlineData("1", "999999999999999", 1)]
    public void A_jump_to_ten_times_or_a_tenth_is_asked_about(string before, string after, int notices)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/baselines.csv", "indicator,period,value\n");
        folder.Write("sample/actuals/2015.csv", $"indicator,value\nsafe-crossings,{before}\n");
        folder.Write("sample/actuals/2016.csv", $"indicator,value\nsafe-crossings,{after}\n");
        var site = folder.Rows();

        var found = TenTimes.Check(site.Plans[0], site);

        Assert.Equal(notices, found.Count());
    }

    [Theory]
    [InlineData("safe-crossings", "119", 0)]
    [InlineData("safe-crossings", "120", 1)]
    [InlineData("safe-crossings", "1.2", 1)]
    [InlineData("new-residents", "3000", 0)]
    public void The_first_figure_is_compared_with_the_baseline_unless_it_is_one_year_of_a_sum(string indicator, string value, int notices)
    {
        using var folder = new CaseFolder();
        File.Delete(Path.Combine(folder.Data, "sample/actuals/2015.csv"));
        folder.Write("sample/actuals/2016.csv", $"indicator,value\n{indicator},{value}\n");
        var site = folder.Rows();

        var found = TenTimes.Check(site.Plans[0], site);

        Assert.Equal(notices, found.Count());
    }

    [Theory]
    [InlineData("residents-satisfied,100", 0)]
    [InlineData("residents-satisfied,100.1", 1)]
    [InlineData("safe-crossings,101", 0)]
    public void Only_a_percentage_can_be_over_100_per_cent(string row, int notices)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv", $"indicator,value\n{row}\n");
        var site = folder.Rows();

        var found = Percentages.Check(site.Plans[0], site);

        Assert.Equal(notices, found.Count());
    }
}
