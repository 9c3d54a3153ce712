// Figures that a document prints from before the baseline: shown as such, and never as the newest one.
using System.Text.RegularExpressions;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Promise;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class PastFiguresTests : PlanOfOneKpi
{
    private const string Number = "indicator,period,kind,value\nk,R9,number,99\n";
    private const string InWords = "indicator,period,kind,value,text_ja,text_en\nk,R9,text,,増加傾向へ,On the rise\n";

    [Fact]
    public void The_reason_for_no_figure_is_that_none_is_printed_since()
    {
        var kpi = Kpi("percent", "up", "none", Number, baseline: ("R6", "50"), actuals: [(2021, "30")]);
        var v = Views.In("ja", Source());

        Assert.Equal("基準値より後の値の記載なし", BarWords.Reason(v, Measuring.Newest(kpi)));
        Assert.Contains(">基準値より後の値がない", Built("sample/movements/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indicator,period,kind,value,value_to\nk,R9,between,-5,5\n", "within")]
    [InlineData("indicator,period,kind,value\nk,R9,number,-4\n", "up")]
    [InlineData("indicator,period,kind,value\nk,R9,at_most,-3\n", "down")]
    public void One_that_would_meet_the_target_answers_for_nothing(string targets, string direction)
    {
        var kpi = Kpi("percent", direction, "none", targets, baseline: ("R7", "-2.17"), actuals: [(2024, "-3.66")]);

        var newest = Measuring.Newest(kpi);

        Assert.Equal((Status.NoFigure, TargetAnswer.CannotSay), (newest.Status, newest.TargetAnswer));
        Assert.Equal("", StatusName.Beside(Views.In("ja", Source()), newest));
        Assert.Contains("3.66", PageOf(kpi, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_a_target_in_words_stands_the_newer_baseline()
    {
        var kpi = Kpi("percent", "up", "none", InWords, baseline: ("R6", "50"), actuals: [(2021, "30")]);

        var pair = Regex.Match(PageOf(kpi, "en/"), "<p class=\"pair\">.*?</p>").Value;

        Assert.Contains("Baseline (FY2024): <b>50 ", pair, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>30 ", pair, StringComparison.Ordinal);
    }

    [Fact]
    public void The_small_line_marks_the_baseline_as_the_newest()
    {
        var kpi = Kpi("percent", "up", "none", Number, baseline: ("R6", "50"), actuals: [(2021, "30")]);

        var spark = Spark.Of(kpi);

        Assert.Single(Regex.Matches(spark, "sp-now"));
        Assert.True(X(spark, "sp-now") > X(spark, "sp-dot"));
    }

    [Fact]
    public void On_the_page_of_its_year_it_has_no_place_on_the_way()
    {
        var kpi = Kpi("percent", "up", "none", Number, baseline: ("R6", "50"), actuals: [(2021, "30")]);

        var line = new PromiseSvg(Views.In("ja", Source()), Measuring.At(kpi, 2021, kpi.Target)).Draw();

        Assert.Contains("30%", line, StringComparison.Ordinal);
        Assert.DoesNotContain("<use", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_says_up_to_when_its_baselines_go()
    {
        Kpi("percent", "up", "none", Number, baseline: ("R6", "50"), actuals: [(2021, "30")]);

        var page = Ruby.Strip(Built("en/sample/index.html"));

        Assert.Contains("The newest figures are baselines of up to FY2024 (actuals up to FY2021).", page, StringComparison.Ordinal);
        Assert.DoesNotContain("figures go up to FY2021", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_document_shown_in_part_frames_and_pictures_say_so()
    {
        Kpi("percent", "up", "none", Number, baseline: ("R4", "50"), actuals: [(2024, "30")]);
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), "part_note,初めの頁だけ。,Its first page.\n");

        Assert.Contains("Only a part of the document is shown", Built("en/embed/sample/k/index.html"), StringComparison.Ordinal);
        Assert.Contains("(a part of the document)", Built("en/sample/kpi/k/chart.svg"), StringComparison.Ordinal);
        var source = Source();
        Assert.EndsWith("(a part of the document)", CityName.Plain(Views.In("en", source), source.Site.Plans[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_document_shown_in_part_it_is_not_said_that_no_target_is_printed_at_all()
    {
        var kpi = Kpi("percent", "up", "none", "indicator,period,kind,value\n", baseline: ("R4", "50"), actuals: [(2024, "30")]);
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), "part_note,初めの頁だけ。,Its first page.\n");

        Says(kpi, "ja", "載せた部分に、目標値の記載はありません");
        Says(kpi, "en", "no target is printed in the part shown here");
    }

    private static decimal X(string spark, string name) => decimal.Parse(
        Regex.Match(spark, $"class=\"{name}\" cx=\"([0-9.]+)\"").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
}
