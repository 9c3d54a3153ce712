// What plans print beside targets: quarters, grades, restated figures, and the words for a body that is no city.
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class WhatAPlanAddsTests : PlanOfOneKpi
{
    [Theory]
    [InlineData("k,50\nk2,50\n", "k3,50\n", "Most figures go up to FY2023")]
    [InlineData("k,50\n", "k2,50\n", "The figures go up to FY2024")]
    public void Most_figures_are_more_than_half_of_them(string first, string second, string words)
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,80\n", baseline: ("R4", "40"), actuals: [(2023, "50")]);
        var kpis = string.Concat(Enumerable.Range(2, 2)
            .Select(n => $"k{n},1,nurseries,no,ためしの指標{n},K {n},people,up,none,,,\n"));
        File.AppendAllText(Path.Combine(Data, "sample/indicators.csv"), kpis);
        Write("sample/actuals/2023.csv", $"indicator,value\n{first}");
        Write("sample/actuals/2024.csv", $"indicator,value\n{second}");

        Assert.Contains(words, Built("en/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("50%程度", "50%(文書の表記は「50%程度」)")]
    [InlineData("50%非ガソリン化", "50%(文書の表記は「50%非ガソリン化」)")]
    [InlineData("50%", "までに50%です")]
    public void Words_beside_a_target_are_told_with_it(string printed, string words)
    {
        var kpi = Kpi("percent", "up", "none", $"indicator,period,kind,value,text_ja,text_en\nk,R9,number,50,{printed},x\n",
            baseline: ("R4", "10"), actuals: [(2024, "20")]);

        Says(kpi, "ja", words);
    }

    [Fact]
    public void Two_figures_of_other_years_in_one_file_are_not_all_called_earlier()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,80\n", baseline: ("R4", "40"), actuals: [(2023, "50")]);
        Write("sample/actuals/2023.csv", "indicator,value,period\nk,50,R6年度\n");

        Assert.Contains("Some figures of other years are listed", Built("en/sample/years/2023/index.html"), StringComparison.Ordinal);
        Assert.Contains("the newest are for FY2024", Built("en/sample/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_only_target_of_a_revision_stands_among_the_revisions()
    {
        Kpi("people", "up", "none", "indicator,set_on,period,kind,value\nk,R5.1,R9,number,80\n", baseline: ("R4", "40"),
            actuals: [(2023, "50")]);
        File.AppendAllText(Path.Combine(Data, "sample/indicators.csv"), "other,2,nurseries,no,ほか,Other,people,up,none,,,\n");
        File.AppendAllText(Path.Combine(Data, "sample/targets.csv"), "other,,R9,number,5\n");

        Assert.Contains("Revised targets: 1", Built("en/sample/changes/index.html"), StringComparison.Ordinal);
        Assert.Contains("Target set later: 80 people", Built("en/updates/feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("below", "40", "10万人当たりの件数の減少",
        "目標は2027年度までに「10万人当たりの件数の減少」(40人未満)")]
    [InlineData("not_comparable", "1000", "延べ1000人", "1,000人(文書の表記は「延べ1000人」)")]
    [InlineData("at_least", "5", "2023年以降、年５件以上", "5人以上(文書の表記は「2023年以降、年５件以上」)")]
    public void Words_that_are_the_target_or_say_more_than_its_number_stand_with_it(string kind, string value, string printed, string words)
    {
        var kpi = Kpi("people", "up", "none", $"indicator,period,kind,value,text_ja,text_en\nk,R9,{kind},{value},{printed},x\n",
            baseline: ("R4", "40"), actuals: [(2023, "50")]);

        Says(kpi, "ja", words);
    }

    [Fact]
    public void A_number_on_the_way_to_a_target_in_words_is_told()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value,text_ja,text_en\nk,R5,number,4663,,\nk,R7,text,,更に向上,Still better\n",
            baseline: ("R2", "4457"), actuals: [(2023, "4500")]);

        Says(kpi, "ja", "(途中の目標 2023年度:4,663人)");
    }

    [Fact]
    public void Years_without_a_word_are_fiscal_in_a_range_too()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,80\n", baseline: ("2018～2019", "40"),
            actuals: [(2023, "50")]);

        Assert.Contains("2018〜2019年度", PageOf(kpi, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_has_both_its_ends_in_the_picture()
    {
        var kpi = Kpi("percent", "up", "none", "indicator,period,kind,value,value_to\nk,R9,between,40,60\n",
            baseline: ("R4", "30"), actuals: [(2024, "35")]);

        Assert.Contains("目標 40–60", Built($"sample/kpi/{kpi.Id}/chart.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_survey_that_is_older_than_the_report_before_is_compared_with_the_baseline_and_says_so()
    {
        var kpi = Kpi("percent", "up", "none", "indicator,period,kind,value\nk,R9,number,90\n",
            baseline: ("R2", "68"), actuals: [(2022, "75"), (2023, "75")]);
        Write("sample/actuals/2023.csv", "indicator,value,period\nk,75,R3\n");

        Assert.Contains("基準値との差", PageOf(kpi, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_from_before_a_total_begins_is_told_and_no_year_is_said_to_lack()
    {
        var kpi = Kpi("people", "up", "summed", "indicator,period,kind,value,cumulative\nk,R9,number,100,yes\n",
            baseline: ("R5", "19"), actuals: [(2024, "19")], countedFrom: "R7");

        Assert.Equal(Status.NotStarted, Measuring.Newest(kpi).Status);
        Says(kpi, "ja", "2024年度の値は19人です。目標は2025年度から数えます");
        Assert.DoesNotContain("値のない年度があり", PageOf(kpi, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_years_of_a_range_stay_calendar_years()
    {
        var kpi = Kpi("people", "up", "running", "indicator,period,kind,value,cumulative\nk,令和5～8年,number,120,yes\n",
            baseline: ("", ""), actuals: [(2024, "74")], countedFrom: "R5");
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,74,令和5～6年\n");

        Says(kpi, "ja", "目標は2026年までの累計で120人");
        Says(kpi, "ja", "2023年から");
    }

    [Fact]
    public void A_figure_from_before_the_baseline_is_no_report_before()
    {
        var kpi = Kpi("people", "down", "none", "indicator,period,kind,value\nk,R9,number,20\n", baseline: ("R4", "55"),
            actuals: [(2013, "76"), (2023, "54")]);

        Assert.Equal(-1, Measuring.Newest(kpi).Change);
    }

    [Fact]
    public void Words_in_place_of_a_figure_are_quoted_and_not_told_as_a_figure()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,80\n",
            baseline: ("R4", "40"), actuals: [(2023, "50")]);
        Write("sample/actuals/2024.csv", "indicator,value,missing\nk,,(R8.6月)\n");

        Says(kpi, "ja", "2024年度は、数値がなく、「R8.6月」と記載されています");
        Says(kpi, "en", "no number for FY2024; the document says 「R8.6月」");
    }

    [Fact]
    public void A_target_worked_out_from_a_year_whose_figure_is_no_baseline_is_told_so()
    {
        var kpi = Kpi("people", "down", "none", "indicator,period,kind,value,percent,of_period\nk,R9,relative,,-40,R4\n",
            baseline: ("", ""), actuals: [(2022, "70"), (2023, "70")]);

        Assert.Contains("目標は2022年度の値から計算しますが", PageOf(kpi, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Quarters_of_a_year_stand_side_by_side_and_none_counts_as_the_year()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value\nk,R9,number,99\n",
            baseline: ("R4", "1"), actuals: [(2023, "5")]);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,30,R6第3四半期\nk,10,R6第1四半期\nk,20,R6第2四半期\n");
        kpi = Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");

        var a = Measuring.Newest(kpi);

        Assert.Equal((5m, 2023, Status.Behind), (a.Measured, a.MeasuredIn, a.Status));
        Assert.Equal([10m, 20m, 30m], kpi.Actuals[^1].Rows.Select(e => e.Value));
        Assert.Equal(["actual 2023 5", "actual 2024 10", "actual 2024 20", "actual 2024 30"], Observed(kpi, "actual"));
        Says(kpi, "ja", "2024年度第3四半期の値は30人です");
        Says(kpi, "en", "The figure of Q3 of FY2024 is 30 people.");
    }

    [Fact]
    public void A_grade_of_a_KPI_is_shown_with_the_citys_legend_and_never_compared()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value\nk,R9,number,99\n",
            baseline: ("R4", "1"), actuals: [(2024, "5")]);
        Write("sample/published.csv", "indicator,outline,year,figure,value,text_ja,text_en\nk,,2024,grade,,○,○\n");
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), "legend,○ 順調 △ やや遅れ,○ on schedule △ somewhat late\n");

        var page = PageOf(kpi, "en/");

        Assert.Contains("○", page, StringComparison.Ordinal);
        Assert.Contains("Not computed (a grade)", page, StringComparison.Ordinal);
        Assert.Contains("△ somewhat late", page, StringComparison.Ordinal);
        Assert.Empty(PublishedCheck.Compare(Source().Site.Plans[0]));
    }

    [Fact]
    public void What_a_figure_was_before_it_was_restated_stays_visible()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value\nk,R9,number,99\n",
            baseline: ("R4", "1"), actuals: [(2023, "5"), (2024, "7")]);
        Write("sample/restated.csv", "indicator,kind,year,value,since,reason_ja,reason_en\n"
            + "k,actual,2023,4,R7.3,速報値が確定した,The provisional figure became final\n");

        var page = PageOf(kpi, "en/");

        Assert.Contains("Actual of FY2023: 4 people before, 5 people now.", page, StringComparison.Ordinal);
        Assert.Contains("The provisional figure became final", page, StringComparison.Ordinal);
        Assert.Contains("(since March 2025)", page, StringComparison.Ordinal);
        Assert.Equal(["restated_actual 2023 4"], Observed(Source().Site.Plans[0].Indicators.Single(i => i.Id == "k"), "restated_actual"));
    }

    [Theory]
    [InlineData("ためし町", "", "町の評価のしかた", "How the town judges")]
    [InlineData("ためし村", "", "村の評価のしかた", "How the village judges")]
    [InlineData("ためしむら", "", "村の評価のしかた", "How the village judges")]
    [InlineData("ためし区", "", "区の評価のしかた", "How the ward judges")]
    [InlineData("ためし県", "", "県の評価のしかた", "How the prefecture judges")]
    [InlineData("ためし府", "", "府の評価のしかた", "How the prefecture judges")]
    [InlineData("ためし広域連合", "agency", "機関の評価のしかた", "How the agency judges")]
    public void The_words_follow_the_kind_of_body(string name, string kind, string ja, string en)
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,99\n", baseline: ("R4", "1"), actuals: [(2024, "5")]);
        var plan = Path.Combine(Data, "sample/plan.csv");
        var settings = File.ReadAllText(plan).Replace("municipality,ためし市,", $"municipality,{name},", StringComparison.Ordinal);
        File.WriteAllText(plan, settings + (kind.Length > 0 ? $"municipality_kind,{kind},\n" : ""));
        var source = Source();

        Assert.Equal((ja, en), (Views.In("ja", source).W("plan.judges"), Views.In("en", source).W("plan.judges")));
    }

    [Fact]
    public void No_word_of_a_villages_pages_speaks_of_a_city()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,99\n", baseline: ("R4", "1"), actuals: [(2024, "5")]);
        var plan = Path.Combine(Data, "sample/plan.csv");
        File.WriteAllText(
            plan, File.ReadAllText(plan).Replace("municipality,ためし市,", "municipality,ためし村,", StringComparison.Ordinal));
        var source = Source();

        var words = BodyWords.Of(source.Site.Plans[0]);
        var all = Views.In("ja", source).Frame.Words;

        Assert.All(all.Keys, key =>
        {
            var told = words.In(all.All(key)["ja"]).Replace("市町村", "", StringComparison.Ordinal);
            Assert.DoesNotContain("市", told, StringComparison.Ordinal);
        });
        Assert.All(all.Keys, key => Assert.DoesNotMatch(@"\b[Cc]it(y|ies)\b", words.In(all.All(key)["en"])));
    }
}
