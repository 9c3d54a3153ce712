// The change from the value reported before: only where both count in the same way.
using SiteGen.Plans.Score;
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Score;

public sealed class ChangeTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("otaru", "7", 162, 58)]
    [InlineData("otaru", "1", 21, 6)]
    [InlineData("kushiro", "53", 1997, -72)]
    public void It_is_the_difference_from_an_earlier_actual_or_else_from_the_baseline(string plan, string sourceNo, int before, int change)
    {
        var newest = Measuring.Newest(site.Kpi(plan, sourceNo));

        Assert.Equal(((decimal?)before, (decimal?)change), (newest.Before, newest.Change));
    }

    [Theory]
    [InlineData("tomakomai", "1")]
    [InlineData("tomakomai", "11")]
    [InlineData("tomakomai", "13")]
    public void A_running_total_is_not_compared_with_the_single_year_of_its_baseline(string plan, string sourceNo)
    {
        var newest = Measuring.Newest(site.Kpi(plan, sourceNo));

        Assert.NotNull(newest.Indicator.Baseline!.Value);
        Assert.Null(newest.Change);
    }
}
