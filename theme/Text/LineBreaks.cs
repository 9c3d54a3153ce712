// Where a Japanese heading may break: browsers break between any two letters, and cut words in two (プロジェク|ト).
// Style sheets keep words together; these places open them again.
using System.Text.RegularExpressions;

namespace SiteGen.Theme.Text;

/// <summary>Puts possible breaks into Japanese headings.</summary>
public static partial class LineBreaks
{
    private const string Kanji = "一-鿿々〆", Katakana = "ァ-ヺー";

    // Between kanji and katakana; before a long katakana word; behind a particle or an ending of three letters, where no
    // hiragana follows; behind punctuation. In marked furigana the reading belongs to its word.
    [GeneratedRegex(
        $"(?<=[{Kanji}》])(?=[{Katakana}])|(?<=[{Katakana}])(?=[{Kanji}])|(?<=[ぁ-ん])(?=[{Katakana}]{{3}})"
            + $"|(?<=[をにへとがはでのやもな]|[ぁ-ん]{{3}})(?=[{Kanji}{Katakana}「『])"
            + $"|(?<=[、。・])(?=[^、。・」』)])|(?<=[」』)])(?=[^、。・」』)ぁ-ん])",
        RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Place();

    /// <summary>The parts of a text that stay together.</summary>
    public static IEnumerable<string> Parts(string text) => Place().Split(text).SelectMany(Spaced);

    private static IEnumerable<string> Spaced(string part)
    {
        var words = part.Split(' ');
        return words.Select((word, i) => i < words.Length - 1 ? word + " " : word).Where(word => word.Length > 0);
    }

    /// <summary>Encoded text or HTML without tags of its own, with a <c>wbr</c> at each place.</summary>
    public static string In(string html) => Place().Replace(html, "<wbr>");
}
