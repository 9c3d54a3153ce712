// What the message about a cell that is no number says to type.
namespace SiteGen.Tests.Inspect;

public sealed class NumberRemedyTests
{
    [Theory]
    [InlineData("約55", "人", "Write \"55\" only; \"約55\" may go into text_ja and text_en.")]
    [InlineData("約1,280人程度", "人", "Write \"1280\" only; \"約1,280人程度\" may go into text_ja and text_en.")]
    [InlineData("55以上", "人", "leave value blank and write \"55以上\" in the column missing")]
    [InlineData("300件(見込)", "件", "Write \"300\" only, and \"FY2016 (forecast)\" in the column period")]
    [InlineData("第3位", "位", "Write \"3\" only; \"第3位\" may go into text_ja and text_en.")]
    [InlineData("3万人", "人", "Write \"30000\" only.")]
    [InlineData("1億2,000万", "円", "Write \"120000000\" only.")]
    [InlineData("1万2千5百", "人", "Write a number only.")]
    [InlineData("3万", "万人", "The unit here is 万人.")]
    [InlineData("17億6,345万円", "億円", "The unit here is 億円: write \"17.6345\" only. What the document prints may go into")]
    [InlineData("3兆2,885億円", "億円", "write \"32885\" only")]
    [InlineData("6,666億83百万円", "百万円", "write \"666683\" only")]
    [InlineData("1億2万3千円", "千円", "write \"100023\" only")]
    [InlineData("1億2万人", "億円", "Write a number only.")]
    [InlineData("55件", "人", "The unit here is 人. Write the figure in 人")]
    [InlineData("50〜60", "人", "Write a number only.")]
    [InlineData("1,28", "人", "Write a number only.")]
    [InlineData("522.758685583507", "人", "Round it to nine decimals")]
    [InlineData("増えた", "人", "give the reason (such as pending) in the column missing")]
    public void An_actual_is_rewritten_only_where_it_is_one_number(string cell, string unit, string remedy) =>
        Assert.Contains(remedy, Remedy("otaru/actuals/2016.csv", "value (C)", cell, unit), StringComparison.Ordinal);

    [Theory]
    [InlineData("20以上", "Set kind to at_least and write \"20\" in value.")]
    [InlineData("20人未満", "Set kind to below and write \"20\" in value.")]
    [InlineData("50〜60", "Set kind to between, and write \"50\" in value and \"60\" in value_to.")]
    [InlineData("増やす", "set kind to text and write it in text_ja")]
    public void A_target_says_its_kind(string cell, string remedy) =>
        Assert.Contains(remedy, Remedy("otaru/targets.csv", "value (E)", cell, "人"), StringComparison.Ordinal);

    [Theory]
    [InlineData("units.csv", "scale (E)")]
    [InlineData("otaru/indicators.csv", "order (E)")]
    [InlineData("otaru/targets.csv", "percent (F)")]
    public void A_file_is_told_of_no_column_that_it_cannot_have(string file, string column)
    {
        Assert.Equal("Write a number only.", Remedy(file, column, "不明", null));
        Assert.Equal("Write \"5\" only.", Remedy(file, column, "約5", null));
    }

    private static string Remedy(string file, string column, string cell, string? unit) =>
        Plans.ProblemCatalog.NotANumber(new(file, 2, column), cell, unit).Text.RemedyEn;
}
