// The encodings of China, Taiwan and Korea. Much of them is sound CP932 as well, and would be read as half-width katakana.
using System.Text;

namespace SiteGen.Plans.Extract;

/// <summary>Names the encodings of Japan's neighbours that a file can be in.</summary>
internal static class NeighbourEncodings
{
    private static readonly (string Name, Encoding Strict)[] All =
        [("GB18030", Strict(54936)), ("Big5", Strict(950)), ("EUC-KR", Strict(949))];

    private static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    /// <summary>Those that a file can be in that would be nonsense as CP932: nothing but half-width katakana and kanji
    /// that nobody uses, or more half-width katakana than other letters, in places where no word has them.
    /// Empty for CP932 that has a meaning.</summary>
    public static IReadOnlyList<string> Of(byte[] bytes) => IsNonsense(bytes) ? Sound(bytes) : [];

    /// <summary>Those in which every byte is part of a character.</summary>
    public static IReadOnlyList<string> Sound(byte[] bytes) => [.. All.Where(e => IsSound(e.Strict, bytes)).Select(e => e.Name)];

    // CP932 writes kana, 、 and 。 and the kanji that are used with bytes of 80 to A0; the others have pairs from A1 on.
    private static bool IsNonsense(byte[] bytes)
    {
        var text = $" {Cp932.GetString(bytes)} ";
        var half = text.Count(IsHalf);
        return half > 0 && !bytes.AsSpan().ContainsAnyInRange((byte)0x80, (byte)0xA0)
            || half > text.Count(c => c is >= '\u3041' and <= '\u9FFF' || IsKanji(c)) && IsNoJapanese(text);
    }

    private static bool IsNoJapanese(string text) => text.Count(c => c == '｢') != text.Count(c => c == '｣')
        || Enumerable.Range(1, text.Length - 2).Any(i => IsMisplaced(text[i], text[i - 1], text[i + 1]));

    // ﾞ follows ｳ, ｶ to ﾄ and ﾊ to ﾎ; ﾟ follows ﾊ to ﾎ; no word begins with a small letter; but for ｶ, ｹ and ﾉ (8ｶ所)
    // none stands alone beside a kanji.
    private static bool IsMisplaced(char c, char before, char after) => c switch
    {
        'ﾞ' => before is not ('ｳ' or >= 'ｶ' and <= 'ﾄ' or >= 'ﾊ' and <= 'ﾎ'),
        'ﾟ' => before is not (>= 'ﾊ' and <= 'ﾎ'),
        >= 'ｧ' and <= 'ｯ' when !IsHalf(before) => true,
        'ｶ' or 'ｹ' or 'ﾉ' => false,
        _ => IsHalf(c) && !IsHalf(before) && !IsHalf(after) && (IsKanji(before) || IsKanji(after)),
    };

    private static bool IsHalf(char c) => c is >= '\uFF61' and <= '\uFF9F';

    private static bool IsKanji(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsSound(Encoding strict, byte[] bytes)
    {
        try
        {
            return !strict.GetString(bytes).Any(c => c is >= '\uE000' and <= '\uF8FF' or >= '\u0080' and <= '\u009F');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding Strict(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
