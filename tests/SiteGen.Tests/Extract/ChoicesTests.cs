// The words of the CSVs for the values of an enum.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class ChoicesTests
{
    [Theory]
    [InlineData(TargetKind.AtLeast, "at_least")]
    [InlineData(TargetKind.Number, "number")]
    [InlineData(PublishedFigure.AtLeast80Kpis, "at_least_80_kpis")]
    [InlineData(PublishedFigure.RawScore, "raw_score")]
    [InlineData(OutlineFlag.KpiChanged, "kpi_changed")]
    public void A_value_is_written_in_small_letters_with_underscores(Enum value, string word)
    {
        var written = Choices.Word(value);

        Assert.Equal(word, written);
    }

    [Fact]
    public void Words_stand_in_the_order_of_the_enum()
    {
        var words = Choices.Words<Direction>();

        Assert.Equal(["unknown", "up", "down", "within"], words);
    }

    [Fact]
    public void Every_word_finds_its_value_again()
    {
        var words = Choices.Words<PublishedFigure>();

        var found = words.Select(Choices.Find<PublishedFigure>);

        Assert.Equal(Enum.GetValues<PublishedFigure>().Cast<PublishedFigure?>(), found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("atleast")]
    [InlineData("1")]
    [InlineData("上")]
    public void A_word_that_is_none_finds_nothing(string word)
    {
        var found = Choices.Find<TargetKind>(word);

        Assert.Null(found);
    }
}
