// Finds UTF-8 that was pasted into a CP932 file: its bytes are sound CP932 as well, but read as nonsense (件数 becomes 莉ｶ謨ｰ).
namespace SiteGen.Plans.Extract;

/// <summary>Files of two encodings.</summary>
public static class MixedEncodings
{
    private const int KanaEnough = 2;
    private const int AnyEnough = 3;

    /// <summary>Where UTF-8 begins in a file of CP932; null when there is none. Two kana or three characters
    /// of any kind in a row are no accident.</summary>
    public static int? Utf8In(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (Run(bytes, i, IsKana) >= KanaEnough || Run(bytes, i, IsJapanese) >= AnyEnough) return i;
            if (IsLead(bytes[i])) i++;
        }
        return null;
    }

    private static int Run(byte[] bytes, int at, Func<byte, byte, byte, bool> isOne)
    {
        var count = 0;
        for (; at + 2 < bytes.Length && count < AnyEnough && isOne(bytes[at], bytes[at + 1], bytes[at + 2]); at += 3) count++;
        return count;
    }

    private static bool IsKana(byte first, byte second, byte third) => first == 0xE3 && second is >= 0x81 and <= 0x83 && IsTail(third);

    private static bool IsJapanese(byte first, byte second, byte third) => first is >= 0xE3 and <= 0xE9 && IsTail(second) && IsTail(third);

    private static bool IsTail(byte b) => b is >= 0x80 and <= 0xBF;

    // In CP932 these begin a character of two bytes.
    private static bool IsLead(byte b) => b is >= 0x81 and <= 0x9F or >= 0xE0 and <= 0xFC;
}
