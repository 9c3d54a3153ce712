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

    [Theory]
    [InlineData("検討中", true)]
    [InlineData("(未定)", true)]
    [InlineData("現在調整中", true)]
    [InlineData("今後設定", true)]
    [InlineData("目標値は設定しない", true)]
    [InlineData("数値は毎年度把握し分析する(目標値は設定しない)", true)]
    [InlineData("目標なし", true)]
    [InlineData("-", true)]
    [InlineData("TBC", true)]
    [InlineData("No target set yet", true)]
    [InlineData("計画の策定", false)]
    [InlineData("策定", false)]
    [InlineData("設置を検討する", false)]
    [InlineData("検討会の設置", false)]
    [InlineData("事故なし", false)]
    [InlineData("Reviewed", false)]
    public void Words_that_say_there_is_no_target_yet_are_none(string words, bool isNone)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/targets.csv", $"indicator,period,kind,value,text_ja\nsafe-crossings,H31,text,,{words}\n");
        var site = folder.Rows();

        var found = Targets.Check(site.Plans[0], site);

        Assert.Equal(isNone, found.Any(p => p.Code == "target-undecided"));
    }

    [Theory]
    [InlineData("検討中", false)]
    [InlineData("目標値は設定しない", true)]
    public void A_path_may_end_with_a_target_still_to_be_set_but_not_with_none(string words, bool isNone)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/targets.csv",
            $"indicator,period,kind,value,text_ja\nsafe-crossings,H30,number,20,\nsafe-crossings,H31,text,,{words}\n");
        var site = folder.Rows();

        Assert.Equal(isNone, Targets.Check(site.Plans[0], site).Any(p => p.Code == "target-undecided"));
    }
}
