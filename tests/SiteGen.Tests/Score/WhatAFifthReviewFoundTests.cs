// What readers of comparisons, pictures, feeds and the pages of a stranger's plan found wrong.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Compare;
using SiteGen.Theme.Parts.Marks;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class WhatAFifthReviewFoundTests : PlanOfOneKpi
{
    private const string Head = "indicator,set_on,period,kind,value,value_to\n";
    private const string Number = Head + "k,,R9,number,150,\n";

    [Theory]
    [InlineData("160")]
    [InlineData("90")]
    public void A_retired_KPI_bears_no_verdict(string actual)
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, actual)]);
        Write("sample/indicators.csv", File.ReadAllText(Path.Combine(Data, "sample/indicators.csv"))
            .Replace("topics,department\n", "topics,department,status\n", StringComparison.Ordinal).TrimEnd('\n') + ",retired\n");

        var a = Measuring.Newest(Read());

        Assert.Equal((StatusGroup.Unknown, "none"), (a.Group, MarkShape.Of(a)));
        Assert.DoesNotContain("#m-met", Built("sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("between,10,12", "14")]
    [InlineData("above,7,", "7")]
    public void A_rate_of_attainment_is_only_told_where_it_means_something(string target, string actual)
    {
        Kpi("people", "up", "none", Head + $"k,,R9,{target}\n", ("R4", "5"), [(2024, actual)]);

        Assert.Null(Measuring.Newest(Read()).Attainment);
    }

    [Fact]
    public void On_the_other_side_of_a_range_nothing_is_nearer()
    {
        Kpi("people", "within", "none", Head + "k,,R9,between,50,60\n", ("R4", "40"), [(2024, "70")]);

        Assert.Equal("Outside the range of the target, as far from it as at the start.",
            StatusName.Meaning(Views.In("en", Source()), Measuring.Newest(Read())));
    }

    [Fact]
    public void A_comparison_shows_both_ends_of_a_range()
    {
        var kpi = Kpi("people", "within", "none", Head + "k,,R9,between,50,60\n", ("R4", "40"), [(2024, "55")]);

        var marks = CompareMarks.Of(new(kpi, LocalText.None));

        Assert.Equal((50m, 60m), (marks.Target, marks.TargetTo));
    }

    [Fact]
    public void Words_in_place_of_a_cost_are_shown()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "120")]);
        Write("sample/costs.csv", "indicator,outline,year,amount_yen,text_ja,text_en\nk,,2024,,未定,Undecided\n");

        Assert.Contains("2024年度: 未定", Words("sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no time given", "2026-11-20")]
    [InlineData("R9.4", "2026-11-20")]
    [InlineData("R5.4", "2024-01-10")]
    public void A_feed_dates_no_change_before_it_is_known_nor_after_the_site(string setOn, string day)
    {
        Kpi("people", "up", "none", Number + $"k,{setOn},R9,number,140,\n", ("R4", "100"), [(2024, "120")]);
        Write("sample/updates.csv", "date,title_ja,title_en\n2024-01-10,公開,Published\n2026-11-20,更新,Updated\n");

        Assert.Equal(DateOnly.Parse(day), News.Of(Source().Site.Plans).Single(n => n.Shift is not null).Day);
    }

    [Theory]
    [InlineData("*", MissingKind.NotAvailable)]
    [InlineData("__%", MissingKind.NotAvailable)]
    [InlineData("実施", MissingKind.Worded)]
    public void Signs_are_no_words(string cell, MissingKind kind) => Assert.Equal(kind, MissingCell.Read(cell));

    [Theory]
    [InlineData("*", false)]
    [InlineData("__%", true)]
    public void A_mark_of_a_note_may_stand_for_a_number(string cell, bool isNone) => Assert.Equal(isNone, MissingCell.Says(cell));

    [Fact]
    public void A_met_target_of_no_certain_time_is_not_said_to_be_of_another_year()
    {
        Kpi("people", "up", "none", Head + "k,,R6,number,100,\n", ("R4", "50"), []);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,120,結果\n");

        Assert.EndsWith("The document does not say for certain of when it is.",
            StatusName.Meaning(Views.In("en", Source()), Measuring.Newest(Read())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_in_words_is_beside_a_better_figure_as_beside_a_worse_one()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value,text_ja,text_en\nk,R9,text,,増やす,More\n",
            ("R4", "50"), [(2024, "120")]);

        var told = StatusName.Whole(Views.In("ja", Source()), Measuring.Newest(Read()));

        Assert.Contains("出発点より改善", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_restated_baseline_without_a_time_is_not_given_that_of_the_one_before()
    {
        Kpi("percent", "up", "none", Number, ("-", "52.30"), [(2024, "60")]);
        Write("sample/restated.csv", "indicator,kind,year,period,value,since\nk,baseline,,R4,56.8,R6\n");

        Assert.Contains("Baseline: 56.8 per cent (of FY2022) before, 52.30 per cent now", Words("en/sample/kpi/k/index.html"),
            StringComparison.Ordinal);
    }
}
