// Grades stand in the plan's legend.
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class GradesTests
{
    [Theory]
    [InlineData(",A", "")]
    [InlineData(",A 順調", "")]
    [InlineData(",Z", "choice-unknown")]
    [InlineData("3,B", "grade-value")]
    [InlineData("3,", "grade-value")]
    [InlineData(",", "cell-blank")]
    public void A_grade_is_one_of_the_legend_and_has_no_number(string cells, string code)
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

    [Fact]
    public void Rows_of_the_legend_are_lines_of_one_legend()
    {
        using var folder = new CaseFolder();
        File.AppendAllText(Path.Combine(folder.Data, "sample", "plan.csv"),
            "legend,A 順調,A on track\nlegend,B やや遅れ,B somewhat late\n");
        folder.Write("sample/published.csv", "indicator,outline,year,figure,value,text_ja,text_en\nsafe-crossings,,2016,grade,,B,B\n");
        var problems = new ProblemList();

        var source = SiteBuild.Read(new(folder.Data, folder.Input, ""), problems);

        Assert.Empty(problems.Sorted());
        Assert.Equal("A 順調\nB やや遅れ", source!.Site.Plans[0].Setting("legend")["ja"]);
        Assert.Equal("A on track\nB somewhat late", source.Site.Plans[0].Setting("legend")["en"]);
    }
}
