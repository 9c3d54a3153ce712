// Targets as plans print them, each in a small site of its own: status, sentences, chart and open data say what is printed.
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Chart;

namespace SiteGen.Tests.Score;

public sealed class WhatAPlanSaysTests : PlanOfOneKpi
{
    [Fact]
    public void A_target_for_every_year_is_a_path_to_the_last()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value\n"
            + "k,R5,number,517\nk,R6,number,1034\nk,R7,number,1550\nk,R8,number,2067\nk,R9,number,2584\n",
            baseline: ("R4", "0"), actuals: [(2023, "600"), (2024, "1100")]);

        var a = Measuring.Newest(kpi);

        Assert.Equal((Status.OnPace, 2584m, 1034m), (a.Status, kpi.Target!.Value, a.Expected));
        Assert.Equal([517m, 1034m, 1550m, 2067m], kpi.Target.Milestones.Select(m => m.Value));
        Assert.Equal(
            [(2022, 0m), (2023, 517m), (2024, 1034m), (2025, 1550m), (2026, 2067m), (2027, 2584m)],
            ChartFigure.Of(kpi).Path.Select(p => (p.Year, p.Value)));
        Assert.Equal(
            ["milestone 2023 517", "milestone 2024 1034", "milestone 2025 1550", "milestone 2026 2067", "target 2027 2584"],
            Observed(kpi, "milestone", "target"));
        Says(kpi, "ja", "目標は2027年度までに2,584人です(年度ごとの目標 2024年度:1,034人)");
        Says(kpi, "en", "the target is 2,584 people by FY2027 (yearly target for FY2024: 1,034 people)");
    }

    [Fact]
    public void A_ceiling_that_rises_is_not_met_by_a_figure_above_that_of_its_own_year()
    {
        var kpi = Kpi("percent", "down", "none",
            "indicator,period,kind,value\nk,R5,number,19.2\nk,R6,number,19.3\nk,R7,number,19.6\n",
            baseline: ("R4", "19.1"), actuals: [(2023, "19.6"), (2024, "21.3")]);

        var (first, newest) = (Measuring.At(kpi, 2023, kpi.Target), Measuring.Newest(kpi));

        Assert.Equal((Status.Away, TargetAnswer.Open), (first.Status, first.TargetAnswer));
        Assert.Null(newest.LostSince);
    }

    [Fact]
    public void A_figure_as_at_the_start_is_on_pace_where_the_target_of_its_year_asks_for_no_more()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,R6,number,50\nk,R9,number,80\n",
            baseline: ("R4", "50"), actuals: [(2023, "50"), (2024, "50"), (2025, "50")]);

        Assert.Equal(Status.OnPace, Measuring.At(kpi, 2024, kpi.Target).Status);
        Assert.Equal(Status.Flat, Measuring.Newest(kpi).Status);
    }

    [Fact]
    public void What_is_printed_is_told_beside_a_figure_only_where_it_says_more()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,8000\n",
            baseline: ("R4", "5000"), actuals: [(2023, "6000")]);
        Write("sample/actuals/2023.csv", "indicator,value,text_ja,text_en\nk,6000,6000人,\"6,000 people\"\n");
        var page = PageOf(kpi, "");
        Write("sample/actuals/2023.csv", "indicator,value,text_ja,text_en\nk,6000,6000人(速報),\"6,000 people (early)\"\n");

        Assert.DoesNotContain("文書の表記は「6000人」", page, StringComparison.Ordinal);
        Assert.Contains("文書の表記は「6000人(速報)」", PageOf(kpi, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ceiling_that_rises_is_met_by_a_figure_that_holds_that_of_its_own_year()
    {
        var kpi = Kpi("percent", "down", "none",
            "indicator,period,kind,value\nk,R5,number,19.2\nk,R6,number,19.3\nk,R7,number,19.6\n",
            baseline: ("R4", "19.1"), actuals: [(2023, "19.2"), (2024, "21.3")]);

        Assert.Equal(Status.Met, Measuring.At(kpi, 2023, kpi.Target).Status);
        // Each year is looked at by its own target: nothing that was reached once is lost.
        Assert.Null(Measuring.Newest(kpi).LostSince);
    }

    [Fact]
    public void A_total_of_years_without_a_word_is_one_up_to_a_fiscal_year_like_its_target()
    {
        var kpi = Kpi("people", "up", "running", "indicator,period,kind,value,cumulative\nk,R6～R9,number,40,yes\n",
            baseline: ("R2～R4", "29"), actuals: [(2025, "28")], countedFrom: "R6");
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,28,R6～R7\n");

        Says(kpi, "ja", "2025年度までの累計は28人");
        Says(kpi, "en", "a running total of 28 people up to FY2025");
    }

    [Fact]
    public void A_level_of_each_year_is_not_reached_and_lost_in_a_year_before_it()
    {
        var kpi = Kpi("percent", "up", "none", "indicator,period,kind,value\nk,R6〜R9の各年度,at_least,65\n",
            baseline: ("R4", "60"), actuals: [(2023, "67"), (2024, "64")]);

        Assert.Null(Measuring.Newest(kpi).LostSince);
    }

    [Fact]
    public void A_provisional_figure_of_a_calendar_year_is_told_as_one_wherever_its_time_stands()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,2024年,number,300\n",
            baseline: ("2022年", "100"), actuals: [(2023, "200")]);
        Write("sample/actuals/2023.csv", "indicator,value,period\nk,200,2023年速報値\n");

        Says(kpi, "ja", "2023年(確定前)の値は200人");
        Says(kpi, "en", "200 people in calendar 2023 (provisional)");
    }

    [Fact]
    public void A_revision_replaces_the_whole_path()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,set_on,period,kind,value,reason_ja\n"
            + "k,,R6,number,100,\nk,,R9,number,200,\nk,R7,R8,number,150,見直し\nk,R7,R9,number,180,見直し\n",
            baseline: ("R4", "50"), actuals: [(2024, "90")]);

        var versions = kpi.Targets.Select(t => (t.Value, t.Milestones.Single().Value));

        Assert.Equal([(200m, 100m), (180m, 150m)], versions.Select(v => (v.Item1!.Value, v.Item2!.Value)));
    }

    [Fact]
    public void Five_points_more_than_40_per_cent_are_45()
    {
        var kpi = Kpi("percent", "up", "none",
            "indicator,period,kind,value,percent,of_period,text_ja,text_en\n"
            + "k,R9,relative_points,,5,R4,5ポイント増(令和4年度比),5 points up on FY2022\n",
            baseline: ("R4", "40.0"), actuals: [(2024, "42.5")]);

        var a = Measuring.Newest(kpi);

        Assert.Equal((45.0m, Status.OnPace), (kpi.Target!.Value, a.Status));
        Says(kpi, "ja", "目標は2027年度までに45.0%(文書の表記は「5ポイント増(令和4年度比)」)です");
        Says(kpi, "en", "the target is 45.0 per cent (printed as “5 points up on FY2022”) by FY2027");
    }

    [Fact]
    public void A_thousand_steps_more_than_now_are_added_to_the_present_figure()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value,percent,of_period,text_ja,text_en\n"
            + "k,R9,relative_points,,1000,R4,現状値から1000人増,1000 more than at present\n",
            baseline: ("R4", "6781"), actuals: [(2024, "7000")]);

        Assert.Equal(7781m, kpi.Target!.Value);
        Says(kpi, "ja", "7,781人(文書の表記は「現状値から1000人増」)");
    }

    [Theory]
    [InlineData("75", Status.Away, "outside")]
    [InlineData("55", Status.Met, "inside")]
    [InlineData("60", Status.Met, "at its edge")]
    [InlineData("62", Status.Advancing, "nearer than before")]
    public void A_share_that_should_stay_within_a_range_is_held_or_not(string actual, Status status, string why)
    {
        var kpi = Kpi("percent", "within", "none",
            "indicator,period,kind,value,value_to\nk,R9,between,50,60\n",
            baseline: ("R4", "65"), actuals: [(2024, actual)]);

        var a = Measuring.Newest(kpi);

        Assert.True(status == a.Status, why);
        Assert.Null(a.Progress);
        Says(kpi, "ja", "50〜60%");
        Says(kpi, "en", "between 50 and 60 per cent");
        Assert.Equal(["target 2027 50"], Observed(kpi, "target"));
    }

    [Theory]
    [InlineData("-3", Status.Advancing)]
    [InlineData("0", Status.Advancing)]
    [InlineData("1", Status.Met)]
    public void A_target_in_words_is_judged_by_the_condition_beside_them(string actual, Status status)
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value,text_ja,text_en\nk,R9,above,0,社会増,A net gain of people\n",
            baseline: ("R4", "-12"), actuals: [(2024, actual)]);

        var a = Measuring.Newest(kpi);

        Assert.Equal(status, a.Status);
        Says(kpi, "ja", "社会増");
        Says(kpi, "ja", "0人超");
        Says(kpi, "en", "“A net gain of people” (above 0 people)");
    }

    [Theory]
    [InlineData(2023, Status.Advancing, "「ためしの指標」の2023年度の値は80.0%です。平均を取る最初の年度です")]
    [InlineData(2024, Status.Advancing, "「ためしの指標」の2023年度から2024年度までの、これまでの平均は78.5%です")]
    [InlineData(2027, Status.Met, "「ためしの指標」の2023年度から2027年度までの平均は78.2%です")]
    public void A_mean_is_final_only_when_its_years_are_complete(int until, Status status, string sentence)
    {
        string[] values = ["80.0", "77.0", "78.0", "78.0", "78.0"];
        var kpi = Kpi("percent", "up", "averaged",
            "indicator,period,kind,value\nk,R5〜R9の平均,at_least,76.7\n",
            baseline: ("R4", "75.0"),
            actuals: [.. Enumerable.Range(2023, until - 2022).Select(y => (y, values[y - 2023]))]);

        var a = Measuring.Newest(kpi);

        Assert.Equal(status, a.Status);
        Says(kpi, "ja", sentence);
        Says(kpi, "ja", "2023〜2027年の平均");
    }

    [Fact]
    public void A_rank_rises_when_its_number_falls_and_has_no_fractions()
    {
        var kpi = Kpi("rank", "down", "none",
            "indicator,period,kind,value\nk,R9,number,30\n",
            baseline: ("R4", "41"), actuals: [(2023, "33"), (2024, "36")]);

        var a = Measuring.Newest(kpi);

        Assert.Equal((Status.OnPace, SinceStart.Better), (a.Status, a.SinceStart));
        Says(kpi, "ja",
            "36位です。2022年度の41位より順位が上がりました。"
            + "ただし、2023年度の33位よりは順位が下がっています。目標は2027年度までに30位です");
        Says(kpi, "en", "36th in FY2024, up from 41st in FY2022, though down from 33rd in FY2023; "
            + "the target is 30th by FY2027. At a steady pace it would have been about 37th in FY2024.");
        var scale = ChartAxes.Scale(Views.In("en", Source()), kpi, ChartFigure.Of(kpi));
        Assert.Equal((1m, true, true), (scale.Ticks.First(), scale.Y(1) < scale.Y(41), scale.IsRank));
    }

    [Fact]
    public void A_length_of_time_is_read_and_told_in_minutes_and_seconds()
    {
        var kpi = Kpi("minutes", "down", "none",
            "indicator,period,kind,value\nk,R9,at_most,7分30秒\n",
            baseline: ("R4", "8分20秒"), actuals: [(2024, "7分54秒")]);

        Assert.Equal((7.9m, 7.5m), (kpi.Actuals[0].Value, kpi.Target!.Value));
        Says(kpi, "ja", "値は7分54秒です。2022年度の8分20秒より短くなりました。目標は2027年度までに7分30秒以下です");
        Says(kpi, "en", "7 min 54 s in FY2024, down from 8 min 20 s in FY2022; the target is at most 7 min 30 s by FY2027");
    }

    [Theory]
    [InlineData("gigadollars", "6", "6 × 10億ドル")]
    [InlineData("per-100k", "15.9", "10万人当たり15.9人")]
    public void A_number_never_runs_into_a_unit_that_begins_with_a_digit(string unit, string value, string words)
    {
        var kpi = Kpi(unit, "up", "none",
            "indicator,period,kind,value\nk,R9,number,99\n",
            baseline: ("R4", "1"), actuals: [(2024, value)]);

        Says(kpi, "ja", words);
    }

    [Theory]
    [InlineData("─", MissingKind.NotAvailable, Status.NoFigure)]
    [InlineData("未定", MissingKind.NotAvailable, Status.NoFigure)]
    [InlineData("調査中", MissingKind.Pending, Status.Awaited)]
    [InlineData("算定中", MissingKind.Pending, Status.Awaited)]
    [InlineData("未公表", MissingKind.Pending, Status.Awaited)]
    [InlineData("隔年調査のため", MissingKind.NotDue, Status.NoFigure)]
    [InlineData("H29新規", MissingKind.NotStarted, Status.NotStarted)]
    public void The_words_of_a_missing_figure_say_which_kind_it_is(string printed, MissingKind kind, Status status)
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value\nk,R9,number,99\n",
            baseline: ("R4", "1"), actuals: [(2024, printed)]);

        var a = Measuring.Newest(kpi);

        Assert.Equal((kind, printed, status), (kpi.Actuals[0].Missing, kpi.Actuals[0].MissingText, a.Status));
    }
}
