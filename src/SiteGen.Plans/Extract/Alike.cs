// Texts that look the same are the same: composed or not, full width or half, with spaces or without.
using System.Text;

namespace SiteGen.Plans.Extract;

/// <summary>Makes texts comparable, for finding doubles only: what is shown stays as it was written.</summary>
public static class Alike
{
    private const char FirstHalf = '\uFF61', LastHalf = '\uFF9F', Voiced = '\u3099', HalfVoiced = '\u309A';

    // The half-width letters in their order; the last two are the marks that make か into が and は into ぱ.
    private const string Katakana =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    /// <summary>The text composed, in ordinary width and small letters, without spaces. ① stays another thing than 1.</summary>
    public static string Of(string text)
    {
        var alike = new StringBuilder(text.Length);
        foreach (var c in Narrow.Text(text).Select(Wide).Where(c => !char.IsWhiteSpace(c)))
            if (alike.Length > 0 && c is Voiced or HalfVoiced) alike[^1] = Marked(alike[^1], c);
            else alike.Append(char.ToLowerInvariant(c));
        return alike.ToString();
    }

    private static char Wide(char c) => c is >= FirstHalf and <= LastHalf ? Katakana[c - FirstHalf] : c;

    // In Unicode が follows か, and ぱ follows ば; only ゔ lies apart from う.
    private static char Marked(char kana, char mark) =>
        (char)(kana + (mark == HalfVoiced ? 2 : kana is 'う' or 'ウ' ? 'ゔ' - 'う' : 1));
}
