// Tables of KPIs in the cases of the review page: what is given in words is given, what is retired is not judged.
using SiteGen.Plans.Score;
using SiteGen.Theme;
using SiteGen.Theme.Parts.Calculation;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Theme.Parts;

public sealed class TableCasesTests
{
    [Theory]
    [InlineData("en", "A target in words", "By-law submitted")]
    [InlineData("ja", "文で書かれた目標", "条例案を提出")]
    public void A_result_in_words_stands_where_a_figure_would(string language, string name, string result)
    {
        var row = Review.Case(language, "rows")
            .QuerySelectorAll("li.kpi")
            .Single(r => Review.Words(r.QuerySelector("h4")!).StartsWith(name, StringComparison.Ordinal));

        Assert.Contains(result, Review.Words(row.QuerySelector(".pair")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "60.494 million yen")]
    [InlineData("ja", "60,494千円")]
    public void The_table_of_a_KPI_gives_its_target_to_the_last_digit(string language, string target)
    {
        var row = Review.Case(language, "figures-large").QuerySelectorAll("tbody tr")[^1];

        Assert.Equal(target, Review.Words(row.QuerySelector("td.num")!));
    }

    [Fact]
    public void A_calculation_and_the_sentence_give_the_target_to_the_last_digit()
    {
        var view = new View(Review.Frame, Review.Frame.Map.Pages.First(p => p.Language.Code == "en"));
        var large = Review.Frame.Site.Plans[0].Indicators.Single(i => i.Id == "large");

        Assert.Contains(WorkingLines.Of(view, Measuring.Newest(large)),
            line => line.ToString().Contains("60.494 million yen", StringComparison.Ordinal));
        Assert.Contains("the target is 60.494 million yen by", KpiSentence.Of(view, large), StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_KPI_is_neither_computed_nor_called_late()
    {
        var view = new View(Review.Frame, Review.Frame.Map.Pages.First(p => p.Language.Code == "en"));
        var retired = Measuring.Newest(Review.Frame.Site.Plans[0].Indicators.Single(i => i.Id == "retired"));

        Assert.Empty(BarWords.Of(view, retired));
        Assert.Empty(BarWords.Beside(view, retired));
        Assert.Empty(WorkingLines.Of(view, retired));
    }
}
