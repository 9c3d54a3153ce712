// A figure or a target of several years is one of all of them: no year of them is told alone, and none is said to have nothing.
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Tests.Score;

public sealed class SeveralYearsAtOnceTests : PlanOfOneKpi
{
    private const string Targets = "indicator,period,kind,value\n";

    [Fact]
    public void A_milestone_that_is_a_mean_has_the_time_of_the_mean()
    {
        var kpi = Kpi("people", "up", "none", Targets + "k,R7～R8年度の平均,number,54\nk,R11～R12年度の平均,number,60\n",
            baseline: ("R4", "50"), actuals: [(2024, "52")]);

        Says(kpi, "en", "(milestone for the FY2025–FY2026 average: 54 people)");
        Says(kpi, "ja", "(途中の目標 2025〜2026年度の平均:54人)");
    }

    [Fact]
    public void The_strip_of_years_frames_those_of_a_longer_time()
    {
        Kpi("people", "up", "none", Targets + "k,R9年度,number,9\n", baseline: ("R4", "1"), actuals: [(2025, "6")]);
        Write("sample/actuals/2025.csv", "indicator,period,value\nk,R5〜R7年度,6\n");

        var page = Built("en/sample/index.html");

        Assert.Contains("2024<span class=\"hidden\">, touched by a total or by a time across years", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2024<span class=\"hidden\">, no actuals", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Most_figures_are_of_the_year_that_has_most_figures()
    {
        Kpi("people", "up", "none", Targets + "k,R9年度,number,9\n", baseline: ("R4", "1"), actuals: [(2023, "3")]);
        Write("sample/actuals/2025.csv", "indicator,value,missing\nk,,-\n");

        Assert.Equal(2023, Measuring.UsualYear(Source().Site.Plans[0]));
    }
}
