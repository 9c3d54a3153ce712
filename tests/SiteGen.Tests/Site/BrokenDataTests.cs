// When anything is wrong with the data, a build leaves the old site whole.
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Site;

public sealed class BrokenDataTests(BrokenDataTests.OldSite old) : IClassFixture<BrokenDataTests.OldSite>
{
    [Fact]
    public void A_figure_that_no_longer_gives_the_published_score_stops_the_build() =>
        old.With("data/otaru/actuals/2016.csv", "traffic-accidents,交通事故件数,220,", "traffic-accidents,交通事故件数,219,",
            site => Assert.Null(site.Build()));

    [Theory]
    [InlineData("data/otaru/indicators.csv", "traffic-accidents,7", "\"traffic-accidents,7")]
    [InlineData("data/otaru/actuals/2016.csv", "交通事故件数,220,", "交通事故件数,二百二十,")]
    [InlineData("data/otaru/targets.csv", "\ntraffic-accidents,", "\ntraffic-acidents,")]
    [InlineData("data/nemuro/plan.csv", "period_start,2015", "period_start,H27頃")]
    public void A_broken_CSV_ends_with_exit_code_1_and_the_old_site_stays(string file, string good, string bad) =>
        old.With(file, good, bad, site => Assert.Equal(1, site.Run("build")));

    /// <summary>One copy of data and site for all of them: none may change a file of the site.</summary>
    public sealed class OldSite : IDisposable
    {
        private readonly CopiedSite site = new(new RealSite());
        private readonly Dictionary<string, string> before;

        public OldSite() => before = site.Files();

        /// <summary>Builds with a replaced text; then the site must be as it was.</summary>
        internal void With(string file, string good, string bad, Action<CopiedSite> build)
        {
            site.Replace(file, good, bad);
            build(site);
            site.Replace(file, bad, good);
            Assert.Equal(before, site.Files());
        }

        public void Dispose() => site.Dispose();
    }
}
