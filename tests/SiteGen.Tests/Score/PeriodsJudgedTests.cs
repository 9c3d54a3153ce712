// Periods as plans print them decide due years, starts and the version in force: none of them is lost.
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class PeriodsJudgedTests : IDisposable
{
    private readonly CaseFolder folder = new();

    // What the base publishes belongs to targets that these tests replace.
    public PeriodsJudgedTests() => folder.Write("sample/published.csv", "indicator,outline,year,figure,value\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("令和元年度(2019年度)")]
    [InlineData("2019年度(令和元年度)")]
    [InlineData("平成31(令和元)年度")]
    [InlineData("H31末")]
    [InlineData("H31\u00a0年度")]
    [InlineData("R2.3.31まで")]
    public void A_target_whose_year_has_passed_is_missed(string due)
    {
        folder.Write("sample/targets.csv", $"indicator,period,kind,value\nsafe-crossings,{due},number,250\n");
        folder.Write("sample/actuals/2019.csv", "indicator,value\nsafe-crossings,240\n");

        var assessment = Measuring.Newest(Kpi("safe-crossings"));

        Assert.Equal((Status.Missed, 2019), (assessment.Status, assessment.DueYear));
    }

    [Theory]
    [InlineData("2014年度(平成26年度)")]
    [InlineData("2014(H26)")]
    [InlineData("平26")]
    [InlineData("H26年度実績")]
    public void A_baseline_is_a_start_in_every_spelling_of_its_year(string period)
    {
        folder.Write("sample/targets.csv", "indicator,period,kind,value\nsafe-crossings,H31,number,50\n");
        folder.Write("sample/baselines.csv", $"indicator,period,value\nsafe-crossings,{period},30\n");

        var start = Measuring.Start(Kpi("safe-crossings"));

        Assert.Equal(new StartingPoint(30, 2014), start);
    }

    [Theory]
    [InlineData("R2.3改訂")]
    [InlineData("令和2年3月(2020年3月)")]
    [InlineData("R2.3\u00a0")]
    [InlineData("令和2年3月見直し")]
    public void The_newest_version_of_a_target_is_in_force(string setOn)
    {
        folder.Write("sample/targets.csv",
            $"indicator,set_on,period,kind,value,reason_ja\nsafe-crossings,,H31,number,250,\n"
            + $"safe-crossings,{setOn},H31,number,350,見直し\nsafe-crossings,H29.3,H31,number,300,見直し\n");

        var kpi = Kpi("safe-crossings");

        Assert.Equal(350, kpi.Target!.Value);
    }

    [Fact]
    public void A_figure_of_an_earlier_year_stands_at_its_own_time_and_says_for_which_year_it_is_reported()
    {
        folder.Write("sample/actuals/2016.csv",
            "indicator,value,period,note_ja,note_en\nsafe-crossings,17,H26 数値,2年前の数値です,A figure of two years before\n");
        var kpi = Kpi("safe-crossings");

        var actual = kpi.ActualOf(2016)!;

        Assert.Equal((2014, 2016, "H26 数値", true), (actual.MeasuredYear, actual.Year, actual.MeasuredAt.Printed, actual.HasLag));
        Assert.Equal(2014, Measuring.Newest(kpi).MeasuredIn);
        Assert.Equal("2014", When.Measured(Views.In("en", Source()), actual));
        Assert.Equal("listed for FY2016, measured in 2014", When.Reported(Views.In("en", Source()), actual));
        Assert.Equal("2016年度のところの値(時点は2014年)", When.Reported(Views.In("ja", Source()), actual));
    }

    [Theory]
    [InlineData("H28年度末", "2016年度末", "the end of FY2016")]
    [InlineData("H28年末", "2016年末", "the end of 2016")]
    [InlineData("H28年", "2016年", "calendar 2016")]
    [InlineData("H29.2月末", "2017年2月末", "the end of February 2017")]
    [InlineData("H29.3.31現在", "2017年3月31日時点", "as of 31 March 2017")]
    [InlineData("H28第4四半期", "2016年度第4四半期", "Q4 of FY2016")]
    [InlineData("H28年度上期", "2016年度上期", "the first half of FY2016")]
    [InlineData("H27.7〜H28.6", "2015年7月〜2016年6月", "July 2015–June 2016")]
    [InlineData("H28年1月〜12月", "2016年1〜12月", "January–December 2016")]
    [InlineData("H28年度(見込)", "2016年度(見込み)", "FY2016 (forecast)")]
    [InlineData("平成28学年度", "2016学年度", "school year 2016")]
    [InlineData("平成28年度平均", "2016年度の平均", "FY2016 (average)")]
    [InlineData("2016年平均値", "2016年の平均", "calendar 2016 (average)")]
    public void A_time_keeps_its_kind_in_words(string period, string ja, string en)
    {
        folder.Write("sample/actuals/2016.csv", $"indicator,value,period,note_ja\nsafe-crossings,17,{period},注\n");
        var source = Source();
        var actual = source.Site.Plans[0].Indicators.Single(i => i.Id == "safe-crossings").ActualOf(2016)!.Rows.Last();

        var words = (When.Measured(Views.In("ja", source), actual), When.Measured(Views.In("en", source), actual));

        Assert.Equal((ja, en), words);
    }

    private Source Source() => SiteBuild.Read(new(folder.Data, folder.Input, ""), new())!;

    private Indicator Kpi(string id) => Source().Site.Plans[0].Indicators.Single(i => i.Id == id);
}
