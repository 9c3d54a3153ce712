// A target is judged by the figure of the year in which it is due; sums and means end with it.
using SiteGen.Build;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Calculation;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class DueYearTests : PlanOfOneKpi
{
    private const string Targets = "indicator,period,kind,value\n";

    [Theory]
    [InlineData("120", "160", Status.Missed)]
    [InlineData("160", "120", Status.Met)]
    public void A_target_is_judged_by_the_figure_of_its_due_year(string due, string after, Status status)
    {
        var kpi = Kpi("people", "up", "none", Targets + "k,R6年度,number,150\n",
            baseline: ("R4", "100"), actuals: [(2023, "110"), (2024, due), (2025, after)]);

        var a = Measuring.Newest(kpi);

        Assert.Equal((status, 2024, decimal.Parse(due)), (a.Status, a.Year, a.Measured));
        Assert.Equal((Status.NotJudged, TargetAnswer.CannotSay), Later(kpi));
        Says(kpi, "en", $"After the target year, in FY2025, it was {after} people.");
        Says(kpi, "ja", $"目標の年度の後、2025年度の値は{after}人です。");
        Assert.Contains("(FY2024)", Meaning(kpi, "en"), StringComparison.Ordinal);
        Assert.Contains($"later, in FY2025: {after} people", Line(kpi), StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_figure_does_not_pass_for_that_of_the_due_year()
    {
        var kpi = Kpi("people", "up", "none", Targets + "k,R6年度,number,150\n",
            baseline: ("R4", "100"), actuals: [(2023, "110"), (2025, "160")]);

        Assert.Equal(Status.Met, Measuring.Newest(kpi).Status);
        Assert.Equal(
            "There is no figure for the target year (FY2024). The later figure for FY2025 meets the target.",
            Meaning(kpi, "en"));
    }

    [Fact]
    public void A_year_that_is_being_compiled_after_the_due_year_does_not_reopen_the_target()
    {
        var kpi = Kpi("people", "up", "none", Targets + "k,R6年度,number,150\n",
            baseline: ("R4", "100"), actuals: [(2023, "110"), (2024, "160"), (2025, "")]);

        Assert.Equal((Status.Met, 2024), (Measuring.Newest(kpi).Status, Measuring.Newest(kpi).Year));
        Assert.Null(BarWords.Later(Measuring.Newest(kpi)));
    }

    [Theory]
    [InlineData("255", "R5")]
    [InlineData("", "R5")]
    [InlineData("", "R6")]
    public void A_printed_total_stands_for_the_years_that_have_no_figure_of_their_own(string ofTheYear, string from)
    {
        Kpi("people", "up", "summed", Targets + $"k,{from}〜R8累計,number,1000\n",
            baseline: ("R4", "10"), actuals: [(2024, ofTheYear), (2025, "45")], countedFrom: from);
        Write("sample/actuals/2024.csv", $"indicator,value,total\nk,{ofTheYear},515\n");

        var kpi = Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");

        Assert.Equal((515m, 560m), (Measuring.Measured(kpi, 2024), Measuring.Measured(kpi, 2025)));
        Assert.Empty(Measuring.Gaps(kpi, 2025));
        Says(kpi, "ja", "2025年度までの合計は560人です");
        Says(kpi, "en", $"560 people in total from FY{kpi.CountedFrom} to FY2025");
        Assert.Contains(WorkingLines.Of(Views.In("en", Source()), Measuring.Newest(kpi)),
            line => line.ToString().Contains("Total printed in the document and the years after it: 515 + 45", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("summed", "R5〜R6累計", "100", 60)]
    [InlineData("averaged", "R5〜R6平均", "35", 30)]
    public void A_sum_or_mean_ends_with_the_last_year_of_its_target(
        string accumulation, string period, string target, decimal measured)
    {
        var kpi = Kpi("people", "up", accumulation, Targets + $"k,{period},number,{target}\n",
            baseline: ("R4", "20"), actuals: [(2023, "30"), (2024, "30"), (2025, "50")], countedFrom: "R5");

        var a = Measuring.Newest(kpi);

        Assert.Equal((Status.Missed, 2024, measured), (a.Status, a.Year, a.Measured));
        Assert.Null(Measuring.Measured(kpi, 2025));
        Assert.Equal((Status.NotJudged, TargetAnswer.CannotSay), Later(kpi));
        Says(kpi, "en", "After the years of the target, the figure of FY2025 alone is 50 people.");
    }

    // The target was not set for the year after.
    private static (Status, TargetAnswer) Later(Indicator kpi) =>
        Measuring.At(kpi, 2025, kpi.Target) is var a ? (a.Status, a.TargetAnswer) : default;

    private string Meaning(Indicator kpi, string language) =>
        Ruby.Strip(StatusName.Meaning(Views.In(language, Source()), Measuring.Newest(kpi)));

    private string Line(Indicator kpi) =>
        Ruby.Strip(BarWords.Of(Views.In("en", Source()), Measuring.Newest(kpi)));
}
