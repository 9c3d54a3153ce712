// What readers of the rules, pages and open data found wrong, each in a small plan that shows it.
using System.Text.RegularExpressions;
using SiteGen.Diff;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class WhatAThirdReviewFoundTests : PlanOfOneKpi
{
    private const string Number = "indicator,set_on,period,kind,value\nk,,R9,number,150\n";

    [Fact]
    public void Lengths_of_time_add_up_as_they_are_printed()
    {
        File.AppendAllText(Path.Combine(Data, "units.csv"), "hours-h,時間,hour,hours,3600,duration,\n");
        Kpi("hours-h", "up", "summed", "indicator,period,kind,value\nk,R5～R7年度累計,number,10\n", ("-", ""),
            [(2023, "3時間20分"), (2024, "3時間20分"), (2025, "3時間20分")], "R5");

        Assert.Equal((10m, Status.Met), (Measuring.Newest(Read()).Measured, Measuring.Newest(Read()).Status));
    }

    [Theory]
    [InlineData("26.98", "秒", "26.98")]
    [InlineData("9.999999", "時間", "10")]
    [InlineData("8.907", "分", "8.907")]
    public void A_sum_of_lengths_is_rounded_only_where_its_parts_were(string sum, string unit, string told) =>
        Assert.Equal(decimal.Parse(told), Duration.Summed(decimal.Parse(sum), unit));

    [Theory]
    [InlineData("平成28年度末(見込み)")]
    [InlineData("H28年(速報値)")]
    public void The_next_year_is_no_forecast_because_the_last_one_was(string printed)
    {
        var period = PeriodCell.Read(printed, new(2015, 2019, 2014))!;

        var later = PeriodCell.Read(Later.By(period, 1), new(2015, 2019, 2014))!;

        Assert.Equal((2017, PeriodStanding.Plain), (later.FiscalYear, later.Standing));
    }

    [Fact]
    public void A_multiplied_number_beside_an_unknown_unit_is_told_of()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "120")]);
        Write("sample/indicators.csv", File.ReadAllText(Path.Combine(Data, "sample/indicators.csv"))
            .Replace(",people,", ",peple,", StringComparison.Ordinal));
        Write("sample/actuals/2024.csv", "indicator,value\nk,1.5万\n");

        Assert.Contains(Told(), p => p.Cell == "peple");
    }

    [Theory]
    [InlineData("7分40秒", "7分40秒")]
    [InlineData("△ 5", "△ 5")]
    [InlineData(".5", ".5")]
    public void What_new_year_writes_beside_a_blank_is_no_slip(string value, string previous)
    {
        Kpi("minutes", "up", "none", Number, ("R4", "7"), [(2023, value)]);
        Write("sample/actuals/2024.csv", $"indicator,previous_year,previous,value\nk,2023,{previous},\n");

        Assert.DoesNotContain(Told(), p => p.Code.StartsWith("previous", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_of_two_years_is_none_of_a_sum()
    {
        Kpi("people", "up", "summed", Number, ("R4", "0"), [(2023, "40"), (2024, "95")], "R5");
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,95,R5-R6年度\n");

        Assert.Contains(Told(), p => p.Code == "sum-not-of-year");
    }

    [Fact]
    public void A_row_with_a_reason_alone_is_one()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2023, "120")]);
        Write("sample/actuals/2024.csv", "indicator,value,reason_ja,reason_en\nk,,感染症のため調査中止,Survey cancelled\n");

        Assert.Equal(2, Read().Actuals.Count);
    }

    [Theory]
    [InlineData("200", true)]
    [InlineData("3事業中2事業", false)]
    public void A_baseline_in_the_wrong_column_is_told_of(string missing, bool isTold)
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2023, "120")]);
        Write("sample/baselines.csv", $"indicator,period,value,missing\nk,R4,,{missing}\n");

        Assert.Equal(isTold, Told().Any(p => p.Code == "missing-number"));
    }

    [Theory]
    [InlineData("2023/24")]
    [InlineData("2022-2023")]
    public void A_year_of_the_plan_is_one_year(string cell)
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "120")]);
        Write("sample/plan.csv", File.ReadAllText(Path.Combine(Data, "sample/plan.csv"))
            .Replace("period_start,2023", $"period_start,{cell}", StringComparison.Ordinal));

        Assert.Contains(Told(), p => p.Code == "plan-year");
    }

    [Theory]
    [InlineData("road-safety", "交通安全", "projects/road-safety")]
    [InlineData("goal-3", "安全", "goals/goal-3")]
    public void A_changed_project_or_goal_is_named_and_tells_it_itself(string id, string name, string page)
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "120")]);
        Write("sample/revisions.csv", "page,indicator,outline,field,old_ja,old_en,new_ja,new_en,set_on\n"
            + $"3,,{id},project_content,街灯を増やす,More lights,横断歩道を増やす,More crossings,R6.3\n");

        Assert.Matches(name + ".{0,60}街灯を増やす", Words("sample/changes/index.html"));
        Assert.Contains("横断歩道を増やす", Words($"sample/{page}/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_revised_target_is_news_of_the_first_update_since()
    {
        Kpi("people", "up", "none", Number + "k,R6.3,R9,number,140\n", ("R4", "100"), [(2024, "120")]);
        Write("sample/updates.csv", "date,title_ja,title_en\n2022-11-20,公開,Published\n2024-12-01,見直し,Revised\n");

        var news = News.Of(Source().Site.Plans).Single(n => n.Shift is not null);

        Assert.Equal(new DateOnly(2024, 12, 1), news.Day);
    }

    [Fact]
    public void No_target_of_a_retired_KPI_is_in_force()
    {
        Kpi("people", "up", "none", Number + "k,R6.3,R9,number,140\n", ("R4", "100"), [(2024, "120")]);
        Write("sample/indicators.csv", "id,source_nos,outline,headline,name_ja,name_en,unit,direction,accumulation,topics,status\n"
            + "k,1,nurseries,no,ためしの指標,K,people,up,none,,retired\n");

        Assert.DoesNotContain("\"in_force\": true", Built("data/sample/k.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("現行", Words("sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_tells_a_moved_time()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "120")]);
        var old = Source();
        Write("sample/baselines.csv", "indicator,period,value\nk,R3,100\n");
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,120,R5\n");

        var told = DiffReport.Of(old, Source(), "en");

        Assert.Contains("FY2022", told, StringComparison.Ordinal);
        Assert.Contains("FY2021", told, StringComparison.Ordinal);
        Assert.DoesNotContain("its wording", told, StringComparison.Ordinal);
    }
}
