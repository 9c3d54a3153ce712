// A grade of a KPI is a sign of the legend: not a piece of another sign, nor a letter of its words.
namespace SiteGen.Tests.Score;

public sealed class GradesOfTheLegendTests : PlanOfOneKpi
{
    [Theory]
    [InlineData("○ 順調 △ やや遅れ", "△", true)]
    [InlineData("A 順調 B 遅れ", "B", true)]
    [InlineData("Sonne: met\nLeicht bewölkt: almost", "Leicht bewölkt", true)]
    [InlineData("Sonne: met\nLeicht\u00A0bewölkt: almost", "Leicht bewölkt", true)]
    [InlineData("Sonne: met\nAssessment ended.: no more", "Assessment ended.", true)]
    [InlineData("A:順調、B:遅れ", "B", true)]
    [InlineData("◎ KPIを達成\n○ おおむね順調", "○", true)]
    [InlineData("◎ KPIを達成\n○ おおむね順調", "P", false)]
    [InlineData("達成\n概ね順調", "順調", false)]
    [InlineData("Achieved: done\nLate: not yet", "A", false)]
    public void A_grade_is_a_sign_of_the_legend(string legend, string grade, bool passes)
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,99\n", ("R4", "1"), [(2024, "5")]);
        Write("sample/published.csv", $"indicator,outline,year,figure,value,text_ja,text_en\nk,,2024,grade,,{grade},{grade}\n");
        var lines = legend.Split('\n').Select(line => $"legend,{line},{line}\n");
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), string.Concat(lines));

        Assert.Equal(passes, Told().All(p => p.Code != "choice-unknown"));
    }
}
