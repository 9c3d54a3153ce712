// Furigana: 漢字《かんじ》 becomes <ruby>. Where HTML cannot stand (titles, attributes) it is left out.
using System.Text.RegularExpressions;

namespace SiteGen.Theme.Text;

/// <summary>Reads furigana marks.</summary>
public static class Ruby
{
    private static readonly Regex Mark = new("(?<word>[一-鿿々〆ヶ]+)《(?<reading>[ぁ-ゖァ-ヺー]+)》", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>Encoded HTML with its marks as ruby.</summary>
    public static string ToHtml(string html) => html.Contains('《') ? Mark.Replace(html, "<ruby>${word}<rp>(</rp><rt>${reading}</rt><rp>)</rp></ruby>") : html;

    // In the text of a page, and not in attributes, pictures, forms or scripts, which take no furigana.
    private static readonly Regex Year = new(@"(?<=\d)年度(?=[^<>]*<(?!/(title|desc|text|tspan|option|textarea|script)\b))", RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));

    /// <summary>A page whose fiscal years (2016年度), which numbers are put into everywhere, have furigana.</summary>
    public static string InYears(string page) => Year.Replace(page, "<ruby>年度<rp>(</rp><rt>ねんど</rt><rp>)</rp></ruby>");

    /// <summary>The text as it is read: each marked word gives way to its reading.</summary>
    public static string Reading(string text) => Mark.Replace(text, "${reading}");

    /// <summary>The text without its marks.</summary>
    public static string Strip(string text) => text.Contains('《') ? Mark.Replace(text, "${word}") : text;
}
