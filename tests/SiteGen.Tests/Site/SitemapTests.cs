// sitemap.xml by the rules of its protocol: whole addresses of pages that are there, each with its other
// languages, and robots.txt names it.
using System.Xml.Linq;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

public sealed class SitemapTests : IDisposable
{
    private const string Home = "https://example.jp";
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9", Xhtml = "http://www.w3.org/1999/xhtml";
    private readonly CaseFolder folder = new();
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-sitemap-").FullName;
    private readonly List<XElement> urls;

    public SitemapTests()
    {
        File.WriteAllText(
            Path.Combine(folder.Data, "site.csv"),
                File.ReadAllText(Path.Combine(folder.Data, "site.csv")).Replace(
                    "ja;en,", "ja;en;ja-easy:easy:ja,", StringComparison.Ordinal) + $"base_address,{Home},\n");
        Assert.NotNull(SiteBuild.Run(new(folder.Data, folder.Input, output), new ProblemList()));
        urls = [.. XDocument.Load(Path.Combine(output, "sitemap.xml")).Root!.Elements()];
    }

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(output, recursive: true);
    }

    // The only plan is the home page; its other address names that one.
    [Fact]
    public void Every_page_that_a_search_may_find_is_there_once()
    {
        var pages = Directory.EnumerateFiles(output, "index.html", SearchOption.AllDirectories)
            .Select(f => Home + "/" + Path.GetRelativePath(output, f)[..^"index.html".Length])
            .Where(a => !a.Contains("/embed/", StringComparison.Ordinal) && !a.EndsWith("/sample/", StringComparison.Ordinal));

        Assert.All(urls, u => Assert.Equal(Sitemaps + "url", u.Name));
        Assert.Equal(
            pages.Order(StringComparer.Ordinal), urls.Select(u => u.Element(Sitemaps + "loc")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Languages_name_each_other_and_easy_Japanese_stands_alone()
    {
        var byAddress = urls.ToDictionary(
            u => u.Element(Sitemaps + "loc")!.Value, u => u.Elements(Xhtml + "link").Select(l => l.Attribute("href")!.Value).ToList());

        Assert.All(byAddress.Where(u => u.Value.Count > 0), u => Assert.All(u.Value, other => Assert.Equal(u.Value, byAddress[other])));
        Assert.All(byAddress.Where(u => u.Value.Count > 0), u => Assert.Contains(u.Key, u.Value));
        Assert.All(byAddress, u => Assert.Equal(u.Key.StartsWith(Home + "/easy/", StringComparison.Ordinal) ? 0 : 2, u.Value.Count));
        Assert.All(urls.SelectMany(u => u.Elements(Xhtml + "link")), l => Assert.Equal("alternate", l.Attribute("rel")!.Value));
    }

    [Fact]
    public void Robots_txt_names_it() =>
        Assert.Equal($"User-agent: *\nAllow: /\nSitemap: {Home}/sitemap.xml\n", File.ReadAllText(Path.Combine(output, "robots.txt")));
}
