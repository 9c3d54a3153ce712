// Figures of a year that was not over, and what stands beside or in place of a number: found where strangers read the pages of real
// plans beside their documents.
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class BeforeTheYearIsOverTests : PlanOfOneKpi
{
    private const string Number = "indicator,period,kind,value\nk,R7,number,120\n";

    [Fact]
    public void A_level_held_on_one_day_each_year_and_lost_is_told()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,615\n", ("R2", "668"), []);
        Write("sample/actuals/2023.csv", "indicator,value,period\nk,624,R5.10.1\n");
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,608,R6.10.1\n");

        Assert.Equal(2023, Measuring.Newest(Read()).LostSince);
    }

    [Fact]
    public void A_quarter_loses_nothing_that_a_year_held()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,615\n", ("R2", "668"), [(2023, "624")]);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,608,R6第1四半期\n");

        Assert.Null(Measuring.Newest(Read()).LostSince);
    }

    [Theory]
    [InlineData("R7", "115", TargetAnswer.Open)]
    [InlineData("R7", "125", TargetAnswer.Met)]
    public void A_year_printed_in_the_column_of_the_year_before_was_not_over(string period, string value, TargetAnswer answer)
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), []);
        Write("sample/actuals/2024.csv", $"indicator,value,period\nk,{value},{period}\n");
        var a = Measuring.Newest(Read());

        Assert.Equal((answer, false), (a.TargetAnswer, a.IsDue));
        var meaning = Ruby.Strip(StatusName.Meaning(Views.In("ja", Source()), a));
        Assert.DoesNotContain("目標の期限の実績値", meaning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R7.9末時点見込", "(2025年9月末時点の見込み)")]
    [InlineData("R8.3末時点見込", "2026年3月末")]
    public void What_is_expected_as_of_the_last_day_is_expected_for_it(string period, string told)
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,120\n", ("R4", "100"), []);
        Write("sample/actuals/2025.csv", $"indicator,value,period\nk,110,{period}\n");
        var page = Ruby.Strip(When.Measured(Views.In("ja", Source()), Read().ActualOf(2025)!));

        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Equal(period.StartsWith("R7", StringComparison.Ordinal), page.Contains("時点の見込み", StringComparison.Ordinal));
    }

    [Fact]
    public void Those_who_enter_in_April_are_all_of_the_year()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), []);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,110,R7.4入学\n");
        var a = Measuring.Newest(Read());

        Assert.Equal((TargetAnswer.Missed, false), (a.TargetAnswer, a.IsOfAnEarlyPart));
    }

    [Fact]
    public void A_translation_beside_a_reason_translates_it()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), []);
        Write("sample/actuals/2024.csv", "indicator,value,missing,text_en\nk,,未受領,Not received\n");

        var page = Built("sample/kpi/k/index.html");
        Assert.DoesNotContain("「」", page, StringComparison.Ordinal);
        Assert.Contains("「未受領」", page, StringComparison.Ordinal);
        Assert.Contains("Not received", Built("en/sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_is_printed_empty_is_told_so()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "110")]);
        Write("sample/actuals/2023.csv", "indicator,value,missing\nk,,blank\n");

        var page = Built("en/sample/kpi/k/index.html");
        Assert.Contains("Blank in the document", page, StringComparison.Ordinal);
        Assert.DoesNotContain("As printed: blank", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_years_of_a_plan_in_calendar_years_are_not_called_fiscal()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "110")]);
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), "fiscal_year_start,1,\n");

        Assert.DoesNotContain("年度", Ruby.Strip(Html(Built("sample/years/2024/index.html"))), StringComparison.Ordinal);
        Assert.DoesNotContain("fiscal year", Html(Built("en/sample/years/2024/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_outside_the_part_shown_is_not_said_to_have_no_KPIs()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "110")]);
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), "part_note,2ページの表だけです。,The table of page 2 only.\n");

        var page = Built("sample/goals/goal-2/index.html");
        Assert.Contains("載せた部分に、KPIはありません。", page, StringComparison.Ordinal);
        Assert.Contains("載せたKPI 0件", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_quarter_is_after_a_baseline_of_the_first_day()
    {
        Kpi("percent", "up", "none", "indicator,period,kind,value\nk,R7,number,80\n", ("R6.4.1", "60"), []);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,65,R6第4四半期\n");
        var a = Measuring.Newest(Read());

        Assert.Equal((true, SinceStart.Better), (a.IsAfterStart, a.SinceStart));
    }

    [Fact]
    public void A_number_that_several_years_ask_for_is_told_from_the_first_of_them()
    {
        Kpi("people", "down", "none", "indicator,period,kind,value\nk,R5,number,4\nk,R6,number,0\nk,R7,number,0\nk,R8,number,0\n",
            ("R4", "8"), [(2023, "14")]);

        Says(Read(), "ja", "(2024年度からは同じ値)");
    }

    [Fact]
    public void What_is_published_every_other_year_is_not_awaited()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "110")]);
        Write("sample/actuals/2025.csv", "indicator,value,missing\nk,,（２年に１回公表。R6実績値はR7末に確定予定）\n");

        Assert.Equal(SiteGen.Plans.Extract.MissingKind.Worded, Read().ActualOf(2025)!.Missing);
    }

    [Fact]
    public void What_a_revision_did_to_a_target_that_is_not_listed_stands_in_the_documents_words()
    {
        var targets = "indicator,set_on,period,kind,value\nk,時期の記載なし,R9,number,120\n";
        Kpi("people", "up", "none", targets, ("R4", "100"), [(2024, "110")]);
        File.AppendAllText(Path.Combine(Data, "sample/indicators.csv"), "n,2,nurseries,no,ほかの指標,N,people,up,none,,,\n");
        File.AppendAllText(Path.Combine(Data, "sample/targets.csv"), "n,,R9,number,50\n");
        Write("sample/revisions.csv", "page,indicator,outline,heading_ja,field,old_ja,new_ja,set_on\n"
            + ",k,,,target,(文書に記載なし),目標値の上方修正後,時期の記載なし\n");

        Assert.Contains("目標値の上方修正後", Built("sample/changes/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("引き上げ 0件", Built("changes/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_quarters_only_are_not_denied()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), []);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,110,R6第1四半期\n");

        Assert.DoesNotContain("実績値がありません", Built("sample/goals/goal-1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_that_is_not_judged_is_told_as_one()
    {
        Kpi("people", "unknown", "running", Number, ("-", ""), [(2024, "110")], "R6");

        Assert.Contains("累計110人", Ruby.Strip(Html(Built("sample/goals/goal-1/index.html"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_a_judgement_in_words_no_share_of_the_way_to_a_level_is_computed()
    {
        Kpi("percent", "up", "none", "indicator,period,kind,value\nk,R9,at_least,86\n", ("R4", "88"), [(2024, "75")]);
        Write("sample/published.csv", "indicator,outline,year,figure,value,text_ja,text_en\n"
            + "k,,2024,progress,,基準未満,Below threshold\n");

        Assert.Null(PublishedCheck.Compare(Source().Site.Plans[0], Source().Site.Plans[0].Published[0]).Computed);
    }

    [Fact]
    public void The_document_of_a_year_that_sets_the_next_target_leaves_its_own()
    {
        var targets = "indicator,set_on,period,kind,value\nk,,R6,number,80\nk,R6,R7,number,70\n";
        var a = Measuring.Newest(Kpi("people", "up", "none", targets, ("-", ""), [(2024, "74")]));

        Assert.Equal((TargetAnswer.Open, true), (a.TargetAnswer, a.MissesOwnYear));
    }

    // The part of a page that is about it.
    private static string Html(string page)
    {
        var main = page.IndexOf("<main", StringComparison.Ordinal);
        return page[main..page.IndexOf("</main>", StringComparison.Ordinal)];
    }
}
