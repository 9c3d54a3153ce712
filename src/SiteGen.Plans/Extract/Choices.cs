// Words that stand for one of a fixed set, as written in the CSVs (snake_case).
using System.Collections.Concurrent;
using System.Text.RegularExpressions;

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
        Regex.Replace(v.ToString(), "(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", "_", RegexOptions.None, TimeSpan.FromMinutes(1)).ToLowerInvariant());

    /// <summary>All words of an enum, in its order.</summary>
    public static IReadOnlyList<string> Words<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => Word(v))];

    /// <summary>The value of a word, in any letter case; null when there is no such word.</summary>
    public static T? Find<T>(string word) where T : struct, Enum => Values<T>.ByWord.TryGetValue(word, out var value) ? value : null;

    private static class Values<T> where T : struct, Enum
    {
        public static readonly Dictionary<string, T> ByWord = Enum.GetValues<T>().ToDictionary(v => Word(v), StringComparer.OrdinalIgnoreCase);
    }
}
