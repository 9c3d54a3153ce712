// Figures beside the target of their column, whenever they were measured, and figures that begin anew.
using SiteGen.OpenData;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Chart;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class ColumnsAndBreaksTests : PlanOfOneKpi
{
    private const string Yearly = "indicator,period,kind,value\nk,R5,number,60\nk,R6,number,77\nk,R7,number,75\n";

    [Theory]
    [InlineData("column", TargetAnswer.Met)]
    [InlineData("time", TargetAnswer.Open)]
    public void A_figure_that_lags_answers_for_its_column_or_for_its_time(string by, TargetAnswer answer) =>
        Assert.Equal(answer, Measuring.Newest(Lagging(by)).TargetAnswer);

    [Fact]
    public void Beside_the_target_of_its_column_both_times_are_told()
    {
        var kpi = Lagging("column");

        Says(kpi, "ja", "2024年度(2025年度のところに掲載)の値は76%");
        Says(kpi, "en", "76 per cent in FY2024, listed for FY2025");
        Assert.Contains("as the document does", PageOf(kpi, "en/"), StringComparison.Ordinal);
        Assert.Equal(2024, Measuring.Newest(kpi).MeasuredIn);
    }

    [Theory]
    [InlineData("column", true)]
    [InlineData("time", false)]
    public void Its_point_stands_where_it_is_compared(string by, bool isInColumn)
    {
        var kpi = Lagging(by);

        Assert.Equal(isInColumn ? 2025 : 2024, ChartFigure.Of(kpi).Actuals[^1].Year);
        Assert.Equal(isInColumn, ChartNotes.Of(Views.In("en", Source()), kpi, ChartFigure.Of(kpi))
            .Any(n => n.Contains("the years of the document’s table", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("time", false)]
    [InlineData("column", false)]
    public void It_is_asked_for_once_which_of_them_the_document_means(string by, bool isAsked)
    {
        Lagging(by);

        Assert.Equal(isAsked, Told().Any(p => p.Code == "lag-compared"));
        Assert.DoesNotContain(Told(), p => p.Code == "period-lag");
    }

    [Fact]
    public void An_empty_column_beside_figures_that_lag_is_no_empty_year()
    {
        Lagging("column");
        Write("sample/actuals/2026.csv", "indicator,value,missing\nk,,空欄\n");
        var kpi = Read();

        Assert.Contains("column FY2026", PageOf(kpi, "en/"), StringComparison.Ordinal);
        Assert.True(Observation.Of(kpi).Single(o => o.FiscalYear == 2026).IsOfAColumnOnly);
    }

    [Fact]
    public void On_the_page_of_a_year_all_that_was_measured_in_it_and_listed_for_another_is_told()
    {
        Lagging("time");

        var page = Built("en/sample/years/2024/index.html");

        Assert.Contains("listed for another one: 1", page, StringComparison.Ordinal);
        Assert.Contains("76 per cent (listed for FY2025, measured in FY2024)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_begins_anew_is_compared_with_none_before_it()
    {
        var kpi = Anew();

        var newest = Measuring.Newest(kpi);

        Assert.Null(newest.Change);
        Assert.Null(newest.Start);
        Assert.Equal((SinceStart.NoStart, TargetAnswer.Missed), (newest.SinceStart, newest.TargetAnswer));
        Assert.Null(newest.LostSince);
        Assert.Contains(NoMovement.CountedAnew, Movement.NotComparable([kpi]).Select(w => w.Why));
    }

    [Fact]
    public void The_line_breaks_there_and_its_words_say_why()
    {
        var kpi = Anew();

        Assert.DoesNotContain(ChartFigure.Of(kpi).Joins, j => j.To.Year == 2025);
        var page = PageOf(kpi, "en/");
        Assert.Contains("Figures of FY2025, and later ones, are not directly comparable", page, StringComparison.Ordinal);
        Assert.Contains("not directly comparable with earlier figures (as the document says)", page, StringComparison.Ordinal);
        Assert.Equal([false, false, true], Observation.Of(kpi).Where(o => o.Kind == "actual").Select(o => o.StartsAnew));
    }

    [Fact]
    public void Figures_of_the_same_count_are_compared_again()
    {
        var kpi = Anew(also: (2026, "56"));

        Assert.Equal(6, Measuring.Newest(kpi).Change);
    }

    [Theory]
    [InlineData("k,,R6,number,72\nk,,R7,number,72\nk,R7年度,R8,number,72\nk,R7年度,R9,number,72\n", "(the same from FY2024 on)")]
    [InlineData("k,,R6,number,70\nk,,R7,number,72\nk,R7年度,R8,number,72\nk,R7年度,R9,number,72\n", "(the same from FY2025 on)")]
    [InlineData("k,,R8,number,72\nk,R7年度,R9,number,72\n", "the target is 72 per cent by FY2027.")]
    public void A_target_is_the_same_as_those_of_earlier_documents(string rows, string words) =>
        Says(Kpi("percent", "up", "none", "indicator,set_on,period,kind,value\n" + rows, ("R4", "60"), [(2024, "71")]), "en", words);

    [Theory]
    [InlineData("k,,R6,number,70\nk,,R7,number,72\nk,R7年度,R7,number,72\nk,R7年度,R8,number,76\nk,R7年度,R9,number,80\n", 0)]
    [InlineData("k,,R6,number,70\nk,,R7,number,72\nk,R7年度,R7,number,74\nk,R7年度,R8,number,76\nk,R7年度,R9,number,80\n", 1)]
    [InlineData("k,,R6,number,70\nk,,R7,number,72\nk,R6.5,R8,number,80\n", 1)]
    [InlineData("k,,R7,number,72\nk,R7年度,R9,number,80\n", 1)]
    [InlineData("k,,R6,number,70\nk,,R7,number,72\nk,R7年度,R9,number,80\n", 1)]
    public void A_later_document_with_targets_for_later_years_revises_none(string rows, int revised)
    {
        var kpi = Kpi("percent", "up", "none", "indicator,set_on,period,kind,value\n" + rows, ("R4", "60"), [(2024, "71")]);

        Assert.Equal(revised, TargetShift.OfRevisions(kpi).Count());
        Assert.Equal(revised, Told().Count(p => p.Code == "target-moved"));
    }

    private Indicator Lagging(string by)
    {
        Kpi("percent", "up", "none", Yearly, ("R3", "50"), [(2024, "0"), (2025, "0")]);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,73,R5年度\n");
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,76,R6年度\n");
        if (by.Length > 0) File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), $"compared_by,{by},\n");
        return Read();
    }

    private Indicator Anew((int Year, string Value)? also = null)
    {
        Kpi("percent", "up", "none", "indicator,period,kind,value\nk,R7,number,75\n", ("R3", "50"), [(2023, "80"), (2024, "82")]);
        Write("sample/actuals/2025.csv", "indicator,value,comparable\nk,50,no\n");
        if (also is { } next) Write($"sample/actuals/{next.Year}.csv", $"indicator,value\nk,{next.Value}\n");
        if (also is not null) Write("sample/targets.csv", "indicator,period,kind,value\nk,R9,number,75\n");
        return Read();
    }
}
