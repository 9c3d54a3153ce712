// Rates that a plan with a target for each year prints: against the target of the year, or against the last one.
using System.Text.Json;
using SiteGen.Build;
using SiteGen.Plans.Score;

namespace SiteGen.Tests.Score;

public sealed class PublishedRatesTests : PlanOfOneKpi
{
    private const string Yearly = "indicator,period,kind,value\nk,R6,number,200\nk,R7,number,300\nk,R9,number,500\n";

    [Theory]
    [InlineData("93.5", 93.5, true)] // 187 of the 200 that were due in FY2024
    [InlineData("37.4", 37.4, false)] // 187 of the 500 that are due in FY2027
    [InlineData("90.0", 93.5, true)]
    public void A_rate_is_computed_against_the_target_of_its_year_unless_only_the_last_one_fits(
        string printed, double computed, bool ofYear)
    {
        var comparison = Published("up", "2024", printed);

        Assert.Equal(((decimal)computed, ofYear), (comparison.Computed!.Value, comparison.Milestone is not null));
        Assert.Equal(printed != "90.0", comparison.Agrees);
    }

    [Theory]
    [InlineData("down", "0", true)] // 187 is far from what is to fall below 80
    [InlineData("up", "100", false)] // 93.5 is not beyond 100
    public void A_city_may_stop_its_shares_at_0_and_100(string direction, string printed, bool agrees)
    {
        const string falling = "indicator,period,kind,value\nk,R9,number,60\n";
        Kpi("people", direction, "none", direction == "down" ? falling : Yearly, ("R4", "80"), [(2024, "187")]);
        Write("sample/published.csv", "indicator,outline,year,figure,value,explanation_ja,explanation_en\n"
            + $"k,,2024,progress,{printed},書かれたとおり,As printed\n");
        var kpi = Read();
        var comparison = PublishedCheck.Compare(kpi.Plan, kpi.Published.Single());

        Assert.Equal((agrees, agrees), (comparison.IsCapped, comparison.Agrees));
    }

    [Fact]
    public void A_year_without_a_target_of_its_own_is_set_against_the_last_one()
    {
        var comparison = Published("up", "2023", "20.0");

        Assert.Equal((20m, null), (comparison.Computed, comparison.Milestone));
    }

    [Theory]
    [InlineData("25.5", 25.5, false)] // 107 of the 420 from 80 to the 500 of FY2027
    [InlineData("89.2", 89.2, true)] // 107 of the 120 to the 200 that were due in FY2024
    [InlineData("0.0", 25.5, false)]
    public void A_share_of_the_way_is_that_to_the_last_target_unless_only_the_one_of_the_year_fits(
        string printed, double computed, bool ofYear)
    {
        var comparison = Published("up", "2024", printed, "progress");

        Assert.Equal(((decimal)computed, ofYear), (comparison.Computed!.Value, comparison.Milestone is not null));
    }

    [Theory]
    [InlineData("89.2", 89.2, true)] // 107 of the 120 to the 200 that FY2025 replaced
    [InlineData("25.5", 25.5, false)]
    [InlineData("50.0", 25.5, false)]
    public void A_rate_from_before_a_revision_is_that_of_the_target_of_then_where_only_that_fits(
        string printed, double computed, bool ofEarlier)
    {
        var comparison = Published("up", "2024", printed, "progress",
            "indicator,set_on,period,kind,value,reason_ja\nk,,R9,number,200,\nk,R7,R9,number,500,見直し\n");

        Assert.Equal(((decimal)computed, ofEarlier), (comparison.Computed!.Value, comparison.Earlier is not null));
    }

    [Fact]
    public void It_may_be_the_target_that_the_year_had_before_the_revision()
    {
        var comparison = Published("up", "2024", "124.7", "rate",
            "indicator,set_on,period,kind,value,reason_ja\nk,,R6,number,150,\nk,,R9,number,200,\nk,R7,R9,number,500,見直し\n");

        Assert.Equal((124.7m, 150m), (comparison.Computed, comparison.Earlier?.Value));
    }

    [Fact]
    public void The_open_data_tell_from_where_the_way_to_the_target_of_the_year_is_measured()
    {
        Published("up", "2024", "89.2", "progress");

        using var file = JsonDocument.Parse(Built("data/sample/k.json"));

        var from = file.RootElement.GetProperty("published")[0].GetProperty("computed_from");
        Assert.Equal("(measured - start) / (target_of_year - start) * 100", from.GetProperty("formula").GetString());
        Assert.Equal(80m, from.GetProperty("inputs").GetProperty("start").GetDecimal());
    }

