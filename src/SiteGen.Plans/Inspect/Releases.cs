// Rule: a release has a date, and a data version as a build prints it.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>releases.csv.</summary>
public static class Releases
{
    private static readonly Regex Version =
        new(@"^[0-9a-f]{4}(-[0-9a-f]{4}){2}\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(SiteFiles site) =>
    [
        .. site.Releases.Where(r => !Dates.IsDate(r.Date)).Select(r => ProblemCatalog.DateShape(r.Row.At("date"), r.Date)),
        .. site.Releases.Where(r => r.Version.Length > 0 && !Version.IsMatch(r.Version))
            .Select(r => ProblemCatalog.ReleaseVersion(r.Row.At("version"), r.Version)),
    ];
}
