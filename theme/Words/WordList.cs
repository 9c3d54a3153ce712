// The interface strings: words.csv beside this file, one column a language.
using System.Globalization;
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Theme.Words;

/// <summary>The strings of the interface.</summary>
public sealed class WordList
{
    private readonly Dictionary<string, LocalText> words;

    private WordList(Dictionary<string, LocalText> words) => this.words = words;

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => words.Keys;

    /// <summary>Reads the strings that are built into the theme.</summary>
    public static WordList Load(IReadOnlyList<string> languages)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("words.csv")!;
        using var reader = new StreamReader(stream);
        var problems = new ProblemList();
        var table = CsvTable.Parse(reader.ReadToEnd(), "theme/Words/words.csv", problems);
        if (problems.HasErrors) throw new InvalidOperationException("theme/Words/words.csv cannot be read.");
        return new(table.Rows.ToDictionary(r => r.Text("key"), r => new LocalText(languages.ToDictionary(l => l, r.Raw))));
    }

    /// <summary>A string in a language with its gaps ({0}, {1}) filled; a key that is not there is a bug.</summary>
    public string Text(string language, string key, params object[] gaps)
    {
        if (!words.TryGetValue(key, out var text)) throw new InvalidOperationException($"words.csv has no key {key}.");
        var pattern = text.Has(language) ? text[language] : text.Ja;
        return gaps.Length == 0 ? pattern : string.Format(CultureInfo.InvariantCulture, pattern, gaps);
    }

    /// <summary>A string in all languages.</summary>
    public LocalText All(string key) => words[key];
}
