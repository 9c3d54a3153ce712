// What readers of plans of other bodies found untrue, each in a small plan.
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class ReadersOfRealPlansTests : PlanOfOneKpi
{
    private const string Targets = "indicator,period,kind,value,text_ja,text_en\n";

    [Theory]
    [InlineData("43", Status.OnPace, StatusGroup.Kept)]
    [InlineData("9", Status.Short, StatusGroup.NotYet)]
    public void A_mean_that_holds_its_floor_so_far_is_not_called_short_of_it(string actual, Status status, StatusGroup group)
    {
        var kpi = Kpi("people", "up", "averaged", Targets + "k,R5～R9年度の平均,at_least,10,,\n",
            baseline: ("-", ""), actuals: [(2023, actual)], countedFrom: "R5");

        var a = Measuring.Newest(kpi);

        Assert.Equal((TargetAnswer.Open, status, group), (a.TargetAnswer, a.Status, a.Group));
    }

    [Fact]
    public void A_baseline_whose_time_names_no_year_is_told_with_it()
    {
        var kpi = Kpi("people", "up", "none", Targets + "k,R9年度,number,55,,\n", baseline: ("過去5年平均", "53"), actuals: []);

        var line = Ruby.Strip(BarWords.Of(Views.In("ja", Source()), Measuring.Newest(kpi)));

        Assert.Contains("基準値は53人(過去5年平均)", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_milestone_in_words_is_told()
    {
        var kpi = Kpi("people", "down", "none", Targets + "k,R12年度,text,,解消,None left\nk,R22年度,text,,解消,None left\n",
            baseline: ("R4", "148"), actuals: []);

        Says(kpi, "ja", "目標は「解消」です(2040年度)(途中の目標 2030年度:「解消」)");
        Says(kpi, "en", "(for FY2040) (milestone for FY2030: “None left”)");
    }

    [Fact]
    public void An_amount_a_year_stays_one()
    {
        File.AppendAllText(Path.Combine(Data, "units.csv"), "oku-a-year,億円/年,yen a year,yen a year,100000000,yen\n");
        var kpi = Kpi("oku-a-year", "up", "none", Targets + "k,R9年度,number,140,,\n", baseline: ("R4", "122.4"), actuals: []);

        Says(kpi, "ja", "140億円/年です");
    }

    [Fact]
    public void The_pace_of_a_length_of_time_is_rounded_once_to_the_second()
    {
        // 67 + 83 × 5 ÷ 9 minutes are 1 hour, 53 minutes and 6.7 seconds.
        var kpi = Kpi("minutes", "up", "none", Targets + "k,R9年度,number,150,,\n", baseline: ("H30", "67"), actuals: [(2023, "83")]);

        Says(kpi, "ja", "2023年度には約1時間53分7秒になる計算です");
    }

    [Fact]
    public void A_budget_is_no_money_spent()
    {
        var kpi = Kpi("people", "up", "none", Targets + "k,R9年度,number,140,,\n", baseline: ("R4", "122"), actuals: []);
        Write("sample/costs.csv", "indicator,outline,year,amount_yen,text_ja,text_en\n"
            + "k,,2023,307851000,\"307,851千円(予算額)\",budget\n");

        Assert.Contains("3億785万1,000円(予算額)", PageOf(Source().Site.Plans[0].Indicators.Single(i => i.Id == kpi.Id), ""),
            StringComparison.Ordinal);
    }
}
