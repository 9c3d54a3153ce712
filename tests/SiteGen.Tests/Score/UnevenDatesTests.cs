// A pace is counted in years, and so is told only of dates that lie whole years apart.
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class UnevenDatesTests : PlanOfOneKpi
{
    private const string Targets = "indicator,period,kind,value\n";

    [Theory]
    // From 1 April 2024 to the end of November 2025 are 20 months of 36: half of the years, more than half of the time.
    [InlineData("R6.4.1", "R7.11.30", "R8年度末")]
    [InlineData("R6.4.1", "R7.11.30", "R8年度")]
    [InlineData("R6.4.1", "R7.4.1", "R8年度末")]
    [InlineData("R5年度末", "R7年9月末", "R8年度末")]
    // The last of March and the first of April lie a day apart, and a fiscal year.
    [InlineData("R5.3.31", "R7.4.1", "R9.3.31")]
    public void No_pace_is_told_of_dates_that_lie_no_whole_years_apart(string start, string measured, string due)
    {
        var a = Measuring.Newest(KpiOf(start, measured, due));

        Assert.Equal((Status.Advancing, null, true), (a.Status, a.Expected, a.HasUnevenDates));
        Assert.Equal(0.5m, a.Progress);
        Assert.Equal(
            "Better than at the start. "
                + "The time of the figure does not lie whole years from the start and the due date, so no pace is computed.",
            Ruby.Strip(StatusName.Meaning(Views.In("en", Source()), a)));
    }

    [Theory]
    [InlineData("R6.4.1", "R7.4.1", "R8.4.1")]
    [InlineData("R6.4.1", "R7.4.1", "R8年度")]
    [InlineData("R6.5.1", "R7.4.30", "R8")]
    [InlineData("R6年度末", "R8.3.31", "R8年度末")]
    [InlineData("R6年度", "R7年度", "R8年度末")]
    public void Dates_a_year_apart_have_a_pace(string start, string measured, string due)
    {
        var a = Measuring.Newest(KpiOf(start, measured, due));

        Assert.Equal((Status.OnPace, 150m, false), (a.Status, a.Expected, a.HasUnevenDates));
    }

    [Fact]
    public void A_total_begins_with_its_first_year_and_a_day_in_the_middle_of_a_year_has_no_pace()
    {
        Kpi("people", "up", "running", Targets + "k,R8年度,number,300\n",
            baseline: ("R5", "0"), actuals: [(2025, "150")], countedFrom: "R6");
        Write("sample/actuals/2025.csv", "indicator,period,value\nk,R7年9月末,150\n");

        var a = Measuring.Newest(Source().Site.Plans[0].Indicators.Single(i => i.Id == "k"));

        Assert.Equal((Status.Advancing, null), (a.Status, a.Expected));
    }

    private Indicator KpiOf(string start, string measured, string due)
    {
        Kpi("people", "up", "none", Targets + $"k,{due},number,200\n", baseline: (start, "100"), actuals: [(2025, "150")]);
        Write("sample/actuals/2025.csv", $"indicator,period,value\nk,{measured},150\n");
        return Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");
    }
}
