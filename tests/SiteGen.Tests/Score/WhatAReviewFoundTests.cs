// What a reader of the program found wrong, each in a small plan that shows it.
using System.Text.RegularExpressions;
using SiteGen.Build;
using SiteGen.Diff;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Chart;
using SiteGen.Theme.Parts.Compare;

namespace SiteGen.Tests.Score;

public sealed class WhatAReviewFoundTests : PlanOfOneKpi
{
    private const string Head = "indicator,period,kind,value,value_to,of_period,percent\n";

    private const string Number = Head + "k,R9,number,150,,,\n";

    [Fact]
    public void A_figure_that_leaves_its_range_moves_away()
    {
        var kpi = Kpi("people", "within", "none", Head + "k,R9,between,50,60,,\n", ("R4", "58"), [(2023, "65"), (2024, "70")]);

        Assert.Equal(-0.0769m, Math.Round(Assert.Single(Movement.Back([kpi])).Step, 4));
        Assert.Equal(SinceStart.Worse, Measuring.Newest(kpi).SinceStart);
    }

    [Fact]
    public void Of_two_figures_within_the_range_neither_is_the_better_one()
    {
        var kpi = Kpi("people", "within", "none", Head + "k,R9,between,50,60,,\n", ("R4", "58"), [(2023, "52"), (2024, "57")]);

        Assert.Equal([NoMovement.SameDistance], Movement.NotComparable([kpi]).Select(w => w.Why));
        Assert.Empty(Movement.Unmoved([kpi]));
        Assert.Contains("Both figures are at the same distance from the target", Words("en/sample/movements/index.html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_of_nothing_left_is_worked_out()
    {
        var kpi = Kpi("people", "down", "none", Head + "k,R9,relative,,,R4,-100\n", ("R4", "120"), [(2023, "100")]);

        Assert.Equal(0, kpi.Target!.Value);
        Assert.Contains("120 × 0%", Words("sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_is_not_said_to_have_fallen_from_one_that_is_not_compared_with_it()
    {
        Kpi("people", "up", "none", Number, ("R4.6", "100"), [(2023, "120"), (2024, "90"), (2025, "110")]);
        Write("sample/actuals/2023.csv", "indicator,value,period\nk,120,R5.6\n");
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,110,R7.6\n");

        var page = Words("en/sample/kpi/k/index.html");

        Assert.Equal(-10, Measuring.Newest(Read()).Change);
        Assert.Contains("though down from 120", page, StringComparison.Ordinal);
        Assert.DoesNotContain("down from 90", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_without_a_number_stands_between_no_two_figures()
    {
        Kpi("people", "up", "none", Number, ("R5", "1"), [(2022, "5"), (2024, "7")]);
        Write("sample/baselines.csv", "indicator,period,value,missing\nk,R5,調査中,\n");

        Assert.Equal(2, Measuring.Newest(Read()).Change);
        Assert.Equal((5m, 7m), Assert.Single(Movement.Forward([Read()])) is var m ? (m.From, m.To) : default);
    }

    [Fact]
    public void Where_the_only_actual_is_older_than_the_baseline_the_way_stands_at_the_year_without_one()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2021, "90")]);
        Write("sample/indicators.csv", File.ReadAllText(Path.Combine(Data, "sample/indicators.csv"))
            + "other,2,nurseries,no,ほかの指標,Other,people,up,none,,,\n");
        Write("sample/actuals/2024.csv", "indicator,value\nk,blank\nother,4\n");

        var a = Measuring.Newest(Read());

        Assert.Equal((2024, null, 0.4m, 120m), (a.Year, a.Measured, a.Elapsed, a.Expected));
    }

    [Fact]
    public void Bars_that_hang_down_begin_within_the_picture()
    {
        var kpi = Kpi("people", "up", "summed", Head + "k,R9,number,-200,,,\n", ("R4", "-110"), [(2023, "-90"), (2024, "-95")], "R5");

        var scale = new ChartScale([2023, 2024], [.. ChartFigure.Of(kpi).Flows.Select(f => f.Value), -200], fromZero: true);

        Assert.Equal((true, 0m), (scale.StartsAtZero, scale.High));
        Assert.InRange(scale.Y(0), ChartSize.Top, scale.Size.Bottom);
        Assert.DoesNotContain(" y=\"-", Built("sample/kpi/k/chart.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_is_not_joined_to_a_nothing_from_before_it_was_counted()
    {
        var kpi = Kpi("people", "up", "running", Number, ("R3", "0"), [(2023, "10"), (2024, "30")], "R5");

        Assert.Equal([(2023, 2024)], ChartFigure.Of(kpi).Joins.Select(j => (j.From.Year, j.To.Year)));
    }

    [Fact]
    public void The_words_of_the_document_keep_their_prepositions()
    {
        Kpi("people", "up", "none", Number, ("策定時", "100"), [(2024, "120")]);
        Write("sample/indicators.csv", File.ReadAllText(Path.Combine(Data, "sample/indicators.csv"))
            .Replace(",K,", ",Copies of the guide for when a flood comes,", StringComparison.Ordinal));

        var page = Words("en/sample/kpi/k/index.html");

        Assert.Contains("for when a flood comes: 120 people", page, StringComparison.Ordinal);
        Assert.DoesNotContain("the time when a flood", page, StringComparison.Ordinal);
        Assert.Contains("when the plan was drawn up", page, StringComparison.Ordinal);
        Assert.DoesNotContain("in when", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_figures_have_a_score()
    {
        Kpi("people", "up", "none", Head + "k,R9,number,500000000000000,,,\n", ("R4", "900000000000000"), [(2024, "100000000000000")]);
        Write("sample/plan.csv", File.ReadAllText(Path.Combine(Data, "sample/plan.csv"))
            .Replace("method,none", "method,pace_score", StringComparison.Ordinal) + "pace_start,2022,\npace_end,2027,\n");

        // (100 - 900) ÷ (500 - 900) is 2, and of five years two are over: 500 per cent of the pace.
        Assert.Equal(500.00m, Measuring.Newest(Read()).RawScore);
    }

    [Fact]
    public void Shares_above_all_of_it_stand_where_they_are()
    {
        var kpi = Kpi("percent", "up", "none", Head + "k,R9,number,120,,,\n", ("R4", "90"), [(2024, "110")]);

        var scale = Assert.Single(CompareScale.Of(new("same", new("割合", "Share"), [new(kpi, LocalText.None)])));

        Assert.Equal((120m, 91.67m, 100m), (scale.High, scale.Place(110), scale.Place(120)));
    }

    [Fact]
    public void A_legend_whose_signs_begin_alike_gives_the_order()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "120")]);
        Write("sample/evaluations.csv", "outline,year,body_ja,body_en,grade\n"
            + "nurseries,2024,市,City,A\nmoving-in,2024,市,City,A+\nroad-safety,2024,市,City,A+\n");
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), "legend,\"A+:よくできた\nA:できた\nB:まだ\",\n");

        Assert.Equal(["A+ 2", "A 1"], Assert.Single(GradeCount.Of(Read().Plan)).Grades.Select(g => $"{g.Grade.Lead} {g.Count}"));
    }

    [Fact]
    public void What_diff_shortens_ends_in_whole_letters()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "120")]);
        var old = Source();
        Write("sample/actuals/2024.csv", $"indicator,value,note_ja\nk,120,{new string('あ', 99)}𠮷は長い注です。\n");

        var told = DiffReport.Of(old, Source(), "ja");

        Assert.Contains(new string('あ', 99) + "…", told, StringComparison.Ordinal);
        Assert.DoesNotContain(told, char.IsSurrogate);
    }
}
