// The words that a site puts in place of the built-in ones: each must have its place, and the gaps of its sentence.
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Theme.Words;

/// <summary>Checks the rows of data/words.csv.</summary>
public static class OwnWords
{
    private static readonly Regex Gap = new(@"\{[0-9]\}", RegexOptions.NonBacktracking);

    /// <summary>Names each key that the built-in list does not have, and each text whose gaps its sentence does not have.</summary>
    public static IEnumerable<Problem> Check(IReadOnlyList<WordRow> own, WordList builtIn)
    {
        var keys = builtIn.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var row in own.Where(w => w.Key.Length > 0))
        {
            if (!keys.Contains(row.Key)) yield return Unknown(row, keys);
            else foreach (var problem in Gaps(row, builtIn)) yield return problem;
        }
    }

    private static Problem Unknown(WordRow row, HashSet<string> keys) => ProblemCatalog.ReferenceUnknown(
        row.Row.At("key"), row.Key, "theme/Words/words.csv", Nearest.To(row.Key, keys));

    private static IEnumerable<Problem> Gaps(WordRow row, WordList builtIn)
    {
        var gaps = builtIn.GapsOf(row.Key);
        return row.Texts.Where(t => !Fits(t.Value, gaps.Count)).Select(t => ProblemCatalog.WordsGap(row.Row.At(t.Key), t.Value, gaps));
    }

    // What a page would do with the text.
    private static bool Fits(string text, int gaps)
    {
        if (Gap.Replace(text, "").IndexOfAny(['{', '}']) >= 0) return false;
        return Gap.Matches(text).All(m => m.Value[1] - '0' < gaps);
    }

    /// <summary>The gaps of a text, {0} first.</summary>
    internal static IReadOnlyList<string> In(string text)
    {
        var count = Gap.Matches(text).Select(m => m.Value[1] - '0' + 1).DefaultIfEmpty().Max();
        return [.. Enumerable.Range(0, count).Select(Gapped)];
    }

    private static string Gapped(int number) => string.Create(CultureInfo.InvariantCulture, $"{{{number}}}");
}
