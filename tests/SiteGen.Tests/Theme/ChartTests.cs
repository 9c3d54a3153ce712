// The chart on the page: where its words stand, what is joined, and how its axis counts.
using System.Globalization;
using System.Xml.Linq;
using SiteGen.Plans.Model;
using SiteGen.Tests.RealData;
using SiteGen.Theme;
using SiteGen.Theme.Parts.Chart;

namespace SiteGen.Tests.Theme;

public sealed class ChartTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly string[] Values = ["chart-value", "chart-value chart-newest", "chart-goal"];

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void No_value_covers_a_mark_or_stands_outside_the_picture(string language)
    {
        var view = Views.In(language, site.Source);
        var charts = site.Source.Site.Plans.SelectMany(p => p.Indicators).Where(k => ChartFigure.Of(k).HasValues).ToList();

        var covered =
            charts.Where(
                k => Drawn(view, k) is var svg
                    && Words(svg).Any(w => w.Left < 0 || w.Right > ChartSize.Small.Width || Marks(svg).Any(w.Meets))).Select(
                    k => k.ToString());

        Assert.True(charts.Count > 300);
        Assert.Empty(covered);
    }

    [Fact]
    public void No_value_touches_a_number_of_the_axis()
    {
        var view = Views.In("en", site.Source);
        var kpis = site.Source.Site.Plans.SelectMany(p => p.Indicators).Where(k => ChartFigure.Of(k).HasValues);

        var charts = kpis.Select(k => (Kpi: k, Svg: Drawn(view, k))).ToList();

        Assert.All(charts, c => Assert.NotEmpty(Numbers(c.Svg)));
        Assert.DoesNotContain(charts, c => Words(c.Svg).Any(w => Numbers(c.Svg).Any(w.Meets)));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void No_distance_from_the_pace_is_drawn_without_being_said(string language)
    {
        var view = Views.In(language, site.Source);
        var drawn = site.Source.Site.Plans.SelectMany(p => p.Indicators).Where(k => ChartFigure.Of(k).HasValues)
            .Select(k => (Kpi: k.ToString(), Svg: Drawn(view, k)))
            .Where(d => d.Svg.Descendants("path").Any(p => Name(p) == "chart-bracket")).ToList();

        Assert.True(drawn.Count > 150);
        Assert.DoesNotContain(drawn, d => d.Svg.Descendants("text").All(t => Name(t) != "chart-distance"));
    }

    [Fact]
    public void The_newest_target_stands_beside_its_earlier_version_and_not_on_it()
    {
        var svg = Drawn(Views.In("ja", site.Source), site.Kpi("otaru", "10"));

        var (goal, old) = (Words(svg).Single(w => w.Name == "chart-goal"), Marks(svg).Single(m => m.Name == "chart-target-old"));

        Assert.True(goal.Top > old.Bottom);
    }

    [Fact]
    public void Points_are_joined_from_the_baseline_on_but_not_across_a_year_without_a_figure()
    {
        var whole = ChartFigure.Of(site.Kpi("otaru", "7"));
        var broken = ChartFigure.Of(site.Plan("otaru").Indicators.Single(i => i.Id == "people-who-feel-equal-at-home"));

        Assert.Equal([(2014, 2015), (2015, 2016)], whole.Joins.Select(j => (j.From.Year, j.To.Year)));
        Assert.Equal([2015], broken.Gaps);
        Assert.Empty(broken.Joins);
    }

    [Fact]
    public void The_distance_from_the_pace_is_drawn_beside_the_newest_figure()
    {
        var view = Views.In("en", site.Source);
        var all = site.Source.Site.Plans.SelectMany(p => p.Indicators).Where(k => ChartFigure.Of(k).HasValues);
        var brackets = all.Select(k => (Svg: Drawn(view, k), Kpi: k))
            .Select(d => (d.Svg, d.Kpi, Path: d.Svg.Descendants("path").SingleOrDefault(p => Name(p) == "chart-bracket")))
            .Where(d => d.Path is not null)
            .ToList();

        Assert.True(brackets.Count > 50);
        Assert.Contains(brackets, d => d.Kpi.Id == "total-fertility-rate");
        Assert.All(brackets, d =>
        {
            var (x, y) = Point(d.Path!.Attribute("d")!.Value[1..].Split('h')[0]);
            Assert.Equal((x - 16, y), Point(d.Svg.Descendants("g").Last(HasPlace).Attribute("transform")!.Value[10..].Split(')')[0]));
        });
    }

    [Fact]
    public void Whole_numbers_have_a_grid_of_whole_numbers()
    {
        Assert.Equal([0, 1], new ChartScale([2015, 2019], [0, 1], fromZero: false).Ticks);
        Assert.Equal([79, 80, 81], new ChartScale([2015, 2019], [80, 81], fromZero: false).Ticks);
        Assert.Contains(97.5m, new ChartScale([2015, 2019], [90.8m, 100], fromZero: false).Ticks);
    }

    [Fact]
    public void A_small_change_is_not_blown_up_when_values_lie_far_apart() =>
        Assert.True(new ChartScale([2015, 2019], [10, 100], fromZero: false).StartsAtZero);

    private static XElement Drawn(View view, Indicator kpi) =>
        XElement.Parse(new ChartSvg(view, kpi, ChartFigure.Of(kpi), ChartSize.Small).OnPage("a", "b").Value);

    // Letters are taken as narrow as common fonts have them: half a square for a digit.
    private static List<Box> Words(XElement svg) =>
        [.. svg.Descendants("text").Where(t => Values.Contains(Name(t))).Select(AroundWords)];

    private static Box AroundWords(XElement text) => Box.Around(
        Name(text), At(text, "x"), At(text, "y") - 5, Lettering.Width(text.Value, 13) / 2, 4.5m);

    // The numbers of the vertical axis, which end where the grid begins, with a gap of two digits' halves.
    private static List<Box> Numbers(XElement svg) =>
    [
        .. svg.Descendants("text").Where(t => Name(t) == "chart-axis" && (string?)t.Attribute("text-anchor") == "end")
            .Select(t => Box.Around("axis", At(t, "x") - Lettering.Width(t.Value, 13) / 2, At(t, "y") - 5,
                Lettering.Width(t.Value, 13) / 2 + 3, 4)),
    ];

    private static List<Box> Marks(XElement svg) =>
    [
        .. svg.Descendants("circle").Select(c => Box.Around(Name(c), At(c, "cx"), At(c, "cy"), 4.5m, 4.5m)),
        .. svg.Descendants("path").Where(p => p.Attribute("d")!.Value.EndsWith("h28", StringComparison.Ordinal)).Select(Bar),
    ];

    private static Box Bar(XElement path)
    {
        var start = path.Attribute("d")!.Value[1..].Split('h')[0]
            .Split(' ')
            .Select(n => decimal.Parse(n, CultureInfo.InvariantCulture))
            .ToList();
        return Box.Around(Name(path), start[0] + 14, start[1], 14, 2);
    }

    private static bool HasPlace(XElement element) =>
        element.Attribute("transform")?.Value.StartsWith("translate(", StringComparison.Ordinal) == true;

    private static (decimal X, decimal Y) Point(string numbers)
    {
        var parts = numbers.Split(' ').Select(n => decimal.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return (parts[0], parts[1]);
    }

    private static string Name(XElement element) => element.Attribute("class")!.Value;

    private static decimal At(XElement element, string name) => decimal.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private sealed record Box(string Name, decimal Left, decimal Top, decimal Right, decimal Bottom)
    {
        public static Box Around(string name, decimal x, decimal y, decimal halfWidth, decimal halfHeight) =>
            new(name, x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);

        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
