// What readers of a city's yearly review of its projects found untrue, each in a small plan: no plan, and KPIs of several projects.
using System.Text.RegularExpressions;
using SiteGen.Plans.Model;

namespace SiteGen.Tests.Score;

public sealed class ReportsOnOneYearTests : PlanOfOneKpi
{
    private const string Target = "indicator,period,kind,value\nk,R6,number,80\n";

    [Fact]
    public void In_the_list_of_a_section_a_KPI_of_several_projects_stands_under_that_of_the_section()
    {
        Shared();

        var page = Words("sample/departments/index.html");

        Assert.Matches("こども課.{0,200}保育所の整備 ?ためしの", page);
        Assert.Matches("市民課.{0,200}移住の促進 ?ためしの", page);
    }

    [Fact]
    public void The_open_data_have_the_sections_that_stand_at_the_projects()
    {
        Shared();

        Assert.Contains("こども課; 市民課", Built("data/indicators.csv"), StringComparison.Ordinal);
        Assert.Contains("市民課", Built("data/sample/k.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024", "2024", "no", false)]
    [InlineData("2024", "2024", "yes", true)]
    [InlineData("2022", "2024", "no", true)]
    public void A_report_on_one_year_is_no_plan_that_has_ended(string first, string last, string isPrinted, bool isTold)
    {
        Kpi("people", "up", "none", Target, ("R4", "50"), [(2024, "60")]);
        Write("sample/plan.csv", File.ReadAllText(Path.Combine(Data, "sample/plan.csv"))
            .Replace("period_start,2023", $"period_start,{first}", StringComparison.Ordinal)
            .Replace("period_end,2027", $"period_end,{last}", StringComparison.Ordinal) + $"period_printed,{isPrinted},\n");
        Write("sample/updates.csv", "date,title_ja,title_en\n2026-01-01,公開,Published\n");

        Assert.Equal(isTold, Regex.IsMatch(Words("sample/index.html"), "過ぎました"));
    }

    [Theory]
    [InlineData("nurseries", "文書は、この事業のKPIを定めていません。")]
    [InlineData("goal-1", "文書は、この事業だけのKPIを定めていません。")]
    public void Of_a_project_without_a_KPI_it_is_said_whether_it_may_share_one(string place, string told)
    {
        Kpi("people", "up", "none", Target, ("R4", "50"), [(2024, "60")]);
        Write("sample/indicators.csv", File.ReadAllText(Path.Combine(Data, "sample/indicators.csv"))
            .Replace(",nurseries,", $",{place},", StringComparison.Ordinal));
        File.AppendAllText(Path.Combine(Data, "sample/outline.csv"), "empty,goal-1,project,1-2,ほかの事業,Another,,,,\n");

        Assert.Contains(told, Words("sample/projects/empty/index.html"), StringComparison.Ordinal);
    }

    // A KPI of two projects of two sections.
    private Indicator Shared()
    {
        Kpi("people", "up", "none", Target, ("R4", "50"), [(2024, "60")]);
        Write("sample/indicators.csv", File.ReadAllText(Path.Combine(Data, "sample/indicators.csv"))
            .Replace(",nurseries,", ",nurseries;moving-in,", StringComparison.Ordinal));
        return Read();
    }
}
