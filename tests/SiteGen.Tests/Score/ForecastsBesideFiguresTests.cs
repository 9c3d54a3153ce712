// A year with a figure of a day in it and a forecast for its end: neither judges the KPI, and neither is said not to be there.
// The year before them is judged.
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class ForecastsBesideFiguresTests : PlanOfOneKpi
{
    private const string Target = "indicator,period,kind,value\nk,R9,number,99\n";

    [Fact]
    public void The_status_says_that_there_are_a_forecast_and_a_figure_on_the_way()
    {
        var a = Measuring.Newest(Members([]));

        Assert.Equal(Status.NoFigure, a.Status);
        Assert.Equal("見込みと途中の値のみ", StatusName.Of(Views.In("ja", Source()), a));
        Assert.Equal("For the newest year the document prints a forecast, and a figure as of 30 September 2025. "
            + "We take neither as the actual of the year, so we do not judge by them.", StatusName.Meaning(Views.In("en", Source()), a));
    }

    [Fact]
    public void The_sentence_tells_both_after_the_year_that_is_judged()
    {
        var kpi = Members();

        Assert.Equal((Status.Behind, 2024), (Measuring.Newest(kpi).Status, Measuring.Newest(kpi).Year));
        Says(kpi, "ja", "の2024年度の値は40人です");
        Says(kpi, "ja", "2025年度末の値は60人の見込みで、実績ではありません。"
            + "2025年9月30日時点の値は50人です。");
        Says(kpi, "en", "For the end of FY2025 the document expects 60 people, which is no actual. "
            + "The figure as of 30 September 2025 is 50 people.");
    }

    [Fact]
    public void Where_there_is_no_actual_the_sentence_begins_with_them()
    {
        Says(Members([]), "ja", "2025年度末の値は60人の見込みで、実績ではありません。"
            + "2025年9月30日時点の値は50人です");
    }

    [Fact]
    public void Actuals_from_before_the_start_are_told_as_that_also_where_a_forecast_follows()
    {
        const string watched = "indicator,period,kind,value,text_ja,text_en\nk,R9,text,,監視,To be watched\n";
        Kpi("percent", "up", "none", watched, ("R7", "16.9"), [(2024, "16.4")]);
        Write("sample/actuals/2027.csv", "indicator,value,period\nk,17.0,R9年度(推計)\n");
        Write("sample/updates.csv", "date,title_ja,title_en\n2026-11-20,公開,Published\n");

        Says(Read(), "ja", "は、基準値が16.9%(2025年度)。それより後の値は、この文書");
        Says(Read(), "ja", "2027年度(推計)の値は17.0%の見込みで、実績ではありません。");
    }

    [Fact]
    public void What_is_printed_for_the_baseline_in_words_stands_in_its_row()
    {
        const string done = "indicator,period,kind,value,text_ja,text_en\nk,R9,text,,実施有,Carried out\n";
        var kpi = Kpi("none", "unknown", "none", done, ("R4", ""), []);
        Write("sample/baselines.csv", "indicator,period,value,missing\nk,R4,,実施無\n");

        Assert.Contains("基準値の欄は「実施無」", Ruby.Strip(BarWords.Of(Views.In("ja", Source()), Measuring.Newest(Read()))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_the_year_shows_the_figure_and_the_forecast()
    {
        Members();

        var page = Built("en/sample/years/2025/index.html");

        Assert.Contains("KPIs with an actual of a part of the year only: 1", page, StringComparison.Ordinal);
        Assert.Contains("50 people (as of 30 September 2025), 60 people expected", page, StringComparison.Ordinal);
        Assert.Contains("part of the year only: 1", Built("en/sample/years/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_is_text_on_the_page_of_the_year()
    {
        Members();
        File.AppendAllText(Path.Combine(Data, "units.csv"), "odd,<b>人</b>,<b>one</b>,<b>many</b>,1,odd,\n");
        Write("sample/indicators.csv", File.ReadAllText(Path.Combine(Data, "sample/indicators.csv"))
            .Replace(",people,", ",odd,", StringComparison.Ordinal));

        var page = Built("en/sample/years/2025/index.html");

        Assert.Contains("50 &lt;b&gt;many", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>many", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chart_has_no_band_of_years_without_figures_there()
    {
        var kpi = Members();

        var chart = PageOf(kpi, "");
        Write("sample/actuals/2025.csv", "indicator,value,missing\nk,,-\n");
        var without = PageOf(kpi, "");

        Assert.True(Bands(chart) < Bands(without), "The band begins after the year of the forecast.");
    }

    [Fact]
    public void Movements_tell_the_step_to_the_year_that_is_judged()
    {
        Members();

        var page = Built("en/sample/movements/index.html");
        Assert.Contains("60 people expected", page, StringComparison.Ordinal);
        Assert.DoesNotContain("have no actual of the newest year", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_does_not_say_that_its_figures_were_measured_earlier()
    {
        Members();

        Assert.False(Measuring.IsLate(Source().Site.Plans[0], 2025));
        Assert.DoesNotContain("measured earlier", Built("en/sample/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_only_expected_are_a_forecast_in_the_table_and_in_the_data()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value,text_ja,text_en\nk,R9,text,,策定,Drawn up\n", ("R4", "1"), []);
        Write("sample/actuals/2025.csv", "indicator,value,text_ja,text_en,period\nk,,策定,Drawn up,R7年度末見込\n");

        Assert.Matches("Forecast.{0,9}</th><td>the end of FY2025 <wbr>\\(forecast\\)", PageOf(kpi, "en/"));
        Assert.Equal(["forecast 2025 "], Observed(Source().Site.Plans[0].Indicators[0], "actual", "forecast"));
    }

    // How wide the bands of years without figures are together.
    private static decimal Bands(string chart) => System.Text.RegularExpressions.Regex
        .Matches(chart, "chart-void\" d=\"M([0-9.]+) [0-9.]+H([0-9.]+)")
        .Sum(m => decimal.Parse(m.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)
            - decimal.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));

    private Indicator Members() => Members([(2023, "20"), (2024, "40")]);

    private Indicator Members((int, string)[] actuals)
    {
        Kpi("people", "up", "none", Target, baseline: ("R4", "10"), actuals: actuals);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,50,R7.9.30現在\nk,60,R7年度末見込\n");
        return Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");
    }
}
