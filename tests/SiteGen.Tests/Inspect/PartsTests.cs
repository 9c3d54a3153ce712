// Breakdowns: what is added up, in which unit, and when.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class PartsTests
{
    private const string Kpis = "id,source_nos,outline,name_ja,unit,direction,accumulation,part_of,topics\n";

    [Theory]
    [InlineData("225,134,91", "")]
    [InlineData("225.0,134,91.00", "")]
    [InlineData("225,134,90", "sample/actuals/2016.csv:2 value (B)")]
    [InlineData("225,134,-", "")]
    [InlineData("未集計,134,91", "")]
    [InlineData("0,134,91", "sample/actuals/2016.csv:2 value (B)")]
    public void Parts_add_up_to_their_whole_when_all_are_known(string values, string place)
    {
        using var folder = new CaseFolder();
        var cells = values.Split(',');
        folder.Write("sample/actuals/2016.csv",
            $"indicator,value\nnursery-children,{cells[0]}\nnursery-children-public,{cells[1]}\nnursery-children-private,{cells[2]}\n");
        var site = folder.Rows();

        var found = Parts.Check(site.Plans[0], site);

        Assert.Equal(place, string.Join(' ', found.Select(p => p.At)));
    }

    [Fact]
    public void Another_unit_is_no_part_of_the_sum()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/indicators.csv", Kpis +
            "parks,1,nurseries,公園,places,up,none,,\nparks-north,2,nurseries,北の公園,places,up,none,parks,\n"
            + "parks-south,3,nurseries,南の公園,places,up,none,parks,\n"
            + "parks-area,4,nurseries,公園の面積,square-metres,up,none,parks,\n");
        folder.Write("sample/actuals/2016.csv", "indicator,value\nparks,5\nparks-north,2\nparks-south,3\nparks-area,9000\n");
        var site = folder.Rows();

        var found = Parts.Check(site.Plans[0], site);

        Assert.Empty(found);
    }

    [Fact]
    public void A_breakdown_with_a_part_left_out_is_not_added_up()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv", "indicator,value\nnursery-children,225\nnursery-children-public,134\n");
        var site = folder.Rows();

        var found = Parts.Check(site.Plans[0], site);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("文書の通りです。,As printed.", 0)]
    [InlineData("文書の通りです。,", 1)]
    [InlineData(",As printed.", 1)]
    [InlineData(",", 1)]
    public void Only_an_explanation_in_both_languages_excuses_a_difference(string note, int problems)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv",
            $"indicator,value,note_ja,note_en\nnursery-children,225,{note}\nnursery-children-public,134,,\n"
            + $"nursery-children-private,90,,\n");
        var site = folder.Rows();

        var found = Parts.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count());
    }

    [Fact]
    public void Baselines_and_targets_are_added_up_too()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/baselines.csv",
            "indicator,period,value\nnursery-children,H26,200\nnursery-children-public,H26,120\nnursery-children-private,H26,70\n");
        folder.Write("sample/targets.csv",
            "indicator,period,kind,value\nnursery-children,H31,number,250\n"
            + "nursery-children-public,H31,number,150\nnursery-children-private,H31,number,90\n");
        var site = folder.Rows();

        var found = Parts.Check(site.Plans[0], site);

        Assert.Equal(["sample/baselines.csv", "sample/targets.csv"], found.Select(p => p.At.File));
    }

    [Fact]
    public void Figures_of_different_periods_are_not_added_up()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/targets.csv",
            "indicator,set_on,period,kind,value\nnursery-children,,H31,number,250\n"
            + "nursery-children-public,H29.3,H31,number,150\nnursery-children-private,H29.3,H31,number,90\n");
        var site = folder.Rows();

        var found = Parts.Check(site.Plans[0], site);

        Assert.Empty(found);
    }
}
