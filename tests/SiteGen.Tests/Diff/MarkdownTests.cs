// Text of the data in a comment on a pull request: whoever writes the data cannot make links, mentions or HTML of it.
using AngleSharp.Html.Parser;
using Markdig;
using SiteGen.Diff;

namespace SiteGen.Tests.Diff;

public sealed class MarkdownTests
{
    private static readonly MarkdownPipeline GitHub =
        new MarkdownPipelineBuilder().UseAdvancedExtensions().UseAutoLinks().UseEmojiAndSmiley().Build();

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[click](https://example.org)")]
    [InlineData("![picture](https://example.org/x.png)")]
    [InlineData("see https://example.org or www.example.org or a@example.org")]
    [InlineData("`code` **bold** _under_ ~~gone~~ $x$ | cell | &lt;b&gt; :smile:")]
    [InlineData("# heading")]
    [InlineData("1. list")]
    [InlineData("- list")]
    [InlineData("+ list")]
    [InlineData("> quote")]
    [InlineData("\\<b> \\\\[x](y)")]
    [InlineData("two\nlines\r\n\r\n# heading")]
    public void Whatever_stands_in_the_data_is_shown_as_plain_text(string text)
    {
        var html = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml("- " + SiteGen.Diff.Markdown.Text(text), GitHub));

        Assert.Equal(["ul", "li"], html.Body!.QuerySelectorAll("*").Select(e => e.LocalName));
        Assert.Equal(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            html.Body.TextContent.Trim().Replace("\u200B", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ask @someone", "ask \\@\u200Bsomeone")]
    [InlineData("see #12", "see \\#\u200B12")]
    public void Nobody_is_mentioned_and_no_issue_is_linked(string text, string escaped) =>
        Assert.Equal(escaped, SiteGen.Diff.Markdown.Text(text));

    [Fact]
    public void Signs_that_turn_the_text_around_are_left_out() => Assert.Equal("abc", SiteGen.Diff.Markdown.Text("a\u202Eb\u2066c"));
}
