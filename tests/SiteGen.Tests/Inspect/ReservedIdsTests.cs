// Ids that would take the address of a table, of metadata, or of a page of the site.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class ReservedIdsTests
{
    [Theory]
    [InlineData("observations", true)]
    [InlineData("csv-metadata", true)]
    [InlineData("goals", false)]
    [InlineData("snow", false)]
    public void A_KPI_cannot_be_called_like_a_table_of_its_plan(string id, bool reserved)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/indicators.csv", $"id,source_nos,outline,name_ja,unit,direction,accumulation,topics\n{id},1,nurseries,名前,people,up,none,\n");
        var site = folder.Rows();

        var found = ReservedIds.Check(site.Plans[0], site);

        Assert.Equal(reserved ? ["id-reserved"] : [], found.Select(p => p.Code));
    }

    [Theory]
    [InlineData("topics", true)]
    [InlineData("all", true)]
    [InlineData("en", true)]
    [InlineData("otaru", false)]
    public void A_plan_cannot_be_called_like_a_page_or_a_language_of_the_site(string id, bool reserved)
    {
        using var folder = new CaseFolder();
        Directory.Move(Path.Combine(folder.Data, "sample"), Path.Combine(folder.Data, id));

        var found = ReservedIds.Check(folder.Rows());

        Assert.Equal(reserved ? [$"id-reserved {id}/"] : [], found.Select(p => $"{p.Code} {p.At}"));
    }

    [Theory]
    [InlineData("../otaru")]
    [InlineData("Snow")]
    [InlineData("snow/ice")]
    public void The_id_of_a_topic_cannot_leave_its_folder(string id)
    {
        using var folder = new CaseFolder();
        folder.Write("topics.csv", $"id,name_ja,summary_ja,order\n{id},名前,説明,1\n");

        Assert.Equal(["id-shape"], SiteRules.Check(folder.Rows()).Select(p => p.Code));
    }
}
