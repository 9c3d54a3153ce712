// The progress bar in the cases of the review page: what is drawn, and what its words say.
using System.Globalization;

namespace SiteGen.Tests.Theme.Parts;

public sealed class BarCasesTests
{
    // Kind, the length of the fill, and where the tick stands; a steady pace would have gone 40 % of the way in FY2016.
    [Theory]
    [InlineData("flat", "forward", "0")]
    [InlineData("behind", "forward", "30")]
    [InlineData("on-pace", "forward", "60")]
    [InlineData("met", "forward", "100")]
    [InlineData("fewer", "forward", "58.3")]
    public void A_bar_is_filled_from_the_start_on(string id, string kind, string fill)
    {
        var bar = Review.Case("en", $"bar-{id}").QuerySelector("svg.bar")!;

        Assert.Contains($"bar-{kind}", bar.ClassList);
        Assert.Equal(fill, bar.QuerySelector("rect.bar-fill")!.GetAttribute("width"));
        Assert.StartsWith("M40 ", bar.QuerySelector(".bar-tick")!.GetAttribute("d"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_beyond_its_target_ends_in_an_arrow() =>
        Assert.StartsWith("M0 5h104", Review.Case("en", "bar-far-beyond").QuerySelector("path.bar-fill")!.GetAttribute("d"), StringComparison.Ordinal);

    [Theory]
    [InlineData("away", "21.21")]
    [InlineData("far-away", "25")]
    public void A_bar_behind_zero_runs_to_the_left_and_never_off_the_track(string id, string length)
    {
        var bar = Review.Case("en", $"bar-{id}").QuerySelector("svg.bar-backward")!;

        Assert.Null(bar.QuerySelector(".bar-fill"));
        Assert.Contains($"H-{decimal.Round(decimal.Parse(length, CultureInfo.InvariantCulture), 1).ToString("0.##", CultureInfo.InvariantCulture)}V17H0", bar.QuerySelector(".bar-behind")!.GetAttribute("d"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pending")]
    [InlineData("worded")]
    [InlineData("only-start")]
    [InlineData("summed-gap")]
    public void A_missing_figure_has_an_empty_track(string id)
    {
        var bar = Review.Case("en", $"bar-{id}").QuerySelector("svg.bar-missing")!;

        Assert.NotNull(bar.QuerySelector(".bar-track"));
        Assert.Empty(bar.QuerySelectorAll(".bar-fill, .bar-behind, .bar-tick"));
    }

    [Theory]
    [InlineData("kept")]
    [InlineData("not-kept")]
    [InlineData("no-start-met")]
    [InlineData("no-start-not-met")]
    [InlineData("in-words")]
    [InlineData("no-target")]
    [InlineData("unknown")]
    public void Without_a_way_to_go_there_are_words_only(string id) =>
        Assert.Null(Review.Case("en", $"bar-{id}").QuerySelector("svg"));
}
