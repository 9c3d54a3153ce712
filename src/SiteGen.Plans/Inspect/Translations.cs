// Rule: a text that exists in the first language exists in every language, and English texts are in English.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>How far a plan is translated into a language.</summary>
/// <param name="Texts">How many texts the plan has in the site's first language.</param>
/// <param name="Translated">How many of them have a translation.</param>
public sealed record Coverage(int Texts, int Translated);

/// <summary>Finds missing translations, and Japanese left in English texts. Easy Japanese may be missing: the
/// Japanese is shown then.</summary>
public static class Translations
{
    // An original name may stand in 「」 inside an English text.
    private static readonly Regex Quoted = new("「[^」]*」|『[^』]*』", RegexOptions.NonBacktracking);
    private static readonly Regex Japanese = new(@"[\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff\uff66-\uff9f]", RegexOptions.NonBacktracking);

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
        plan.Tables().SelectMany(table => table.Schema.Columns.Where(c => c.InLanguages)
            .SelectMany(column => table.Rows.SelectMany(row => Check(row, column.Name, site.Languages))));

    /// <summary>How many texts of a plan there are, and how many have a translation in a language.</summary>
    public static Coverage CoverageOf(PlanFiles plan, string leading, string language)
    {
        var texts = plan.Tables()
            .SelectMany(
                t => t.Schema.Columns.Where(c => c.InLanguages).SelectMany(
                    c => t.Rows.Where(r => r.Text($"{c.Name}_{leading}").Length > 0).Select(r => r.Text($"{c.Name}_{language}"))))
            .ToList();
        return new(texts.Count, texts.Count(t => t.Length > 0));
    }

    /// <summary>True when a text has Japanese characters outside of quotations.</summary>
    public static bool HasJapanese(string text) => Japanese.IsMatch(Quoted.Replace(text, ""));

    private static IEnumerable<Problem> Check(Row row, string column, IReadOnlyList<Language> languages)
    {
        // A grade (A, ○) and a number need no translation.
        if (row.Text($"{column}_{languages[0].Code}") is { Length: > 0 } text && (Japanese.IsMatch(text) || !languages[0].IsJapanese))
            foreach (var language in languages.Skip(1).Where(l => !l.IsEasy && row.Text($"{column}_{l.Code}").Length == 0))
                yield return ProblemCatalog.TranslationMissing(row.At($"{column}_{language.Code}"), language.Code);
        if (HasJapanese(row.Text($"{column}_en")))
            yield return ProblemCatalog.JapaneseInEnglish(row.At($"{column}_en"), row.Text($"{column}_en"));
    }
}
