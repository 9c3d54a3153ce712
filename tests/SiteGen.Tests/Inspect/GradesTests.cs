// Grades stand in the plan's legend.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class GradesTests
{
    [Theory]
    [InlineData(",A", "")]
    [InlineData(",A 順調", "")]
    [InlineData(",Z", "choice-unknown")]
    public void A_grade_is_one_of_the_legend(string cells, string code)
    {
        using var folder = new CaseFolder();
        File.AppendAllText(
            Path.Combine(folder.Data, "sample", "plan.csv"), "legend,\"A 順調\nB やや遅れ\",\"A on track\nB somewhat late\"\n");
        folder.Write(
            "sample/published.csv", $"indicator,outline,year,figure,value,text_ja,text_en\nsafe-crossings,,2016,grade,{cells},A\n");
        var site = folder.Rows();

        var found = Grades.Check(site.Plans[0], site);

        Assert.Equal(code, string.Join(' ', found.Select(p => p.Code)));
    }
}
