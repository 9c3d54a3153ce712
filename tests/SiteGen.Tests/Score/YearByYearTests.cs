// Documents of each year with the target of that year, forecasts that became actuals, parts of a year and totals: found where
// strangers read the pages of real plans beside their documents.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Chart;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class YearByYearTests : PlanOfOneKpi
{
    private const string Number = "indicator,period,kind,value\nk,R9,number,120\n";

    private const string EachYears = "indicator,set_on,period,kind,value\nk,R6,R6,number,75\nk,R7,R7,number,70\nk,R8,R8,number,72\n";

    [Fact]
    public void A_figure_that_missed_the_target_of_its_year_has_not_met_that_of_a_later_document()
    {
        var a = Measuring.Newest(Kpi("people", "up", "none", EachYears, ("-", ""), [(2024, "74")]));

        Assert.Equal((TargetAnswer.Open, true, 75m), (a.TargetAnswer, a.MissesOwnYear, a.Step?.Value));
        Assert.Contains("その年度の目標に届いていない", Built("sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_revision_replaced_before_it_was_due_is_not_asked_for()
    {
        var targets = "indicator,set_on,period,kind,value\nk,,R6,number,75\nk,R5.3,R9,number,70\n";

        Assert.Equal(Status.Met, Measuring.Newest(Kpi("people", "up", "none", targets, ("R4", "60"), [(2024, "74")])).Status);
    }

    [Fact]
    public void The_targets_of_yearly_documents_are_no_revisions()
    {
        Kpi("people", "up", "none", EachYears, ("-", ""), [(2024, "74")]);

        var changes = Built("sample/changes/index.html");
        Assert.Contains("見直された目標値は、ここには載っていません", changes, StringComparison.Ordinal);
        Assert.All(TargetShift.Of(Read()), s => Assert.Null(s.Old));
        Assert.Empty(TargetShift.OfRevisions(Read()));
        var page = Built("sample/kpi/k/index.html");
        Assert.DoesNotContain("(以前)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("前の目標", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_targets_in_words_are_both_in_words()
    {
        var kpi = Kpi("people", "up", "none", "indicator,set_on,period,kind,value,text_ja,text_en\n"
            + "k,,R6,text,,最高評価,Top\nk,R5.10,R7,text,,最高評価,Top\n", ("-", ""), [(2024, "74")]);

        Assert.Equal(NoComparison.BothInWords, TargetShift.OfRevisions(kpi).Single().WhyNot);
    }

    [Fact]
    public void What_was_expected_before_is_no_actual_that_changed()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "110")]);
        Write("sample/restated.csv", "indicator,kind,year,period,value,since\nk,actual,2024,R6年度(見込),105,R8\n");

        var page = Built("sample/kpi/k/index.html");
        Assert.Contains("2024年度の見込みは105人でした。いまの値は110人です。", page, StringComparison.Ordinal);
        Assert.Contains("restated_forecast", Built("data/observations.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_forecast_in_words_is_a_forecast()
    {
        Kpi("people", "down", "none", "indicator,period,kind,value\nk,R9,at_most,4\n", ("R4", "10"), [(2024, "8")]);
        Write("sample/actuals/2025.csv", "indicator,value,missing,period\nk,,数件程度,R7年度見込\n");
        var a = Measuring.Newest(Read());

        Assert.Equal("見込みのみ", Ruby.Strip(StatusName.Of(Views.In("ja", Source()), a)));
        Says(Read(), "ja", "2025年度は「数件程度」と記載されていて、実績ではありません");
    }

    [Fact]
    public void A_figure_after_the_due_year_decides_whatever_is_still_expected()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R6,number,120\n", ("R4", "100"), [(2025, "110")]);
        Write("sample/actuals/2026.csv", "indicator,value,period\nk,115,R8年度見込\n");

        Assert.Equal(Status.Missed, Measuring.Newest(Read()).Status);
    }

    [Fact]
    public void A_year_with_figures_of_a_part_is_not_one_without_or_only_expected()
    {
        Kpi("people", "up", "running", "indicator,period,kind,value,cumulative\nk,R9,number,120,yes\n", ("R4", "0"), [(2023, "30")]);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,40,R6.9.30現在\nk,60,R6年度末見込\n");
        var kpi = Read();

        Assert.Equal(2023, Measuring.Newest(kpi).Year);
        var plan = Ruby.Strip(Built("sample/index.html"));
        Assert.Contains("年度の途中の値あり", plan, StringComparison.Ordinal);
        Assert.Contains(
            "2023年度(令和5年度)までで、その後は年度の途中の値や見込みです。",
            plan, StringComparison.Ordinal);
        Assert.DoesNotContain(",no,", Observation().First(l => l.Contains("R6.9.30現在")), StringComparison.Ordinal);
        Says(kpi, "ja", "の2023年度までの累計は30人です");
        Says(kpi, "ja", "2024年度末の値は累計60人の見込みで、実績ではありません。"
            + "2024年9月30日時点の値は累計40人です。");
    }

    [Fact]
    public void Words_where_a_figure_is_missing_make_no_year_one_with_actuals()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2023, "103")]);
        Write("sample/actuals/2024.csv", "indicator,value,text_ja,text_en\nk,,無し,None\n");

        Assert.Contains(
            "この文書で確かめられるのは、2023年度の値までです。",
            Ruby.Strip(Built("sample/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_drawn_past_a_baseline_that_lies_between_two_figures()
    {
        Kpi("people", "up", "none", Number, ("R5", "100"), [(2022, "90"), (2024, "104")]);

        Assert.Empty(ChartFigure.Of(Read()).Joins);
    }

    [Fact]
    public void A_milestone_is_told_with_its_printed_words_and_its_pace_as_printed()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value,text_ja,text_en\n"
            + "k,R6,number,120,120人程度,about 120\nk,R9,number,125,,\n", ("R4", "108.4"), [(2023, "110"), (2024, "118")]);

        Says(kpi, "ja", "120人(文書の表記は「120人程度」)");
        Assert.Equal("120人", PaceTold.Of(Measuring.Newest(kpi))!.WithUnit(Views.In("ja", Source()), kpi.Unit));
    }

    [Fact]
    public void A_draft_of_a_report_drafts_no_plan()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2023, "103")]);
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), "draft,案,draft\ndraft_of,report,\n");

        Assert.Contains("(報告の案)", Built("sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_misses_the_target_of_its_own_year_only_has_lost_nothing()
    {
        var kpi = Kpi("people", "up", "none", EachYears, ("-", ""), [(2023, "73"), (2024, "74")]);

        Assert.Null(Measuring.Newest(kpi).LostSince);
        Assert.Contains("状況:その年度の目標に届いていない", Built("sample/kpi/k/chart.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_printed_target_of_the_year_is_told_where_the_last_one_is_in_words()
    {
        var targets = "indicator,period,kind,value,text_ja,text_en\nk,R6,number,75,,\nk,R9,text,,増加,Increase\n";
        var a = Measuring.Newest(Kpi("people", "up", "none", targets, ("-", ""), [(2024, "77")]));

        Assert.Equal("文章の目標、2024年度の目標には届いた", Ruby.Strip(StatusName.Whole(Views.In("ja", Source()), a)));
        Assert.DoesNotContain("最後の目標には届いていません", Built("sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_the_column_of_a_forecast_is_no_forecast()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2023, "103")]);
        Write("sample/actuals/2024.csv", "indicator,value,text_ja,text_en,period\nk,,なし,None,R6年度末見込\n");

        Assert.Equal("値の記載なし", Ruby.Strip(StatusName.Of(Views.In("ja", Source()), Measuring.Newest(Read()))));
        Assert.Equal(NoMovement.NoFigure, Movement.NotComparable([Read()]).Single().Why);
    }

    [Fact]
    public void A_figure_from_before_the_baseline_is_called_that_where_later_ones_are_printed()
    {
        Kpi("people", "up", "none", Number, ("R5", "100"), [(2022, "90"), (2024, "104")]);
        var a = Measuring.At(Read(), 2022, Read().Target);

        Assert.Equal("基準値より前の値", Ruby.Strip(StatusName.Of(Views.In("ja", Source()), a)));
    }

    [Fact]
    public void A_year_of_which_no_figure_is_printed_is_no_time_of_figures()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R6,number,120\n", ("-", ""), [(2023, "50")]);
        File.AppendAllText(Path.Combine(Data, "sample/indicators.csv"), "other,2,nurseries,no,ほか,Other,people,up,none,,,\n");
        File.AppendAllText(Path.Combine(Data, "sample/actuals/2023.csv"), "other,7\n");
        Write("sample/actuals/2024.csv", "indicator,value,missing\nk,,-\nother,,-\n");
        Write("sample/updates.csv", "date,title_ja,title_en,text_ja,text_en\n2030-01-01,更新,Update,更新,Update\n");

        var plan = Ruby.Strip(Built("sample/index.html"));
        Assert.Contains("それぞれの最新の値でみると、2件のKPIのうち", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quarter_before_the_one_in_which_a_target_is_due_does_not_settle_it()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R6第2四半期,number,98\n", ("-", ""), [(2024, "99")]);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,99,R6第1四半期\n");

        var meaning = StatusName.Meaning(Views.In("ja", Source()), Measuring.Newest(Read()));
        Assert.Contains("この文書にありません", Ruby.Strip(meaning), StringComparison.Ordinal);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,97,R6第1四半期\n");
        Assert.Equal(TargetAnswer.Open, Measuring.Newest(Read()).TargetAnswer);
    }

    [Fact]
    public void A_restated_quarter_is_set_beside_the_figure_of_that_quarter()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "97")]);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,98,R6第1四半期\nk,97,R6第2四半期\n");
        Write("sample/restated.csv", "indicator,kind,year,period,value,since\nk,actual,2024,R6第1四半期,96,R6.9\n");

        Assert.Contains("前は96人、いまは98人。", Built("sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_year_in_months_stands_beside_the_whole_year()
    {
        Kpi("people", "down", "none", "indicator,period,kind,value\nk,R7年,at_most,90\n", ("-", ""), []);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,40,R7.1〜R7.6\nk,80,R7年\n");

        Assert.Equal(80, Measuring.Newest(Read()).Measured);
        Assert.Equal([40m], Read().Actuals[0].Earlier.Select(a => a.Value));
    }

    [Theory]
    [InlineData("R7.8", TargetAnswer.Open)]
    [InlineData("R8.1", TargetAnswer.Open)]
    [InlineData("R7.7.15", TargetAnswer.Open)]
    [InlineData("R8.2.28", TargetAnswer.Open)]
    [InlineData("R8.3.31", TargetAnswer.Missed)]
    [InlineData("R7", TargetAnswer.Missed)]
    public void A_part_of_a_year_has_not_missed_the_target_of_the_year(string period, TargetAnswer answer)
    {
        var targets = "indicator,period,kind,value\nk,R6,number,20000\nk,R7,number,28000\nk,R9,number,30000\n";
        Kpi("people", "up", "none", targets, ("-", ""), [(2024, "21878")]);
        Write("sample/actuals/2025.csv", $"indicator,value,period\nk,6609,{period}\n");

        Assert.Equal(answer == TargetAnswer.Open, Measuring.Newest(Read()).Step is null);
        Write("sample/targets.csv", "indicator,period,kind,value\nk,R7,number,28000\n");
        Assert.Equal(answer, Measuring.Newest(Read()).TargetAnswer);
    }

    [Fact]
    public void A_quarter_is_no_step_from_a_year_and_loses_no_target()
    {
        Kpi("percent", "up", "none", "indicator,period,kind,value\nk,R9,number,20\n", ("R4", "15"), [(2024, "21.8")]);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,6.6,R7.4〜6月\n");
        var a = Measuring.Newest(Read());

        Assert.Equal((null, null, Status.Short), (a.Before, a.LostSince, a.Status));
        Assert.Contains("年度の途中の時点か期間のものです", Built("sample/kpi/k/index.html"), StringComparison.Ordinal);
        Assert.Equal(NoMovement.NothingBefore, Movement.NotComparable([Read()]).Single().Why);
        Assert.Equal([(2022, 2024)], ChartFigure.Of(Read()).Joins.Select(j => (j.From.Year, j.To.Year)));
    }

    [Fact]
    public void A_target_to_keep_that_was_retired_is_told_as_one_to_keep()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R5,maintain,750\n", ("R4", "750"), [(2023, "760")]);
        File.WriteAllText(
            Path.Combine(Data, "sample/indicators.csv"), "id,source_nos,outline,headline,name_ja,name_en,unit,direction,"
                + "accumulation,counted_from,topics,department,status\nk,1,nurseries,no,ためし,K,people,up,none,,,,retired\n");

        Says(Read(), "ja", "目標は750人の維持でした(2023年度まで)");
    }

    [Fact]
    public void The_number_as_of_a_month_is_not_told_as_that_of_the_month()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,700\n", ("-", ""), [(2024, "690")]);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,542,R7.12月時点\n");

        Says(Read(), "ja", "2025年12月時点の値は542人です");
        Says(Read(), "en", "542 people as of December 2025");
    }

    [Fact]
    public void A_day_in_the_year_has_no_start_in_a_whole_year_but_one_in_the_same_kind_of_day()
    {
        var targets = "indicator,period,kind,value\nk,R9,number,300\n";
        Kpi("people", "up", "none", targets, ("R4", "157"), []);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,148,R8.1.31\n");
        Assert.Equal((null, Status.Short), (Measuring.Newest(Read()).Start, Measuring.Newest(Read()).Status));

        Write("sample/baselines.csv", "indicator,period,value\nk,R5.1.31,157\n");
        Assert.Equal(Status.Away, Measuring.Newest(Read()).Status);
    }

    private string[] Observation() => Built("data/observations.csv").Split('\n');
}
