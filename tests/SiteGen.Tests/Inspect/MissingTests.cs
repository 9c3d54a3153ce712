// A figure and a reason for its being missing, and the same KPI twice in a year.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class MissingTests
{
    [Theory]
    [InlineData("17,", 0)]
    [InlineData(",未集計", 0)]
    [InlineData("未集計,", 0)]
    [InlineData("－,調査なし", 0)]
    [InlineData(",", 0)]
    [InlineData("17,未集計", 2)]
    [InlineData("0,調査なし", 2)]
    public void A_value_stands_alone(string cells, int problems)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv", $"indicator,value,missing\nsafe-crossings,{cells}\n");
        folder.Write("sample/baselines.csv", $"indicator,value,missing,period\nsafe-crossings,{cells},H26\n");
        var site = folder.Rows();

        var found = Missing.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count());
    }

    [Theory]
    [InlineData("2016", "safe-crossings,17,\nnew-residents,55,", 0)]
    [InlineData("2016", "safe-crossings,17,\nsafe-crossings,16,H28.9月", 0)]
    [InlineData("2016", "safe-crossings,17,\nsafe-crossings,16,H28年", 1)]
    [InlineData("2017", "safe-crossings,17,", 0)]
    public void A_KPI_has_one_actual_for_the_whole_of_a_year(string year, string rows, int problems)
    {
        using var folder = new CaseFolder();
        folder.Write($"sample/actuals/{year}.csv", $"indicator,value,period\n{rows}\n");
        var site = folder.Rows();

        var found = ActualsOnce.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count());
    }
}
