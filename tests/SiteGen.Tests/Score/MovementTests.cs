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
        Assert.Equal(0.2m, step.Step);
    }

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
