// Texts as facts: what is shown in the language of the comparison, and whether another language changed.
using SiteGen.Plans.Extract;
using SiteGen.Theme;

namespace SiteGen.Diff;

internal static class TextFacts
{
    public static Fact Of(View v, string key, string label, LocalText text) => new(key, label, v.Plain(text)) { Rest = All(text) };

    /// <summary>A note or reason; none when it is blank.</summary>
    public static IEnumerable<Fact> Note(View v, string key, string label, LocalText note) =>
        note.IsEmpty ? [] : [Of(v, $"{key}/note", DiffWords.NoteOf(v, label), note)];

    /// <summary>The text in all languages, to be compared.</summary>
    public static string All(LocalText text) =>
        string.Join('\u0001', text.Languages.Order(StringComparer.Ordinal).Select(l => $"{l}={text[l]}"));
}
