// Figures that a document does not have: no year is named for them, and no older figure stands in for them.
using SiteGen.Build;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Calculation;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class WhatIsNotReportedTests : PlanOfOneKpi
{
    private const string Target = "indicator,period,kind,value\nk,R9,number,99\n";

    [Fact]
    public void A_KPI_without_any_actual_names_no_year_for_it()
    {
        var kpi = Kpi("people", "up", "none", Target, baseline: ("R4", "1"), actuals: []);
        var a = Measuring.Newest(kpi);

        Assert.True(a.HasNoActual);
        Assert.Equal("基準値より後の値なし", StatusName.Of(Views.In("ja", Source()), a));
        var row = BarWords.Of(Views.In("ja", Source()), a);
        Assert.StartsWith("基準値より後の値の記載なし、出発点は1人", row, StringComparison.Ordinal);
        Assert.StartsWith(
            "no figure after the baseline is printed; start: 1 person", BarWords.Of(Views.In("en", Source()), a), StringComparison.Ordinal);
        Assert.DoesNotContain(WorkingLines.Of(Views.In("ja", Source()), a), l => l.How.Contains('÷', StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_from_before_the_baseline_is_not_the_newest()
    {
        var kpi = Kpi("people", "up", "none", Target, baseline: ("R6", "50"), actuals: [(2021, "30"), (2023, "40")]);
        var a = Measuring.Newest(kpi);

        Assert.Null(a.Measured);
        Assert.Equal((Status.NoFigure, "基準値より後の値なし"), (a.Status, StatusName.Of(Views.In("ja", Source()), a)));
        Assert.Empty(Movement.Forward([kpi]));
        Says(kpi, "ja", "は、基準値が50人(2024年度)。それより後の値は、この文書にありません");
        Says(kpi, "en", "the baseline was 50 people (FY2024); the document prints no later figure");
    }

    [Fact]
    public void The_year_of_the_old_figure_still_shows_it()
    {
        var kpi = Kpi("people", "up", "none", Target, baseline: ("R6", "50"), actuals: [(2021, "30"), (2023, "40")]);

        Assert.Equal(40m, Measuring.At(kpi, 2023, kpi.Target).Measured);
    }

    [Fact]
    public void After_the_due_year_the_calculation_divides_what_it_says()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,R5,number,99\n", baseline: ("R3", "1"),
            actuals: [(2024, "5")]);

        var elapsed = WorkingLines.Of(Views.In("en", Source()), Measuring.Newest(kpi))
            .Single(l => l.How.Contains("2021) ÷", StringComparison.Ordinal));

        Assert.Equal(("(2023 − 2021) ÷ (2023 − 2021)", "100%"), (elapsed.How, elapsed.Result));
    }

    [Fact]
    public void What_is_printed_with_decimals_has_a_pace_with_decimals()
    {
        var kpi = Kpi("cases", "down", "none", "indicator,period,kind,value\nk,R9,number,61.9\n", baseline: ("R4", "77.4"),
            actuals: [(2024, "63.7")]);

        Assert.Equal(71.2m, PaceTold.Of(Measuring.Newest(kpi))!.Low);
    }

    [Fact]
    public void The_words_printed_for_a_baseline_stand_with_it_and_not_with_the_missing_actual()
    {
        var kpi = Kpi("people", "up", "none", Target, baseline: ("R4", "0"), actuals: []);
        Write("sample/baselines.csv", "indicator,period,value,text_ja,text_en\nk,R4,0,なし,none\n");

        Says(kpi, "ja", "基準値が0人(2022年度)(文書の表記は「なし」)。それより後の値の記載はありません");
        Says(kpi, "en", "the baseline was 0 people (FY2022) (printed as “none”); no later figure is printed");
    }

    [Theory]
    [InlineData(2023, "924", "目標まで届いていない、2023年度の目標には届いた",
        "2023年度の目標(500人)には届いています。"
            + "最後の目標には、まだ届いていません。出発点とは比べられません。")]
    [InlineData(2023, "400", "目標まで届いていない、2023年度の目標に届かず",
        "2023年度の目標(500人)に届きませんでした。出発点とは比べられません。")]
    [InlineData(2024, "924", "目標まで届いていない",
        "目標に届いていません。比べる出発点の値は、ここにはありません。")]
    public void A_figure_without_a_start_is_compared_with_the_printed_target_of_its_year(
        int year, string value, string status, string meaning)
    {
        const string targets = "indicator,period,kind,value\nk,R5,number,500\nk,R9,number,1500\n";
        var kpi = Kpi("people", "up", "none", targets, ("R4", "1"), [(year, value)]);
        Write("sample/baselines.csv", "indicator,period,value\n");
        var source = Source();
        var a = Measuring.Newest(source.Site.Plans[0].Indicators.Single(i => i.Id == kpi.Id));

        Assert.Equal(status, Ruby.Strip(StatusName.Whole(Views.In("ja", source), a)));
        Assert.Equal(meaning, Ruby.Strip(StatusName.Meaning(Views.In("ja", source), a)));
    }

    [Fact]
    public void Numbers_in_the_text_that_fit_are_not_told_as_ones_that_do_not()
    {
        Kpi("people", "up", "none", Target, baseline: ("R4", "50"), actuals: [(2024, "60")]);
        Write("sample/published.csv", "indicator,outline,year,figure,value,text_ja,text_en,from_document,explanation_ja,explanation_en\n"
            + "k,,2024,stated,10,10人増,10 more,10,,\n");

        var page = Built("sample/verification/index.html");

        Assert.DoesNotContain("合わないと気づいた", page, StringComparison.Ordinal);
        Assert.Contains("文書の文や表の中の数字", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_remedy_names_a_column_that_the_file_has()
    {
        Kpi("people", "up", "none", Target, baseline: ("R4", "50"), actuals: [(2024, "60")]);
        Write("sample/published.csv", "indicator,outline,year,figure,value,text_ja,text_en,period\n"
            + "k,,2024,grade,,A,A,18年度\n");

        var told = Told().Single(p => p.Code == "period-unclear");

        Assert.Contains("explanation_ja and explanation_en", told.Text.RemedyEn, StringComparison.Ordinal);
        Assert.DoesNotContain("note_", told.Text.RemedyJa, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_whose_baselines_are_newer_than_most_actuals_says_up_to_when_they_go()
    {
        Kpi("people", "up", "none", Target, baseline: ("R4", "50"), actuals: [(2020, "60")]);
        Write("sample/indicators.csv", File.ReadAllText(Path.Combine(Data, "sample/indicators.csv"))
            + "other,2,nurseries,no,ほかの指標,Other,people,up,none,,,\n");
        Write("sample/baselines.csv", "indicator,period,value\nk,R4,50\nother,R4,5\n");
        Write("sample/actuals/2020.csv", "indicator,value\nk,60\nother,4\n");
        Write("sample/actuals/2019.csv", "indicator,value\nk,\nother,4\n");

        Assert.Equal(2022, Measuring.UsualYear(Source().Site.Plans[0]));
    }

    [Fact]
    public void A_figure_without_a_printed_time_is_none_of_a_year()
    {
        var kpi = Kpi("people", "up", "none", Target, baseline: ("R4", "50"), actuals: [(2024, "60")]);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,60,-\n");

        Says(kpi, "ja", "時期の記載なし(2024年度に掲載)の値は60人です");
        Says(kpi, "en", "60 people in an unstated period (listed for FY2024)");
    }

    [Fact]
    public void Words_in_place_of_a_figure_are_not_compared_with_the_start_but_the_figure_before_them_is()
    {
        var kpi = Kpi("people", "up", "none", Target, baseline: ("R4", "50"), actuals: [(2023, "60"), (2024, "")]);
        Write("sample/actuals/2024.csv", "indicator,value,missing,text_ja,text_en\nk,,検討中,検討中,Under consideration\n");

        Says(kpi, "ja", "2024年度について「検討中」と書かれています。2023年度は60人。2022年度の50人より増えました");
    }

    [Fact]
    public void An_old_target_whose_due_year_has_no_figure_is_not_called_met_by_a_later_one()
    {
        const string targets = "indicator,set_on,period,kind,value\nk,,R5,number,55\nk,R6.3,R9,number,99\n";
        var kpi = Kpi("people", "up", "none", targets, baseline: ("R4", "50"), actuals: [(2024, "60")]);
        var view = Views.In("ja", Source());

        Assert.Equal("目標の期限(2023年度)の値はありません。その後の2024年度の値は、目標に達しています。",
            Ruby.Strip(OldTarget.Under(view, kpi, kpi.Targets[0])));
    }

    [Fact]
    public void A_figure_restated_from_one_that_is_not_printed_had_one()
    {
        Kpi("people", "up", "none", Target, baseline: ("R4", "50"), actuals: [(2024, "60")]);
        Write("sample/restated.csv", "indicator,year,kind,value,since,reason_ja,reason_en\nk,2024,actual,,R7,,\n");

        Assert.Contains("前の値は文書に書かれていません。いまは60人。",
            Built("sample/kpi/k/index.html"), StringComparison.Ordinal);
    }
}
