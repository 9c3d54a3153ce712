// Every count of KPIs on the site, counted again from indicators.csv and outline.csv as text, without the model.
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Extract;

namespace SiteGen.Tests.RealData;

public sealed class CountsTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly string[] Languages = ["", "en/", "easy/"];
    private static readonly Dictionary<string, int> Totals =
        new() { ["otaru"] = 73, ["kushiro"] = 75, ["ojiya"] = 73, ["nemuro"] = 25, ["tomakomai"] = 104 };

    [Fact]
    public void The_files_have_as_many_KPIs_as_the_documents_print() =>
        Assert.All(Totals, plan => Assert.Equal(plan.Value, Counted(plan.Key).Count));

    [Fact]
    public void The_overview_of_a_plan_counts_all_of_its_KPIs()
    {
        foreach (var plan in Totals.Keys)
            foreach (var page in Languages.Select(l => Page(l + plan)))
            {
                Assert.Contains($"{Counted(plan).Count}", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
                Assert.Equal(Counted(plan).Count, Sum(page, ".totals b"));
                Assert.Equal(Goals(plan).Select(g => Under(plan, g)), page.QuerySelectorAll(".matrix h3 .sub").Select(Number));
            }
    }

    [Fact]
    public void A_goal_counts_the_KPIs_that_stand_under_it()
    {
        foreach (var plan in Totals.Keys)
            foreach (var goal in Goals(plan))
                Assert.All(Languages.Select(l => Page($"{l}{plan}/goals/{goal}")), page =>
                {
                    Assert.Equal(Under(plan, goal), Number(page.QuerySelector("h2.head")!));
                    Assert.Equal(Under(plan, goal), Sum(page, ".groups b.big"));
                });
    }

    [Fact]
    public void A_section_counts_its_KPIs()
    {
        foreach (var plan in Totals.Keys.Where(p => Counted(p).Any(k => k["department"].Length > 0)))
            foreach (var section in Rows(plan, "departments").Select(d => d["name_ja"]).Where(d => InCharge(plan, d) > 0))
                Assert.Contains($"{section} KPI {InCharge(plan, section)}件", Text($"{plan}/departments"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_lists_the_counted_KPIs_of_every_city()
    {
        foreach (var topic in Table.Read(File.ReadAllText(Repository.PathOf("data", "topics.csv")), ',').Skip(1).Select(r => r[0]))
            foreach (var plan in Totals.Keys)
                Assert.All(Counted(plan).Where(k => Has(k["topics"], topic)),
                    k => Assert.Contains($"/{plan}/kpi/{k["id"]}/\"", Html($"topics/{topic}"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_counts_the_KPIs_on_which_the_document_reports()
    {
        foreach (var plan in Totals.Keys)
            foreach (var file in Directory.GetFiles(Repository.PathOf("data", plan, "actuals"), "*.csv"))
            {
                var (year, reported) = (Path.GetFileNameWithoutExtension(file), Read(file).Select(r => r["indicator"]).ToHashSet());
                var counted = Counted(plan).Count(k => reported.Contains(k["id"]));
                Assert.All(Languages, l => Assert.Equal(counted, Sum(Page($"{l}{plan}/years/{year}"), ".totals b")));
            }
    }

    private static IEnumerable<string> Goals(string plan) => Rows(plan, "outline").Where(o => o["kind"] == "goal").Select(o => o["id"]);

    private static List<Dictionary<string, string>> Counted(string plan) =>
        [.. Rows(plan, "indicators").Where(
            k => k["status"] != "retired" && (k["part_of"].Length == 0 || k.GetValueOrDefault("counted") == "yes"))];

    private static int Under(string plan, string goal)
    {
        var parents = Rows(plan, "outline").ToDictionary(o => o["id"], o => o["parent"]);
        string Top(string id) => parents[id].Length == 0 ? id : Top(parents[id]);
        return Counted(plan).Count(k => k["outline"].Split(';').Any(place => Top(place) == goal));
    }

    // A section may be printed at the KPI or, where it is not, at the project.
    private static int InCharge(string plan, string section)
    {
        var places = Rows(plan, "outline").ToDictionary(o => o["id"], o => o["department"]);
        return Counted(plan).Count(
            k => k["department"].Length > 0 ? Has(k["department"], section) : k["outline"].Split(';').Any(p => Has(places[p], section)));
    }

    private static bool Has(string list, string item) => list.Split(';').Contains(item);

    private static IEnumerable<Dictionary<string, string>> Rows(string plan, string table) =>
        Read(Repository.PathOf("data", plan, $"{table}.csv"));

    private static IEnumerable<Dictionary<string, string>> Read(string file)
    {
        var rows = Table.Read(File.ReadAllText(file), ',');
        return rows.Skip(1).Select(r => rows[0].Zip(r).ToDictionary(c => c.First.TrimStart('\uFEFF'), c => c.Second));
    }

    private static int Number(IElement element) => int.Parse(Regex.Match(element.TextContent, @"\d+").Value, CultureInfo.InvariantCulture);

    private static int Sum(IHtmlDocument page, string selector) => page.QuerySelectorAll(selector).Sum(Number);

    private IHtmlDocument Page(string address) => new HtmlParser().ParseDocument(Html(address));

    private string Text(string address) => Page(address).Body!.TextContent;

    private string Html(string address) => File.ReadAllText(Path.Combine(site.Output, address, "index.html"));
}
