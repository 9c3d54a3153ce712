// Targets: what each kind must say.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class TargetsTests
{
    [Theory]
    [InlineData("number,20,,,", 0)]
    [InlineData("number,0,,,", 0)]
    [InlineData("number,,,,増やす", 1)]
    [InlineData("at_least,,,,20以上", 1)]
    [InlineData("at_most,,,,", 1)]
    [InlineData("below,,,,", 1)]
    [InlineData("each_year,,,,毎年", 1)]
    [InlineData("maintain,,,,", 0)]
    [InlineData("relative,,-20,H26,", 0)]
    [InlineData("relative,,,H26,", 1)]
    [InlineData("relative,,-20,,", 1)]
    [InlineData("text,,,,条例を定める", 0)]
    [InlineData("text,,,,", 1)]
    public void A_target_says_what_it_asks_for(string cells, int problems)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/targets.csv", $"indicator,period,kind,value,percent,of_period,text_ja\nsafe-crossings,H31,{cells}\n");
        var site = folder.Rows();

        var found = Targets.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count(p => p.Code == "target-empty"));
    }
}
