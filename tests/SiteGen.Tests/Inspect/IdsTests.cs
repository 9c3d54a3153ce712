// Ids that would take the address of a table, of metadata, or of a page of the site.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class IdsTests
{
    [Theory]
    [InlineData("observations", true)]
    [InlineData("csv-metadata", true)]
    [InlineData("goals", false)]
    [InlineData("snow", false)]
    public void A_KPI_cannot_be_called_like_a_table_of_its_plan(string id, bool reserved)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/indicators.csv",
            $"id,source_nos,outline,name_ja,unit,direction,accumulation,topics\n{id},1,nurseries,名前,people,up,none,\n");
        var site = folder.Rows();

        var found = Ids.Check(site.Plans[0], site);

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

        var site = folder.Rows();

        var found = Ids.Check(site.Plans[0], site);

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

        Assert.Equal(["id-shape"], Ids.Check(folder.Rows()).Select(p => p.Code));
    }

    [Theory]
    [InlineData("goal-4", true)]
    [InlineData("2016-goal", true)]
    [InlineData("a", true)]
    [InlineData("Goal-4", false)]
    [InlineData("goal_4", false)]
    [InlineData("goal 4", false)]
    [InlineData("-goal", false)]
    [InlineData("goal-", false)]
    [InlineData("goal--4", false)]
    [InlineData("目標", false)]
    [InlineData("goal/4", false)]
    [InlineData("ｇｏａｌ", false)]
    public void An_id_has_small_letters_digits_and_single_hyphens(string id, bool fits)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/outline.csv", $"id,parent,kind,name_ja\n{id},,goal,目標\n");
        var site = folder.Rows();

        var found = Ids.Check(site.Plans[0], site);

        Assert.Equal(fits ? [] : ["id-shape"], found.Select(p => p.Code));
    }

    [Fact]
    public void The_folder_of_a_plan_is_an_id_too()
    {
        using var folder = new CaseFolder();
        Directory.Move(Path.Combine(folder.Data, "sample"), Path.Combine(folder.Data, "Sample_1"));
        var site = folder.Rows();

        var found = Ids.Check(site.Plans[0], site);

        Assert.Equal(["id-shape Sample_1/"], found.Select(p => $"{p.Code} {p.At}"));
    }

    [Fact]
    public void A_KPI_and_a_project_may_have_the_same_id()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/outline.csv", "id,parent,kind,name_ja\nsafe-crossings,,project,横断歩道\n");
        var site = folder.Rows();

        var found = Ids.Check(site.Plans[0], site);

        Assert.Empty(found);
    }
}
