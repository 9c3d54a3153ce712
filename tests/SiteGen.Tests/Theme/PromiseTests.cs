// The promise line of real KPIs: where its marks stand.
using SiteGen.Plans.Score;
using SiteGen.Tests.RealData;
using SiteGen.Theme.Parts.Promise;

namespace SiteGen.Tests.Theme;

public sealed class PromiseTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("otaru", "1", 39.2, 45.6, 0)]
    [InlineData("otaru", "6", 97, 45.6, 1)]
    [InlineData("otaru", "7", 6.42, 45.6, 0)]
    [InlineData("otaru", "11", 3, 45.6, -1)]
    [InlineData("kushiro", "9", 31.68, 32.8, 0)]
    public void A_way_runs_from_start_to_target(string plan, string sourceNo, double at, double pace, int beyond)
    {
        var shape = PromiseShape.Of(Measuring.Newest(site.Kpi(plan, sourceNo)));

        Assert.Equal(new PromiseShape(PromiseKind.Way, (decimal)at, (decimal)pace, beyond), shape);
    }

    [Theory]
    [InlineData("tomakomai", "30", PromiseKind.Level)]
    [InlineData("nemuro", "8", PromiseKind.Missing)]
    [InlineData("kushiro", "45", PromiseKind.Missing)]
    [InlineData("kushiro", "61", PromiseKind.Words)]
    [InlineData("kushiro", "52", PromiseKind.Words)]
    public void Without_progress_there_is_another_form(string plan, string sourceNo, PromiseKind kind) =>
        Assert.Equal(kind, PromiseShape.Of(Measuring.Newest(site.Kpi(plan, sourceNo))).Kind);

    [Fact]
    public void A_figure_worse_than_at_the_start_never_stands_between_start_and_target()
    {
        var shape = PromiseShape.Of(Measuring.Newest(site.Plan("kushiro").Indicators.Single(i => i.Id == "school-absence-junior-high")));

        Assert.Equal(PromiseKind.Level, shape.Kind);
        Assert.True(shape.At < PromiseShape.Start);
    }

    [Fact]
    public void A_starting_figure_with_none_after_it_stands_at_the_start()
    {
        var kpi = site.Plan("kushiro").Indicators.Single(i => i.Id == "no-books-senior-high");

        var line = new PromiseSvg(Views.In("en", site.Source), Measuring.Newest(kpi)).Draw();

        Assert.Contains("<svg x=\"20%\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_contradicts_how_its_figure_stands_to_the_start()
    {
        var told = site.Source.Site.Plans.SelectMany(p => p.Indicators).Select(Measuring.Newest)
            .Where(a => a.Start is not null && !a.HeldAtStart && PromiseShape.Of(a).At is not null && a.MeasuredYear == a.Year)
            .Select(a => (a.SinceStart, At: PromiseShape.Of(a).At!.Value)).ToList();

        Assert.True(told.Count > 200);
        Assert.All(told.Where(t => t.SinceStart == SinceStart.Worse), t => Assert.True(t.At < PromiseShape.Start));
        Assert.All(told.Where(t => t.SinceStart == SinceStart.Same), t => Assert.Equal(PromiseShape.Start, t.At));
        Assert.All(told.Where(t => t.SinceStart == SinceStart.Better), t => Assert.True(t.At > PromiseShape.Start));
    }

    [Fact]
    public void No_mark_leaves_its_line()
    {
        var shapes = site.Source.Site.Plans.SelectMany(p => p.Indicators).Select(Measuring.Newest).Select(PromiseShape.Of).ToList();

        Assert.True(shapes.Count > 300);
        Assert.All(shapes.Where(s => s.At is not null), s => Assert.InRange(s.At!.Value, 3, 97));
        Assert.All(shapes.Where(s => s.Pace is not null), s => Assert.InRange(s.Pace!.Value, PromiseShape.Start, PromiseShape.Target));
    }
}
