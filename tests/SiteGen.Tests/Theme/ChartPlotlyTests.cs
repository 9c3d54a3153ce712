// What the interactive chart draws: the same figure as the picture on the page, and its words in the page's language.
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SiteGen.Tests.RealData;
using SiteGen.Theme.Parts.Chart;

namespace SiteGen.Tests.Theme;

public sealed class ChartPlotlyTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public void Levels_are_joined_points_with_baseline_target_and_a_thin_dashed_straight_line()
    {
        var traces = Traces("en", "otaru", "traffic-accidents");

        Assert.Equal("4px,4px", (string?)traces[0]!["line"]!["dash"]);
        Assert.Equal("[2014,2015,null,2015,2016,null]", traces[1]!["x"]!.ToJsonString());
        Assert.Equal("linear", (string?)traces[1]!["line"]!["shape"]);
        Assert.Equal(("cross-thin-open", "--ink"), ((string?)traces[2]!["marker"]!["symbol"], (string?)traces[2]!["marker"]!["color"]));
        Assert.Equal("square", (string?)traces[3]!["marker"]!["symbol"]);
        Assert.Equal("[162,220]", traces[4]!["y"]!.ToJsonString());
    }

    [Fact]
    public void Running_totals_climb_in_steps()
    {
        var traces = Traces("ja", "ojiya", site.Kpi("ojiya", "84").Id);

        Assert.Contains(traces, t => (string?)t!["line"]?["shape"] == "hv");
    }

    [Fact]
    public void Figures_of_one_year_are_bars_that_say_so()
    {
        var bars = Traces("ja", "kushiro", "business-loans").Single(t => (string?)t!["type"] == "bar")!;

        Assert.Equal("[365]", bars["y"]!.ToJsonString());
        Assert.Equal("2015年度(平成27年度)<br>その年の値:365件", (string?)bars["hovertext"]![0]);
    }

    [Fact]
    public void An_earlier_target_is_paler_than_the_one_in_force()
    {
        var colours = Traces("en", "otaru", "snow-ploughing-requests")
            .Where(t => (string?)t!["marker"]?["symbol"] == "cross-thin-open")
            .Select(t => (string?)t!["marker"]!["color"]);

        Assert.Equal(["--line", "--ink"], colours);
    }

    [Fact]
    public void A_year_without_a_figure_gives_its_reason_and_no_number()
    {
        var figure = Read("ja", "nemuro", "parents-satisfied-with-support");

        var gap = figure["data"]!.AsArray().Single(t => (string?)t!["mode"] == "text")!;

        Assert.Equal("[2016]", gap["x"]!.ToJsonString());
        Assert.EndsWith("実績値:集計中", (string?)gap["hovertext"]![0], StringComparison.Ordinal);
        Assert.Equal(2016, (int?)figure["layout"]!["shapes"]![0]!["x0"]);
    }

    [Fact]
    public void Stops_follow_the_years_and_say_value_status_and_notes()
    {
        var stops = Read("en", "otaru", "traffic-accidents")["stops"]!.AsArray();

        Assert.Equal([2014, 2015, 2016, 2019], stops.Select(s => (int)s!["year"]!));
        Assert.Equal(
            "<strong>FY2016, Actual: 220 accidents</strong><span class=\"line\">Status by the target for FY2019: "
            + "Slipped back from the start</span>",
            (string?)stops[2]!["said"]);
    }

    [Fact]
    public void Every_figure_of_a_KPI_is_said_on_every_interactive_chart()
    {
        foreach (var kpi in site.Source.Site.Plans.SelectMany(p => p.Indicators).Where(k => ChartFigure.Of(k).HasValues))
        {
            var figure = ChartFigure.Of(kpi);
            var stops = Read("ja", kpi.Plan.Id, kpi.Id)["stops"]!.AsArray();

            Assert.Equal(
                figure.Actuals.Count + figure.Flows.Count + figure.Gaps.Count + figure.Targets.Count
                    + (figure.Baseline is null ? 0 : 1), stops.Count);
        }
    }

    [Fact]
    public void The_file_has_the_parts_of_a_figure_of_Plotly_NET_and_our_stops() =>
        Assert.Equal(["data", "layout", "frames", "stops"], Read("ja", "otaru", "traffic-accidents").AsObject().Select(p => p.Key));

    [Fact]
    public void Nothing_of_the_library_goes_into_a_figure_but_what_it_was_given()
    {
        var figure = Read("ja", "otaru", "traffic-accidents");

        Assert.Null(figure["layout"]!["template"]);
        Assert.Null(figure["layout"]!["width"]);
        Assert.Empty(figure["frames"]!.AsArray());
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void A_figure_is_the_same_bytes_each_time_and_Japanese_is_not_escaped(string language)
    {
        var bytes = Bytes(language, "otaru", "traffic-accidents");

        Assert.Equal(bytes, Bytes(language, "otaru", "traffic-accidents"));
        Assert.DoesNotMatch(@"\\u[3-9][0-9a-fA-F]{3}", Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData(162, "162")]
    [InlineData(0, "0")]
    [InlineData(-5, "-5")]
    [InlineData(2.5, "2.5")]
    public void A_number_stands_in_a_figure_as_it_stands_in_the_data(double value, string written) =>
        Assert.Equal(written, Convert.ToString(PlotlyFigure.Number((decimal)value), CultureInfo.InvariantCulture));

    [Fact]
    public void The_largest_numbers_keep_all_their_digits()
    {
        Assert.Equal(decimal.MaxValue, PlotlyFigure.Number(decimal.MaxValue));
        Assert.Equal(long.MaxValue - 1L, PlotlyFigure.Number(long.MaxValue - 1L));
    }

    private JsonArray Traces(string language, string plan, string id) => Read(language, plan, id)["data"]!.AsArray();

    private JsonNode Read(string language, string plan, string id) => JsonNode.Parse(Bytes(language, plan, id))!;

    private byte[] Bytes(string language, string plan, string id)
    {
        var kpi = site.Plan(plan).Indicators.Single(i => i.Id == id);
        return new ChartPlotly(Views.In(language, site.Source), kpi, ChartFigure.Of(kpi)).ToJson();
    }
}
