// Rule: the pages of a site on which not every body is a city do not speak of cities only.
using System.Text.RegularExpressions;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Articles;

/// <summary>
/// Finds the lines of a page that say 市, or city, where not every body of the site is one. A name with 市 at its end may stay.
/// </summary>
internal static class OtherBodies
{
    private const RegexOptions Linear = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    // Behind another character of a name it is its end, and before one the begin of a word: 小樽市, 市場.
    private static readonly Regex City = new(@"(^|[^\p{IsCJKUnifiedIdeographs}])(?<city>市)([^\p{IsCJKUnifiedIdeographs}]|$)", Linear);

    private static readonly Regex EnglishCity = new(@"\b(?<city>[Cc]it(y|ies))\b", Linear);

    /// <summary>Runs the rule on the lines of a file.</summary>
    public static IEnumerable<Problem> Check(IReadOnlyList<string> lines, ArticleFile file, Site site)
    {
        if (site.Plans.Count == 0 || site.Plans.All(p => BodyWords.Of(p).IsOfCities)) yield break;
        var isJapanese = site.Languages.Single(l => l.Code == file.Language).IsJapanese;
        var found = lines.Select((text, i) => (Match: (isJapanese ? City : EnglishCity).Match(text), Line: i + 1))
            .Where(l => l.Match.Success).ToList();
        if (found.Count > 0)
            yield return ProblemCatalog.OtherBody(new(file.Shown, found[0].Line), found[0].Match.Groups["city"].Value,
                BodyWords.Of(site.Plans).In(isJapanese ? "市" : "city"), [.. found.Select(l => l.Line)]);
    }
}
