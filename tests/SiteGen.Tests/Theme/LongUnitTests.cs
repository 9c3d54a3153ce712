// A unit of many words beside a figure on a phone.
using SiteGen.Plans.Score;
using SiteGen.Tests.Score;
using SiteGen.Theme.Parts.Promise;

namespace SiteGen.Tests.Theme;

public sealed class LongUnitTests : PlanOfOneKpi
{
    private const string Long = "metric tons of carbon dioxide equivalent";

    [Theory]
    [InlineData("tonnes", ">112.35 million tonnes <", ">26.09 million tonnes<")]
    [InlineData(Long, ">112.35 million <", ">26.09 million<")]
    public void A_line_leaves_the_unit_to_the_row_before_it_cuts_a_digit(string unit, string figure, string target)
    {
        Kpi("people", "down", "none", "indicator,period,kind,value\nk,R32,number,26.09\n", ("R4", ""), [(2024, "112.35")]);
        File.AppendAllText(Path.Combine(Data, "units.csv"), $"gas,百万t,{unit},{unit},1000000,gas,\n");
        Write("sample/baselines.csv", "indicator,period,value\n");
        var indicators = Path.Combine(Data, "sample/indicators.csv");
        File.WriteAllText(indicators, File.ReadAllText(indicators).Replace(",people,", ",gas,", StringComparison.Ordinal));

        var line = new PromiseSvg(Views.In("en", Source()), Measuring.Newest(Read())).Draw();

        Assert.Contains(figure, line, StringComparison.Ordinal);
        Assert.Contains(target, line.Replace("</tspan>", ">", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
