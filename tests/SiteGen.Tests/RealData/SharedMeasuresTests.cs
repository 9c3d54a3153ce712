// What several cities measure: the real comparisons hold together, and their words are true to the data.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Compare;
using SiteGen.Theme.Text;

namespace SiteGen.Tests.RealData;

public sealed class SharedMeasuresTests(RealSite site) : IClassFixture<RealSite>
{
    private IReadOnlyList<SharedMeasure> Measures => site.Source.Site.SharedMeasures;

    [Fact]
    public void A_comparison_has_several_cities_that_count_the_same_quantity_under_a_common_topic()
    {
        Assert.True(Measures.Count >= 10);
        Assert.All(Measures, m => Assert.True(m.Cities.Select(c => c.Indicator.Plan).Distinct().Count() >= 2, m.Id));
        Assert.All(Measures, m => Assert.Single(m.Cities.Select(c => c.Indicator.Unit.Quantity).Distinct()));
        Assert.All(Measures, m => Assert.All(m.Topics, t => Assert.All(m.Cities, c => Assert.Contains(t, c.Indicator.Topics))));
        Assert.All(Measures.SelectMany(m => m.Cities), c => Assert.NotEqual(IndicatorStatus.Retired, c.Indicator.Status));
    }

    [Fact]
    public void Every_name_and_note_is_there_in_every_language() =>
        Assert.All(Measures.SelectMany(m => m.Cities.Select(c => c.Note).Append(m.Name)),
            text => Assert.Equal(["en", "ja", "ja-easy"], text.Languages.Order()));

    [Fact]
    public void Every_mark_stands_on_the_scale() =>
        Assert.All(Measures.SelectMany(CompareScale.Of),
            scale => Assert.All(scale.Rows.SelectMany(r => new[] { r.Actual, r.Baseline, r.Target }).OfType<decimal>(),
                value => Assert.InRange(value, 0, scale.High)));

    [Fact]
    public void Ten_thousands_and_single_people_stand_on_one_scale()
    {
        var scale = Assert.Single(CompareScale.Of(Measure("visitor-numbers")));

        Assert.Equal([7_907_741m, 450_000m, 1_480_000m], scale.Rows.Select(r => r.Actual));
        Assert.Equal(10_000_000m, scale.High);
    }

    [Fact]
    public void A_figure_that_is_missing_is_never_zero()
    {
        var row = CompareScale.Of(Measure("vacant-house-bank"))[0].Rows.Single(r => r.Assessment.Indicator.Plan.Id == "otaru");

        Assert.Null(row.Actual);
        Assert.Equal("No figure (not started yet)", CompareWords.Newest(Views.In("en", site.Source), row.Assessment));
    }

    [Fact]
    public void A_baseline_of_one_year_is_not_drawn_beside_totals()
    {
        var row = CompareScale.Of(Measure("start-up-consultations"))[0].Rows.Single(r => r.Assessment.Indicator.Plan.Id == "tomakomai");

        Assert.Null(row.Baseline);
        Assert.Equal(
            "825 consultations (FY2018, not printed as a total)",
            CompareWords.Baseline(Views.In("en", site.Source), row.Assessment.Indicator));
    }

    [Theory]
    [InlineData("new-businesses", "kushiro", "8 start-ups (FY2015)")]
    [InlineData("new-businesses", "tomakomai", "43 start-ups (total from FY2020 to FY2021)")]
    [InlineData("vacant-house-bank", "ojiya", "32 registrations (running total up to FY2020)")]
    [InlineData("port-cargo", "kushiro", "15.46 million tonnes (calendar 2014)")]
    public void A_newest_figure_says_what_time_it_covers(string measure, string plan, string words)
    {
        var row = CompareScale.Of(Measure(measure))[0].Rows.Single(r => r.Assessment.Indicator.Plan.Id == plan);

        Assert.Equal(words, CompareWords.Newest(Views.In("en", site.Source), row.Assessment));
    }

    [Theory]
    [InlineData("new-businesses", "why.population why.years why.starts why.own_way")]
    [InlineData("start-up-consultations", "why.population why.years why.totals why.own_way")]
    [InlineData("vacant-house-bank", "why.missing why.population why.own_way")]
    [InlineData("total-fertility-rate", "why.missing why.own_way")]
    [InlineData("infant-check-ups", "why.years why.own_way")]
    public void The_reasons_are_those_that_hold(string measure, string reasons) =>
        Assert.Equal(reasons, string.Join(' ', WhyNot.Reasons(Measure(measure))));

    [Fact]
    public void A_population_named_in_a_note_is_in_the_document()
    {
        var note = Measure("revitalisation-corps").Cities.Single(c => c.Indicator.Plan.Id == "nemuro").Note.Lead;

        var printed =
            site.Plan("nemuro").OtherTables["population"].First(
                f => f.Row.Category.Lead == "総人口" && f.Row.Series.Lead.StartsWith("2010年", StringComparison.Ordinal)).Row.Value;

        Assert.Contains($"{printed:N0}人", note, StringComparison.Ordinal);
        Assert.Equal(1, Measures.SelectMany(m => m.Cities).Count(c => c.Note.Lead.Contains("人口は、", StringComparison.Ordinal)));
    }

    private SharedMeasure Measure(string id) => Measures.Single(m => m.Id == id);
}
