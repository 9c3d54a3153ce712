// A draft is called by the document's own word wherever a figure of it stands: pages, embeds, citations, feeds, downloads.
using System.IO.Compression;
using System.Xml.Linq;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Text;

namespace SiteGen.Tests.RealData;

public sealed class DraftTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly Dictionary<string, string> Words = new() { ["nemuro"] = "案", ["tomakomai"] = "見直し案" };

    public static TheoryData<string> Drafts => [.. Words.Keys];

    [Fact]
    public void The_drafts_are_known() =>
        Assert.Equal(Words.OrderBy(w => w.Key),
            site.Source.Site.Plans.Where(p => p.IsDraft).ToDictionary(p => p.Id, p => p.Draft.Lead).OrderBy(w => w.Key));

    [Theory, MemberData(nameof(Drafts))]
    public void Every_page_of_a_draft_says_so(string plan) =>
        Assert.All(Pages(plan, "*.html"), f => Assert.Matches(Mark(plan, f), File.ReadAllText(f)));

    [Theory, MemberData(nameof(Drafts))]
    public void Every_entry_of_its_feed_says_so(string plan) =>
        Assert.All(Entries(Path.Combine(site.Output, plan, "feed.xml")),
            e => Assert.Contains($"{Words[plan]})", e.Element(Atom + "title")!.Value, StringComparison.Ordinal));

    [Theory, MemberData(nameof(Drafts))]
    public void Its_citations_name_the_document_as_a_draft(string plan)
    {
        var kpi = site.Plan(plan).Indicators[0];
        var cited = Citation.Of(site.Source.Site, kpi.Plan, kpi.Name, "v", SiteMap.Kpi(kpi));

        Assert.Contains(Words[plan], cited.Lead, StringComparison.Ordinal);
        Assert.Contains("draft", cited["en"], StringComparison.OrdinalIgnoreCase);
    }

    [Theory, MemberData(nameof(Drafts))]
    public void Every_file_of_its_data_says_so(string plan)
    {
        var files = Directory.GetFiles(Path.Combine(site.Output, "data", plan), "*", SearchOption.AllDirectories).Where(
            f => f.EndsWith(".csv", StringComparison.Ordinal) || f.EndsWith(".json", StringComparison.Ordinal));

        Assert.All(files.Where(HasRows), f => Assert.Contains(Words[plan], File.ReadAllText(f), StringComparison.Ordinal));
        using var book = ZipFile.OpenRead(Path.Combine(site.Output, "data", $"{plan}.xlsx"));
        using var sheet = new StreamReader(book.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.Contains(Words[plan], sheet.ReadToEnd(), StringComparison.Ordinal);
    }

    private static bool HasRows(string file) => !file.EndsWith(".csv", StringComparison.Ordinal) || File.ReadLines(file).Skip(1).Any();

    private static IEnumerable<XElement> Entries(string feed) => XDocument.Load(feed).Descendants(Atom + "entry");

    // The English pages have the word in English, all others the document's own; of a report it is one.
    private string Mark(string plan, string file)
    {
        var parts = Path.GetRelativePath(site.Output, file).Split(Path.DirectorySeparatorChar);
        var word = parts.Contains("en") ? site.Plan(plan).Draft["en"] : parts.Contains("easy") ? "" : Words[plan];
        return $"class=\"mark(?: after)?\"> ?(報告の)?{word}";
    }

    private IEnumerable<string> Pages(string plan, string pattern) => Directory.GetFiles(site.Output, pattern, SearchOption.AllDirectories)
        .Where(f => Path.GetRelativePath(site.Output, f).Split(Path.DirectorySeparatorChar).Take(3).Contains(plan));
}
