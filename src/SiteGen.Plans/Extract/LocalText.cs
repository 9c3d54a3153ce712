// A text in several languages, one column a language.
namespace SiteGen.Plans.Extract;

/// <summary>A text in the site's languages. A language without a text has an empty one: never a guess.</summary>
public sealed class LocalText
{
    /// <summary>No text in any language.</summary>
    public static readonly LocalText None = new(new Dictionary<string, string>());

    private readonly IReadOnlyDictionary<string, string> texts;

    /// <summary>Makes a text from pairs of language and words.</summary>
    public LocalText(IReadOnlyDictionary<string, string> texts) => this.texts = texts;

    /// <summary>Makes a text from Japanese and English words.</summary>
    public LocalText(string ja, string en) : this(new Dictionary<string, string> { ["ja"] = ja, ["en"] = en })
    {
    }

    /// <summary>The text in a language; empty when there is none.</summary>
    public string this[string language] => texts.GetValueOrDefault(language, "");

    /// <summary>The Japanese text: the document's own words.</summary>
    public string Ja => this["ja"];

    /// <summary>True when there is a text in the language.</summary>
    public bool Has(string language) => this[language].Length > 0;

    /// <summary>True when there is no text in any language.</summary>
    public bool IsEmpty => texts.Values.All(t => t.Length == 0);

    /// <summary>The languages that have a text.</summary>
    public IEnumerable<string> Languages => texts.Where(t => t.Value.Length > 0).Select(t => t.Key);

    /// <summary>The Japanese text, for reading in a debugger.</summary>
    public override string ToString() => Ja;
}
