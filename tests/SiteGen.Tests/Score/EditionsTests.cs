// What successive editions of a document print: other times, other milestones, years left out; and what none of them prints.
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class EditionsTests : PlanOfOneKpi
{
    private const string Due = "indicator,period,kind,value\nk,R9,number,100\n";

    [Theory]
    [InlineData("R4-6年度", "2022〜2024年度の実績値:前は40人、いまは60人(2023〜2024年度の値)。")]
    [InlineData("R5-6年度", "2023〜2024年度の実績値:前は40人、いまは60人。")]
    public void A_restated_figure_of_other_years_says_of_which_the_one_in_force_is(string period, string told)
    {
        Kpi("people", "up", "none", Due, ("R3", "20"), []);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,60,R5-6年度\n");
        Write("sample/restated.csv", $"indicator,year,kind,period,value,since\nk,2024,actual,{period},40,時期の記載なし\n");

        Assert.Contains(told, Ruby.Strip(Built("sample/kpi/k/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_whose_figure_a_later_edition_leaves_out_was_printed()
    {
        Kpi("people", "up", "none", Due, ("R3", "20"), [(2024, "60")]);
        Write("sample/actuals/2023.csv", "indicator,value\nlarge-parks,1\n");
        Write("sample/indicators.csv", File.ReadAllText(Path.Combine(Data, "sample/indicators.csv"))
            + "large-parks,2,nurseries,no,公園,Parks,people,up,none,,,\n"
            + "small-parks,3,nurseries,no,小さい公園,Small parks,people,up,none,,,\n");
        Write("sample/restated.csv", "indicator,year,kind,value,since\nk,2023,actual,40,時期の記載なし\n");

        Assert.Contains("この年度の実績値も基準値も文書にないKPI 1件",
            Ruby.Strip(Built("sample/years/2023/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Milestones_that_moved_are_told_beside_a_target_that_moved()
    {
        Kpi("people", "up", "none", "indicator,set_on,period,kind,value\nk,,R7,number,80\nk,,R9,number,100\n"
            + "k,R6.4,R7,number,90\nk,R6.4,R9,number,120\n", ("R4", "50"), [(2024, "60")]);

        Assert.Contains("2025年度の目標は、80人から90人に変えました。",
            Ruby.Strip(Built("sample/changes/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_target_whose_count_is_in_doubt_no_other_kind_is_claimed()
    {
        Kpi("people", "up", "none", "indicator,set_on,period,kind,value\nk,,R9,not_comparable,75\nk,R6.4,R9,number,92\n",
            ("R4", "50"), [(2024, "60")]);
        var shift = TargetShift.OfRevisions(Read()).Single();

        Assert.Equal(NoComparison.Count, shift.WhyNot);
        Assert.EndsWith("It is not certain that they count the same, so their numbers cannot be compared.",
            ShiftSentence.Of(Views.In("en", Source()), shift), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("k,,R5,number,100\nk,,R6,number,100\nk,,R7,number,100\nk,,R9,number,100\n", false)]
    [InlineData("k,,R7,number,100\nk,,R8,number,100\nk,,R9,number,100\n", true)]
    public void A_number_is_the_same_from_a_year_on_where_every_year_since_has_it(string targets, bool isSame)
    {
        Kpi("people", "up", "none", $"indicator,set_on,period,kind,value\n{targets}", ("R4", "50"), [(2024, "60")]);

        var sentence = KpiSentence.Of(Views.In("en", Source()), Read());
        Assert.Equal(isSame, sentence.Contains("(the same from FY2025 on)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_is_not_judged_tells_figures_after_its_last_target()
    {
        Kpi("people", "unknown", "none", "indicator,period,kind,value\nk,R5,number,100\n", ("R4", "50"), [(2023, "60"), (2025, "70")]);

        Assert.Contains("later, in FY2025: 70 people", Ruby.Strip(Built("en/sample/goals/goal-1/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("こども課", true)]
    [InlineData("", false)]
    public void Only_a_plan_whose_document_prints_sections_leads_to_them(string section, bool leads)
    {
        Kpi("people", "up", "none", Due, ("R4", "50"), [(2024, "60")]);
        Write("sample/departments.csv", section.Length == 0 ? "name_ja,name_en\n" : $"name_ja,name_en\n{section},Children\n");
        Write("sample/outline.csv", File.ReadAllText(Path.Combine(Data, "sample/outline.csv"))
            .Replace("こども課", section, StringComparison.Ordinal).Replace("市民課", "", StringComparison.Ordinal));

        Assert.Equal(leads, Built("en/sample/status/index.html").Contains("href=\"/en/sample/departments/\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1", false)]
    [InlineData("4", true)]
    public void Only_beside_fiscal_years_is_a_calendar_year_another_time(string month, bool isOther)
    {
        Kpi("people", "up", "none", Due, ("R4", "50"), []);
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), $"fiscal_year_start,{month},\n");
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,60,2024年\n");

        Assert.Equal(isOther, Built("en/sample/years/2024/index.html").Contains("A figure for a calendar year", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no", "The document does not say in which month a fiscal year begins; here FY2023 is taken to run from")]
    [InlineData("yes", "FY means fiscal year: FY2016 runs from 1 April 2016 to 31 March 2017.")]
    public void The_foot_of_a_page_tells_whether_the_document_prints_the_months_of_a_fiscal_year(string printed, string told)
    {
        Kpi("people", "up", "none", Due, ("R4", "50"), [(2024, "60")]);
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), $"fiscal_year_printed,{printed},\n");

        Assert.Contains(told, Built("en/sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "The horizontal axis shows years.")]
    [InlineData("4", "The horizontal axis shows years; for some of them the document does not say")]
    public void Where_fiscal_years_are_calendar_years_a_range_of_bare_years_is_of_no_unknown_kind(string month, string told)
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,2027年,number,100\n", ("2022年", "50"), []);
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), $"fiscal_year_start,{month},\n");
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,60,2023-2024\n");

        Assert.Contains(told, Built("en/sample/kpi/k/index.html"), StringComparison.Ordinal);
    }
}
