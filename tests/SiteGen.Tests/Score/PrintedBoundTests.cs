// Numbers that are printed as over, nearly or at least so much keep that word where they are told: found on an English budget.
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class PrintedBoundTests : PlanOfOneKpi
{
    private const string Target = "indicator,period,kind,value\nk,R9,number,1000\n";

    [Theory]
    [InlineData("900人超", "over 900", "900人超", "over 900 people")]
    [InlineData("900人弱", "nearly 900", "900人近く", "nearly 900 people")]
    [InlineData("900人以上", "at least 900", "900人以上", "at least 900 people")]
    [InlineData("約900人", "about 900", "約900人", "about 900 people")]
    [InlineData("900人(うち新規5人以上)", "900 (5 of them new)", "900人", "900 people")]
    public void The_figure_is_told_as_it_is_printed(string textJa, string textEn, string ja, string en)
    {
        Kpi("people", "up", "none", Target, ("R4", "800"), [(2024, "900")]);
        Write("sample/actuals/2024.csv", $"indicator,value,text_ja,text_en\nk,900,{textJa},{textEn}\n");
        var a = Measuring.Newest(Read());

        Assert.Equal(ja, Ruby.Strip(BarWords.ActualTold(Views.In("ja", Source()), a, "900人")));
        Assert.Equal(en, Ruby.Strip(BarWords.ActualTold(Views.In("en", Source()), a, "900 people")));
    }

    [Theory]
    [InlineData("ほぼ全員", "最新の年度の値が、文書に書かれていません。")]
    [InlineData("-", "文書に、実績値が書かれていません。")]
    public void Words_in_place_of_a_figure_are_not_denied(string cell, string meaning)
    {
        Kpi("people", "up", "none", Target, ("-", ""), []);
        Write("sample/actuals/2024.csv", $"indicator,value,missing\nk,,{cell}\n");

        Assert.Equal(meaning, Ruby.Strip(StatusName.Meaning(Views.In("ja", Source()), Measuring.Newest(Read()))));
    }

    [Fact]
    public void A_step_does_not_jump_over_the_baseline()
    {
        Kpi("people", "up", "none", Target, ("R5", "880"), [(2014, "500"), (2024, "900")]);

        Assert.Empty(Movement.Forward([Read()]));
        Assert.Equal(NoMovement.NothingBefore, Movement.NotComparable([Read()]).Single().Why);
    }

    [Fact]
    public void A_forecast_that_a_newer_one_replaced_is_told_as_that()
    {
        Kpi("people", "up", "none", Target, ("R4", "800"), []);
        Write("sample/actuals/2024.csv", "indicator,value,period\nk,900,R6年度見込\n");
        Write("sample/restated.csv", "indicator,kind,year,period,value,since\nk,actual,2024,R6年度見込,850,R6.9\n");

        var page = Ruby.Strip(Built("sample/kpi/k/index.html"));
        Assert.Contains("2024年度の見込み:前は850人、いまは900人。", page, StringComparison.Ordinal);
    }
}
