// Counts of a half or quarter beside targets of whole years, columns of years to come, and forecasts with the day on which they
// were made: found where strangers read the pages of a prefecture's evaluation sheets.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class PartOfAYearTests : PlanOfOneKpi
{
    private const string Sixty = "indicator,period,kind,value\nk,R9,number,60\n";

    [Fact]
    public void A_count_of_half_a_year_is_told_and_the_last_whole_year_is_judged()
    {
        Kpi("people", "up", "none", Sixty, ("-", ""), [(2024, "63")]);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,23,R7年度上半期\n");
        var a = Measuring.Newest(Read());

        Assert.Equal((Status.Met, 2024), (a.Status, a.MeasuredYear));
        Says(Read(), "ja", "の2024年度の値は63人です。");
        Says(Read(), "ja", "目標は2027年度までに60人です。2025年度上期の値は23人です。");
        Assert.Equal("2024年度は63人、目標は60人(2027年度)、2025年度上期は23人。",
            Ruby.Strip(BarWords.Of(Views.In("ja", Source()), a)));
    }

    [Fact]
    public void What_a_quarter_counts_leaves_the_year_before_to_be_judged_by_its_own_target()
    {
        var targets = "indicator,period,kind,value\nk,R6,number,20000\nk,R7,number,28000\nk,R9,number,30000\n";
        Kpi("people", "up", "none", targets, ("-", ""), [(2024, "21878")]);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,6609,R7.4〜6月\n");
        var a = Measuring.Newest(Read());

        Assert.Equal((2024, 20000m, 6609m), (a.Year, a.Step?.Value, Measuring.ToCome(a)?.OnTheWay?.Value));
    }

    [Theory]
    [InlineData("2025Q1", false)] // how a table for computers writes it
    [InlineData("R7第1四半期", true)]
    public void The_time_of_a_quarter_is_told_as_printed_unless_it_is_a_code(string period, bool isTold)
    {
        Kpi("percent", "up", "none", Sixty, ("-", ""), [(2024, "63")]);
        Write("sample/actuals/2025.csv", $"indicator,value,period\nk,23,{period}\n");

        Assert.Equal(isTold, PageOf(Read(), "").Contains("元データの時期", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_that_has_not_begun_is_not_judged_by_what_was_before_it()
    {
        Kpi("people", "up", "none", Sixty, ("-", ""), [(2021, "63")]);
        Write("sample/actuals/2022.csv", "indicator,value,period\nk,65,R4年度見込\n");

        Assert.Equal((Status.NoFigure, 2022), (Measuring.Newest(Read()).Status, Measuring.Newest(Read()).Year));
    }

    [Fact]
    public void Where_no_whole_year_is_told_there_is_only_the_part()
    {
        Kpi("people", "up", "none", Sixty, ("-", ""), []);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,23,R7年度上半期\n");
        var a = Measuring.Newest(Read());

        Assert.Equal("年度の途中の値のみ", Ruby.Strip(StatusName.Whole(Views.In("ja", Source()), a)));
        Says(Read(), "ja", "2025年度上期の値は23人です");
        Assert.Equal(NoMovement.PartOnly, Movement.NotComparable([Read()]).Single().Why);
    }

    [Fact]
    public void The_data_have_what_is_printed_and_no_row_for_the_year()
    {
        Kpi("people", "up", "none", Sixty, ("-", ""), [(2024, "63")]);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,23,R7年度上半期\n");

        Assert.Single(Observation(), l => l.Contains(",2025,", StringComparison.Ordinal));
        Assert.Contains("R7年度上半期", Observation().Single(l => l.Contains(",2025,")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("percent", "none", "indicator,period,kind,value\nk,R9,number,60\n")]
    [InlineData("people", "running", "indicator,period,kind,value,cumulative\nk,R9,number,60,yes\n")]
    [InlineData("people", "none", "indicator,period,kind,value\nk,R7年度下期,number,60\n")]
    public void A_share_a_total_and_what_is_due_in_a_part_of_a_year_are_judged(string unit, string accumulation, string targets)
    {
        Kpi(unit, "up", accumulation, targets, ("-", ""), [(2024, "40")]);
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,61,R7年度下期\n");

        Assert.Equal(Status.Met, Measuring.Newest(Read()).Status);
    }

    [Fact]
    public void A_dash_for_a_year_to_come_hides_no_figure_that_is_awaited()
    {
        Kpi("people", "up", "none", Sixty, ("-", ""), [(2024, "63")]);
        Write("sample/actuals/2025.csv", "indicator,value,missing\nk,,調査中\n");
        Write("sample/actuals/2026.csv", "indicator,value,missing\nk,,-\n");
        var kpi = Read();

        Assert.Equal(Status.Awaited, Measuring.Newest(kpi).Status);
        Assert.Equal([2025, 2024], kpi.Plan.ReportedYears);
        Assert.Contains("2026年度", Ruby.Strip(Built("sample/kpi/k/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R7.7.31時点見込", "2025年度(2025年7月31日時点の見込み)", "FY2025 (forecast as of 31 July 2025)")]
    [InlineData("R7.9月末時点見込", "2025年度(2025年9月末時点の見込み)",
        "FY2025 (forecast as of the end of September 2025)")]
    [InlineData("R7.12時点見込", "2025年度(2025年12月時点の見込み)", "FY2025 (forecast as of December 2025)")]
    [InlineData("R7年度見込", "2025年度", "FY2025")]
    public void A_forecast_is_one_of_its_year_made_at_the_printed_time(string printed, string ja, string en)
    {
        Kpi("people", "up", "none", Sixty, ("-", ""), [(2024, "40")]);
        Write("sample/actuals/2025.csv", $"indicator,value,period\nk,55,{printed}\n");

        Says(Read(), "ja", $"{ja}の値は55人の見込み");
        Says(Read(), "en", $"For {en} the document expects 55 people, which is no actual.");
    }

    [Theory]
    [InlineData("R6", Status.OnPace)]
    [InlineData("", Status.Short)]
    public void What_stands_at_nothing_as_its_own_year_asks_has_not_stalled(string countedFrom, Status status)
    {
        var kpi = Kpi("people", "up", "running", "indicator,period,kind,value,cumulative\nk,R6,number,0,yes\nk,R9,number,5,yes\n",
            ("-", ""), [(2024, "0")], countedFrom);

        Assert.Equal(status, Measuring.Newest(kpi).Status);
    }

    private string[] Observation() => Built("data/observations.csv").Split('\n');
}
