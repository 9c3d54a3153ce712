// A rate that the city works out from what is only expected is told to be that.
using SiteGen.Plans.Score;

namespace SiteGen.Tests.Score;

public sealed class RatesOfForecastsTests : PlanOfOneKpi
{
    [Theory]
    [InlineData("up", "8", "2", "25", true)]
    [InlineData("up", "8", "2", "40", false)]
    [InlineData("down", "32", "34", "94", true)]
    public void It_is_computed_from_the_forecast_where_that_gives_it(
        string direction, string target, string expected, string printed, bool gives)
    {
        Kpi("people", direction, "none", $"indicator,period,kind,value\nk,R7年度,number,{target}\n",
            baseline: ("R4", "40"), actuals: [(2024, "38")]);
        Write("sample/actuals/2025.csv", $"indicator,period,value\nk,R7年度見込,{expected}\n");
        Write("sample/published.csv", "indicator,outline,source_no,year,figure,value,explanation_ja,explanation_en\n"
            + $"k,,1,2025,rate,{printed},見込みからの率です。,Worked out from the forecast.\n");

        var comparison = Assert.Single(PublishedCheck.Compare(Source().Site.Plans[0]));

        Assert.Equal((gives, gives), (comparison.Agrees, comparison.IsOfForecast));
    }
}
