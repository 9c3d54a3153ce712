// The file of one KPI: all that is known of it, and every computed figure with the numbers that it was computed from.
using System.Text.Json;
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Exports;

public sealed class KpiFileTests(RealSite site) : IClassFixture<RealSite>
{
    private string Data => Path.Combine(site.Output, "data");

    private IEnumerable<JsonElement> All => site.Source.Site.Plans.SelectMany(p => p.Indicators).Select(i => Kpi($"{i.Plan.Id}/{i.Id}"));

    [Fact]
    public void Every_KPI_names_its_document_and_its_place_in_it() => Assert.All(All, kpi =>
    {
        Assert.NotEqual("", kpi.GetProperty("source").GetProperty("document").GetProperty("ja").GetString());
        Assert.NotEmpty(kpi.GetProperty("source").GetProperty("places").EnumerateArray());
        Assert.NotEqual("", kpi.GetProperty("cite").GetProperty("en").GetString());
    });

    [Fact]
    public void Every_progress_and_attainment_can_be_computed_again_from_the_inputs_beside_it()
    {
        var figures = All.SelectMany(k => k.GetProperty("assessments").EnumerateArray())
            .SelectMany(a => new[] { a.GetProperty("progress_percent"), a.GetProperty("attainment_percent") })
            .Where(f => f.ValueKind != JsonValueKind.Null)
            .ToList();

        Assert.True(figures.Count > 600);
        Assert.All(figures,
            f => Assert.Equal(f.GetProperty("value").GetDecimal(), Math.Round(Compute(f), 4, MidpointRounding.AwayFromZero)));
    }

    [Fact]
    public void A_moved_target_shows_the_KPI_under_each_version()
    {
        var targets = Kpi("tomakomai/playroom-users").GetProperty("targets").EnumerateArray().ToList();

        Assert.True(targets.Count > 1);
        // The newer one is that of a draft, which is not in force.
        Assert.Equal(["True", "False"], targets.Select(t => t.GetProperty("in_force").ToString()).Distinct());
        Assert.All(targets,
            t => Assert.Equal(
                t.GetProperty("value").GetDecimal(), t.GetProperty("newest_assessment").GetProperty("target_value").GetDecimal()));
    }

    [Fact]
    public void A_published_figure_stands_beside_the_computed_one_and_is_not_replaced()
    {
        var differing = DataFolder.Csv(Path.Combine(Data, "published.csv"))
            .Where(p => p["agrees"] == "no" && p["indicator"].Length > 0)
            .ToList();

        Assert.NotEmpty(differing);
        Assert.All(differing,
            p => Assert.Contains(
                Kpi($"{p["plan"]}/{p["indicator"]}").GetProperty("published").EnumerateArray(),
                    f => f.GetProperty("value").GetRawText() == p["value"]
                        && f.GetProperty("explanation_ja").GetString() == p["explanation_ja"]));
    }

    [Fact]
    public void An_average_of_the_city_carries_the_scores_that_it_is_the_mean_of()
    {
        var average = DataFolder.Json(Path.Combine(Data, "otaru/goals/goal-1.json"))
            .GetProperty("published")
            .EnumerateArray()
            .Single(p => p.GetProperty("figure").GetString() == "average");

        var scores = average.GetProperty("computed_from")
            .GetProperty("inputs")
            .GetProperty("published_scores")
            .EnumerateObject()
            .Select(s => s.Value.GetDecimal())
            .ToList();

        Assert.Equal(average.GetProperty("value").GetDecimal(), Math.Round(scores.Average(), 2, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void A_target_in_per_cent_carries_the_value_that_it_is_a_per_cent_of()
    {
        var target = Kpi("kushiro/food-manufacturing-value-added").GetProperty("targets")[0];

        Assert.Equal(target.GetProperty("value").GetDecimal(),
            target.GetProperty("of_value").GetDecimal() * (100 + target.GetProperty("percent").GetDecimal()) / 100);
    }

    [Fact]
    public void A_correction_stands_with_the_KPI_that_it_touches() =>
        Assert.Single(Kpi("kushiro/nursing-home-waiting-share").GetProperty("corrections").EnumerateArray());

    [Fact]
    public void The_CSV_of_a_KPI_a_goal_and_a_topic_has_the_rows_of_observations()
    {
        var all = DataFolder.Csv(Path.Combine(Data, "observations.csv"));

        Assert.Equal(all.Where(o => o["plan"] == "otaru" && o["indicator"] == "traffic-accidents"),
            DataFolder.Csv(Path.Combine(Data, "otaru/traffic-accidents.csv")));
        Assert.Equal(Of(site.Plan("otaru").Goals.First().AllIndicators, all), Count("otaru/goals/goal-1"));
        Assert.Equal(Of(site.Source.Site.Plans.SelectMany(p => p.Indicators).Where(i => i.Topics.Any(t => t.Id == "snow")), all),
            Count("topics/snow"));
    }

    [Fact]
    public void A_goal_and_a_topic_list_their_KPIs_with_where_each_stands()
    {
        var goal = DataFolder.Json(Path.Combine(Data, "otaru/goals/goal-1.json"));
        var topic = DataFolder.Json(Path.Combine(Data, "topics/snow.json"));

        Assert.Equal(site.Plan("otaru").Goals.First().AllIndicators.Count(), goal.GetProperty("indicators").GetArrayLength());
        Assert.Equal(goal.GetProperty("counts").GetProperty("total").GetInt32(),
            goal.GetProperty("counts").GetProperty("by_status").EnumerateObject().Sum(s => s.Value.GetInt32()));
        Assert.All(topic.GetProperty("indicators").EnumerateArray(),
            i => Assert.True(File.Exists(Path.Combine(site.Output, i.GetProperty("file").GetString()![1..]))));
    }

    private JsonElement Kpi(string path) => DataFolder.Json(Path.Combine(Data, path + ".json"));

    private int Count(string path) => DataFolder.Csv(Path.Combine(Data, path + ".csv")).Count;

    private static int Of(IEnumerable<Plans.Model.Indicator> kpis, List<Dictionary<string, string>> all) =>
        kpis.Sum(k => all.Count(o => o["plan"] == k.Plan.Id && o["indicator"] == k.Id));

    private static decimal Compute(JsonElement figure)
    {
        decimal Input(string name) => figure.GetProperty("inputs").GetProperty(name).GetDecimal();
        return figure.GetProperty("formula").GetString()!.Contains("start_value", StringComparison.Ordinal)
            ? (Input("measured_value") - Input("start_value")) / (Input("target_value") - Input("start_value")) * 100
            : Input("measured_value") / Input("target_value") * 100;
    }
}
