// Bytes to text: the encodings that staff save in, and the files that are refused.
using System.Text;
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class TextFileTests
{
    private readonly ProblemList problems = new();

    [Fact]
    public void UTF_8_with_a_BOM_is_read_without_it()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "指標,値"u8];

        var text = TextFile.Decode(bytes, "a.csv", problems);

        Assert.Equal("指標,値", text);
        Assert.Empty(problems.Sorted());
    }

    [Theory]
    [InlineData("")]
    [InlineData("id,value\n")]
    [InlineData("①㈱髙﨑㎡,𠮷野家\r\n")]
    public void UTF_8_without_a_BOM_is_read(string written)
    {
        var bytes = Encoding.UTF8.GetBytes(written);

        var text = TextFile.Decode(bytes, "a.csv", problems);

        Assert.Equal(written, text);
        Assert.Empty(problems.Sorted());
    }

    [Theory]
    [InlineData("指標,実績値\r\n保育所,225\r\n")]
    [InlineData("①㈱髙﨑")]
    [InlineData("ｶﾅ,～－∥")]
    [InlineData("能登ソ表,予")]
    public void CP932_is_read_with_the_characters_of_NEC_and_IBM(string written)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(932).GetBytes(written);

        var text = TextFile.Decode(bytes, "a.csv", problems);

        Assert.Equal(written, text);
        Assert.Empty(problems.Sorted());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_is_known_by_its_BOM(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("指標,𠮷")];

        var text = TextFile.Decode(bytes, "a.csv", problems);

        Assert.Equal("指標,𠮷", text);
        Assert.Empty(problems.Sorted());
    }

    [Fact]
    public void A_broken_pair_in_UTF_16_is_refused()
    {
        byte[] bytes = [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00];

        var text = TextFile.Decode(bytes, "a.csv", problems);

        Assert.Null(text);
        Assert.Equal(["strange-character"], problems.Sorted().Select(p => p.Code));
    }

    [Fact]
    public void A_file_is_read_from_disk()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "指標", Encoding.UTF8);

        var text = TextFile.Read(path, "a.csv", problems);

        File.Delete(path);
        Assert.Equal("指標", text);
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_refused()
    {
        var folder = Path.GetTempPath();

        var text = TextFile.Read(folder, "sample/targets.csv", problems);

        Assert.Null(text);
        Assert.Equal(["file-is-folder sample/targets.csv"], problems.Sorted().Select(p => $"{p.Code} {p.At}"));
    }

    [Theory]
    [InlineData("no-such-file.csv")]
    [InlineData("no-such-folder/a.csv")]
    public void A_missing_file_is_a_problem(string name)
    {
        var path = Path.Combine(Path.GetTempPath(), name);

        var text = TextFile.Read(path, "sample/targets.csv", problems);

        Assert.Null(text);
        Assert.Equal(["file-missing sample/targets.csv"], problems.Sorted().Select(p => $"{p.Code} {p.At}"));
    }

    [Fact]
    public void A_link_to_itself_cannot_be_opened()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.csv");
        File.CreateSymbolicLink(path, path);

        var text = TextFile.Read(path, "sample/targets.csv", problems);

        File.Delete(path);
        Assert.Null(text);
        Assert.Equal(["file-unreadable"], problems.Sorted().Select(p => p.Code));
    }
}
