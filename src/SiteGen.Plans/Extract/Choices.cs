// Words that stand for one of a fixed set, as written in the CSVs (snake_case).
using System.Collections.Concurrent;

namespace SiteGen.Plans.Extract;

/// <summary>yes or no.</summary>
public enum YesNo
{
    /// <summary>no.</summary>
    No,

    /// <summary>yes.</summary>
    Yes,
}

/// <summary>Turns the values of an enum into the words of the CSVs and back.</summary>
public static class Choices
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    /// <summary>The word of a value: <c>AtLeast</c> is <c>at_least</c>.</summary>
    public static string Word(Enum value) => Known.GetOrAdd(value, v =>
        string.Concat(v.ToString().Select((c, i) => i > 0 && Begins(v.ToString()[i - 1], c) ? $"_{c}" : $"{c}")).ToLowerInvariant());

    // A capital after anything else, or a digit after a small letter: AtLeast80Kpis is at_least_80_kpis.
    private static bool Begins(char before, char c) =>
        char.IsAsciiLetterUpper(c) && !char.IsAsciiLetterUpper(before) || char.IsAsciiDigit(c) && char.IsAsciiLetterLower(before);

    /// <summary>All words of an enum, in its order.</summary>
    public static IReadOnlyList<string> Words<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => Word(v))];

    /// <summary>The value of a word, in any letter case; null when there is no such word.</summary>
    public static T? Find<T>(string word) where T : struct, Enum => Values<T>.ByWord.TryGetValue(word, out var value) ? value : null;

    private static class Values<T> where T : struct, Enum
    {
        public static readonly Dictionary<string, T> ByWord =
            Enum.GetValues<T>().ToDictionary(v => Word(v), StringComparer.OrdinalIgnoreCase);
    }
}
