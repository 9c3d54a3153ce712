// What moved since the year before, on real KPIs.
using SiteGen.Plans.Score;
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Score;

[Collection(nameof(RealSite))]
public sealed class MovementTests(RealSite site)
{
    [Fact]
    public void A_KPI_that_came_closer_is_a_step_forward()
    {
        var step = Movement.Forward([site.Kpi("otaru", "1")]).Single();

        Assert.Equal((2015, 2016), (step.Before.Year, step.Newest.Year));
        Assert.Equal((3m, 6m, 0.1m), (step.From, step.To, step.Step));
    }

    [Fact]
    public void A_total_that_grew_by_less_than_the_year_before_is_a_step_back()
    {
        var step = Movement.Back(site.Plan("nemuro").Indicators).Single(m => m.Newest.Indicator.Id == "parenting-group-support-cases");

        Assert.Equal((47m, 25m), (step.From, step.To));
    }

    [Fact]
    public void A_level_to_be_kept_moves_too() =>
        Assert.Contains(Movement.Back(site.Plan("nemuro").Counted), m => m.Newest.IsFloor);

    [Fact]
    public void Every_counted_KPI_is_in_a_list_or_named_with_the_reason() =>
        Assert.All(site.Source.Site.Plans, plan => Assert.Equal(
            plan.Counted.Count(),
            Movement.Forward(plan.Counted).Count + Movement.Back(plan.Counted).Count + Movement.Unmoved(plan.Counted).Count
                + Movement.NotComparable(plan.Counted).Sum(n => n.Indicators.Count)));

    [Fact]
    public void Where_less_is_better_a_rise_is_a_step_back() =>
        Assert.True(Movement.Back([site.Kpi("otaru", "7")]).Single().Step < 0);

    [Fact]
    public void An_absurd_percentage_does_not_outweigh_everything() =>
        Assert.InRange(Movement.Back([site.Kpi("otaru", "11")]).Single().Rank, -3, 0);

    [Fact]
    public void A_KPI_reported_for_one_year_only_has_no_step() =>
        Assert.Empty(Movement.Forward(site.Plan("tomakomai").Indicators).Concat(Movement.Back(site.Plan("tomakomai").Indicators)));
}
