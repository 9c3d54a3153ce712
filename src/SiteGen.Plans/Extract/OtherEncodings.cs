// Encodings that we do not read, known by their bytes, so that the message can name them: read as UTF-8 or
// CP932 some would be nonsense without an error.
using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract;

/// <summary>Names the encodings that are refused.</summary>
public static class OtherEncodings
{
    private const byte Escape = 0x1B;

    // UTF-16 as letters: at least one character of 16 bits, which takes three letters.
    private static readonly Regex Utf7 =
        new(@"\+(?<letters>[A-Za-z0-9/]{3,})-?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>The name of an encoding that has a mark, zero bytes or nothing but ASCII; null when it is none of these.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="isUtf8">True when the bytes are sound UTF-8, too.</param>
    public static string? OfAllTheWorld(byte[] bytes, bool isUtf8)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..]) return "UTF-32";
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..]) return null;
        if (Utf16(bytes, isUtf8) is { } utf16) return utf16;
        if (Iso2022(bytes) is { } iso2022) return iso2022;
        return IsUtf7(bytes) ? "UTF-7" : null;
    }

    /// <summary>The names of the encodings of Japan, China and Korea with two bytes a character that the bytes can be;
    /// null when there are none. The same bytes are sound in several of them.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="isUtf8">True when the bytes are sound UTF-8, too, or have its mark.</param>
    public static string? OfTheEast(byte[] bytes, bool isUtf8)
    {
        if (IsEucJp(bytes)) return string.Join(" / ", ["EUC-JP", .. HasKana(bytes) ? [] : NeighbourEncodings.Sound(bytes)]);
        if (MixedEncodings.Utf8In(bytes) is not null) return null;
        if (!isUtf8 && NeighbourEncodings.Of(bytes) is { Count: > 0 } names) return string.Join(" / ", names);
        return IsMacJapanese(bytes) ? "MacJapanese / Shift_JIS-2004" : null;
    }

    // Every comma and digit has a zero byte beside it: after it, or before it. One zero byte in sound UTF-8 is only damage.
    private static string? Utf16(byte[] bytes, bool isUtf8)
    {
        var (even, odd) = (Zeros(bytes, 0), Zeros(bytes, 1));
        if (bytes.Length % 2 == 1 || isUtf8 && even + odd <= bytes.Length / 8 || even + odd == 0) return null;
        if (even > bytes.Length / 8 && odd > bytes.Length / 8) return "UTF-32";
        return odd > even ? "UTF-16 LE" : "UTF-16 BE";
    }

    private static int Zeros(byte[] bytes, int first)
    {
        var count = 0;
        for (var i = first; i < bytes.Length; i += 2) count += bytes[i] == 0 ? 1 : 0;
        return count;
    }

    // Its characters are between marks: ESC $ B, ESC $ @, ESC ( B, ESC ( J and a few others; of Korea and China ESC $ ).
    private static string? Iso2022(byte[] bytes)
    {
        for (var i = bytes.AsSpan().IndexOf(Escape); i >= 0 && i + 2 < bytes.Length; i++)
            if (bytes[i] == Escape && bytes[i + 1] is (byte)'$' or (byte)'(')
                return bytes.AsSpan(i + 1).StartsWith("$)"u8) ? "ISO-2022-KR / ISO-2022-CN" : "ISO-2022-JP (JIS)";
        return null;
    }

    private static bool IsUtf7(byte[] bytes) => bytes.AsSpan().StartsWith("+/v"u8)
        || !bytes.AsSpan().ContainsAnyInRange((byte)0x80, (byte)0xFF) && bytes.AsSpan().Contains((byte)'+')
        && Utf7.Matches(Encoding.ASCII.GetString(bytes)).Any(m => IsJapanese(m.Groups["letters"].Value));

    // Nothing but kana and kanji, and as many letters as those need.
    private static bool IsJapanese(string letters)
    {
        var padded = letters.PadRight((letters.Length + 3) / 4 * 4, '=');
        var bits = new byte[letters.Length];
        if (!Convert.TryFromBase64String(padded, bits, out var length) || length % 2 == 1 && bits[length - 1] != 0) return false;
        return Enumerable.Range(0, length / 2).Select(i => BinaryPrimitives.ReadUInt16BigEndian(bits.AsSpan(i * 2)))
            .All(c => c is >= 0x3000 and <= 0x30FF or >= 0x4E00 and <= 0x9FFF or >= 0xFF01 and <= 0xFFEF);
    }

    // Sound EUC-JP throughout. Some of it is sound CP932 or UTF-8 as well (half-width katakana, rare kanji; Latin letters):
    // what has two readings is refused, but letters beside ASCII (café, m³), and 髙 and its like in their
    // places in CP932, are not taken for EUC-JP.
    private static bool IsEucJp(byte[] bytes)
    {
        var telling = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            var length = EucLength(bytes.AsSpan(i));
            if (length == 0) return false;
            telling |= bytes[i] is not (0xED or 0xEE) && !IsLatin(bytes, i);
            i += length - 1;
        }
        return telling;
    }

    // Hiragana or katakana of EUC-JP. What stands there in the others (Chinese texts quote kana, Korean ones list ㄱ and ㄴ) is rare.
    private static bool HasKana(byte[] bytes)
    {
        for (var i = 0; i + 1 < bytes.Length; i++)
            if (bytes[i] is 0xA4 or 0xA5) return true;
            else if (bytes[i] >= 0x80) i += Math.Max(EucLength(bytes.AsSpan(i)), 1) - 1;
        return false;
    }

    private static int EucLength(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x8E, >= 0xA1 and <= 0xDF, ..] => 2,
        [0x8F, >= 0xA1 and <= 0xFE, >= 0xA1 and <= 0xFE, ..] => 3,
        [>= 0xA1 and <= 0xA8 or 0xAD or >= 0xB0 and <= 0xF4, >= 0xA1 and <= 0xFE, ..] => 2,
        _ => 0,
    };

    // A character of UTF-8 in two bytes, as part of a word or after a number.
    private static bool IsLatin(byte[] bytes, int i) =>
        bytes[i] is >= 0xC2 and <= 0xDF && bytes[i + 1] < 0xC0
        && (i > 0 && char.IsAsciiLetterOrDigit((char)bytes[i - 1])
            || i + 2 < bytes.Length && char.IsAsciiLetterOrDigit((char)bytes[i + 2]));

    // Shift_JIS in structure, with characters in rows that CP932 leaves empty.
    private static bool IsMacJapanese(byte[] bytes)
    {
        var found = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is < 0x80 or >= 0xA1 and <= 0xDF) continue;
            if (bytes[i] is 0x80 or 0xA0 or >= 0xFD) found |= bytes[i] >= 0xFD;
            else if (i + 1 == bytes.Length || bytes[i + 1] is < 0x40 or 0x7F or > 0xFC) return false;
            else found |= bytes[i++] is 0x85 or 0x86 or 0xEB or 0xEC;
        }
        return found;
    }
}
