// Texts of the data as HTML: always encoded, and every part in another language marked with its language.
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;

namespace SiteGen.Theme.Text;

/// <summary>Turns texts into HTML.</summary>
public static class Html
{
    /// <summary>Leaves Japanese as it is: without this every character would become a number.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A text in a language; where it has none, that in the first language, marked as such.</summary>
    public static MarkupString Of(LocalText text, Language language) => new(Encoded(text, language));

    /// <summary>A name in a heading, with the places where its line may break.</summary>
    public static MarkupString Heading(LocalText name, Language language) => language.IsJapanese
        ? new(Ruby.ToHtml(LineBreaks.In(Encode(name.In(language.Code)))))
        : Of(name, language);

    /// <summary>A long text with its line breaks.</summary>
    public static MarkupString Lines(LocalText text, Language language) =>
        new(Encoded(text, language).Replace("\n", "<br>", StringComparison.Ordinal));

    /// <summary>Japanese words on a page of any language.</summary>
    public static MarkupString Japanese(string text, Language language) =>
        new(language.IsJapanese || !JapaneseRuns.Has(text) ? Encode(text) : $"<span lang=\"ja\">{Encode(text)}</span>");

    /// <summary>Encodes text for HTML.</summary>
    public static string Encode(string text) => Encoder.Encode(text).Replace("&#xA;", "\n", StringComparison.Ordinal);

    private static string Encoded(LocalText text, Language language)
    {
        if (!text.Has(language.Code)) return Foreign(text, language);
        return language.IsJapanese ? Ruby.ToHtml(Encode(text[language.Code])) : Mixed(text[language.Code]);
    }

    // The first language's words on a page that has none of its own.
    private static string Foreign(LocalText text, Language language) =>
        Language.IsJapaneseCode(text.Leading) ? Japanese(text.Lead, language).Value
        : text.Lead.Length == 0 || language.Html == text.Leading ? Encode(text.Lead)
        : $"<span lang=\"{text.Leading}\">{Encode(text.Lead)}</span>";

    // An English text may quote an original name; a screen reader must know where Japanese begins and ends.
    private static string Mixed(string text)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (var (start, end) in JapaneseRuns.Of(text))
        {
            html.Append(Encode(text[at..start])).Append("<span lang=\"ja\">").Append(Encode(text[start..end])).Append("</span>");
            at = end;
        }
        return html.Append(Encode(text[at..])).ToString();
    }
}
