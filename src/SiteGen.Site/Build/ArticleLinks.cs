// Whether what articles link to is there: pages, places on pages, files, pictures.
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Pages;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Articles;

namespace SiteGen.Build;

/// <summary>Checks the links of articles before the site is built.</summary>
internal sealed class ArticleLinks
{
    // Relative addresses need some beginning; this one is no host anywhere.
    private static readonly Uri Own = new("https://site.invalid");

    private static readonly Regex Id = new("\\sid=\"(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private readonly Source source;
    private readonly string? home;
    private readonly Dictionary<string, Page> pages;
    private readonly HashSet<string> redirects;
    private readonly Lazy<SiteArtifacts> files;
    private readonly Lazy<HashSet<string>> paths;
    private readonly Dictionary<string, HashSet<string>> places = [];

    private ArticleLinks(Source source, SiteMap map)
    {
        this.source = source;
        home = Uri.TryCreate(source.Site.Setting("base_address").Lead, UriKind.Absolute, out var own) ? own.Host : null;
        var addresses = map.Pages.SelectMany(p => new[] { (p.Address, Page: p), (Address: $"/{p.File}", Page: p) });
        pages = addresses.DistinctBy(p => p.Address).ToDictionary(p => p.Address, p => p.Page);
        redirects = [.. Theme.Redirects.All(source.Site, map, []).Select(r => r.From)];
        files = new(() => new(source));
        paths = new(() => [.. files.Value.PathsOfNoPage]);
    }

    /// <summary>A problem for each link that leads nowhere, or where no link may lead.</summary>
    public static IEnumerable<Problem> Check(Source source, SiteMap map)
    {
        var links = new ArticleLinks(source, map);
        return [.. source.Articles.SelectMany(a => a.Texts.SelectMany(t => links.Check(a, t.Value, $"input/{a.Name}.{t.Key}.md")))];
    }

    private IEnumerable<Problem> Check(Article article, ArticleText text, string file) =>
        text.Links.Where(l => LinkAddresses.IsAllowed(l.Address)).SelectMany(l => Check(article, text, l, new(file, l.Line)));

    // A text stands on the pages of all languages that have none of their own; a relative link must be right on each.
    private IEnumerable<Problem> Check(Article article, ArticleText text, ArticleLink link, Place at)
    {
        var languages = source.Site.Languages.Where(l => ReferenceEquals(article.In(l), text));
        var on = languages.Select(l => SiteMap.InLanguage(l, SiteMap.Article(article.Name)));
        return on.Select(page => Check(page, link, at)).OfType<Problem>().Take(1);
    }

    private Problem? Check(string page, ArticleLink link, Place at)
    {
        if (!Uri.TryCreate(new Uri(Own, page), link.Address, out var target)) return ProblemCatalog.LinkUnknown(at, link.Address, null);
        var path = IsInside(target) ? Uri.UnescapeDataString(target.AbsolutePath) : "";
        if (link.IsPicture) return IsPicture(path) && IsFile(path) ? null : ProblemCatalog.ImageAddress(at, link.Address);
        if (path.Length == 0) return null;
        if (link.Address.Length > 0 && pages.TryGetValue(path, out var to))
            return Missing(to, target.Fragment) is { } missing ? ProblemCatalog.AnchorUnknown(at, link.Address, missing) : null;
        if (redirects.Contains(path) || IsFile(path)) return null;
        return ProblemCatalog.LinkUnknown(at, link.Address, Near(path));
    }

    // What is not of this site: another host, mail, a telephone.
    private bool IsInside(Uri target) => target.Host == Own.Host || target.Host == home && target.Scheme is "http" or "https";

    private bool IsFile(string path) => Path.HasExtension(path) && paths.Value.Contains(path[1..]);

    private static bool IsPicture(string path) => Path.GetExtension(path) is ".svg" or ".png";

    private string? Near(string path) =>
        pages.ContainsKey(path + "/") ? path + "/" : Nearest.To(path, pages.Keys.Where(a => a.EndsWith('/')));

    // The place of a page that is missing; null when it is there, or when none is meant.
    private string? Missing(Page page, string fragment)
    {
        var id = Uri.UnescapeDataString(fragment.TrimStart('#'));
        var isKnown = id.Length == 0 || id == "top" || page.Subject is Article { IsRead: false };
        return isKnown || Places(page).Contains(id) ? null : id;
    }

    private HashSet<string> Places(Page page)
    {
        if (places.TryGetValue(page.Address, out var known)) return known;
        using var renderer = new PageRenderer();
        var html = Encoding.UTF8.GetString(renderer.Render(page, files.Value.Frame));
        return places[page.Address] = [.. Id.Matches(html).Select(m => System.Net.WebUtility.HtmlDecode(m.Groups["id"].Value))];
    }
}
