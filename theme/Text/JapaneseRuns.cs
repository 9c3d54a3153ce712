// Where Japanese stands in a text of another language, so that it can be marked. One pass, however many quotation marks are open.
namespace SiteGen.Theme.Text;

/// <summary>Finds quoted names as a whole, and runs of Japanese letters.</summary>
internal static class JapaneseRuns
{
    /// <summary>True when there is at least one Japanese letter.</summary>
    public static bool Has(string text) => text.Any(IsJapanese);

    /// <summary>Where each begins and ends.</summary>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        var (lastName, lastTitle) = (text.LastIndexOf('」'), text.LastIndexOf('』'));
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = at + 1;
            if (!IsJapanese(text[at])) continue;
            if (text[at] == '「' && lastName > at) end = text.IndexOf('」', at) + 1;
            else if (text[at] == '『' && lastTitle > at) end = text.IndexOf('』', at) + 1;
            else while (end < text.Length && (IsJapanese(text[end]) || char.IsAsciiDigit(text[end]))) end++;
            yield return (at, end);
        }
    }

    // Kana, signs, characters and full-width letters.
    private static bool IsJapanese(char c) =>
        c is (>= '\u3000' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff')
            or (>= '\uff00' and <= '\uffef') or (>= '①' and <= '⑳');
}
