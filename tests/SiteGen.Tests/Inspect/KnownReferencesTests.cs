// References between files: each column that names something is looked at.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class KnownReferencesTests
{
    [Theory]
    [InlineData("sample/outline.csv", "id,parent,kind,name_ja,department\nx,x1,goal,名,", "parent (B)")]
    [InlineData("sample/outline.csv", "id,parent,kind,name_ja,department\nx,,goal,名,市民課;x1", "department (E)")]
    [InlineData(
        "sample/indicators.csv",
            "id,source_nos,outline,name_ja,unit,direction,accumulation,topics\n"
            + "x,1,goal-1;x1,名,people,up,none,", "outline (C)")]
    [InlineData(
        "sample/indicators.csv", "id,source_nos,outline,name_ja,unit,direction,accumulation,topics\nx,1,goal-1,名,x1,up,none,", "unit (E)")]
    [InlineData(
        "sample/indicators.csv",
            "id,source_nos,outline,name_ja,unit,direction,accumulation,topics\n"
            + "x,1,goal-1,名,people,up,none,safety;x1", "topics (H)")]
    [InlineData(
        "sample/indicators.csv",
            "id,source_nos,outline,name_ja,unit,direction,accumulation,topics,department\n"
            + "x,1,goal-1,名,people,up,none,,x1", "department (I)")]
    [InlineData(
        "sample/indicators.csv",
            "id,source_nos,outline,name_ja,unit,direction,accumulation,topics,part_of\n"
            + "x,1,goal-1,名,people,up,none,,x1", "part_of (I)")]
    [InlineData(
        "sample/indicators.csv",
            "id,source_nos,outline,name_ja,unit,direction,accumulation,topics,replaced_by\n"
            + "x,1,goal-1,名,people,up,none,,x1", "replaced_by (I)")]
    [InlineData("sample/baselines.csv", "indicator,period,value\nx1,H26,1", "indicator (A)")]
    [InlineData("sample/targets.csv", "indicator,period,kind,value\nx1,H31,number,1", "indicator (A)")]
    [InlineData("sample/actuals/2016.csv", "indicator,value\nx1,1", "indicator (A)")]
    [InlineData("sample/published.csv", "indicator,outline,year,figure,value\nx1,,2016,rate,1", "indicator (A)")]
    [InlineData("sample/published.csv", "indicator,outline,year,figure,value\n,x1,2016,rate,1", "outline (B)")]
    [InlineData("sample/evaluations.csv", "outline,year,body_ja\nx1,2016,市", "outline (A)")]
    [InlineData("sample/costs.csv", "indicator,outline,year,amount_yen\nx1,,2016,1", "indicator (A)")]
    [InlineData("sample/costs.csv", "indicator,outline,year,amount_yen\n,x1,2016,1", "outline (B)")]
    [InlineData("sample/outputs.csv", "outline,period,text_ja\nx1,H28,文", "outline (A)")]
    [InlineData("sample/revisions.csv", "indicator,outline,field,old_ja,new_ja,set_on\nx1,,kpi_name,旧,新,H29.3", "indicator (A)")]
    [InlineData("sample/revisions.csv", "indicator,outline,field,old_ja,new_ja,set_on\n,x1,kpi_name,旧,新,H29.3", "outline (B)")]
    public void Whatever_a_cell_names_must_exist(string file, string text, string column)
    {
        using var folder = new CaseFolder();
        folder.Write(file, text + "\n");
        var site = folder.Rows();

        var found = KnownReferences.Check(site.Plans[0], site);

        Assert.Equal([("reference-unknown", "x1", column)],
            found.Where(p => p.At.File == file && p.At.Line == 2).Select(p => (p.Code, p.Cell, p.At.Column)));
    }
}
