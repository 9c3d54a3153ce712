// How often the document gives each of its own grades.
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;

namespace SiteGen.Tests.Score;

public sealed class GradeCountTests : PlanOfOneKpi
{
    private const string Head = "outline,year,body_ja,body_en,grade,grade_ja,grade_en\n";

    private const string OfProjects = Head
        + "nurseries,2024,ためし市,Sample,,やや遅れ,Slightly behind\n"
        + "moving-in,2024,ためし市,Sample,,順調,On schedule\n"
        + "road-safety,2024,ためし市,Sample,,順調,On schedule\n";

    [Fact]
    public void The_grades_of_the_newest_year_are_counted_the_most_frequent_first()
    {
        var plan = PlanWith(OfProjects + "nurseries,2023,ためし市,Sample,,遅れ,Behind\n");

        var count = Assert.Single(GradeCount.Of(plan));

        Assert.Equal(("ためし市", 2024, false, 3), (count.Body.Lead, count.Year, count.OfKpis, count.Total));
        Assert.Equal(["順調 2", "やや遅れ 1"], count.Grades.Select(g => $"{g.Grade.Lead} {g.Count}"));
    }

    [Fact]
    public void A_legend_gives_the_order()
    {
        var plan = PlanWith(OfProjects, legend: "やや遅れ あと少し、順調 計画どおり".Replace('、', '\n'));

        Assert.Equal(["やや遅れ", "順調"], Assert.Single(GradeCount.Of(plan)).Grades.Select(g => g.Grade.Lead));
    }

    [Fact]
    public void Levels_of_the_plan_and_bodies_are_counted_apart()
    {
        var plan = PlanWith(OfProjects
            + "goal-1,2024,ためし市,Sample,,順調,On schedule\ngoal-2,2024,ためし市,Sample,,順調,On schedule\n"
            + "goal-1,2024,有識者会議,Council,A,,\ngoal-2,2024,有識者会議,Council,A,,\n"
            + "goal-3,2024,有識者会議,Council,B,,\n");

        Assert.Equal(
            ["ためし市 2", "有識者会議 3", "ためし市 3"], GradeCount.Of(plan).Select(c => $"{c.Body.Lead} {c.Total}"));
    }

    [Fact]
    public void Of_a_goal_only_what_stands_below_it_is_counted()
    {
        var plan = PlanWith(Head
            + "goal-1,2024,ためし市,Sample,,順調,On schedule\ngoal-2,2024,ためし市,Sample,,順調,On schedule\n");

        Assert.Empty(GradeCount.Of(plan, plan.Goals.First()));
    }

    [Theory]
    [InlineData("k,2024,grade,,未達,\nk2,2024,grade,,未達,\n", 2)]
    [InlineData("k,2024,grade,,未達,\nk2,2024,grade,,達成,\n", 0)]
    [InlineData("k,2024,grade,,未達,\nk2,2024,grade,,－,\n", 0)]
    [InlineData("k,2024,grade,,未達,2024Q1\nk2,2024,grade,,未達,\n", 0)]
    [InlineData("k,2024,grade,,未達,2024Q1\nk,2024,grade,,未達,2024Q2\nk2,2024,grade,,未達,\n", 0)]
    public void Grades_of_KPIs_are_counted_where_each_has_one_and_they_are_a_scale(string rows, int counted)
    {
        PlanWith(OfProjects);
        Write("sample/evaluations.csv", Head);
        File.AppendAllText(Path.Combine(Data, "sample/indicators.csv"), "k2,2,nurseries,no,ほかの指標,K2,people,up,none,,,\n");
        Write("sample/published.csv", "indicator,outline,year,figure,value,text_ja,period\n" + rows.Replace(",2024,grade", ",,2024,grade"));

        Assert.Equal(counted, GradeCount.Of(Read().Plan).Sum(c => c.OfKpis ? c.Total : 100));
    }

    [Fact]
    public void The_page_says_whose_words_they_are_and_who_counted()
    {
        PlanWith(OfProjects);

        var page = System.Text.RegularExpressions.Regex.Replace(Built("sample/index.html"), "<[^>]*>|\n", "");

        Assert.Contains(
            "ためし市の評価: 順調 2、やや遅れ 1 (文書の2024年度の評価3件を、このサイトが数えました)",
            page, StringComparison.Ordinal);
    }

    private Plan PlanWith(string evaluations, string legend = "")
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,80\n", ("R4", "50"), [(2024, "60")]);
        Write("sample/evaluations.csv", evaluations);
        if (legend.Length > 0) File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), $"legend,\"{legend}\",\n");
        return Source().Site.Plans[0];
    }
}
