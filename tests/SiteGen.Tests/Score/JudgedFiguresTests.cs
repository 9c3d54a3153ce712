// Which figure is judged, and how: ranks, the base of a per cent, several figures of a year, means.
using SiteGen.Build;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class JudgedFiguresTests : PlanOfOneKpi
{
    private const string Targets = "indicator,period,kind,value,percent,of_period\n";

    [Theory]
    [InlineData("up", "at_least", "29", Status.Met)]
    [InlineData("down", "at_least", "29", Status.Met)]
    [InlineData("up", "number", "36", Status.Behind)]
    [InlineData("down", "at_least", "36", Status.Advancing)]
    [InlineData("down", "at_most", "31", Status.Advancing)]
    public void The_better_place_has_the_smaller_number(string direction, string kind, string place, Status status)
    {
        var kpi = Kpi("rank", direction, "none", Targets + $"k,R6年度,{kind},30,,\n",
            baseline: ("R4", "41"), actuals: [(2023, place)]);

        Assert.Equal(status, Measuring.Newest(kpi).Status);
    }

    [Fact]
    public void A_per_cent_is_of_the_figure_measured_in_its_period_whatever_file_that_stands_in()
    {
        Kpi("people", "up", "none", Targets + "k,R9年度,number,150,,\n",
            baseline: ("R4", "100"), actuals: [(2023, "120"), (2024, "110")]);
        Write("sample/actuals/2023.csv", "indicator,value,period\nk,120,R4\n");
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,110,R5\n");
        Write("sample/targets.csv", Targets + "k,R9年度,relative,,10,R5\n");

        var target = Read().Target!;

        Assert.Equal((110m, 121m), (target.OfValue, target.Value));
    }

    [Fact]
    public void A_last_part_of_a_year_that_is_being_compiled_makes_the_year_awaited()
    {
        Kpi("people", "up", "none", Targets + "k,R9年度,number,150,,\n",
            baseline: ("R4", "100"), actuals: [(2023, "120"), (2024, "110")]);
        Write("sample/actuals/2024.csv", "indicator,value,missing,period\nk,140,,R6第1四半期\nk,,集計中,R6第4四半期\n");

        var a = Measuring.Newest(Read());

        Assert.Equal((Status.Awaited, 2023), (a.Status, a.MeasuredYear));
        Assert.Equal([140m], Read().ActualOf(2024)!.Earlier.Select(x => x.Value));
    }

    [Fact]
    public void Earlier_figures_of_a_year_do_not_show_the_pace_of_the_last_one()
    {
        Kpi("people", "up", "none", Targets + "k,R9年度,number,150,,\n",
            baseline: ("R4", "100"), actuals: [(2023, "120"), (2024, "110")]);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,131,R6.9.30現在\nk,133,R7.3.31現在\n");

        var page = PageOf(Read(), "en/");

        // At a steady pace: 110 in FY2023, 120 in FY2024.
        Assert.Contains("+13 people", page, StringComparison.Ordinal);
        Assert.DoesNotContain("+11 people", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mean_without_a_year_is_no_total_and_no_mean()
    {
        var kpi = Kpi("people", "up", "averaged", Targets + "k,R5〜R7平均,at_least,76,,\n",
            baseline: ("R4", "70"), actuals: [(2023, "70"), (2025, "90")]);

        Says(kpi, "en", "without a figure for FY2024 there is no mean");
        Assert.Equal("There is no mean without a figure for FY2024.", Meaning(kpi));
    }

    [Fact]
    public void A_mean_is_not_compared_with_a_single_year()
    {
        var kpi = Kpi("people", "down", "averaged", Targets + "k,R5〜R9平均,at_most,25,,\n",
            baseline: ("R4", "30"), actuals: [(2023, "20"), (2024, "24")]);

        Assert.DoesNotContain("though", Sentence(kpi), StringComparison.Ordinal);
    }

    [Fact]
    public void Over_milestones_that_are_not_in_a_line_no_steady_pace_is_spoken_of()
    {
        var kpi = Kpi("people", "up", "none", Targets + "k,R5年度,number,150,,\nk,R9年度,number,160,,\n",
            baseline: ("R4", "100"), actuals: [(2023, "120")]);

        Assert.True(Measuring.Newest(kpi).GoesInSteps);
        Says(kpi, "en", "On the line through the interim targets, it would be 150 in FY2023.");
        Says(kpi, "ja", "途中の目標を結ぶ線では、2023年度は150人です。");
        Assert.Equal("Better than at the start, but behind the way through the interim targets.", Meaning(kpi));
    }

    [Fact]
    public void Over_milestones_in_a_line_with_the_target_no_steady_pace_is_spoken_of_either()
    {
        var kpi = Kpi("people", "up", "none", Targets + "k,R5年度,number,120,,\nk,R9年度,number,200,,\n",
            baseline: ("R4", "100"), actuals: [(2023, "110")]);

        Says(kpi, "en", "On the line through the interim targets, it would be 120 in FY2023.");
        Assert.Contains("The dotted line joins the start, the interim targets", PageOf(kpi, "en/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_ends_of_a_range_bear_a_unit_that_begins_with_a_number()
    {
        var kpi = Kpi("per-100k", "up", "none",
            "indicator,period,kind,value,value_to\nk,R9年度,between,13,14\n",
            baseline: ("R4", "10"), actuals: [(2023, "12")]);

        Says(kpi, "ja", "10万人当たり13人〜10万人当たり14人");
    }

    private string Meaning(Indicator kpi) =>
        Ruby.Strip(StatusName.Meaning(Views.In("en", Source()), Measuring.Newest(kpi)));

    private string Sentence(Indicator kpi) => Ruby.Strip(KpiSentence.Of(Views.In("en", Source()), kpi));
}
