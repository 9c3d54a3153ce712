// A text in several languages, one column a language.
namespace SiteGen.Plans.Extract;

/// <summary>A text in the site's languages. A language without a text has an empty one: never a guess.</summary>
public sealed class LocalText
{
    /// <summary>No text in any language.</summary>
    public static readonly LocalText None = new(new Dictionary<string, string>());

    private readonly IReadOnlyDictionary<string, string> texts;

    /// <summary>Makes a text from pairs of language and words.</summary>
    /// <param name="texts">The words by the code of their language.</param>
    /// <param name="leading">The site's first language.</param>
    public LocalText(IReadOnlyDictionary<string, string> texts, string leading = "ja") =>
        (this.texts, Leading) = (texts, leading);

    /// <summary>Makes a text from Japanese and English words; the Japanese leads.</summary>
    public LocalText(string ja, string en) : this(new Dictionary<string, string> { ["ja"] = ja, ["en"] = en })
    {
    }

    /// <summary>The code of the site's first language.</summary>
    public string Leading { get; }

    /// <summary>The text in a language; empty when there is none.</summary>
    public string this[string language] => texts.GetValueOrDefault(language, "");

    /// <summary>The text in the site's first language: the document's own words, which are shown where a language has none.</summary>
    public string Lead => this[Leading];

    /// <summary>The text in a language, or in the first one where that language has none.</summary>
    public string In(string language) => Has(language) ? this[language] : Lead;

    /// <summary>True when there is a text in the language.</summary>
    public bool Has(string language) => this[language].Length > 0;

    /// <summary>True when what must be explained is: in the first language, and in Japanese and English where the site has them.</summary>
    public bool IsIn(IReadOnlyList<Language> all) => Has(all[0].Code)
        && all.Where(l => l.Code == Language.Japanese.Code || l.Code == Language.English.Code).All(l => Has(l.Code));

    /// <summary>True when there is no text in any language.</summary>
    public bool IsEmpty => texts.Values.All(t => t.Length == 0);

    /// <summary>The languages that have a text.</summary>
    public IEnumerable<string> Languages => texts.Where(t => t.Value.Length > 0).Select(t => t.Key);

    /// <summary>The same with words in the first language, where it has none.</summary>
    public LocalText Led(string words) => Lead.Length > 0 ? this
        : new(new Dictionary<string, string>(texts) { [Leading] = words }, Leading);

    /// <summary>The same languages with other words, made from each language's code and words.</summary>
    public LocalText Each(Func<string, string, string> words) =>
        new(Languages.ToDictionary(l => l, l => words(l, this[l])), Leading);

    /// <summary>Several texts as the lines of one; a line without words in a language has none there.</summary>
    public static LocalText Lines(IReadOnlyList<LocalText> lines) => lines.Count switch
    {
        0 => None,
        1 => lines[0],
        _ => new(lines.SelectMany(l => l.Languages).Distinct()
            .ToDictionary(l => l, l => string.Join('\n', lines.Where(t => t.Has(l)).Select(t => t[l]))), lines[0].Leading),
    };

    /// <summary>The text in the first language, for reading in a debugger.</summary>
    public override string ToString() => Lead;
}
