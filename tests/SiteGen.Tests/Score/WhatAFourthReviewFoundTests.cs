// What a reader of the sentences found wrong, each in a small plan that shows it.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Compare;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class WhatAFourthReviewFoundTests : PlanOfOneKpi
{
    private const string Head = "indicator,set_on,period,kind,value,text_ja,text_en\n";
    private const string Number = Head + "k,,R9,number,150,,\n";

    [Fact]
    public void The_target_of_a_draft_is_not_in_force()
    {
        Kpi("people", "up", "none", Head + "k,,R9,number,30,,\nk,R5.3,R9,number,20,,\n", ("R4", "10"), [(2023, "22"), (2024, "18")]);
        Setting("draft,見直し案,Draft revision");

        Says(Read(), "en", "it had reached the target of the draft");
        Assert.DoesNotContain("now in force", Words("en/sample/kpi/k/index.html"), StringComparison.Ordinal);
        Assert.Contains("target before the draft", Words("en/sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_repeats_the_baseline_hides_no_newer_figure()
    {
        Kpi("percent", "up", "none", Number, ("R4年度", "62.5"), [(2023, "64.0")]);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,62.5,R4年度\n");

        Says(Read(), "en", "what is listed for FY2024 is 62.5 per cent, a figure of FY2022, which is no newer than the baseline");
        Assert.DoesNotContain("the same as", Of("en"), StringComparison.Ordinal);
        Assert.Equal("Newest column: no newer than the baseline", StatusName.Of(Views.In("en", Source()), Measuring.Newest(Read())));
    }

    [Fact]
    public void A_time_that_is_no_certain_year_is_told_in_its_words()
    {
        Kpi("people", "up", "none", Number, ("R4", "10"), []);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,14,R6頃\n");

        Says(Read(), "ja", "「R6頃」(2024年度に掲載)の値は14人です");
        Says(Read(), "en", "14 people with the time “R6頃” (listed for FY2024)");
        Assert.DoesNotContain("記載なし", Of("ja"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("number,40", "35", "a lower place than at the start")]
    [InlineData("below,10", "9", "better than 10th")]
    [InlineData("above,10", "9", "better than 10th")]
    public void Of_places_the_smaller_number_is_the_higher_one(string target, string actual, string words)
    {
        Kpi("rank", "down", "none", Head + $"k,,R9,{target},,\n", ("R4", "30"), [(2024, actual)]);

        Says(Read(), "en", words);
        Assert.DoesNotContain("higher than at the start", Words("en/sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_year_of_the_plan_counts_also_that_of_the_baseline()
    {
        Kpi("people", "up", "none", Head + "k,,R5-R9年度,each_year,20,,\n", ("R5", "22"), [(2023, "22"), (2024, "21"), (2025, "19")]);

        Says(Read(), "en", "of the 3 years of the plan with an actual, 2 reached it");
    }

    [Fact]
    public void The_axis_of_a_plan_in_calendar_years_shows_those()
    {
        Kpi("people", "up", "none", Number, ("R4", "10"), []);
        Setting("fiscal_year_start,1,");
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,14,R6.9月末\n");

        Assert.Contains("横軸は西暦の年です", Words("sample/kpi/k/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("横軸は年度です", Words("sample/kpi/k/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("summed", "the figure of FY2025 alone is 5 people")]
    [InlineData("running", "the running total was 5 people")]
    [InlineData("none", "in FY2025, it was 5 people")]
    public void After_a_total_one_years_figure_is_called_one(string accumulation, string words)
    {
        Kpi("people", "up", accumulation, Head + "k,,R6,number,100,,\n", ("R4", "0"),
            [(2023, "40"), (2024, "95"), (2025, "5")], accumulation == "none" ? "" : "R5");

        Says(Read(), "en", words);
    }

    [Theory]
    [InlineData("R5.7.15~R6.7.14", "12 people in the period 15 July 2023–14 July 2024")]
    [InlineData("R6.10.1~R6.10.31", "the figure of October 2024 is 12 people")]
    public void A_figure_of_a_span_of_days_is_not_on_them(string period, string words)
    {
        Kpi("people", "up", "none", Number, ("R4", "10"), []);
        Write("sample/actuals/2024.csv", $"indicator,value,period\nk,12,{period}\n");

        Says(Read(), "en", words);
    }

    [Fact]
    public void A_target_of_a_span_of_days_is_due_at_its_end()
    {
        Kpi("people", "up", "none", Head + "k,,R8.4.15~R8.9.20,number,20,,\n", ("R4", "10"), [(2024, "12")]);

        Says(Read(), "en", "20 people by 20 September 2026");
    }

    [Fact]
    public void Targets_in_words_are_quoted_where_they_change()
    {
        Kpi("people", "up", "none", Head + "k,,R9,text,,増やす。,More.\nk,R6,R9,text,,さらに増やす。,Even more.\n",
            ("R4", "10"), [(2024, "12")]);

        Assert.StartsWith("Target changed: before, “More” by FY2027; now, “Even more” by FY2027.",
            ShiftSentence.Of(Views.In("en", Source()), TargetShift.OfRevisions(Read()).Last()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pace_is_not_provisional_because_the_figure_is()
    {
        Kpi("people", "up", "none", Number, ("R4", "100"), []);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,105,R6年度(速報値)\n");

        Assert.Contains("2024年度には120人になる計算です", Of("ja"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_forecast_in_words_is_called_one_once()
    {
        Kpi("people", "up", "none", Number, ("R4", "10"), [(2023, "13")]);
        Write("sample/actuals/2024.csv", "indicator,value,missing,period\nk,,増加,R6年度見込\n");

        var told = BarWords.Of(Views.In("ja", Source()), Measuring.Newest(Read()));

        Assert.Contains("2024年度は見込みとして「増加」と記載", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_of_a_calculation_has_a_decimal_more_than_its_terms()
    {
        Kpi("per-100k", "up", "none", Head + "k,,R9,number,0.01210,,\n", ("R4", "0.01201"), [(2024, "0.01204")]);

        Assert.Equal(0.012046m, PaceTold.Tidy(Measuring.Newest(Read()).Expected!.Value, Measuring.Newest(Read())));
    }

    [Fact]
    public void A_part_of_a_year_without_a_figure_hides_no_whole_year()
    {
        Kpi("percent", "up", "none", Number, ("R4", "90"), [(2023, "100")]);
        Write("sample/actuals/2024.csv", "indicator,value,missing,period\nk,,N/A,R6年度上期\n");

        var a = Measuring.Newest(Read());

        Assert.Equal((2023, 100m), (a.Year, a.Measured));
        Assert.Contains("2024年度上期は", BarWords.Of(Views.In("ja", Source()), a), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_reported_in_the_middle_of_each_year_is_awaited_then()
    {
        Kpi("percent", "up", "none", Number, ("R4", "90"), []);
        Write("sample/actuals/2023.csv", "indicator,value,period\nk,100,R5.9月末\n");
        Write("sample/actuals/2024.csv", "indicator,value,missing,period\nk,,集計中,R6.9月末\n");

        Assert.Equal((2024, Status.Awaited), (Measuring.Newest(Read()).Year, Measuring.Newest(Read()).Status));
    }

    [Theory]
    [InlineData("Not Available Yet", MissingKind.Pending)]
    [InlineData("Data not available yet", MissingKind.Pending)]
    [InlineData("2021-22 EOY data not available yet.", MissingKind.Pending)]
    [InlineData("Results are not yet published", MissingKind.Pending)]
    [InlineData("Not available", MissingKind.NotAvailable)]
    [InlineData("Not available in this region", MissingKind.Worded)]
    public void English_words_for_a_figure_to_come(string words, MissingKind kind) => Assert.Equal(kind, MissingCell.Read(words));

    [Theory]
    [InlineData("約120人", "120", "約120人")]
    [InlineData("約3万5千人(H27)", "35000", "約35,000人")]
    [InlineData("おおむね65歳以上の120人", "120", "2024年度は120人")]
    public void About_belongs_to_the_number_where_there_is_one(string printed, string value, string told)
    {
        Kpi("people", "up", "none", Number, ("R4", "10"), []);
        Write("sample/actuals/2024.csv", $"indicator,value,text_ja,text_en\nk,{value},{printed},about so many\n");

        Assert.Contains(told, BarWords.Of(Views.In("ja", Source()), Measuring.Newest(Read())), StringComparison.Ordinal);
    }

    private string Of(string language) => Ruby.Strip(KpiSentence.Of(Views.In(language, Source()), Read()));

    private void Setting(string row) => Write("sample/plan.csv", File.ReadAllText(Path.Combine(Data, "sample/plan.csv"))
        .Replace("order,1,", $"order,1,\n{row}", StringComparison.Ordinal));
}
