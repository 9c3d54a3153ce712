// Periods against the year of their file and the years of the plan.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class PeriodsTests
{
    [Theory]
    [InlineData("H12", 0)]
    [InlineData("H11", 1)]
    [InlineData("R16", 0)]
    [InlineData("R17", 1)]
    [InlineData("S26", 1)]
    [InlineData("H30年代後半", 0)]
    [InlineData("-", 0)]
    public void A_period_more_than_15_years_from_the_plan_is_asked_about(string period, int problems)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/baselines.csv", $"indicator,period,value\nsafe-crossings,{period},12\n");
        folder.Write("sample/targets.csv", $"indicator,period,kind,value\nsafe-crossings,{period},number,20\n");
        var site = folder.Rows();

        var found = Periods.Check(site.Plans[0], site);

        Assert.Equal(2 * problems, found.Count(p => p.Code == "period-outside-plan"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("1990", 0)]
    [InlineData("平成2年度", 0)]
    [InlineData("1991", 1)]
    public void The_file_of_a_year_long_before_the_plan_needs_the_time_of_a_figure_in_it(string period, int problems)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/1990.csv", $"indicator,value,period\nsafe-crossings,17,{period}\n");
        var site = folder.Rows();

        var found = Periods.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count(p => p.Code == "year-far"));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("H28年度", 0)]
    [InlineData("H28年", 0)]
    [InlineData("H29.3", 0)]
    [InlineData("H28.4", 0)]
    [InlineData("H28.3", 0)]
    [InlineData("H29.4", 0)]
    [InlineData("H30.4", 1)]
    [InlineData("H20", 1)]
    [InlineData("H27.7.1~H28.6.30", 0)]
    [InlineData("H27-28年度", 0)]
    [InlineData("H21", 0)]
    [InlineData("年間", 0)]
    public void An_actual_lies_near_the_year_of_its_file(string period, int problems)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv", $"indicator,value,period\nsafe-crossings,17,{period}\n");
        var site = folder.Rows();

        var found = Periods.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count(p => p.Code == "period-not-in-file"));
    }

    [Theory]
    [InlineData("H28.3", "", 1)]
    [InlineData("H29.4.1現在", "", 1)]
    [InlineData("H26 数値", "", 1)]
    [InlineData("H26 数値", "文書は前の年の値を載せています", 0)]
    [InlineData("H28年度", "", 0)]
    [InlineData("年間", "", 0)]
    public void A_figure_of_another_year_is_asked_about_unless_something_says_that_it_is_printed_so(
        string period, string note, int problems)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv", $"indicator,value,period,note_ja\nsafe-crossings,17,{period},{note}\n");
        var site = folder.Rows();

        var found = Periods.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count(p => p.Code == "period-lag"));
    }
}
