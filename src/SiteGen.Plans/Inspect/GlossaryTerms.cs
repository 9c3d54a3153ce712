// Rule: a term of the glossary is always translated the same way.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Finds English texts that lack the translation of a term in their Japanese.</summary>
public static class GlossaryTerms
{
    // A quoted name is translated as a name, not term by term.
    private static readonly Regex QuotedName = new("「[^」]*」", RegexOptions.NonBacktracking);

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        // The longest term first: 事業費 is not 事業.
        var terms = site.Glossary.OrderByDescending(g => g.Ja.Length).ThenBy(g => g.Ja, StringComparer.Ordinal).ToList();
        return plan.Tables().SelectMany(
            t => t.Schema.Columns.Where(c => c.InLanguages).SelectMany(c => t.Rows.SelectMany(row => Check(row, c.Name, terms))));
    }

    private static IEnumerable<Problem> Check(Row row, string column, List<GlossaryRow> terms)
    {
        var en = row.Text($"{column}_en");
        if (en.Length == 0) yield break;
        var ja = QuotedName.Replace(row.Text($"{column}_ja"), "");
        foreach (var term in terms.Where(t => t.Ja.Length > 0))
        {
            if (!ja.Contains(term.Ja, StringComparison.Ordinal)) continue;
            ja = ja.Replace(term.Ja, "\n", StringComparison.Ordinal);
            if (!Translates(term, en)) yield return ProblemCatalog.TermUntranslated(row.At($"{column}_en"), term.Ja, term.En);
        }
    }

    private static bool Translates(GlossaryRow term, string en) => term.AlsoEn.Contains(GlossaryRow.AnyWording)
        || term.AlsoEn.Append(term.En).Any(words => en.Contains(words, StringComparison.OrdinalIgnoreCase));
}
