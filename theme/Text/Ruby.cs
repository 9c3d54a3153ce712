// Furigana: 漢字《かんじ》 becomes <ruby>. Where HTML cannot stand (titles, attributes) it is left out.
// By hand and in one pass, since every word of every page comes through here.
using System.Text;

namespace SiteGen.Theme.Text;

/// <summary>Reads furigana marks.</summary>
public static class Ruby
{
    private const string FiscalYear = "年度", MarkedYear = "<ruby>年度<rt>ねんど</rt></ruby>";

    // What takes no furigana: titles, pictures, forms, scripts.
    private static readonly string[] Plain = ["</title", "</desc", "</text", "</tspan", "</option", "</textarea", "</script"];

    private delegate void Written(StringBuilder result, ReadOnlySpan<char> word, ReadOnlySpan<char> reading);

    /// <summary>Encoded HTML with its marks as ruby.</summary>
    public static string ToHtml(string html) => EachMark(html, static (result, word, reading) =>
        result.Append("<ruby>").Append(word).Append("<rt>").Append(reading).Append("</rt></ruby>"));

    /// <summary>The text as it is read: each marked word gives way to its reading.</summary>
    public static string Reading(string text) => EachMark(text, static (result, _, reading) => result.Append(reading));

    /// <summary>The text without its marks.</summary>
    public static string Strip(string text) => EachMark(text, static (result, word, _) => result.Append(word));

    /// <summary>A page whose fiscal years (2016年度), which numbers are put into everywhere, have furigana; not within tags.</summary>
    public static string InYears(ReadOnlySpan<char> page)
    {
        var result = new StringBuilder(page.Length + page.Length / 8);
        for (var tag = page.IndexOf('<'); tag >= 0; tag = page.IndexOf('<'))
        {
            if (IsPlain(page[tag..])) result.Append(page[..tag]);
            else AddText(result, page[..tag]);
            page = page[tag..];
            var end = page.IndexOf('>') is var closing and >= 0 ? closing + 1 : page.Length;
            result.Append(page[..end]);
            page = page[end..];
        }
        return result.Append(page).ToString();
    }

    private static void AddText(StringBuilder result, ReadOnlySpan<char> text)
    {
        for (var year = text.IndexOf(FiscalYear); year >= 0; year = text.IndexOf(FiscalYear))
        {
            result.Append(text[..year]).Append(year > 0 && char.IsDigit(text[year - 1]) ? MarkedYear : FiscalYear);
            text = text[(year + FiscalYear.Length)..];
        }
        result.Append(text);
    }

    private static bool IsPlain(ReadOnlySpan<char> tag)
    {
        if (!tag.StartsWith("</")) return false;
        foreach (var plain in Plain)
            if (tag.StartsWith(plain)) return true;
        return false;
    }

    // A mark is a word in kanji with its reading in kana behind it.
    private static string EachMark(string text, Written write)
    {
        var open = text.IndexOf('《');
        if (open < 0) return text;
        var (result, at) = (new StringBuilder(text.Length * 2), 0);
        for (; open >= 0; open = text.IndexOf('《', open + 1))
        {
            var (start, end) = (open, open + 1);
            while (start > at && IsKanji(text[start - 1])) start--;
            while (end < text.Length && IsKana(text[end])) end++;
            if (start == open || end == open + 1 || end == text.Length || text[end] != '》') continue;
            result.Append(text, at, start - at);
            write(result, text.AsSpan(start, open - start), text.AsSpan(open + 1, end - open - 1));
            at = end + 1;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsKanji(char c) => c is (>= '一' and <= '鿿') or '々' or '〆' or 'ヶ';

    private static bool IsKana(char c) => c is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヺ') or 'ー';
}
