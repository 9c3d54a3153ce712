// Rule: the Japanese words of an update are Japanese: a comma too many moves English ones into their place.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>updates.csv is written by hand, comma by comma.</summary>
public static class UpdateWords
{
    private static readonly Regex Words = new("[A-Za-z]{3,}", RegexOptions.NonBacktracking);
    private static readonly Regex Japanese = new("[\u3040-\u30ff\u3400-\u9fff]", RegexOptions.NonBacktracking);

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) => plan.Updates
        .SelectMany(u => new[] { (u.Row, Column: "title_ja", Ja: u.Title["ja"]), (u.Row, Column: "text_ja", Ja: u.Text["ja"]) })
        .Where(c => Words.IsMatch(c.Ja) && !Japanese.IsMatch(c.Ja))
        .Select(c => ProblemCatalog.NotJapanese(c.Row.At(c.Column), c.Ja));
}
