// comparisons.csv: each way to name what does not exist is found.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class ComparisonsTests
{
    [Theory]
    [InlineData("x,名,nowhere,traffic-accidents", "plan-gone", "plan (C)", "nowhere")]
    [InlineData("x,名,sample,trafic-accidents", "reference-unknown", "indicator (D)", "trafic-accidents")]
    [InlineData("x,,sample,traffic-accidents", "cell-blank", "name_ja (B)", "")]
    [InlineData("X y,名,sample,traffic-accidents", "id-shape", "id (A)", "X y")]
    public void What_does_not_fit_is_named(string rows, string code, string column, string cell)
    {
        var found = Check(rows);

        Assert.Equal([(code, column, cell)], found.Select(p => (p.Code, p.At.Column, p.Cell)));
        Assert.All(found, p => Assert.Equal("comparisons.csv", p.At.File));
    }

    [Fact]
    public void Further_rows_of_a_comparison_need_no_name() =>
        Assert.Empty(Check("x,名,sample,traffic-accidents\nx,,sample,nursery-children"));

    private static IReadOnlyList<SiteGen.Plans.Problem> Check(string rows)
    {
        using var folder = new CaseFolder();
        folder.Write("comparisons.csv", $"id,name_ja,plan,indicator\n{rows}\n");
        return [.. Comparisons.Check(folder.Rows())];
    }
}
