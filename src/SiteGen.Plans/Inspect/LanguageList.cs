// Rule: each language has a column, a place in addresses and a name for browsers that are its own and that can be one.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The setting <c>languages</c> of site.csv.</summary>
public static class LanguageList
{
    private const int MostParts = 3;

    // What browsers understand: en, zh-Hant, ja-JP.
    private static readonly Regex Html =
        new(@"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(SiteFiles site) =>
        site.Settings.Where(s => s.Key == "languages").SelectMany(s => Check(s.Row, s.Leading));

    private static IEnumerable<Problem> Check(Row row, string column)
    {
        var cells = row.List(column);
        var languages = Language.ReadAll(cells);
        for (var i = 0; i < cells.Count; i++)
        {
            var language = languages[i];
            // The first one is the column in which the cell itself stands.
            if (!IsSound(cells[i], language) || i == 0 && !row.Headings.Contains(language.Code))
                yield return ProblemCatalog.LanguageShape(row.At(column), cells[i]);
            else if (languages.Take(i).Any(before => AreOne(before, language)))
                yield return ProblemCatalog.LanguageTwice(row.At(column), cells[i]);
        }
    }

    private static bool IsSound(string cell, Language language) => cell.Count(c => c == ':') < MostParts
        && AddressNames.HasShape(language.Code.ToLowerInvariant()) && Html.IsMatch(language.Html)
        && (language.Segment.Length == 0 || AddressNames.HasShape(language.Segment) && !AddressNames.IsTaken(language.Segment));

    private static bool AreOne(Language one, Language other) =>
        string.Equals(one.Code, other.Code, StringComparison.OrdinalIgnoreCase) || one.Segment == other.Segment;
}
