// Targets for the quarters of a year: a council prints a table for each quarter, with a figure and a target of its own.
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class QuarterTargetsTests : PlanOfOneKpi
{
    private const string Quarters = "indicator,period,kind,value\n"
        + "k,2025Q1,number,10\nk,2025Q2,number,25\nk,2025Q3,number,40\nk,2025Q4,number,60\n";

    [Theory]
    [InlineData("26", true, "目標まで届いていない、2025年度第2四半期の目標には届いた")]
    [InlineData("24", false, "目標まで届いていない、2025年度第2四半期の目標に届かず")]
    public void A_figure_of_a_quarter_is_told_by_the_target_of_that_quarter(string figure, bool isMet, string told)
    {
        Kpi("percent", "up", "none", Quarters, ("-", ""), [(2024, "40")]);
        Write("sample/actuals/2025.csv", $"indicator,value,period\nk,9,2025Q1\nk,{figure},2025Q2\n");
        var a = Measuring.Newest(Read());

        Assert.Equal((25m, isMet, false), (a.OwnTarget?.Value, a.IsOwnTargetMet, a.IsDue));
        Assert.Equal(told, Ruby.Strip(StatusName.Whole(Views.In("ja", Source()), a)));
    }

    [Fact]
    public void The_figure_of_the_last_quarter_and_of_the_year_are_judged_by_the_last_target()
    {
        Kpi("percent", "up", "none", Quarters, ("-", ""), [(2024, "40")]);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,9,2025Q1\nk,59,2025Q4\n");
        Assert.Equal((Status.Missed, null), (Measuring.Newest(Read()).Status, Measuring.Newest(Read()).OwnTarget));

        Write("sample/actuals/2025.csv", "indicator,value,period\nk,9,2025Q1\nk,61,\n");
        Assert.Equal((Status.Met, null), (Measuring.Newest(Read()).Status, Measuring.Newest(Read()).OwnTarget));
    }

    [Fact]
    public void A_grade_and_a_rate_may_be_those_of_a_quarter_or_of_a_column_without_a_year()
    {
        Kpi("percent", "up", "none", Quarters, ("-", ""), [(2024, "40")]);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,9,2025Q1\nk,24,2025Q2\n");
        Write("sample/published.csv", "indicator,outline,year,period,figure,value,text_ja,text_en\n"
            + "k,,2025,2025Q1,grade,,A,A\nk,,2025,2025Q2,grade,,B,B\nk,,2025,2025Q1,rate,90.0,,\nk,,2025,最終評価,grade,,(A),(A)\n");
        var kpi = Read();

        Assert.Equal(["2025年度第1四半期", "2025年度第2四半期", "2025年度第1四半期", "最終評価"],
            kpi.Published.Select(p => Ruby.Strip(PublishedName.Time(Views.In("ja", Source()), p))));
        Assert.Null(PublishedCheck.Compare(kpi.Plan, kpi.Published[2]).Computed);
    }

    [Fact]
    public void Of_the_quarters_of_a_year_on_the_way_the_last_is_a_point_of_the_path()
    {
        Kpi("percent", "up", "none", Quarters + "k,2027,number,80\n", ("2024", "0"), []);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,30,2025Q2\n");
        var a = Measuring.At(Read(), 2026, Read().Target);

        Assert.Equal([new(2024, 0), new(2025, 60), new(2027, 80)], TargetPath.Of(new(0, 2024), a.Target));
        Assert.Contains("2025年度第2四半期", Ruby.Strip(Built("sample/kpi/k/index.html")), StringComparison.Ordinal);
    }
}
