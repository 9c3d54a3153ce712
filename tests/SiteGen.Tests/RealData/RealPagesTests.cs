// All pages of the real site: links resolve, English is English, headings and ids are sound.
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.RealData;

public sealed class RealPagesTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly Regex Japanese = new(@"[\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff\uff66-\uff9f]");
    private static readonly Regex MarkedFurigana = new("[一-鿿]《[ぁ-ん]+》");
    private static readonly string[] WordAttributes = ["title", "alt", "aria-label", "content", "placeholder"];

    [Fact]
    public void Every_internal_link_and_anchor_resolves()
    {
        var pages = Pages().ToDictionary(p => p.Address, p => p.Document);
        var files = Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Select(f => "/" + Path.GetRelativePath(site.Output, f))
            .ToHashSet();

        var broken = pages.SelectMany(p => Links(p.Value).Select(href => (From: p.Key, Href: href)))
            .Where(l => !Resolves(l.From, l.Href, pages, files))
            .ToList();

        Assert.Empty(broken);
    }

    [Fact]
    public void English_pages_show_Japanese_only_where_it_is_marked()
    {
        var pages = Pages().Where(p => p.Address.StartsWith("/en/", StringComparison.Ordinal)).ToList();

        var found = pages.SelectMany(p => UnmarkedJapanese(p.Document).Select(text => $"{p.Address}: {text.Trim()}")).ToList();

        Assert.True(pages.Count > 500);
        Assert.Empty(found);
    }

    [Fact]
    public void Every_page_has_one_h1_a_description_and_no_id_twice()
    {
        var wrong = Pages().Where(p => p.Document.QuerySelectorAll("h1").Length != 1
            || string.IsNullOrWhiteSpace(p.Document.QuerySelector("meta[name=description]")?.GetAttribute("content"))
            || p.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id).Any(g => g.Count() > 1)).Select(p => p.Address).ToList();

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_page_has_an_inline_style_or_script_or_loads_from_another_host()
    {
        var wrong = Pages()
            .Where(p =>
                p.Document.QuerySelector(
                    "[style], style, script:not([src]):not([type='application/ld+json']), [onclick], iframe") is not null
            || p.Document.QuerySelectorAll("link[href], script[src], img[src]").Any(
                e => (e.GetAttribute("href") ?? e.GetAttribute("src"))!.Contains("//", StringComparison.Ordinal)))
                .Select(p => p.Address)
                .ToList();

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("/en/kushiro/goals/goal-3/", true)]
    [InlineData("/en/nemuro/goals/goal-1/", false)]
    public void A_goal_with_KPIs_in_several_parts_says_how_they_are_counted(string address, bool says)
    {
        var contents = Page(address).QuerySelector("main")!.TextContent;

        Assert.Equal(says, contents.Contains("has a row in each of them, and counts once", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/en/ojiya/kpi/urban-master-plan-review/", false)]
    [InlineData("/en/ojiya/kpi/koi-exports/", true)]
    public void Only_what_is_counted_has_a_good_direction(string address, bool has) =>
        Assert.Equal(has, Page(address).Body!.TextContent.Contains("Which way is good", StringComparison.Ordinal));

    [Fact]
    public void Every_large_chart_has_a_title_and_a_description_and_its_table_on_the_page()
    {
        var pages = Pages().Select(p => (p.Document, Charts: p.Document.QuerySelectorAll("figure.chart-figure")))
            .Where(p => p.Charts.Length > 0).ToList();

        Assert.True(pages.Count > 600);
        Assert.All(pages.SelectMany(p => p.Charts), c => Assert.NotNull(c.QuerySelector("svg[role=img] > title")));
        Assert.All(pages, p => Assert.True(p.Document.QuerySelectorAll("table.figures, table.lines").Length >= p.Charts.Length));
    }

    [Fact]
    public void Every_page_exists_in_every_language()
    {
        var addresses = Pages().Select(p => p.Address).ToList();

        var languages = addresses.GroupBy(a => a.Split('/')[1] is "en" or "easy" ? a.Split('/')[1] : "").ToDictionary(
            g => g.Key, g => g.Select(a => a[(g.Key.Length == 0 ? 0 : g.Key.Length + 1)..]).Order().ToList());

        Assert.Equal(["", "easy", "en"], languages.Keys.Order());
        Assert.Equal(languages[""], languages["en"]);
        Assert.Equal(languages[""], languages["easy"]);
    }

    [Fact]
    public void Easy_pages_are_Japanese_with_furigana_and_say_what_is_not_easy_yet()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, "easy/otaru/goals/goal-1/index.html")));

        Assert.Equal("ja", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.QuerySelectorAll("ruby > rt"));
        Assert.NotNull(page.QuerySelector("p.partly"));
        Assert.Empty(Pages().Where(p => MarkedFurigana.IsMatch(p.Document.DocumentElement.OuterHtml)).Select(p => p.Address));
    }

    [Fact]
    public void A_printed_goal_has_the_address_of_each_numbered_link_as_its_footnote()
    {
        var goals = Pages().Where(p => p.Address.Contains("/goals/", StringComparison.Ordinal)).Select(p => p.Document).ToList();

        Assert.True(goals.Count > 40);
        Assert.All(goals, goal => Assert.Equal(
            goal.QuerySelectorAll(".kpi .eyebrow > a, .kpi :is(h2, h3, h4, h5, h6) > a").Select(a => a.GetAttribute("href")),
            goal.QuerySelectorAll(".printed-links li").Select(li => li.TextContent)));
    }

    private IHtmlDocument Page(string address) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, address.Trim('/'), "index.html")));

    private IEnumerable<(string Address, IHtmlDocument Document)> Pages()
    {
        var parser = new HtmlParser();
        foreach (var file in Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories))
            yield return ("/" + Path.GetRelativePath(site.Output, file).Replace("index.html", "", StringComparison.Ordinal),
                parser.ParseDocument(File.ReadAllText(file)));
    }

    private static IEnumerable<string> Links(IHtmlDocument page) => page.QuerySelectorAll("a[href], link[href]")
        .Select(a => a.GetAttribute("href")!).Where(h => !h.StartsWith("http", StringComparison.Ordinal)).Distinct();

    private static bool Resolves(string from, string href, Dictionary<string, IHtmlDocument> pages, HashSet<string> files)
    {
        var parts = href.Split('#');
        var address = parts[0].Length == 0 ? from : parts[0];
        if (!pages.TryGetValue(address, out var page)) return parts.Length == 1 && files.Contains(address);
        return parts.Length == 1 || page.GetElementById(parts[1]) is not null;
    }

    private static IEnumerable<string> UnmarkedJapanese(IHtmlDocument page)
    {
        var texts = page.Descendants<IText>()
            .Where(t => Japanese.IsMatch(t.Data) && LanguageOf(t.ParentElement) != "ja")
            .Select(t => t.Data);
        var attributes = page.All.Where(e => LanguageOf(e) != "ja")
            .SelectMany(e => WordAttributes.Select(e.GetAttribute))
            .OfType<string>()
            .Where(a => Japanese.IsMatch(a));
        return texts.Concat(attributes);
    }

    private static string? LanguageOf(IElement? element) => element?.Closest("[lang]")?.GetAttribute("lang");
}
