// Printed totals against the sum of the years.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class TotalsTests
{
    [Theory]
    [InlineData("40,40,55,95", 0)]
    [InlineData("40,40,55,95.0", 0)]
    [InlineData("40,,55,95", 0)]
    [InlineData("40,40,55,96", 1)]
    [InlineData("40,41,55,96", 2)]
    [InlineData("未集計,,55,95", 0)]
    [InlineData("40,40,未集計,40", 0)]
    public void A_total_is_the_sum_of_the_years_so_far(string figures, int problems)
    {
        using var folder = new CaseFolder();
        var cells = figures.Split(',');
        folder.Write("sample/actuals/2015.csv", $"indicator,value,total\nnew-residents,{cells[0]},{cells[1]}\n");
        folder.Write("sample/actuals/2016.csv", $"indicator,value,total\nnew-residents,{cells[2]},{cells[3]}\n");
        var site = folder.Rows();

        var found = Totals.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count());
    }

    [Theory]
    [InlineData("文書の通りです。,As printed.", 0)]
    [InlineData("文書の通りです。,", 1)]
    [InlineData(",As printed.", 1)]
    public void A_difference_that_is_explained_in_both_languages_may_stay(string note, int problems)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv", $"indicator,value,total,note_ja,note_en\nnew-residents,55,96,{note}\n");
        var site = folder.Rows();

        var found = Totals.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count());
    }
}
