// Hostile text in every cell: no page, picture, feed or sitemap takes it for markup, and it can still be read.
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Site;

public sealed class HostileTextTests(HostileSite site) : IClassFixture<HostileSite>
{
    private static readonly HtmlParser Parser = new();

    [Fact]
    public void No_page_has_an_element_or_attribute_that_the_text_brought()
    {
        var pages = site.Files("html").Select(f => (f, Page: Parser.ParseDocument(File.ReadAllText(f)))).ToList();

        Assert.True(pages.Count > 60);
        Assert.All(pages, p => Assert.True(p.Page.QuerySelector("img:not(.card-picture), [onload], [onerror]") is null, p.f));
        Assert.All(pages, p => Assert.DoesNotContain(p.Page.QuerySelectorAll("b"), b => b.TextContent.StartsWith('\u202E')));
        Assert.All(pages,
            p => Assert.All(
                p.Page.QuerySelectorAll("script"),
                    s => Assert.True(
                        s.GetAttribute("type") == "application/ld+json"
                            || s.GetAttribute("src")!.StartsWith("/assets/", StringComparison.Ordinal))));
        Assert.All(pages, p => Assert.DoesNotContain(p.Page.Descendants<IComment>(), c => true));
    }

    [Fact]
    public void The_text_can_be_read_as_it_is_written()
    {
        var page = Parser.ParseDocument(File.ReadAllText(Path.Combine(site.Output, "sample/kpi/nursery-children/index.html")));
        var shown = HostileSite.Hostile.Replace('\r', '\n').TrimEnd();

        Assert.StartsWith(shown, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(shown, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content")!, StringComparison.Ordinal);
        Assert.Contains(shown, page.QuerySelector("figure svg title")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(shown, page.QuerySelector("#cite-words")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_turns_the_reading_direction_ends_with_its_text()
    {
        var page = Parser.ParseDocument(File.ReadAllText(Path.Combine(site.Output, "sample/kpi/nursery-children/index.html")));

        Assert.All(page.QuerySelectorAll("h1, li, td, p, dd").Select(e => e.TextContent),
            t => Assert.Equal(t.Count(c => c is '\u202E' or '\u2067'), t.Count(c => c is '\u202C' or '\u2069')));
    }

    [Fact]
    public void JSON_LD_can_be_read_and_never_ends_its_element()
    {
        var scripts = site.Files("html")
            .SelectMany(
                f => Regex.Matches(File.ReadAllText(f),
                    "<script type=\"application/ld\\+json\">(.*?)</script>",
                    RegexOptions.Singleline).Select(m => m.Groups[1].Value))
            .ToList();

        Assert.True(scripts.Count > 40);
        Assert.All(scripts, s => Assert.DoesNotContain('<', s));
        Assert.All(scripts, s => Assert.Equal("https://schema.org", JsonDocument.Parse(s).RootElement.GetProperty("@context").GetString()));
        Assert.Contains(scripts, s => s.Contains("\\u003C/script\\u003E", StringComparison.Ordinal));
    }

    [Fact]
    public void Feeds_and_sitemap_are_XML_in_which_the_text_is_text()
    {
        var feed = XDocument.Load(Path.Combine(site.Output, "updates/feed.xml"));

        Assert.All(site.Files("xml"), f => XDocument.Load(f));
        Assert.Contains(HostileSite.Hostile.Replace('\r', '\n').TrimEnd(),
            feed.Root!.Elements().First(e => e.Name.LocalName == "entry").Elements().First(e => e.Name.LocalName == "title").Value,
            StringComparison.Ordinal);
        Assert.DoesNotContain(feed.Descendants(), e => e.Name.LocalName is "script" or "img" or "svg");
    }

    [Fact]
    public void No_file_is_named_after_a_text() =>
        Assert.All(Directory.EnumerateFileSystemEntries(site.Output, "*", SearchOption.AllDirectories),
            f => Assert.Matches("^[a-zA-Z0-9._-]+$", Path.GetFileName(f)));
}
