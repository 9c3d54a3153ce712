// What a status means for a KPI: with the year that it is true for, and nothing said of what the document does not tell.
using SiteGen.Plans.Score;
using SiteGen.Tests.RealData;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Theme;

public sealed class StatusNameTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("otaru", "6", "The figure for FY2016 meets the target. The document has no actual for the target year (FY2019).")]
    [InlineData("nemuro", "2", "The figure for FY2016 is lower than at the start, but at or above the target.")]
    [InlineData("nemuro", "9", "The figure for FY2016 meets the target.")]
    [InlineData("tomakomai", "30", "The figure is worse than at the start.")]
    public void It_says_until_when_a_target_is_met_and_which_kind_it_is(string plan, string sourceNo, string words) =>
        Assert.Equal(words, StatusName.Meaning(Views.In("en", site.Source), Measuring.Newest(site.Kpi(plan, sourceNo))));

    [Fact]
    public void A_KPI_that_a_draft_leaves_out_does_not_wait_for_a_figure()
    {
        var retired = Measuring.Newest(site.Plan("tomakomai").Indicators.Single(i => i.Id == "postnatal-check-ups"));

        Assert.Equal("Left out of the draft (not judged)", StatusName.Of(Views.In("en", site.Source), retired));
    }
}
