// A KPI whose years are no fiscal years, one whose work begins later, and one whose figures may not fit its target.
using SiteGen.Build;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.Chart;

namespace SiteGen.Tests.Score;

public sealed class OwnYearsTests : PlanOfOneKpi
{
    private const string Columns = "id,source_nos,outline,headline,name_ja,name_en,"
        + "unit,direction,accumulation,counted_from,topics,department,begins,year_from\n";

    [Fact]
    public void A_year_from_October_of_the_year_before_is_no_calendar_year()
    {
        var kpi = Births(yearFrom: "10");

        Assert.All(kpi.Actuals, a => Assert.Equal(PeriodKind.OwnYear, a.MeasuredAt.Kind));
        Assert.Equal(
            (new DateOnly(2023, 10, 1), new DateOnly(2024, 9, 30)), (kpi.Actuals[^1].MeasuredAt.Begins, kpi.Actuals[^1].MeasuredAt.Ends));
        Assert.False(kpi.Actuals[^1].HasLag);
        Says(kpi, "ja", "2024年9月までの1年の値は80人です。2022年9月までの1年の100人より減りました。目標は2027年9月までの1年で120人です");
        Says(kpi, "en",
            "80 people in the year to September 2024, down from 100 in the year to September 2022; the "
            + "target is 120 people for the year to September 2027");
    }

    [Fact]
    public void The_printed_year_stays_as_it_is_printed() =>
        Assert.Equal("R4", Births(yearFrom: "10").Baseline!.Period.Printed);

    [Fact]
    public void A_year_from_January_is_a_calendar_year() =>
        Assert.All(Births(yearFrom: "1").Actuals, a => Assert.Equal(PeriodKind.CalendarYear, a.MeasuredAt.Kind));

    [Fact]
    public void A_dash_before_the_work_begins_is_not_started_and_has_no_path()
    {
        var kpi = Read("k,1,nurseries,no,ためしの指標,K,people,up,none,,,,R7,\n", ("R4", "0"), [(2024, "—")]);

        var a = Measuring.Newest(kpi);

        Assert.Equal((Status.NotStarted, MissingKind.NotStarted), (a.Status, kpi.Actuals[^1].Missing));
        Assert.Equal("—", kpi.Actuals[^1].MissingText);
        Assert.Empty(ChartFigure.Of(kpi).Path);
    }

    private Indicator Births(string yearFrom) => Read(
        $"k,1,nurseries,no,ためしの指標,K,people,up,none,,,,,{yearFrom}\n",
        ("R4", "100"), [(2023, "90"), (2024, "80")]);

    private Indicator Read(string row, (string, string) baseline, (int, string)[] actuals)
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,120\n", baseline, actuals);
        Write("sample/indicators.csv", Columns + row);
        return Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");
    }
}
