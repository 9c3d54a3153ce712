// Bytes in no known encoding and characters that nobody can read: refused, with line and column.
using System.Diagnostics;
using System.Text;
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class BadBytesTests
{
    private readonly ProblemList problems = new();

    [Theory]
    [InlineData("指標,値\n保育所,225\n子育て,", 3, 5)]
    [InlineData("あ,い\n", 2, 1)]
    [InlineData("あ,い\n\n1,", 3, 3)]
    public void CP932_in_the_middle_of_UTF_8_is_refused_where_it_begins(string before, int line, int column)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(before), 0x8E, 0xC0, 0x90, 0xD1, .. "実績\n"u8];

        var text = TextFile.Decode(bytes, "a.csv", problems);

        Assert.Null(text);
        Assert.Equal([("encoding", line, $"{column}")], problems.Sorted().Select(p => (p.Code, p.At.Line, p.At.Column)));
    }

    [Theory]
    [InlineData("指標,値\n保育所,225\n", "子育て,", 3, 1)]
    [InlineData("指標,値\n保育所,225\n相談,", "件数を", 3, 4)]
    [InlineData("値\n", "ため", 2, 1)]
    public void UTF_8_in_the_middle_of_CP932_is_refused_where_it_begins(string before, string pasted, int line, int column)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var cp932 = Encoding.GetEncoding(932);
        byte[] bytes = [.. cp932.GetBytes(before), .. Encoding.UTF8.GetBytes(pasted),
            .. cp932.GetBytes("\n保育所の利用者数,1\n交通事故の発生件数,2\n満足している市民の割合,3\n")];

        var text = TextFile.Decode(bytes, "a.csv", problems);

        Assert.Null(text);
        Assert.Equal([("encoding", line, $"{column}")], problems.Sorted().Select(p => (p.Code, p.At.Line, p.At.Column)));
    }

    [Fact]
    public void A_BOM_does_not_count_as_a_column()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "a,"u8, 0xC0, 0x41];

        TextFile.Decode(bytes, "a.csv", problems);

        Assert.Equal(["a.csv:1 3"], problems.Sorted().Select(p => p.At.ToString()));
    }

    [Fact]
    public void A_broken_byte_in_CP932_is_found_there_and_not_at_the_first_Japanese_character()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = [.. Encoding.GetEncoding(932).GetBytes("指標,値\n保育所,"), 0x81, 0x20, 0x0A];

        TextFile.Decode(bytes, "a.csv", problems);

        Assert.Equal(["a.csv:2 5"], problems.Sorted().Select(p => p.At.ToString()));
    }

    [Fact]
    public void A_file_that_is_cut_off_in_a_character_is_refused_there_and_not_read_as_nonsense()
    {
        byte[] bytes = [.. "値,あ"u8, 0xE3];

        var text = TextFile.Decode(bytes, "a.csv", problems);

        Assert.Null(text);
        Assert.Equal([("encoding", "a.csv:1 4")], problems.Sorted().Select(p => (p.Code, p.At.ToString())));
    }

    [Fact]
    public void A_bad_byte_at_the_end_of_a_large_file_is_found_in_reasonable_time()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("保育所の利用者\n", 100_000))), 0x82, 0xA0];
        var watch = Stopwatch.StartNew();

        TextFile.Decode(bytes, "a.csv", problems);

        Assert.Equal([100_001], problems.Sorted().Select(p => p.At.Line));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    [Theory]
    [InlineData('\uE000', "U+E000")]
    [InlineData('\uF8FF', "U+F8FF")]
    [InlineData('\u0080', "U+0080")]
    [InlineData('\u0085', "U+0085")]
    [InlineData('\u009F', "U+009F")]
    [InlineData('\0', "U+0000")]
    [InlineData('\u0007', "U+0007")]
    [InlineData('\u001A', "U+001A")]
    [InlineData('\uFFFD', "U+FFFD")]
    [InlineData('\u200B', "U+200B")]
    [InlineData('\uFEFF', "U+FEFF")]
    public void A_private_use_or_control_character_is_refused(char character, string shown)
    {
        var bytes = Encoding.UTF8.GetBytes($"指標,値\n保育所{character},1\n");

        var text = TextFile.Decode(bytes, "a.csv", problems);

        Assert.Null(text);
        Assert.Equal([("strange-character", "a.csv:2 4", shown)], problems.Sorted().Select(p => (p.Code, p.At.ToString(), p.Cell)));
    }

    [Theory]
    [InlineData(new byte[] { 0xF0, 0x40 })]
    [InlineData(new byte[] { 0x82, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0x82, 0xA0, 0xA0 })]
    public void A_character_of_CP932_that_only_one_machine_knows_is_refused(byte[] bytes)
    {
        byte[] line = [.. bytes, 0x0A];

        var text = TextFile.Decode(line, "a.csv", problems);

        Assert.Null(text);
        Assert.Equal(["strange-character"], problems.Sorted().Select(p => p.Code));
    }

    [Fact]
    public void A_tab_and_line_breaks_are_no_strange_characters()
    {
        var text = TextFile.Decode("a\tb\r\nc\rd\n"u8.ToArray(), "a.csv", problems);

        Assert.Equal("a\tb\r\nc\rd\n", text);
    }
}
