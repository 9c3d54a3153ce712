// Rates that a document printed when other figures were in force, or for a part of a year, or where nothing was asked for.
using System.Text.Json.Nodes;
using SiteGen.Plans.Score;

namespace SiteGen.Tests.Score;

public sealed class RatesOfThenTests : PlanOfOneKpi
{
    private const string Yearly = "indicator,period,kind,value\nk,R6,number,4\nk,R7,number,0\nk,R8,number,6\nk,R9,number,10\n";

    [Theory]
    [InlineData("51", true)] // 0.51 of the 1 that was asked for; now it is 0.81 of 4
    [InlineData("20", false)] // what the figure in force gives
    [InlineData("33", false)]
    public void A_rate_that_only_the_figures_before_a_change_give_is_worked_out_from_them(string printed, bool ofThen)
    {
        Kpi("people", "up", "none", Yearly, ("R4", "0"), [(2024, "0.81")]);
        Write("sample/restated.csv", "indicator,kind,year,value,since\nk,actual,2024,0.51,R7\nk,target,2024,1,R7\n");

        var comparison = Compared(2024, printed);

        Assert.Equal((ofThen, printed != "33"), (comparison.IsOfFiguresOfThen, comparison.Agrees));
    }

    [Fact]
    public void Where_nothing_changed_no_rate_is_one_of_figures_before_a_change()
    {
        Kpi("people", "up", "summed", "indicator,period,kind,value\nk,R9,number,10\n", ("R4", ""), [(2023, "3"), (2024, "2")], "R5");

        Assert.Equal((false, ComparisonKind.Differs), (Compared(2024, "20").IsOfFiguresOfThen, Compared(2024, "20").Kind));
    }

    [Fact]
    public void A_rate_of_a_year_whose_target_is_nothing_is_not_set_against_the_last_target()
    {
        Kpi("people", "up", "none", Yearly, ("R4", "0"), [(2025, "6")]);

        Assert.Equal(ComparisonKind.CannotBeComputed, Compared(2025, "0").Kind);
    }

    [Fact]
    public void A_rate_of_a_quarter_is_that_of_the_quarters_figure_by_the_target_of_the_year()
    {
        Kpi("people", "up", "none", Yearly, ("R4", "0"), []);
        Write("sample/actuals/2026.csv", "indicator,period,value\nk,2026Q1,4\n");

        var comparison = Compared(2026, "67", "2026Q1");
        Assert.Equal((67m, ComparisonKind.Reproduced), (comparison.Computed!.Value, comparison.Kind));
    }

    [Fact]
    public void The_open_data_tell_what_such_a_rate_is_worked_out_from()
    {
        Kpi("people", "up", "none", Yearly, ("R4", "0"), [(2024, "0.81")]);
        Write("sample/restated.csv", "indicator,kind,year,value,since\nk,actual,2024,0.51,R7\nk,target,2024,1,R7\n");
        Compared(2024, "51");

        var from = JsonNode.Parse(Built("data/sample/k.json"))!["published"]![0]!["computed_from"]!;
        Assert.Equal("measured / target * 100", (string)from["formula"]!);
        Assert.Equal((0.51m, 1m), ((decimal)from["inputs"]!["measured"]!, (decimal)from["inputs"]!["target"]!));
    }

    private Comparison Compared(int year, string printed, string period = "")
    {
        Write("sample/published.csv", "indicator,outline,year,figure,value,period,explanation_ja,explanation_en\n"
            + $"k,,{year},rate,{printed},{period},書かれたとおり,As printed\n");
        var kpi = Read();
        return PublishedCheck.Compare(kpi.Plan, kpi.Published.Single());
    }
}
