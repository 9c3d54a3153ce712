// The Atom feeds, by the rules of RFC 4287: what must be there is there once, ids are unique and stay, times
// are the data's, links lead somewhere.
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SiteGen.Tests.RealData;

public sealed class FeedTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Feeds =>
        new("updates/feed.xml", "en/updates/feed.xml", "easy/updates/feed.xml", "otaru/feed.xml",
            "en/tomakomai/feed.xml", "kushiro/feed.xml");

    [Theory]
    [MemberData(nameof(Feeds))]
    public void A_feed_has_what_Atom_asks_for(string file)
    {
        var feed = Read(file);

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.All(new[] { "id", "title", "updated" }, name => Assert.Single(feed.Elements(Atom + name)));
        Assert.NotEmpty(feed.Elements(Atom + "author").Elements(Atom + "name"));
        Assert.All(Entries(feed),
            e => Assert.All(new[] { "id", "title", "updated", "summary" }, name => Assert.Single(e.Elements(Atom + name))));
        Assert.All(Entries(feed), e => Assert.False(string.IsNullOrWhiteSpace(e.Element(Atom + "title")!.Value)));
        Assert.Single(feed.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "self" && l.Attribute("href")!.Value == "/" + file);
        Assert.All(feed.Descendants().Attributes().Where(a => a.Name.LocalName != "lang"),
            a => Assert.Contains(a.Name.LocalName, new[] { "xmlns", "rel", "type", "href", "term", "label" }));
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Every_link_of_a_feed_leads_to_a_page(string file) =>
        Assert.All(Read(file).Descendants(Atom + "link").Select(l => l.Attribute("href")!.Value),
            href => Assert.True(File.Exists(site.Output + href + (href.EndsWith('/') ? "index.html" : "")), href));

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Times_are_days_of_the_data_and_the_feed_has_the_newest(string file)
    {
        var feed = Read(file);
        var times = Entries(feed).Select(e => e.Element(Atom + "updated")!.Value).ToList();

        Assert.All(times, t => Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00\\+09:00$", t));
        Assert.All(times, t => Assert.True(DateTimeOffset.TryParse(t, CultureInfo.InvariantCulture, out _)));
        Assert.Equal(times.Max(StringComparer.Ordinal), feed.Element(Atom + "updated")!.Value);
        Assert.Equal(times.OrderDescending(StringComparer.Ordinal), times);
        Assert.All(times, t => Assert.Contains(t[..10], new[] { "2026-11-28", "2026-11-24", "2026-11-20", "2017-03-01" }));
    }

    [Fact]
    public void Ids_are_UUIDs_and_one_thing_has_the_same_in_both_its_feeds()
    {
        var all = Entries(Read("updates/feed.xml")).Select(Id).ToList();
        var own = site.Source.Site.Plans.SelectMany(p => Entries(Read($"{p.Id}/feed.xml"))).Select(Id).ToList();

        Assert.All(all, id => Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id));
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.Equal(all.Order(StringComparer.Ordinal), own.Order(StringComparer.Ordinal));
        Assert.Empty(all.Intersect(Entries(Read("en/updates/feed.xml")).Select(Id)));
    }

    [Fact]
    public void An_id_stays_for_ever() =>
        Assert.Contains("urn:uuid:076e41ba-27c9-80a2-be68-1cab96545204", Entries(Read("otaru/feed.xml")).Select(Id));

    [Fact]
    public void A_revised_target_is_told_with_old_and_new()
    {
        var entry = Entries(Read("en/tomakomai/feed.xml")).Single(
            e => e.Element(Atom + "link")!.Attribute("href")!.Value.EndsWith("/job-challenge-participants/", StringComparison.Ordinal));

        Assert.Equal(
            "The draft lowers the target from 1,450 people in total to 890 people in total, by 560 people (38.6%). "
            + "A higher figure is better, so the new target is easier to meet. (draft, FY2022)",
            entry.Element(Atom + "summary")!.Value);
    }

    [Fact]
    public void Every_page_of_a_plan_names_its_feed_and_the_feed_of_all()
    {
        var page = File.ReadAllText(Path.Combine(site.Output, "en/otaru/kpi/traffic-accidents/index.html"));

        Assert.Equal(["/en/updates/feed.xml", "/en/otaru/feed.xml"], Regex.Matches(page,
            "<link rel=\"alternate\" type=\"application/atom&#x2B;xml\"[^>]*href=\"([^\"]*)\"|<link "
            + "rel=\"alternate\" type=\"application/atom\\+xml\"[^>]*href=\"([^\"]*)\"").Select(
                m => m.Groups[1].Value + m.Groups[2].Value));
    }

    private XElement Read(string file) => XDocument.Load(Path.Combine(site.Output, file)).Root!;

    private static IEnumerable<XElement> Entries(XElement feed) => feed.Elements(Atom + "entry");

    private static string Id(XElement element) => element.Element(Atom + "id")!.Value;
}
