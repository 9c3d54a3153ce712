// Years after that in which a target was due, sums that lack a year, numbers stated in texts, and changes of targets that are told
// in words: found where strangers read the pages of waterworks, of a city and of a prefecture beside their documents.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Calculation;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class AfterTheDueYearTests : PlanOfOneKpi
{
    private const string Due = "indicator,period,kind,value\nk,R5,number,100\n";

    [Fact]
    public void A_year_after_the_due_one_is_not_judged_by_a_target_that_was_not_set_for_it()
    {
        Kpi("people", "up", "none", Due, ("-", ""), [(2023, "120"), (2025, "60")]);

        Assert.Contains(
            "評価対象外(期限の年度の後の値)", Ruby.Strip(Built("sample/years/2025/index.html")), StringComparison.Ordinal);
        Assert.DoesNotContain(",met,", Assessed(2025), StringComparison.Ordinal);
        Assert.Equal(Status.Met, Measuring.Newest(Read()).Status);
        Assert.Equal(NoMovement.NothingBeforeDue, Movement.NotComparable([Read()]).Single().Why);
    }

    [Fact]
    public void A_year_without_a_figure_is_not_counted_by_that_of_the_year_before()
    {
        Kpi("people", "up", "none", Due, ("-", ""), [(2024, "60")]);
        Write("sample/actuals/2025.csv", "indicator,value,missing\nk,,-\n");

        Assert.Equal(Status.Missed, Measuring.Newest(Read()).Status);
        Assert.Equal(1, RollUp.At(2025, [Read()]).Count(StatusGroup.Unknown));
    }

    [Fact]
    public void A_sum_that_lacks_a_year_is_not_said_to_have_no_figure()
    {
        var kpi = Kpi("people", "up", "summed", "indicator,period,kind,value\nk,R9,number,100\n", ("-", ""),
            [(2024, "5"), (2025, "6")], countedFrom: "R5");
        var a = Measuring.Newest(kpi);

        Assert.Equal("合計できない", Ruby.Strip(StatusName.Of(Views.In("ja", Source()), a)));
        Assert.Equal(NoMovement.NoTotal, Movement.NotComparable([kpi]).Single().Why);
        Assert.DoesNotContain(
            WorkingLines.Of(Views.In("ja", Source()), a), l => l.ToString().Contains("基準値との差", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("summed", "2023年度までの合計は30人", "the total up to FY2023 is 30 people")]
    [InlineData("averaged", "2023年度までの平均は15人", "the mean up to FY2023 is 15 people")]
    public void A_sum_or_mean_beside_a_year_without_a_figure_is_called_one(string accumulation, string ja, string en)
    {
        Kpi("people", "up", accumulation, "indicator,period,kind,value\nk,R4〜R9,number,100\n", ("-", ""),
            [(2022, "10"), (2023, "20")], countedFrom: "R4");
        Write("sample/actuals/2024.csv", "indicator,value,missing\nk,,調査中\n");

        Says(Read(), "ja", ja);
        Says(Read(), "en", en);
    }

    [Theory]
    [InlineData("9.6%減少(39,919人)", "-39919", "−39,919人")]
    [InlineData("9.6%減少(39,919人)", "-9.6", "−9.6%")]
    [InlineData("111.6≒1.1倍", "111.6", "111.6")]
    [InlineData("1件多かった", "1", "1人")]
    [InlineData("9.6%/年の増", "9.6", "9.6%/年")]
    [InlineData("基準値(10億円/年)の9.6%増", "9.6", "9.6%")]
    public void A_number_stated_in_a_text_has_the_unit_that_stands_behind_it(string words, string value, string told)
    {
        var kpi = Kpi("people", "up", "none", Due, ("-", ""), [(2023, "120")]);
        var stated = new Published(kpi, null, "", 2023, PublishedFigure.Stated, decimal.Parse(value), new(words, words),
            LocalText.None, new("published.csv", 2, "value"));

        Assert.Equal(told, StatedWords.Other(Views.In("ja", Source()), stated, stated.Value!.Value));
    }

    [Fact]
    public void Points_are_told_of_a_share_whatever_sign_the_words_have()
    {
        var kpi = Kpi("percent", "up", "none", Due, ("-", ""), [(2023, "80")]);
        var stated = new Published(kpi, null, "", 2023, PublishedFigure.Stated, 18.5m, new("18.5%下回った", "18.5% below"),
            LocalText.None, new("published.csv", 2, "value"));

        Assert.Equal("18.5ポイント", StatedWords.Other(Views.In("ja", Source()), stated, 18.5m));
    }

    [Fact]
    public void A_change_of_a_target_that_has_no_two_versions_stands_among_the_revisions()
    {
        Kpi("people", "up", "none", Due, ("-", ""), [(2023, "120")]);
        Write("sample/revisions.csv", "indicator,outline,set_on,field,old_ja,old_en,new_ja,new_en\n"
            + "k,,,target,赤シソの面積,Area of red shiso,薬用作物の面積,Area of herbs\n");

        Assert.Contains("赤シソの面積", Built("sample/changes/index.html"), StringComparison.Ordinal);
        Assert.Contains("言葉で1件載っています", Ruby.Strip(Built("changes/index.html")), StringComparison.Ordinal);
        Assert.Contains(
            "目標についての変更は、下の表にあります",
            Ruby.Strip(Built("sample/changes/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_for_a_year_replace_what_was_asked_of_that_year()
    {
        Kpi("people", "up", "none", "indicator,set_on,period,kind,value,text_ja,text_en\n"
            + "k,,R6,text,,継続的な拡充,To be expanded\nk,,R9,number,713,,\n"
            + "k,R5,R6,text,,新事業での拡充,To be expanded anew\n",
            ("-", ""), [(2023, "120")]);

        Assert.Equal("継続的な拡充", TargetShift.OfRevisions(Read()).Single().Old!.Text.Lead);
    }

    [Fact]
    public void What_came_between_the_drawing_up_of_a_plan_and_its_first_figure_is_the_growth_of_no_year()
    {
        var kpi = Kpi("people", "up", "running", "indicator,period,kind,value,cumulative\nk,R9,number,60,yes\n", ("策定時", "22"),
            [(2023, "28.5"), (2024, "33.3")]);

        Assert.Equal(NoMovement.OneIncrement, Movement.NotComparable([kpi]).Single().Why);
    }

    [Fact]
    public void About_stays_before_figure_and_target()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value,text_ja,text_en\nk,R9,number,17,約17人,about 17\n", ("R4", "15"), []);
        Write("sample/actuals/2023.csv", "indicator,value,text_ja,text_en\nk,16,約16人,about 16\n");

        Assert.StartsWith(
            "2023年度は約16人、出発点は15人(2022年度)、目標は約17人(2027年度)",
            Ruby.Strip(BarWords.Of(Views.In("ja", Source()), Measuring.Newest(Read()))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_with_rates_of_a_later_year_has_more_than_its_actuals()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,200\n", ("R4", "100"), [(2023, "120")]);
        Write("sample/published.csv", "indicator,outline,year,figure,value,explanation_ja,explanation_en\n"
            + "k,,2024,rate,65,実績値は文書にありません。,The document prints no actual.\n");

        Assert.Contains("その後は率や評価だけです", Ruby.Strip(Built("sample/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("120", "2023年度はその年度の目標に届いていた")]
    [InlineData("95", "2023年度はその年度の目標に届いていた")]
    [InlineData("80", "2023年度はその年度の目標に届かず")]
    public void The_last_figure_before_an_awaited_one_is_told_by_the_target_of_its_own_year(string figure, string told)
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R5,number,90\nk,R9,number,100\n", ("-", ""), [(2023, figure)]);
        Write("sample/actuals/2024.csv", "indicator,value,missing\nk,,調査中\n");

        Assert.Equal($"集計待ち、{told}", Ruby.Strip(StatusName.Whole(Views.In("ja", Source()), Measuring.Newest(Read()))));
    }

    [Fact]
    public void A_total_as_of_a_month_before_the_end_of_the_year_has_not_grown_for_a_year()
    {
        Kpi("people", "up", "running", "indicator,period,kind,value,cumulative\nk,R9,number,60,yes\n", ("-", ""),
            [(2023, "10"), (2024, "24")], countedFrom: "R5");
        Write("sample/actuals/2025.csv", "indicator,value,period\nk,24,R8.2時点\n");

        Assert.Equal(NoMovement.PartOnly, Movement.NotComparable([Read()]).Single().Why);
    }

    [Fact]
    public void A_share_of_the_same_name_in_English_is_told_apart_by_its_place()
    {
        Kpi("people", "up", "none", Due, ("-", ""), [(2023, "120")]);
        File.AppendAllText(Path.Combine(Data, "sample/indicators.csv"), "other,2,nurseries,no,ほかの指標,K,people,up,none,,,\n");

        Assert.Contains("K (", Ruby.Strip(KpiSentence.Of(Views.In("en", Source()), Read())), StringComparison.Ordinal);
    }

    private string Assessed(int year) => Built("data/assessments.csv").Split('\n')
        .Single(l => l.Contains($",k,{year.ToString(System.Globalization.CultureInfo.InvariantCulture)},", StringComparison.Ordinal));
}
