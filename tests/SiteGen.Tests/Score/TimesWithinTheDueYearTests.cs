// A figure of April is no result of the year that it begins; a target set by a time was not set at it; ranks fall as their number rises.
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Calculation;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class TimesWithinTheDueYearTests : PlanOfOneKpi
{
    private const string Uneven = "出発点よりよくなりました。"
        + "値の時期と、出発点や期限との間が、ちょうど何年とならないため、"
        + "目安のペースは計算しません。";

    private const string Due = "indicator,period,kind,value\nk,R6,number,20\n";

    [Theory]
    [InlineData("R6.4.1", "25", "2024年4月1日の値は、目標に達しています(目標の時期は2024年度)。")]
    [InlineData("R6.4.1", "15", Uneven)]
    [InlineData("R7.3.31", "25", "目標の期限の実績値が、目標に達しました。")]
    [InlineData("", "25", "目標の期限の実績値が、目標に達しました。")]
    public void Only_a_figure_of_the_end_or_of_the_whole_year_is_that_of_the_target_year(string measured, string value, string words)
    {
        var kpi = Measured(measured, value);

        Assert.Equal(words, Ruby.Strip(StatusName.Meaning(Views.In("ja", Source()), Measuring.Newest(kpi))));
    }

    [Theory]
    [InlineData("R5年度", "(2023年度の版)", "(version of FY2023)")]
    [InlineData("R5年度まで", "(2023年度までに設定)", "(set by FY2023)")]
    [InlineData("令和5年度末まで", "(2023年度末までに設定)", "(set by the end of FY2023)")]
    public void A_target_set_by_a_time_is_not_said_to_be_set_at_it(string setOn, string ja, string en)
    {
        var kpi = Kpi("people", "up", "none", $"indicator,period,kind,value,set_on\nk,R9,number,30,\nk,R9,number,20,{setOn}\n",
            baseline: ("R4", "10"), actuals: [(2024, "15")]);

        Assert.Equal(ja, Ruby.Strip(DraftWords.SetOn(Views.In("ja", Source()), kpi, kpi.Target!)));
        Assert.Equal(en, DraftWords.SetOn(Views.In("en", Source()), kpi, kpi.Target!));
    }

    [Fact]
    public void A_revision_without_a_time_is_told_as_one_and_is_in_force()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value,set_on\nk,R9,number,30,\nk,R9,number,20,時期の記載なし\n",
            baseline: ("R4", "10"), actuals: [(2024, "15")]);

        Assert.Equal(20m, kpi.Target!.Value);
        Assert.Contains("(見直し後。時期の記載なし)", PageOf(kpi, ""), StringComparison.Ordinal);
        Assert.Contains("(after the revision; no time given)", PageOf(kpi, "en/"), StringComparison.Ordinal);
        Assert.Contains("No date printed", Built("en/updates/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("時期の記載なし", Built("en/sample/changes/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R7.3", "目標 1件(うち1件は、届いたあとで目標が決められたと文書から分かります)")]
    [InlineData("R5.4", "また届かなくなった目標 1件</a>")]
    public void A_target_that_was_set_after_it_was_reached_is_told_where_lost_ones_are_counted(string setOn, string words)
    {
        Kpi("people", "up", "none", $"indicator,period,kind,value,set_on\nk,R9,number,99,\nk,R9,number,55,{setOn}\n",
            baseline: ("R4", "40"), actuals: [(2023, "60"), (2024, "50")]);

        Assert.Contains(words, Built("sample/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rank_that_falls_is_not_said_to_grow()
    {
        var kpi = Kpi("rank", "down", "none", "indicator,period,kind,value\nk,R9,number,30\n",
            baseline: ("R4", "41"), actuals: [(2024, "45")]);

        Assert.Contains(WorkingLines.Of(Views.In("ja", Source()), Measuring.Newest(kpi)), l => l.Result == "4位下");
        Assert.Contains(WorkingLines.Of(Views.In("en", Source()), Measuring.Newest(kpi)), l => l.Result == "down by 4");
        Assert.Contains("目安より8位分低い", PageOf(kpi, ""), StringComparison.Ordinal);
        Assert.Contains("8 places below the pace", PageOf(kpi, "en/"), StringComparison.Ordinal);
    }

    private Indicator Measured(string period, string value)
    {
        var kpi = Kpi("people", "up", "none", Due, baseline: ("R4", "10"), actuals: [(2024, value)]);
        Write("sample/actuals/2024.csv", $"indicator,value,period\nk,{value},{period}\n");
        return Source().Site.Plans[0].Indicators.Single(i => i.Id == kpi.Id);
    }
}
