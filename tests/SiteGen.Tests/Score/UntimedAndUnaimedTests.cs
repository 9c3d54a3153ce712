// Figures without a printed time, figures that no target measures, and words that stand in place of either: found where strangers
// read the pages of real plans beside their documents.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Chart;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class UntimedAndUnaimedTests : PlanOfOneKpi
{
    private const string Number = "indicator,period,kind,value\nk,R9,number,120\n";

    [Fact]
    public void A_figure_without_a_printed_time_has_no_pace_and_no_step_from_another_report()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2023, "103"), (2024, "104")]);
        Write("sample/actuals/2024.csv", "indicator,period,value\nk,現状,104\n");
        var kpi = Read();

        var a = Measuring.Newest(kpi);

        Assert.Equal((Status.Advancing, null, 100m), (a.Status, a.Expected, a.Before));
        Assert.Equal([(2022, 2023)], ChartFigure.Of(kpi).Joins.Select(j => (j.From.Year, j.To.Year)));
        Assert.Equal(NoMovement.NothingBefore, Movement.NotComparable([kpi]).Single().Why);
        Assert.Contains(
            "値がいつのものか文書からははっきり分からないため",
            Ruby.Strip(StatusName.Meaning(Views.In("ja", Source()), a)), StringComparison.Ordinal);
        Assert.Equal(["2023", ""], Rows("data/assessments.csv", "measured_year"));
        var plan = Ruby.Strip(Built("sample/index.html"));
        Assert.Contains(
            "いつ測ったかが文書にはっきり書かれていない値は、このサイトが載せた年度のところ",
            plan, StringComparison.Ordinal);
        Assert.Contains("2024年度に載せたものまで", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("測ったのはそれより前", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_without_a_printed_time_does_not_miss_the_target_of_the_due_year()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2027, "104")]);
        Write("sample/actuals/2027.csv", "indicator,period,value\nk,現状,104\n");

        Assert.Equal((Status.Advancing, TargetAnswer.Open), (Measuring.Newest(Read()).Status, Measuring.Newest(Read()).TargetAnswer));
    }

    [Fact]
    public void What_fell_to_0_is_not_nothing_yet()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,at_least,120\n", ("-", ""), [(2023, "80"), (2024, "0")]);

        Assert.Equal(Status.Short, Measuring.Newest(kpi).Status);
    }

    [Fact]
    public void A_figure_that_only_misses_the_target_of_its_own_year_is_called_that()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value\nk,R6,at_least,700\nk,R7,at_least,230\n", ("-", ""), [(2024, "379")]);
        var a = Measuring.Newest(kpi);

        Assert.Equal((Status.Short, true), (a.Status, a.MissesOwnYear));
        Assert.Equal("Short of the target for its own year", StatusName.Of(Views.In("en", Source()), a));
    }

    [Fact]
    public void Nothing_is_said_of_lost_targets_where_no_target_measures_the_figures()
    {
        Kpi("people", "unknown", "none", Number, ("R4", "100"), [(2023, "90"), (2024, "80")]);

        var page = System.Net.WebUtility.HtmlDecode(Built("en/sample/movements/index.html"));

        Assert.Contains("none has actuals of two years that can be compared with its target", page, StringComparison.Ordinal);
        Assert.Contains("No KPI of this plan has an actual of an earlier year from which a step towards",
            page, StringComparison.Ordinal);
        Assert.DoesNotContain("The document prints no two actuals", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_strip_of_years_has_no_actuals_where_there_are_only_forecasts()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2023, "103"), (2024, "104")]);
        Write("sample/actuals/2024.csv", "indicator,period,value,text_ja\nk,R6(見込),104,104人(見込み)\n");

        var page = Built("en/sample/index.html");

        Assert.Contains("2024<span class=\"hidden\"> no actuals", page, StringComparison.Ordinal);
        Assert.Equal(2023, Measuring.Newest(Read()).Year);
    }

    [Fact]
    public void The_first_year_of_a_mean_is_that_year()
    {
        var kpi = Kpi("people", "up", "averaged", "indicator,period,kind,value\nk,R5〜R7の3か年平均,number,120\n", ("R4", "100"),
            [(2023, "90"), (2024, "94")]);
        var view = Views.In("en", Source());

        Assert.Contains("90 people in FY2023;", BarWords.Of(view, Measuring.At(kpi, 2023, kpi.Target)), StringComparison.Ordinal);
        Assert.Contains(
            "92 people on average from FY2023 to FY2024;", BarWords.Of(view, Measuring.Newest(kpi)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_of_thousands_without_a_word_is_counted_out()
    {
        var unit = new Unit("k", "", "", "", 1000, "none");

        Assert.Equal("6,737,670", Views.In("ja", Source()).Figures.WithUnit(6737.67m, unit));
        Assert.Equal("6.73767 million", Views.In("en", Source()).Figures.WithUnit(6737.67m, unit));
    }

    [Fact]
    public void Not_available_is_quoted_and_NA_is_no_words()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2023, "103"), (2024, "104")]);
        Write("sample/actuals/2024.csv", "indicator,value,missing\nk,,NA\n");

        Assert.Equal(MissingKind.NotAvailable, Read().Actuals[^1].Missing);
        Says(Read(), "en", "no figure for FY2024 (the document says “NA”)");
    }

    [Fact]
    public void A_KPI_without_a_target_is_no_promise()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), [(2024, "104")]);
        Assert.Contains("one promise", Built("en/sample/index.html"), StringComparison.Ordinal);

        Write("sample/targets.csv", "indicator,period,kind,value\n");

        Assert.Contains("one KPI", Built("en/sample/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_charts_axis_has_every_year_of_a_target_for_each_of_them()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,R6〜R8の各年,at_least,1\n", ("-", ""), []);

        Assert.Equal([2024, 2025, 2026], ChartFigure.Of(kpi).Years.Distinct().Order());
    }

    [Fact]
    public void A_target_in_words_keeps_a_time_that_names_no_year()
    {
        var kpi = Kpi(
            "people", "up", "none", "indicator,period,kind,value,text_ja,text_en\nk,随時,text,,増加,Increase\n", ("R4", "100"),
            [(2024, "104")]);

        Says(kpi, "ja", "目標は「増加」です(随時)");
    }

    private IEnumerable<string> Rows(string path, string column)
    {
        var lines = Built(path).TrimEnd().Split('\n').Select(l => l.TrimEnd('\r').TrimStart('\uFEFF').Split(',')).ToList();
        return lines.Skip(1).Select(l => l[Array.IndexOf(lines[0], column)]);
    }
}
