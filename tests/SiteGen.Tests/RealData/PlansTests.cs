// What the five plans must contain, counted against the documents.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Tests.RealData;

public sealed class PlansTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("otaru", 73)]
    [InlineData("kushiro", 85)]
    [InlineData("ojiya", 84)]
    [InlineData("nemuro", 25)]
    [InlineData("tomakomai", 112)]
    public void Every_printed_row_is_there(string plan, int rows)
    {
        var numbers = site.Plan(plan).Indicators.SelectMany(i => i.SourceNos).Distinct().Select(int.Parse).Order();

        Assert.Equal(Enumerable.Range(1, rows), numbers);
    }

    [Theory]
    [InlineData("otaru", 2016, 2016)]
    [InlineData("kushiro", 2015, 2016)]
    public void The_newest_year_may_be_that_of_a_few_KPIs_only(string plan, int usual, int newest) =>
        Assert.Equal((usual, newest), (Measuring.UsualYear(site.Plan(plan)), site.Plan(plan).NewestYear));

    [Fact]
    public void Three_hundred_and_seventy_one_rows_are_in_force_and_8_are_retired()
    {
        var kpis = site.Source.Site.Plans.SelectMany(p => p.Indicators).ToList();

        var retired = kpis.Where(i => i.Status == IndicatorStatus.Retired).ToList();
        var rows = kpis.Except(retired).SelectMany(i => i.SourceNos.Select(n => (i.Plan.Id, n))).Distinct().Count();

        Assert.Equal(8, retired.Count);
        Assert.Equal(371, rows);
    }

    [Fact]
    public void Every_KPI_has_one_or_two_topics()
    {
        var kpis = site.Source.Site.Plans.SelectMany(p => p.Indicators);

        Assert.All(kpis, i => Assert.InRange(i.Topics.Count, 1, 2));
    }

    [Fact]
    public void No_error_and_no_warning_is_left_in_the_data() =>
        Assert.DoesNotContain(site.Problems.Sorted(), p => p.Severity != SiteGen.Plans.Severity.Notice);

    [Fact]
    public void Nemuros_printed_totals_are_the_sums_of_their_years()
    {
        var totals = site.Plan("nemuro").Indicators
            .SelectMany(
                i => i.Actuals.Where(a => a.Total is not null).Select(a => (Printed: a.Total, Computed: Measuring.Measured(i, a.Year))))
            .ToList();

        Assert.Equal(14, totals.Count);
        Assert.All(totals, t => Assert.Equal(t.Printed, t.Computed));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void Ojiyas_breakdowns_add_up_in_every_year(string sourceNo)
    {
        var whole = site.Kpi("ojiya", sourceNo);

        Assert.True(whole.Parts.Count >= 2);
        Assert.All(whole.Actuals, a => Assert.Equal(a.Value, whole.Parts.Sum(p => p.ActualOf(a.Year)!.Value)));
        Assert.Equal(whole.Target!.Value, whole.Parts.Sum(p => p.Target!.Value));
        Assert.Equal(whole.Baseline!.Value, whole.Parts.Sum(p => p.Baseline!.Value));
    }

    [Theory]
    [InlineData("30"), InlineData("31"), InlineData("33"), InlineData("34"), InlineData("36"), InlineData("40"), InlineData("42")]
    [InlineData("43"), InlineData("66"), InlineData("67"), InlineData("69"), InlineData("89"), InlineData("92")]
    public void A_target_of_Tomakomai_below_its_baseline_is_a_floor_not_a_success(string sourceNo)
    {
        var kpi = site.Kpi("tomakomai", sourceNo);

        var assessment = Measuring.Newest(kpi);

        Assert.Equal(Direction.Up, kpi.Direction);
        Assert.True(assessment.IsFloor);
        Assert.Null(assessment.Progress);
        Assert.Equal(assessment.Measured >= assessment.Target!.Value, assessment.Status == Status.Met);
    }

    [Fact]
    public void A_missing_figure_is_never_zero()
    {
        var missing = site.Source.Site.Plans.SelectMany(p => p.Indicators)
            .SelectMany(i => i.Actuals.Where(a => a.Missing != MissingKind.Present))
            .ToList();

        Assert.NotEmpty(missing);
        Assert.All(missing, a => Assert.Null(a.Value));
    }
}
