// What readers of two more documents found beside right numbers: a year, a unit, a side or an actual that nobody printed.
using System.Text.RegularExpressions;
using SiteGen.Plans.Model;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Chart;
using SiteGen.Theme.Text;

namespace SiteGen.Tests.Score;

public sealed class WhatReadersFoundTests : PlanOfOneKpi
{
    private const string Target = "indicator,period,kind,value\nk,R9,number,99\n";

    [Fact]
    public void A_baseline_that_was_another_one_without_a_time_is_given_none()
    {
        var kpi = Kpi("percent", "up", "none", Target, ("R4", "9.25"), [(2024, "30")]);
        Write("sample/restated.csv", "indicator,kind,year,period,value,since,reason_ja,reason_en\nk,baseline,,,18.4,R7.3,,\n");

        Assert.Matches("Baseline: 18.4.{1,12} before, 9.25.{1,12} now", PageOf(kpi, "en/"));
    }

    [Fact]
    public void A_number_of_which_the_words_are_not_given_has_no_unit()
    {
        var kpi = Kpi("people", "up", "none", Target, ("R4", "9"), [(2024, "30")]);
        Write("sample/published.csv", "indicator,outline,year,figure,value,from_document\nk,,2024,stated,23.2,23.2\n");

        Assert.DoesNotContain("23.2人", Ruby.Strip(PageOf(kpi, "")), StringComparison.Ordinal);
        Assert.Contains("23.2", PageOf(kpi, ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unknown", "The vertical axis shows ranks, the first at the top.")]
    [InlineData("up", "The vertical axis shows ranks; the best is at the top.")]
    public void Of_ranks_the_best_is_told_only_where_the_better_side_is_known(string direction, string words)
    {
        var kpi = Kpi("rank", direction, "none", "indicator,period,kind,value\nk,R9,number,3\n", ("R4", "9"), [(2024, "5")]);

        Assert.Contains(words, ChartNotes.Of(Views.In("en", Source()), kpi, ChartFigure.Of(kpi)));
    }

    [Theory]
    [InlineData("第4章第3節", "第4章第3節")]
    [InlineData("第6章第2節（2）", "第6章第2節（2）")]
    [InlineData("第4章", "4")]
    public void A_place_with_several_numbers_stays_as_it_is_printed(string number, string told)
    {
        Kpi("people", "up", "none", Target, ("R4", "9"), [(2024, "30")]);
        var outline = File.ReadAllLines(Path.Combine(Data, "sample/outline.csv"));
        var column = Array.IndexOf(outline[0].TrimStart('\uFEFF').Split(','), "number");
        var cells = outline[1].Split(',');
        cells[column] = number;
        Write("sample/outline.csv", string.Join('\n', [outline[0], string.Join(',', cells), .. outline[2..]]) + "\n");

        var shown = Regex.Match(Built("en/sample/index.html"), "<span class=\"number\">(?<n>.*?)</span> <a").Groups["n"].Value;
        Assert.Equal(told, Regex.Replace(shown, "<[^>]*>", ""));
    }

    [Fact]
    public void What_is_expected_is_drawn_as_an_open_circle_and_joined_with_nothing()
    {
        var kpi = Expecting();

        var figure = ChartFigure.Of(kpi);

        Assert.Equal([(2025, 50m), (2026, 60m)], figure.Forecasts.Select(p => (p.Year, p.Value)));
        Assert.DoesNotContain(figure.Joins, j => j.To.Year > 2024);
        Assert.Contains("chart-forecast", PageOf(kpi, ""), StringComparison.Ordinal);
        Assert.Contains("Open circles are forecasts.", PageOf(kpi, "en/"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_expected_of_several_years_is_told_with_them()
    {
        Expecting();
        Write("sample/actuals/2026.csv", "indicator,value,period\nk,60,R6〜R8年度の平均(見込)\n");

        var page = Ruby.Strip(Built("sample/years/2026/index.html"));
        Assert.Contains("60人の見込み (2024〜2026年度の平均", page, StringComparison.Ordinal);
    }

    private Indicator Expecting()
    {
        Kpi("people", "up", "none", Target, ("R4", "9"), [(2024, "30"), (2025, "0"), (2026, "0")]);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,50,R7年度見込\n");
        Write("sample/actuals/2026.csv", "indicator,value,period\nk,60,R8年度見込\n");
        return Read();
    }
}
