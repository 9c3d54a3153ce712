// Keys that look the same are the same: beside what LookAlike evens out also full width and half, letter case and spaces.
namespace SiteGen.Plans.Extract;

/// <summary>Makes keys comparable, for finding doubles only: what is shown stays as it was written.</summary>
public static class Alike
{
    private const char FirstHalf = '\uFF61', LastHalf = '\uFF9F';

    // The half-width letters in their order; the last two are the marks that make か into が and は into ぱ.
    private const string Katakana =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソ"
        + "タチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    /// <summary>The text composed, in ordinary width and small letters, without spaces. ① stays another thing than 1.</summary>
    public static string Of(string text) =>
        string.Concat(LookAlike.Of(string.Concat(Narrow.Text(text).Select(Wide))).Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();

    private static char Wide(char c) => c is >= FirstHalf and <= LastHalf ? Katakana[c - FirstHalf] : c;
}
