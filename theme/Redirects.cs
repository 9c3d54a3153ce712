// Renamed addresses: from each old one in each language to the page that is there now.
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme;

/// <summary>An old address and the new one.</summary>
public sealed record Redirect(string From, string To);

/// <summary>Reads redirects.csv against the pages that there are.</summary>
public static class Redirects
{
    /// <summary>What is wrong: an old address that still has a page, or a new one that has none.</summary>
    public static IEnumerable<Problem> Check(Site site, SiteMap map)
    {
        var paths = map.Pages.Select(p => p.Path).Distinct().ToList();
        return
        [
            .. site.Redirects.Where(r => paths.Contains(r.From)).Select(r => ProblemCatalog.RedirectNotGone(r.Row.At("from"), r.From)),
            .. site.Redirects.Where(r => !paths.Contains(r.To)).Select(r => ProblemCatalog.RedirectNowhere(r.Row.At("to"), r.To, Nearest.To(r.To, paths))),
        ];
    }

    /// <summary>All redirects in all languages.</summary>
    public static IReadOnlyList<Redirect> All(Site site, SiteMap map) =>
        [.. site.Redirects.SelectMany(r => map.Pages.Where(p => Moves(r, p.Path)).Select(p => new Redirect(SiteMap.InLanguage(p.Language, r.From + p.Path[r.To.Length..]), p.Address)))];

    // A renamed plan takes the pages below it along; a renamed KPI has none, and what became part of another page is one page only.
    private static bool Moves(RedirectRow row, string path) =>
        path == row.To || Depth(row.From) == Depth(row.To) && path.StartsWith(row.To, StringComparison.Ordinal);

    private static int Depth(string path) => path.Count(c => c == '/');
}
