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

    /// <summary>The gaps of a string: those of the language that has most of them.</summary>
    public IReadOnlyList<string> GapsOf(string key) =>
        words[key].Languages.Select(l => OwnWords.In(words[key][l])).MaxBy(g => g.Count) ?? [];

    /// <summary>Reads the strings of the theme, with the site's own words on top.</summary>
    public static WordList Load(IReadOnlyList<Language> languages, IReadOnlyList<WordRow>? own = null, ThemeFiles? theme = null)
    {
        var problems = new ProblemList();
        var table = CsvTable.Parse((theme ?? ThemeFiles.BuiltIn).Read("words.csv"), "theme/Words/words.csv", problems);
        if (problems.HasErrors) throw new InvalidOperationException("theme/Words/words.csv cannot be read.");
        var rows = (own ?? []).ToDictionary(w => w.Key, w => w.Texts);
        return new(table.Rows.ToDictionary(
            r => r.Text("key"), r => new LocalText(languages.ToDictionary(l => l.Code, l => Word(r, l, rows)), languages[0].Code)));
    }

    /// <summary>A string in a language with its gaps ({0}, {1}) filled; a key that is not there is a bug.</summary>
    public string Text(Language language, string key, params object[] gaps) => Text(language, null, key, gaps);

    /// <summary>The same in the words for a kind of body.</summary>
    public string Text(Language language, BodyWords? body, string key, params object[] gaps)
    {
        if (!words.TryGetValue(key, out var text)) throw new InvalidOperationException($"words.csv has no key {key}.");
        var template = body is null ? text[language.Code] : body.In(text[language.Code]);
        if (gaps.Length == 0) return template;
        return string.Format(CultureInfo.InvariantCulture, language.IsJapanese ? template : Prepositions.Fit(template, gaps), gaps);
    }

    // A language without a word of its own shows the Japanese one on Japanese pages, elsewhere the English one.
    private static string Word(Row row, Language language, Dictionary<string, IReadOnlyDictionary<string, string>> own)
    {
        if (own.TryGetValue(row.Text("key"), out var texts) && texts.TryGetValue(language.Code, out var word)) return word;
        if (row.Raw(language.Code) is { Length: > 0 } built) return built;
        return row.Raw((language.IsJapanese ? Language.Japanese : Language.English).Code);
    }

    /// <summary>A string in all languages.</summary>
    public LocalText All(string key) => words[key];
}
