// The promise line in the cases of the review page: what is drawn, and what is read aloud in its place.
using AngleSharp.Dom;

namespace SiteGen.Tests.Theme.Parts;

public sealed class PromiseCasesTests
{
    // Start at 20, target at 84; a steady pace would have gone 40 % of the way in FY2016.
    [Theory]
    [InlineData("flat", "20%")]
    [InlineData("behind", "39.2%")]
    [InlineData("on-pace", "58.4%")]
    [InlineData("met", "84%")]
    [InlineData("fewer", "57.33%")]
    public void The_way_gone_runs_from_the_start_towards_the_target(string id, string end)
    {
        var line = Line(id);

        Assert.Equal(("20%", end), (line.QuerySelector(".go")!.GetAttribute("x1"), line.QuerySelector(".go")!.GetAttribute("x2")));
        Assert.Equal("45.6%", line.QuerySelector(".pace")!.GetAttribute("x"));
        Assert.Equal(("20%", "84%"), (line.QuerySelector(".tick")!.GetAttribute("x1"), line.QuerySelector(".goal")!.GetAttribute("x1")));
    }

    [Theory]
    [InlineData("far-beyond", "97%", "→")]
    [InlineData("far-away", "3%", "←")]
    public void A_figure_beyond_the_scale_stands_at_its_end_with_an_arrow(string id, string end, string arrow)
    {
        Assert.Equal(end, Line(id).QuerySelector(".go")!.GetAttribute("x2"));
        Assert.Contains(arrow, Line(id).QuerySelector(".now")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "27棟 2016年度")]
    [InlineData("en", "27 buildings FY2016")]
    [InlineData("ja-easy", "27棟 2016年度")]
    public void A_figure_never_stands_without_its_time(string language, string behind)
    {
        var figures = Review.Page(language).QuerySelectorAll("svg.promise .now");

        Assert.True(figures.Length > 20);
        Assert.All(figures, f => Assert.NotEmpty(f.QuerySelector(".at")!.TextContent.Trim()));
        Assert.Equal(behind, Review.Case(language, "promise-behind").QuerySelector(".now")!.TextContent);
    }

    [Fact]
    public void A_fall_behind_the_start_runs_to_the_left() =>
        Assert.Equal("6.42%", Line("away").QuerySelector(".go")!.GetAttribute("x2"));

    [Theory]
    [InlineData("pending")]
    [InlineData("worded")]
    [InlineData("only-start")]
    [InlineData("summed-gap")]
    public void A_missing_figure_has_a_dotted_line_and_no_way_gone(string id)
    {
        Assert.NotNull(Line(id).QuerySelector(".track-none"));
        Assert.Empty(Line(id).QuerySelectorAll(".go, .pace"));
    }

    [Theory]
    [InlineData("kept", "84%")]
    [InlineData("not-kept", "70%")]
    [InlineData("no-start-not-met", "80.8%")]
    public void Without_a_way_to_go_the_figure_stands_on_a_dotted_line(string id, string at)
    {
        Assert.NotNull(Line(id).QuerySelector(".track-none"));
        Assert.Equal(at, Line(id).QuerySelector("svg")!.GetAttribute("x"));
    }

    [Theory]
    [InlineData("in-words")]
    [InlineData("no-target")]
    [InlineData("unknown")]
    [InlineData("retired")]
    public void What_is_not_judged_has_words_only(string id)
    {
        var row = Review.Case("en", $"promise-{id}");

        Assert.Null(row.QuerySelector("svg.promise"));
        Assert.NotNull(row.QuerySelector(".pair"));
    }

    [Theory]
    [InlineData(
        "behind",
            "27 buildings in FY2016; start: 18 buildings (FY2014); target: 48 buildings (FY2019); a steady "
            + "pace: 30 buildings in FY2016.")]
    [InlineData("far-beyond", "35 cases in FY2016; start: 10 cases (FY2014); target: 20 cases (FY2019).")]
    public void A_line_is_read_aloud_as_one_sentence_with_all_its_figures(string id, string words) =>
        Assert.Equal(words, Review.Words("en", $"promise-{id}", ".hidden"));

    private static IElement Line(string id) => Review.Case("en", $"promise-{id}").QuerySelector("svg.promise")!;
}