    [Theory]
    [InlineData("93.5", ComparisonKind.Reproduced, FallingRate.ActualByTarget)]
    [InlineData("107.0", ComparisonKind.Reproduced, FallingRate.TargetByActual)] // 200 of the 187
    [InlineData("106.5", ComparisonKind.Reproduced, FallingRate.TwoLessActualByTarget)]
    [InlineData("90.0", ComparisonKind.CannotBeComputed, null)]
    public void A_rate_of_a_KPI_that_is_to_fall_is_reproduced_only_where_a_way_of_cities_gives_it(
        string printed, ComparisonKind kind, FallingRate? way)
    {
        var comparison = Published("down", "2024", printed);

        Assert.Equal((kind, way), (comparison.Kind, comparison.Falling));
    }

    [Fact]
    public void The_share_of_the_way_needs_no_time_of_the_baseline()
    {
        var kpi = Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,1500\n",
            baseline: ("", "1378"), actuals: [(2024, "1164")]);
        Write("sample/published.csv", "indicator,outline,year,figure,value\nk,,2024,progress,-175.4\n");

        Assert.True(Assert.Single(PublishedCheck.Compare(Source().Site.Plans[0])).Agrees);
        Assert.Contains("基準値の時期がはっきり書かれていないため", PageOf(kpi, ""), StringComparison.Ordinal);
        using var file = JsonDocument.Parse(Built("data/sample/k.json"));
        var from = file.RootElement.GetProperty("published")[0].GetProperty("computed_from");
        Assert.Equal(1378m, from.GetProperty("inputs").GetProperty("start").GetDecimal());
    }

    [Fact]
    public void What_the_document_calls_a_rate_stands_beside_its_name()
    {
        var kpi = Published("up", "2024", "89.2", "progress").Published.Indicator!;
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), "rate_called,達成率,attainment rate\n");

        Assert.Contains("進捗率(文書では「達成率」)", PageOf(kpi, ""), StringComparison.Ordinal);
        Assert.Contains("(“attainment rate” in the document)", PageOf(kpi, "en/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_and_open_data_tell_in_which_way()
    {
        var kpi = Published("down", "2024", "106.5").Published.Indicator!;

        Assert.Contains("106.5%(2−実績値÷目標値)(その年の目標と比べて)", PageOf(kpi, ""), StringComparison.Ordinal);
        using var file = JsonDocument.Parse(Built("data/sample/k.json"));
        var from = file.RootElement.GetProperty("published")[0].GetProperty("computed_from");
        Assert.Equal("(2 - measured / target_of_year) * 100", from.GetProperty("formula").GetString());
    }

    [Fact]
    public void A_dash_in_a_year_without_a_target_among_years_with_one_is_no_rate_of_the_last_target()
    {
        Kpi("people", "up", "none", Yearly, baseline: ("R4", "80"), actuals: [(2023, "100")]);
        Write("sample/published.csv", "indicator,outline,year,figure,value,text_ja,text_en\nk,,2023,rate,,-,-\n");
        var site = Source().Site.Plans[0];

        Assert.Null(PublishedCheck.Compare(site, site.Published[0]).Computed);
        Assert.DoesNotContain("differs", Built("data/sample/published.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_that_it_is_the_target_of_the_year()
    {
        var comparison = Published("up", "2024", "93.5");
        var kpi = comparison.Published.Indicator!;

        Assert.Contains("93.5%(その年の目標と比べて)", PageOf(kpi, ""), StringComparison.Ordinal);
        Assert.Contains("93.5% (against that year’s target)", PageOf(kpi, "en/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_open_data_carry_the_target_of_the_year()
    {
        Published("up", "2024", "93.5");

        using var file = JsonDocument.Parse(Built("data/sample/k.json"));

        var from = file.RootElement.GetProperty("published")[0].GetProperty("computed_from");
        Assert.Equal("measured / target_of_year * 100", from.GetProperty("formula").GetString());
        var inputs = from.GetProperty("inputs");
        Assert.Equal((187m, 200m), (inputs.GetProperty("measured").GetDecimal(), inputs.GetProperty("target_of_year").GetDecimal()));
    }

    private Comparison Published(string direction, string year, string rate, string figure = "rate", string targets = Yearly)
    {
        Kpi("people", direction, "none", targets, baseline: ("R4", "80"), actuals: [(2023, "100"), (2024, "187")]);
        Write("sample/published.csv", "indicator,outline,year,figure,value,explanation_ja,explanation_en\n"
            + $"k,,{year},{figure},{rate},文書の値です。,As printed.\n");
        return Assert.Single(PublishedCheck.Compare(Source().Site.Plans[0]));
    }
}
