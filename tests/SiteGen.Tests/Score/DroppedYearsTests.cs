// A revision that keeps the first years of a path and drops the later ones sets no new target.
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class DroppedYearsTests : PlanOfOneKpi
{
    private const string Path = "indicator,set_on,period,kind,value\n"
        + "k,,R5年度,number,416\nk,,R6年度,number,430\nk,,R7年度,number,450\n";

    [Theory]
    [InlineData("en", "After the revision there is no target of 450 people by FY2025. The last one is 416 people by FY2023, as before.")]
    [InlineData("ja", "見直しの後の文書に、450人(2025年度まで)の目標はありません。"
        + "最後の目標は、前からあった416人(2023年度まで)です。")]
    public void What_is_left_is_told_as_it_was_before(string language, string words)
    {
        var shift = ShiftOf("k,R5.3,R5年度,number,416\n");

        Assert.Equal((ShiftKind.Shortened, null, Ease.Unknown), (shift.Kind, shift.By, shift.Ease));
        Assert.Equal(words, Ruby.Strip(ShiftSentence.Of(Views.In(language, Source()), shift)));
    }

    [Fact]
    public void Another_number_for_the_year_is_another_target()
    {
        var shift = ShiftOf("k,R5.3,R5年度,number,400\n");

        Assert.Equal(ShiftKind.OtherWay, shift.Kind);
    }

    private TargetShift ShiftOf(string revision)
    {
        var kpi = Kpi("people", "up", "none", Path + revision, baseline: ("R4", "400"), actuals: [(2023, "410")]);
        return Assert.Single(TargetShift.Of(kpi));
    }
}
