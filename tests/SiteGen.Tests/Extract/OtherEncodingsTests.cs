// Encodings that are not read are refused by their name; every character of CP932 is read, in each of its places.
using System.Text;
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class OtherEncodingsTests
{
    private readonly ProblemList problems = new();

    static OtherEncodingsTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    // Kanji alone are sound in several encodings; kana tell EUC-JP.
    [Theory]
    [InlineData("euc-jp", "EUC-JP / GB18030 / Big5", "指標,値\n保育所,225\n")]
    [InlineData("euc-jp", "EUC-JP / GB18030 / Big5 / EUC-KR", "id,note\nplaces,注\n")]
    [InlineData("euc-jp", "EUC-JP", "id,note\nplaces,カタカナ\n")]
    [InlineData("euc-jp", "EUC-JP / GB18030 / Big5 / EUC-KR", "id,note\nplaces,村\n")]
    [InlineData("euc-jp", "EUC-JP / GB18030 / EUC-KR", "id,note\nplaces,ｶﾀｶﾅ\n")]
    [InlineData("euc-jp", "EUC-JP / GB18030 / Big5 / EUC-KR", "id,note\nplaces,瓊\n")]
    [InlineData("iso-2022-jp", "ISO-2022-JP (JIS)", "指標,値\n保育所,225\n")]
    [InlineData("iso-2022-jp", "ISO-2022-JP (JIS)", "id,note\nplaces,注\n")]
    [InlineData("utf-16", "UTF-16 LE", "指標,値\r\n保育所,225\r\n")]
    [InlineData("utf-16", "UTF-16 LE", "id,value\nplaces,225\n")]
    [InlineData("utf-16BE", "UTF-16 BE", "指標,値\r\n保育所の待機児童,225\r\n")]
    [InlineData("utf-16BE", "UTF-16 BE", "id,value\nplaces,225\n")]
    [InlineData("utf-32", "UTF-32", "指標,値\n保育所,225\n")]
    [InlineData("utf-7", "UTF-7", "id,note\nplaces,+bOg-\n")]
    public void Another_encoding_is_refused_by_its_name(string encoding, string name, string text)
    {
        var bytes = encoding == "utf-7" ? Encoding.ASCII.GetBytes(text) : Encoding.GetEncoding(encoding).GetBytes(text);

        var read = TextFile.Decode(bytes, "a.csv", problems);

        Assert.Null(read);
        Assert.Equal([("encoding-other", name)], problems.Sorted().Select(p => (p.Code, p.Cell)));
    }

    [Theory]
    [InlineData("gb18030", "GB18030", "id,名称\nplaces,托儿所的利用者人数\n")]
    [InlineData("gb18030", "GB18030", "id,名称\nplaces,资料每年更新一次\nvisitors,觀光客人數與東京\nbirths,镕基喆堃\n")]
    [InlineData("gb18030", "GB18030", "id,note\nplaces,保育所の利用者─㐀\n")]
    [InlineData("big5", "Big5", "id,名稱\nplaces,托兒所的使用人數\n")]
    [InlineData("big5", "Big5", "指標,備註\nplaces,中文\n")]
    [InlineData("euc-kr", "EUC-KR", "id,이름\nplaces,어린이집 이용자 수\n")]
    [InlineData("ks_c_5601-1987", "EUC-KR", "id,이름\nplaces,어린이집 이용자 수\nhits,똠방각하 뷁\n")]
    public void An_encoding_of_China_or_Korea_is_refused_and_its_name_is_among_those_that_are_given(
        string encoding, string name, string text)
    {
        var read = TextFile.Decode(Encoding.GetEncoding(encoding).GetBytes(text), "a.csv", problems);

        Assert.Null(read);
        var problem = Assert.Single(problems.Sorted());
        Assert.Equal("encoding-other", problem.Code);
        Assert.Contains(name, problem.Cell.Split(" / "));
    }

    [Theory]
    [InlineData("指標,値\n保育所,225\n")]
    [InlineData("id,note\nplaces,ﾎｲｸｼｮと学校\n")]
    [InlineData("id,note\nplaces,ｶﾌｪ\n")]
    [InlineData("id,note\nplaces,ﾊﾟﾝﾌﾚｯﾄ ﾃﾞｰﾀ ｳﾞｨﾗ ｼｮｯﾌﾟ 数\n")]
    [InlineData("id,note\nplaces,ｰ\n")]
    [InlineData("id,note\nplaces,｢ﾏﾁ｣ﾎﾟｲﾝﾄ数\nsports,ｹﾞｰﾄﾎﾞｰﾙ場 8ｶ所\n")]
    public void CP932_with_half_width_katakana_stays_CP932(string text)
    {
        var read = TextFile.Decode(Encoding.GetEncoding(932).GetBytes(text), "a.csv", problems);

        Assert.Equal(text, read);
        Assert.Empty(problems.Sorted());
    }

    [Fact]
    public void UTF_32_is_not_taken_for_UTF_16_by_its_mark()
    {
        byte[] bytes = [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("id,値\nplaces,1\n")];

        TextFile.Decode(bytes, "a.csv", problems);

        Assert.Equal([("encoding-other", "UTF-32")], problems.Sorted().Select(p => (p.Code, p.Cell)));
    }

    [Theory]
    [InlineData(new byte[] { 0x82, 0xA0, 0x85, 0x48 })]
    [InlineData(new byte[] { 0x82, 0xA0, 0x86, 0x9B })]
    [InlineData(new byte[] { 0x82, 0xA0, 0xEB, 0x41 })]
    [InlineData(new byte[] { 0x82, 0xA0, 0xFD })]
    public void Characters_of_the_old_Macintosh_are_refused_by_name(byte[] bytes)
    {
        TextFile.Decode([.. bytes, 0x0A], "a.csv", problems);

        Assert.Equal([("encoding-other", "MacJapanese / Shift_JIS-2004")], problems.Sorted().Select(p => (p.Code, p.Cell)));
    }

    [Theory]
    [InlineData("id,name\nplaces,café\n")]
    [InlineData("id,unit\nwater,m³\n")]
    [InlineData("id,note\nplaces,±5 °C\n")]
    [InlineData("id,note\nplaces,дети\n")]
    [InlineData("id,note\nplaces,παιδιά\n")]
    [InlineData("id,note\nplaces,A+MOVE-in and R+D\n")]
    [InlineData("id,note\nplaces,水水水水\n")]
    public void UTF_8_without_a_mark_stays_UTF_8(string text)
    {
        var read = TextFile.Decode(Encoding.UTF8.GetBytes(text), "a.csv", problems);

        Assert.Equal(text, read);
        Assert.Empty(problems.Sorted());
    }

    [Theory]
    [InlineData(new byte[] { 0xEE, 0xE0 }, new byte[] { 0xFB, 0xFC }, "髙")]
    [InlineData(new byte[] { 0xED, 0x95 }, new byte[] { 0xFA, 0xB1 }, "﨑")]
    [InlineData(new byte[] { 0xEE, 0xEF }, new byte[] { 0xFA, 0x40 }, "ⅰ")]
    [InlineData(new byte[] { 0x87, 0x8A }, new byte[] { 0xFA, 0x58 }, "㈱")]
    [InlineData(new byte[] { 0x87, 0x82 }, new byte[] { 0xFA, 0x59 }, "№")]
    [InlineData(new byte[] { 0x87, 0x54 }, new byte[] { 0xFA, 0x4A }, "Ⅰ")]
    [InlineData(new byte[] { 0x81, 0xE6 }, new byte[] { 0xFA, 0x5B }, "∵")]
    [InlineData(new byte[] { 0x81, 0xE6 }, new byte[] { 0x87, 0x9A }, "∵")]
    [InlineData(new byte[] { 0x81, 0xE0 }, new byte[] { 0x87, 0x90 }, "≒")]
    [InlineData(new byte[] { 0x81, 0xCA }, new byte[] { 0xEE, 0xF9 }, "￢")]
    [InlineData(new byte[] { 0x81, 0xCA }, new byte[] { 0xFA, 0x54 }, "￢")]
    public void Both_places_of_a_letter_in_CP932_are_the_same_letter(byte[] one, byte[] other, string letter)
    {
        var read = new[] { one, other }.Select(bytes => TextFile.Decode([.. "a,"u8, .. bytes, 0x0A], "a.csv", problems));

        Assert.Equal([$"a,{letter}\n", $"a,{letter}\n"], read);
        Assert.Empty(problems.Sorted());
    }

    [Fact]
    public void Every_character_of_CP932_is_read_beside_ordinary_Japanese()
    {
        var strict = Encoding.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        var (read, count) = (new List<string>(), 0);
        for (var lead = 0x81; lead <= 0xFC; lead++)
            for (var trail = 0x40; trail <= 0xFC; trail++)
                if (lead is not (>= 0xA0 and <= 0xDF or >= 0xF0 and <= 0xF9) && Letter(strict, lead, trail) is { } letter && ++count > 0
                    && TextFile.Decode([0x82, 0xA0, (byte)lead, (byte)trail], "a.csv", problems) != "あ" + letter)
                    read.Add($"{lead:X2}{trail:X2}");

        Assert.Empty(read);
        Assert.InRange(count, 7000, 12_000);
    }

    private static string? Letter(Encoding strict, int lead, int trail)
    {
        try
        {
            return strict.GetString([(byte)lead, (byte)trail]) is { Length: 1 } letter ? letter : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
