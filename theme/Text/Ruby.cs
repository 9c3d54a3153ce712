// Furigana: 漢字《かんじ》 becomes <ruby>. Where HTML cannot stand (titles, attributes) it is left out.
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Theme.Text;

/// <summary>Reads furigana marks.</summary>
public static class Ruby
{
    private static readonly Regex Mark = new("(?<word>[一-鿿々〆ヶ]+)《(?<reading>[ぁ-ゖァ-ヺー]+)》", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>Encoded HTML with its marks as ruby.</summary>
    public static string ToHtml(string html) => html.Contains('《') ? Mark.Replace(html, "<ruby>${word}<rp>(</rp><rt>${reading}</rt><rp>)</rp></ruby>") : html;

    private static readonly Regex Year = new(@"(?<digit>\d)年度", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);


    private const string MarkedYear = "${digit}<ruby>年度<rp>(</rp><rt>ねんど</rt><rp>)</rp></ruby>";
    // What takes no furigana: titles, pictures, forms, scripts.
    private static readonly string[] Plain = ["</title", "</desc", "</text", "</tspan", "</option", "</textarea", "</script"];

    /// <summary>A page whose fiscal years (2016年度), which numbers are put into everywhere, have furigana; not within tags.</summary>
    public static string InYears(string page)
    {
        var result = new StringBuilder(page.Length + page.Length / 8);
        var at = 0;
        for (var tag = page.IndexOf('<'); tag >= 0; tag = page.IndexOf('<', at))
        {
            result.Append(IsPlain(page, tag) ? page[at..tag] : InText(page[at..tag]));
            at = page.IndexOf('>', tag) is var end and >= 0 ? end + 1 : page.Length;
            result.Append(page, tag, at - tag);
        }
        return result.Append(page, at, page.Length - at).ToString();
    }

    private static string InText(string text) =>
        text.Contains("年度", StringComparison.Ordinal) ? Year.Replace(text, MarkedYear) : text;

    private static bool IsPlain(string page, int tag) => Plain.Any(p => page.AsSpan(tag).StartsWith(p, StringComparison.Ordinal));

    /// <summary>The text as it is read: each marked word gives way to its reading.</summary>
    public static string Reading(string text) => Mark.Replace(text, "${reading}");

    /// <summary>The text without its marks.</summary>
    public static string Strip(string text) => text.Contains('《') ? Mark.Replace(text, "${word}") : text;
}
