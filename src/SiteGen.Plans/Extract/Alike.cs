// Texts that look the same are the same: composed or not, full width or half, with more or fewer spaces.
using System.Text;

namespace SiteGen.Plans.Extract;

/// <summary>Makes texts comparable, for finding doubles only: what is shown stays as it was written.</summary>
public static class Alike
{
    /// <summary>The text composed (NFC), in ordinary width, in small letters, with single spaces between words and none around them.</summary>
    public static string Of(string text) => string.Join(' ', Narrow.Text(Wide(text.Normalize(NormalizationForm.FormC)))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    // Half-width katakana (ｶﾞ) have no place in NFC; only they are put into ordinary ones, so that ① stays another thing than 1.
    private static string Wide(string text)
    {
        if (!text.Any(IsHalf)) return text;
        var wide = new StringBuilder();
        for (int start = 0, end; start < text.Length; start = end)
        {
            for (end = start + 1; end < text.Length && IsHalf(text[end]) == IsHalf(text[start]);) end++;
            var part = text[start..end];
            wide.Append(IsHalf(part[0]) ? part.Normalize(NormalizationForm.FormKC) : part);
        }
        return wide.ToString();
    }

    private static bool IsHalf(char c) => c is >= '\uFF61' and <= '\uFF9F';
}
