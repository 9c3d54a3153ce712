// When a plan is over: on the day after its last fiscal year, whenever its years begin.
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Tests.Cases;
using SiteGen.Theme.Text;

namespace SiteGen.Tests.Theme;

public sealed class PlanTimeTests
{
    [Theory]
    [InlineData("4", "2020-03-31", false)]
    [InlineData("4", "2020-04-01", true)]
    [InlineData("7", "2019-06-30", false)]
    [InlineData("7", "2019-07-01", true)]
    [InlineData("1", "2019-12-31", false)]
    [InlineData("1", "2020-01-01", true)]
    public void A_plan_to_FY2019_is_over_when_the_newest_update_is_later_than_its_last_day(string firstMonth, string update, bool isOver)
    {
        using var folder = new CaseFolder();
        var settings = Path.Combine(folder.Data, "sample/plan.csv");
        File.AppendAllText(settings, $"fiscal_year_start,{firstMonth},\n");
        folder.Write("sample/updates.csv", $"date,title_ja,title_en\n{update},更新,Update\n");

        var site = PlanReader.Read(folder.Data, new())!;

        Assert.Equal(isOver, PlanTime.IsOver(site, site.Plans[0]));
    }
}
