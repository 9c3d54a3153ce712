// Levels with words of the city's own, numbers for each year, and means: what a bound and a year alone do not say.
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class LevelsInOwnWordsTests : PlanOfOneKpi
{
    [Theory]
    [InlineData("at_most", "期間中におおむね99人以下", "About 99 or fewer in the period",
        "at most 99 people (printed as “About 99")]
    [InlineData("at_least", "単年99人以上維持", "99 or more in any year",
        "at least 99 people (printed as “99 or more in any year”)")]
    [InlineData("at_least", "About 99 or more", "About 99 or more", "at least 99 people (printed as “About 99 or more”)")]
    public void Printed_words_stand_beside_a_bound_that_they_qualify(string kind, string ja, string en, string told)
    {
        var kpi = Kpi("people", "up", "none", $"indicator,period,kind,value,text_ja,text_en\nk,R9,{kind},99,{ja},{en}\n",
            ("R4", "1"), [(2024, "5")]);

        Says(kpi, "en", told);
        Says(kpi, "ja", $"(文書の表記は「{ja}」)");
    }

    [Fact]
    public void Words_stand_beside_the_number_of_a_KPI_without_a_unit()
    {
        const string targets = "indicator,period,kind,value,text_ja,text_en\nk,R9,number,1.87,希望の1.87を早く実現,1.87 as hoped\n";
        Kpi("none", "up", "none", targets,
            ("R4", "1.5"), [(2024, "1.6")]);
        var kpi = Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");

        Says(kpi, "ja", "(文書の表記は「希望の1.87を早く実現」)");
    }

    [Fact]
    public void A_bound_in_plain_words_is_told_once()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value,text_ja,text_en\nk,R9,at_least,99,99人以上,99 or more\n",
            ("R4", "1"), [(2024, "5")]);

        Says(kpi, "ja", "目標は2027年度までに99人以上です");
    }

    [Fact]
    public void A_number_for_each_year_is_told_with_how_often_it_was_reached()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,each_year,3\n",
            ("R4", "1"), [(2023, "2"), (2024, "3"), (2025, "2")]);

        Says(kpi, "ja", "計画の期間で実績値のある3年のうち、この数に届いたのは1年です");
        Says(kpi, "en", "of the 3 years of the plan with an actual, 1 reached it");
        Assert.Null(Measuring.Newest(kpi).LostSince);
    }

    [Fact]
    public void Movements_say_that_a_mean_is_one()
    {
        Kpi("people", "up", "averaged", "indicator,period,kind,value\nk,R5〜R9の平均,number,9\n",
            ("R4", "1"), [(2023, "2"), (2024, "5")], countedFrom: "R5");

        Assert.Contains("average up to FY2024", Built("en/sample/movements/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mean_of_years_beside_figures_that_are_such_means_is_no_number_to_be_reached_by_its_last_year()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,R8-R12平均,number,70\n", ("H28-R2平均", "65"), []);
        Write("sample/actuals/2023.csv", "indicator,value,period\nk,68,R1-R5平均\n");

        Says(kpi, "ja", "目標は2026〜2030年の平均で70人です");
        Assert.Contains("年度か暦年かが文書に書かれていない", PageOf(kpi, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_of_a_span_of_years_is_one_up_to_its_last()
    {
        var kpi = Kpi("people", "up", "running", "indicator,period,kind,value,cumulative\nk,R9,number,300,yes\n",
            ("R2", "0"), [], countedFrom: "R3");
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,202,R3~6年度\n");

        Says(kpi, "ja", "2024年度までの累計は202人");
        Assert.DoesNotContain("2021〜2024年度まで", PageOf(kpi, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_awaited_is_told_by_its_own_year()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R6,number,9\n", ("R4", "1"), [(2023, "2")]);
        Write("sample/actuals/2024.csv", "indicator,value,missing\nk,,未集計\n");
        Write("sample/plan.csv", File.ReadAllText(Path.Combine(Data, "sample/plan.csv"))
            .Replace("period_end,2027", "period_end,2024", StringComparison.Ordinal));
        Write("sample/updates.csv", "date,title_ja,title_en,text_ja,text_en\n2026-04-01,題,Title,文,Text\n");

        var page = Built("en/sample/index.html");

        Assert.DoesNotContain("figures for FY2023", page, StringComparison.Ordinal);
        Assert.Contains("By the figures for FY2024, the one KPI could not be judged", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_year_is_awaited_a_target_that_the_year_before_had_reached_is_told()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,9\n", ("R4", "1"), [(2023, "12")]);
        Write("sample/actuals/2024.csv", "indicator,value,missing\nk,,未集計\n");

        Assert.Contains("FY2023: the target for FY2027 was met", PageOf(kpi, "en/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_direction_is_not_called_our_reading()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,9\n", ("R4", "1"), [(2023, "2")]);
        var before = PageOf(kpi, "en/");
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), "directions_printed,yes,\n");

        Assert.Contains("Which way is good (our reading)", before, StringComparison.Ordinal);
        Assert.Contains("<dt>Which way is good</dt>", PageOf(kpi, "en/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "+1 point")]
    [InlineData(-1, "−1 point")]
    [InlineData(2, "+2 points")]
    public void One_point_is_one(int change, string told)
    {
        var percent = Kpi("percent", "up", "none", "indicator,period,kind,value\nk,R9,number,9\n", ("R4", "1"), []).Unit;

        Assert.Equal(told, Views.In("en", Source()).Figures.Change(change, percent));
    }
}
