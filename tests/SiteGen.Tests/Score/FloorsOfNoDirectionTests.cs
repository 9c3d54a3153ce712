// A floor or a ceiling says itself which side is good, also where more is not always better.
using SiteGen.Plans.Score;

namespace SiteGen.Tests.Score;

public sealed class FloorsOfNoDirectionTests : PlanOfOneKpi
{
    [Theory]
    [InlineData("at_least,0.2", "0.1", "0.3", Status.Met)]
    [InlineData("at_least,0.2", "0.3", "0.1", Status.Away)]
    [InlineData("at_most,0.2", "0.5", "0.3", Status.Advancing)]
    [InlineData("below,0.2", "0.3", "0.3", Status.Flat)]
    public void The_figure_is_compared_with_the_bound(string target, string start, string now, Status status)
    {
        var kpi = Kpi("percent", "unknown", "none", $"indicator,period,kind,value\nk,R9年度,{target}\n",
            baseline: ("R4", start), actuals: [(2024, now)]);

        Assert.Equal(status, Measuring.Newest(kpi).Status);
    }

    [Fact]
    public void Of_two_figures_within_the_bound_none_is_said_to_be_the_better_or_the_same()
    {
        var kpi = Kpi("percent", "unknown", "none", "indicator,period,kind,value\nk,R9年度,at_least,0.2\n",
            baseline: ("R4", "0.3"), actuals: [(2024, "0.4")]);

        Assert.Equal((Status.Met, SinceStart.NoStart), (Measuring.Newest(kpi).Status, Measuring.Newest(kpi).SinceStart));
    }
}
