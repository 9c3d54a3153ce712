// A unit of many words beside a figure on a phone, and an axis of many years.
using SiteGen.Plans.Score;
using SiteGen.Tests.Score;
using SiteGen.Theme.Parts.Chart;
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

    [Theory]
    [InlineData(2015, 2019, "2015 2016 2017 2018 2019")]
    [InlineData(2014, 2024, "2014 ’15 ’16 ’17 ’18 ’19 ’20 ’21 ’22 ’23 ’24")]
    [InlineData(2005, 2030, "2005 2010 2015 2020 2025 2030")]
    [InlineData(1990, 2050, "1990 2000 2010 2020 2030 2040 2050")]
    public void Years_at_the_axis_never_touch(int first, int last, string told)
    {
        var scale = new ChartScale([first, last], [0, 1], fromZero: true);
        var labels = ChartAxes.YearLabels(scale).ToList();
        var shown = scale.Years.Zip(labels).Where(l => l.Second.Length > 0)
            .Select(l => (At: scale.X(l.First), Half: Lettering.Width(l.Second, 13) / 2, Text: l.Second)).ToList();

        Assert.Equal(told, string.Join(' ', shown.Select(l => l.Text)));
        Assert.All(shown.Zip(shown.Skip(1)), pair => Assert.True(pair.First.At + pair.First.Half < pair.Second.At - pair.Second.Half));
    }
}
