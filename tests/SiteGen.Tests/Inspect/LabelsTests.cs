// The name beside an id in actuals: the KPI's own, or none.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class LabelsTests
{
    [Theory]
    [InlineData("new-residents,移住者,55", 0)]
    [InlineData("new-residents,　移住者 ,55", 0)]
    [InlineData("new-residents,,55", 0)]
    [InlineData("no-such-kpi,移住者,55", 0)]
    [InlineData("new-residents,移住者数,55", 1)]
    [InlineData("new-residents,交通事故,55", 1)]
    public void Only_the_name_of_another_KPI_is_a_problem(string row, int problems)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv", $"indicator,name,value\n{row}\n");
        var site = folder.Rows();

        var found = Labels.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count(p => p.Code == "label-differs"));
    }

    [Fact]
    public void Rows_that_slipped_by_one_are_all_found()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv",
            "indicator,name,value\nnew-residents,子育て相談(累計),1\nresidents-satisfied,移住者,2\ntraffic-accidents,満足している市民,3\n");
        var site = folder.Rows();

        var found = Labels.Check(site.Plans[0], site);

        Assert.Equal([2, 3, 4], found.Select(p => p.At.Line));
    }
}
