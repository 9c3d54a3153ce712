// What the cities published, reproduced from data/: all but the figures that the documents themselves do not explain.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Tests.RealData;

public sealed class PublishedFiguresTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public void Sixty_one_of_Otarus_66_raw_scores_are_reproduced()
    {
        var scores = Compare("otaru", PublishedFigure.RawScore);

        Assert.Equal(66, scores.Count);
        Assert.Equal(["31", "32", "38", "58", "70"], Differing(scores));
    }

    [Fact]
    public void Sixty_two_of_Otarus_66_held_scores_are_reproduced()
    {
        var scores = Compare("otaru", PublishedFigure.Score);

        Assert.Equal(66, scores.Count);
        Assert.Equal(["31", "32", "58", "70"], Differing(scores));
    }

    [Theory]
    [InlineData("goal-1", 43.74)]
    [InlineData("goal-2", 49.97)]
    [InlineData("goal-3", 74.01)]
    [InlineData("goal-4", 25.56)]
    [InlineData(null, 51.21)]
    public void Otarus_five_averages_are_the_means_of_the_published_scores(string? goal, double average)
    {
        var comparison = Compare("otaru", PublishedFigure.Average).Single(c => c.Published.Node?.Id == goal);

        Assert.Equal((decimal)average, comparison.Published.Value);
        Assert.True(comparison.Agrees);
    }

    [Fact]
    public void Thirty_five_KPIs_and_28_projects_of_Otaru_reach_80()
    {
        var kpis = Assert.Single(Compare("otaru", PublishedFigure.AtLeast80Kpis));
        var projects = Assert.Single(Compare("otaru", PublishedFigure.AtLeast80Projects));

        Assert.Equal((35m, 35m), (kpis.Published.Value, kpis.Computed));
        Assert.Equal((28m, 28m), (projects.Published.Value, projects.Computed));
    }

    [Fact]
    public void The_numbers_of_KPIs_and_projects_that_Otaru_counted_are_reproduced()
    {
        var counts = site.Plan("otaru").Published
            .Where(p => p.Figure is PublishedFigure.CountedKpis or PublishedFigure.CountedProjects
                or PublishedFigure.TotalKpis or PublishedFigure.TotalProjects)
            .ToList();

        Assert.Equal(18, counts.Count);
        Assert.All(counts, p => Assert.Equal(p.Value, PublishedCheck.Compare(site.Plan("otaru"), p).Computed));
    }

    [Fact]
    public void One_hundred_and_forty_one_of_Ojiyas_144_rates_are_reproduced()
    {
        var rates = Compare("ojiya", PublishedFigure.Rate);

        Assert.Equal(144, rates.Count);
        Assert.Equal(["48", "48", "74"], Differing(rates));
    }

    [Fact]
    public void Nemuros_printed_changes_are_reproduced_but_one_that_has_no_baseline()
    {
        var changes = Compare("nemuro", PublishedFigure.Change);

        Assert.Equal(30, changes.Count);
        Assert.Equal(["20"], Differing(changes));
    }

    [Fact]
    public void Every_difference_is_explained_in_both_languages()
    {
        var differing = site.Source.Site.Plans.SelectMany(PublishedCheck.Compare).Where(c => !c.Agrees).ToList();

        Assert.Equal(21, differing.Count);
        Assert.All(differing, c => Assert.True(c.Published.Explanation.Has("ja") && c.Published.Explanation.Has("en")));
    }

    private List<Comparison> Compare(string plan, PublishedFigure figure) =>
        [.. PublishedCheck.Compare(site.Plan(plan)).Where(c => c.Published.Figure == figure)];

    private static IEnumerable<string> Differing(IEnumerable<Comparison> comparisons) =>
        comparisons.Where(c => !c.Agrees).Select(c => c.Published.SourceNo).Order(StringComparer.Ordinal);
}
