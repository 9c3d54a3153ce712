// What moved since the year before, on real KPIs.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Score;

public sealed class MovementTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public void A_total_that_grew_by_more_than_the_year_before_is_in_a_list_of_its_own()
    {
        var step = Movement.Faster([site.Kpi("otaru", "1")]).Single();

        Assert.Equal((2015, 2016), (step.Before.Year, step.Newest.Year));
        Assert.Equal((3m, 6m, 0.1m), (step.From, step.To, step.Step));
    }

    [Fact]
    public void A_total_that_grew_by_less_than_the_year_before_is_in_a_list_of_its_own()
    {
        var step = Movement.Slower(site.Plan("nemuro").Indicators).Single(m => m.Newest.Indicator.Id == "parenting-group-support-cases");

        Assert.Equal((47m, 25m), (step.From, step.To));
    }

    [Fact]
    public void A_total_that_grew_by_as_much_as_the_year_before_is_not_said_to_stand_still() =>
        Assert.Contains(Movement.Alike(site.Plan("nemuro").Counted), m => m.Newest.Indicator.Id == "health-workers-moving-in-after-loan");

    [Fact]
    public void No_total_is_said_to_have_moved_back_or_not_at_all()
    {
        var moved = Counted.SelectMany(k => Movement.Back([k]).Concat(Movement.Unmoved([k])));

        Assert.All(moved, m => Assert.Equal(Accumulation.None, m.Newest.Indicator.Accumulation));
    }

    [Fact]
    public void A_larger_fall_never_stands_after_a_smaller_one()
    {
        var otaru = Movement.Back(site.Plan("otaru").Counted).Select(m => m.Newest.Indicator.SourceNos[0]).ToList();
        var steps = site.Source.Site.Plans.Select(p => Movement.Back(p.Counted).Select(m => m.Step).ToList());

        Assert.All(steps, s => Assert.Equal(s.Order(), s));
        Assert.InRange(otaru.FindIndex(no => site.Kpi("otaru", no).Name.Lead == "消防団員数"), 0, 5);
    }

    [Theory]
    [InlineData("nemuro", "childcare-waiting-list", NoMovement.OtherCount)]
    [InlineData("ojiya", "giahs-recognition", NoMovement.InWords)]
    [InlineData("tomakomai", "new-jobs", NoMovement.OneTotal)]
    [InlineData("kushiro", "child-abuse-consultations", NoMovement.NoDirection)]
    public void What_is_not_compared_has_a_true_reason(string plan, string id, NoMovement why) =>
        Assert.Contains(Movement.NotComparable(site.Plan(plan).Counted).Single(n => n.Why == why).Indicators, i => i.Id == id);

    [Fact]
    public void A_level_to_be_kept_moves_too() =>
        Assert.Contains(Movement.Back(site.Plan("nemuro").Counted), m => m.Newest.IsFloor);

    [Fact]
    public void Every_counted_KPI_is_in_a_list_or_named_with_the_reason() =>
        Assert.All(site.Source.Site.Plans, plan => Assert.Equal(
            plan.Counted.Count(),
            Movement.Forward(plan.Counted).Count + Movement.Back(plan.Counted).Count + Movement.Unmoved(plan.Counted).Count
                + Movement.Faster(plan.Counted).Count + Movement.Slower(plan.Counted).Count + Movement.Alike(plan.Counted).Count
                + Movement.NotComparable(plan.Counted).Sum(n => n.Indicators.Count)));

    [Fact]
    public void Where_less_is_better_a_rise_is_a_step_back() =>
        Assert.True(Movement.Back([site.Kpi("otaru", "7")]).Single().Step < 0);

    [Fact]
    public void A_KPI_reported_for_one_year_only_has_no_step() =>
        Assert.True(Movement.None(site.Plan("tomakomai").Indicators));

    private IEnumerable<Indicator> Counted => site.Source.Site.Plans.SelectMany(p => p.Counted);
}
