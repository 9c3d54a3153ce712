// Renamed addresses: from each old one in each language to the page that is there now.
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Articles;

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
            .. site.Redirects.Where(r => !paths.Contains(r.To)).Select(r => Nowhere(r, site, paths)),
        ];
    }

    // What leads to a plan that was removed leads nowhere, and nobody needs to be told more than that.
    private static Problem Nowhere(RedirectRow row, Site site, IReadOnlyList<string> paths)
    {
        var plans = site.Plans.Select(p => p.Id).ToList();
        var plan = row.To.Trim('/') is var bare && site.PlansGone.Contains(bare) ? bare : GonePlans.OfPath(row.To);
        return plan is not null && !plans.Contains(plan)
            ? ProblemCatalog.PlanGone(row.Row.At("to"), plan, Nearest.To(plan, plans))
            : ProblemCatalog.RedirectNowhere(row.Row.At("to"), row.To, Nearest.To(row.To, paths));
    }

    /// <summary>All redirects: of the pages in all languages, and of the files that are about the same thing.</summary>
    /// <param name="site">The site.</param>
    /// <param name="map">Its pages.</param>
    /// <param name="files">The addresses of its files, which have no language.</param>
    public static IReadOnlyList<Redirect> All(Site site, SiteMap map, IEnumerable<string> files)
    {
        var things = map.Pages.Select(p => (p.Path, In: (Func<string, string>)(path => SiteMap.InLanguage(p.Language, path))))
            .Concat(files.Select(f => (Path: f, In: (Func<string, string>)(path => path))))
            .ToList();
        return [.. site.Redirects.SelectMany(
            r => things.Select(t => (t.In, Old: Old(r, t.Path), t.Path))
                .Where(t => t.Old is not null)
                .Select(t => new Redirect(t.In(t.Old!), t.In(t.Path))))];
    }

    // What became part of another page is one page only; what was renamed takes along all that belongs to it.
    private static string? Old(RedirectRow row, string path)
    {
        if (path == row.To) return row.From;
        if (Depth(row.From) != Depth(row.To)) return null;
        return SiteMap.Belonging(row.From)
            .Zip(SiteMap.Belonging(row.To))
            .Where(p => path.StartsWith(p.Second, StringComparison.Ordinal))
            .Select(p => p.First + path[p.Second.Length..])
            .FirstOrDefault();
    }

    private static int Depth(string path) => path.Count(c => c == '/');
}
