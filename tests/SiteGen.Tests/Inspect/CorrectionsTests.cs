// Corrections: the corrected text stands in the cell that is named.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class CorrectionsTests
{
    [Theory]
    [InlineData("outline.csv/goal-3/name_ja,安全に暮らす", 0)]
    [InlineData("plan.csv/title/ja,総合戦略", 0)]
    [InlineData("units.csv/people/ja,人", 0)]
    [InlineData("actuals/2016/safe-crossings/value,17", 0)]
    [InlineData("tables/population.csv/人口/value,3565", 0)]
    [InlineData("tables/population.csv/人口/value,\"3,565\"", 0)]
    [InlineData("tables/population.csv/人口/value,\"3,566\"", 1)]
    [InlineData("outline.csv/goal-3/name_ja,安全に慕らす", 1)]
    [InlineData("outline.csv/goal-2/name_ja,安全に暮らす", 1)]
    [InlineData("outline.csv/goal-3/name_jp,安全に暮らす", 1)]
    [InlineData("outlines.csv/goal-3/name_ja,安全に暮らす", 1)]
    [InlineData("goal-3,安全に暮らす", 1)]
    public void The_named_cell_has_the_corrected_text(string cells, int problems)
    {
        using var folder = new CaseFolder();
        Directory.CreateDirectory(Path.Combine(folder.Data, "sample", "tables"));
        folder.Write(
            "sample/tables/population.csv", "table_ja,table,category_ja,series_ja,value,unit\n人口,population,全国,計,3565,people\n");
        folder.Write("sample/corrections.csv", $"where,used,printed,reason_ja\n{cells},誤,誤字\n");
        var site = folder.Rows();

        var found = Corrections.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count());
    }

    [Theory]
    [InlineData("△ 3565", "-3565", "")]
    [InlineData(".5", "0.5", "")]
    [InlineData("3565以上", "3565", "")]
    [InlineData("未集計", "", "未集計")]
    public void A_cell_rewritten_in_our_own_form_is_still_the_corrected_one(string used, string value, string missing)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv", $"indicator,value,missing\nsafe-crossings,{value},{missing}\n");
        folder.Write("sample/corrections.csv", $"where,used,printed,reason_ja\nactuals/2016/safe-crossings/value,{used},誤,誤字\n");
        var site = folder.Rows();

        Assert.Empty(Corrections.Check(site.Plans[0], site));
    }

    [Theory]
    [InlineData("2026-11-20", 0)]
    [InlineData("2099-12-31", 0)]
    [InlineData("2024-02-29", 0)]
    [InlineData("2023-02-29", 1)]
    [InlineData("2026/11/20", 0)]
    [InlineData("2026/1/5", 0)]
    [InlineData("2026/13/5", 1)]
    [InlineData("2026-1-5", 1)]
    [InlineData("R8.11.20", 1)]
    public void A_date_is_written_in_full_and_may_be_tomorrow(string date, int problems)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/updates.csv", $"date,title_ja\n{date},題\n");
        var site = folder.Rows();

        var found = Dates.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count());
    }
}
