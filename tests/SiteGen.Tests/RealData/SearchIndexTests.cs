// What the search finds of the real plans: everything that has a page, in plain words.
using System.Text.RegularExpressions;
using SiteGen.Plans.Model;
using SiteGen.Search;
using SiteGen.Tests.Theme;
using SiteGen.Theme;
using SiteGen.Theme.Articles;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.RealData;

public sealed class SearchIndexTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly Regex Link = new("<a href=\"(?<to>/[^\"#?]*)", RegexOptions.ExplicitCapture);

    public static TheoryData<string> Languages => new("ja", "en", "ja-easy");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_KPI_is_found_with_its_sentence(string language)
    {
        var view = Views.In(language, site.Source);
        var entries = SearchIndex.Entries(view.Frame, view.Language).ToDictionary(e => e.Address);

        Assert.All(site.Source.Site.Plans.SelectMany(p => p.Indicators), kpi =>
        {
            var entry = entries[view.To(SiteMap.Kpi(kpi))];
            Assert.Equal((view.Plain(KpiSentence.FullName(kpi)), CityName.Plain(view, kpi.Plan), "kpi"),
                (entry.Title, entry.City, entry.Kind));
            Assert.Equal(Ruby.Strip(KpiSentence.Of(view, kpi)), entry.Text);
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_goal_project_topic_and_article_is_found(string language)
    {
        var view = Views.In(language, site.Source);
        var found = SearchIndex.Entries(view.Frame, view.Language).Select(e => e.Address).ToHashSet();

        var pages = view.Frame.Map.Pages.Where(p => p.Language == view.Language && p.Subject is OutlineNode or Topic or Article).ToList();

        Assert.True(pages.Count > 40);
        Assert.Empty(pages.Where(p => !found.Contains(p.Address)).Select(p => p.Address));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_entry_shows_the_marks_of_furigana(string language)
    {
        var view = Views.In(language, site.Source);

        Assert.All(SearchIndex.Entries(view.Frame, view.Language),
            e => Assert.DoesNotMatch("[一-鿿]《[ぁ-ん]+》", $"{e.Title} {e.City} {e.Text} {e.Words}"));
    }

    [Fact]
    public void An_entry_has_its_departments_and_its_name_in_other_languages_as_further_words()
    {
        var view = Views.In("ja", site.Source);
        var kpi = site.Plan("otaru").Indicators.First(i => i.Departments.Count > 0);

        var entry = SearchIndex.Entries(view.Frame, view.Language).Single(e => e.Address == SiteMap.Kpi(kpi));

        Assert.Contains(kpi.Departments[0].Lead, entry.Words, StringComparison.Ordinal);
        Assert.Contains(kpi.Name["en"], entry.Words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Without_scripts_everything_that_search_finds_is_at_most_two_steps_away(string language)
    {
        var view = Views.In(language, site.Source);
        var near = LinksOf(view.To("/search/"));
        var reached = near.Concat(near.Where(l => l.EndsWith('/')).SelectMany(LinksOf)).ToHashSet();

        var found = SearchIndex.Entries(view.Frame, view.Language).Select(e => e.Address.Split('#')[0]);
        Assert.DoesNotContain(found, a => !reached.Contains(a));
    }

    private IEnumerable<string> LinksOf(string address) =>
        Link.Matches(File.ReadAllText(Path.Combine(site.Output, address[1..], "index.html"))).Select(m => m.Groups["to"].Value).Distinct();

    [Fact]
    public void A_topic_is_found_by_its_reading()
    {
        var view = Views.In("ja", site.Source);

        var entry = SearchIndex.Entries(view.Frame, view.Language).Single(e => e.Address == "/topics/childcare/");

        Assert.Contains("こそだて", entry.Words, StringComparison.Ordinal);
    }
}
