// Ids: once each in any letter case, and of a shape that an address can have.
using SiteGen.Plans;
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class UniqueIdsTests
{
    [Theory]
    [InlineData("a", "b", 0)]
    [InlineData("snow", "snow-2", 0)]
    [InlineData("snow", "snow", 1)]
    [InlineData("snow", "Snow", 1)]
    [InlineData("", "", 0)]
    public void Ids_that_differ_only_in_letter_case_are_the_same(string first, string second, int problems)
    {
        var found = UniqueIds.Twice([(new Place("a.csv", 2), first), (new Place("a.csv", 3), second)]);

        Assert.Equal(problems, found.Count());
        Assert.All(found, p => Assert.Equal(("id-twice", 3), (p.Code, p.At.Line)));
    }

    [Fact]
    public void A_KPI_and_a_project_may_have_the_same_id()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/outline.csv", "id,parent,kind,name_ja\nsafe-crossings,,project,横断歩道\n");
        var site = folder.Rows();

        var found = UniqueIds.Check(site.Plans[0], site);

        Assert.Empty(found);
    }
}
