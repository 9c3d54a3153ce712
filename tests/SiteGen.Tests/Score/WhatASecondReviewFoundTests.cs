// What a second reader of the program found wrong, each in a small plan that shows it.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Compare;
using SiteGen.Theme.Parts.OtherTable;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class WhatASecondReviewFoundTests : PlanOfOneKpi
{
    private const string Head = "indicator,set_on,period,kind,value,value_to,of_period,percent\n";

    [Fact]
    public void An_earlier_target_keeps_the_baseline_of_its_own_time()
    {
        Kpi("people", "up", "none", Head + "k,,R6,maintain,,,,\nk,R6,R9,maintain,,,,\n", ("R4", "50"), [(2024, "60")]);
        Write("sample/baselines.csv", "indicator,set_on,period,value\nk,,R4,50\nk,R6,R6,70\n");

        Assert.Equal([50m, 70m], Read().Targets.Select(t => t.Value));
    }

    [Theory]
    [InlineData("seconds-s", "8.6", "8.6秒", "8.6 s")]
    [InlineData("minutes", "8.907", "8分54.42秒", "8 min 54.42 s")]
    [InlineData("minutes", "7.916667", "7分55秒", "7 min 55 s")]
    public void A_length_of_time_is_told_as_exactly_as_it_is_printed(string unit, string value, string ja, string en)
    {
        File.AppendAllText(Path.Combine(Data, "units.csv"), "seconds-s,秒,second,seconds,1,duration,\n");
        Kpi(unit, "down", "none", Head + $"k,,R9,number,{value},,,\n", ("R4", "9"), [(2024, value)]);

        Says(Read(), "ja", ja);
        Says(Read(), "en", en);
    }

    [Theory]
    [InlineData("50,60", "50,70", ShiftKind.OtherWay)]
    [InlineData("50,60", "45,50", ShiftKind.OtherWay)]
    [InlineData("50,60", "50,60", ShiftKind.Same)]
    public void Of_two_ranges_none_is_simply_higher(string old, string now, ShiftKind kind)
    {
        var kpi = Kpi("people", "up", "none", Head + $"k,,R9,between,{old},,\nk,R6,R9,between,{now},,\n", ("R4", "40"), [(2024, "55")]);

        var shift = TargetShift.OfRevisions(kpi).Last();

        Assert.Equal((kind, Ease.Unknown), (shift.Kind, shift.Ease));
        if (kind == ShiftKind.OtherWay) Assert.Equal(NoComparison.Range, shift.WhyNot);
    }

    [Fact]
    public void A_rank_nearer_to_the_first_is_a_higher_target()
    {
        var kpi = Kpi("rank", "down", "none", Head + "k,,R9,number,30,,,\nk,R6,R9,number,20,,,\n", ("R4", "40"), [(2024, "38")]);

        var shift = TargetShift.OfRevisions(kpi).Last();

        Assert.Equal((ShiftKind.Raised, Ease.Harder), (shift.Kind, shift.Ease));
        Assert.Equal("Target raised from 30th to 20th, by 10 places.",
            Ruby.Strip(ShiftSentence.Of(Views.In("en", Source()), shift)).Split(" The ")[0].Split(" As ")[0].Trim());
        Assert.DoesNotContain("33.3%", Words("en/sample/changes/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_milestone_that_may_count_otherwise_bends_no_way()
    {
        var kpi = Kpi("people", "up", "none", Head + "k,,R7,not_comparable,500,,,\nk,,R9,number,200,,,\n", ("R4", "100"), [(2024, "120")]);

        Assert.Equal(140m, Measuring.Newest(kpi).Expected);
    }

    [Fact]
    public void A_number_for_each_year_has_no_way_to_its_last_year()
    {
        var kpi = Kpi("people", "up", "none", Head + "k,,R5～R9の各年度,number,20,,,\n", ("R4", "10"), [(2023, "12"), (2024, "15")]);

        var a = Measuring.Newest(kpi);

        Assert.Equal((null, Status.Missed), (a.Expected, a.Status));
        Assert.DoesNotContain("steady pace it would", Words("en/sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_target_takes_the_figure_of_the_very_time_that_it_names()
    {
        var kpi = Kpi("people", "down", "none", Head + "k,,R9,relative,,,令和4年度,-10\n", ("R4.4.1現在", "100"),
            [(2022, "120"), (2024, "106")]);

        Assert.Equal(108m, kpi.Target!.Value);
        Assert.Equal(Status.Met, Measuring.Newest(kpi).Status);
    }

    [Fact]
    public void A_figure_is_not_judged_by_points_on_top_of_itself()
    {
        var kpi = Kpi("percent", "up", "none", Head + "k,,R9,relative_points,,,R4,5\n", ("-", ""), [(2022, "50")]);

        Assert.False(Measuring.Newest(kpi).IsAfterStart);
    }

    [Fact]
    public void A_floor_says_itself_which_way_is_good()
    {
        var kpi = Kpi("people", "unknown", "none", Head + "k,,R9,at_least,50,,,\n", ("R4", "40"), [(2023, "42"), (2024, "48")]);

        Assert.Equal((42m, 48m), Assert.Single(Movement.Forward([kpi])) is var m ? (m.From, m.To) : default);
    }

    [Fact]
    public void The_way_stands_at_the_year_whose_column_has_a_figure_from_before_the_baseline()
    {
        Kpi("people", "up", "none", Head + "k,,R9,number,200,,,\n", ("R4", "100"), [(2024, "90")]);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,90,R3\n");

        var a = Measuring.Newest(Read());

        Assert.Equal((2024, 0.4m, 140m), (a.StandsAt, a.Elapsed, a.Expected));
    }

    [Theory]
    [InlineData("0.003", "0.004", 0, 0.004)]
    [InlineData("-200", "-90", -200, 0)]
    [InlineData("-5", "20", -5, 20)]
    public void A_scale_holds_small_figures_and_those_below_zero(string actual, string target, decimal low, decimal high)
    {
        var kpi = Kpi("none", "up", "none", Head + $"k,,R9,number,{target},,,\n", ("-", ""), [(2024, actual)]);

        var scale = Assert.Single(CompareScale.Of(new("same", new("率", "Rate"), [new(kpi, LocalText.None)])));

        Assert.Equal((low, high), (scale.Low, scale.High));
        Assert.InRange(scale.Place(decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture)), 0, 100);
    }

    [Fact]
    public void Lines_of_one_name_in_two_groups_are_two_lines_and_words_break_one()
    {
        Figure[] figures =
        [
            Row("男", "推計", 2010, "100"), Row("男", "推計", 2015, ""), Row("男", "推計", 2020, "80"),
            Row("女", "推計", 2010, "40"), Row("女", "推計", 2020, "30"),
        ];

        var lines = ChartLine.Of(figures);

        Assert.Equal(["男 推計", "女 推計"], lines.Select(l => l.Name.Lead));
        Assert.Equal([100m, 80m], lines[0].Points.Select(p => p.Value));
        Assert.Equal((true, false), (lines[0].IsBroken(2010, 2020), lines[1].IsBroken(2010, 2020)));
    }

    [Fact]
    public void A_line_of_words_alone_has_no_point()
    {
        var lines = ChartLine.Of([Row("", "推計", 2020, "10"), Row("", "実績", 2020, "")]);

        Assert.Equal([1, 0], lines.Select(l => l.Points.Count));
        Assert.Equal([2020], lines[1].Gaps);
    }

    private static readonly Unit Unit = new("people", "人", "person", "people", 1, "people");

    private static Figure Row(string category, string line, int year, string value) => new(
        new(null!, "t", new("表", "Table"), new(category, category), new(line, line),
            value.Length > 0 ? decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : null,
            "people", LocalText.None, LocalText.None, "c", new(line, line), year), Unit);
}
