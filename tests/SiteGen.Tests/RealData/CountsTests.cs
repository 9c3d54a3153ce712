// Every count of KPIs on the site, counted again from indicators.csv and outline.csv as text, without the model.
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Extract;

namespace SiteGen.Tests.RealData;

[Collection(nameof(RealSite))]
public sealed class CountsTests(RealSite site)
{
    private static readonly string[] Languages = ["", "en/", "easy/"];
    private static readonly Dictionary<string, int> Totals = new() { ["otaru"] = 73, ["kushiro"] = 75, ["ojiya"] = 73, ["nemuro"] = 25, ["tomakomai"] = 104 };

    [Fact]
    public void The_files_have_as_many_KPIs_as_the_documents_print() =>
        Assert.All(Totals, plan => Assert.Equal(plan.Value, Counted(plan.Key).Count));

    [Fact]
    public void The_overview_of_a_plan_counts_all_of_its_KPIs() =>
        Assert.All(Pages(Totals.Keys), page => Assert.Equal(Counted(page.Plan).Count, Number(page.Address, "table.counts caption")));

    [Fact]
    public void A_goal_counts_the_KPIs_that_stand_under_it()
    {
        foreach (var plan in Totals.Keys)
            foreach (var goal in Rows(plan, "outline").Where(o => o["kind"] == "goal").Select(o => o["id"]))
                Assert.All(Languages, l => Assert.Equal(Under(plan, goal), Number($"{l}{plan}/goals/{goal}", "table.counts caption")));
    }

    [Fact]
    public void A_section_counts_its_KPIs()
    {
        foreach (var plan in Totals.Keys.Where(p => Counted(p).Any(k => k["department"].Length > 0)))
            foreach (var section in Rows(plan, "departments").Select(d => d["name_ja"]).Where(d => InCharge(plan, d) > 0))
                Assert.Contains($"{section}(KPI {InCharge(plan, section)}件)", Text($"{plan}/departments"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_lists_the_counted_KPIs_of_every_city()
    {
        foreach (var topic in Table.Read(File.ReadAllText(Repository.PathOf("data", "topics.csv")), ',').Skip(1).Select(r => r[0]))
            foreach (var plan in Totals.Keys)
                Assert.All(Counted(plan).Where(k => Has(k["topics"], topic)), k => Assert.Contains($"/{plan}/kpi/{k["id"]}/\"", Html($"topics/{topic}"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_counts_the_KPIs_on_which_the_document_reports()
    {
        foreach (var plan in Totals.Keys)
            foreach (var file in Directory.GetFiles(Repository.PathOf("data", plan, "actuals"), "*.csv"))
            {
                var (year, reported) = (Path.GetFileNameWithoutExtension(file), Read(file).Select(r => r["indicator"]).ToHashSet());
                Assert.All(Languages, l => Assert.Equal(Counted(plan).Count(k => reported.Contains(k["id"])), Number($"{l}{plan}/years/{year}", "table.counts caption")));
            }
    }

    private static IEnumerable<(string Plan, string Address)> Pages(IEnumerable<string> plans) => plans.SelectMany(p => Languages.Select(l => (p, l + p)));

    private static List<Dictionary<string, string>> Counted(string plan) =>
        [.. Rows(plan, "indicators").Where(k => k["status"] != "retired" && (k["part_of"].Length == 0 || k.GetValueOrDefault("counted") == "yes"))];

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
        return Counted(plan).Count(k => k["department"].Length > 0 ? Has(k["department"], section) : k["outline"].Split(';').Any(p => Has(places[p], section)));
    }

    private static bool Has(string list, string item) => list.Split(';').Contains(item);

    private static IEnumerable<Dictionary<string, string>> Rows(string plan, string table) => Read(Repository.PathOf("data", plan, $"{table}.csv"));

    private static IEnumerable<Dictionary<string, string>> Read(string file)
    {
        var rows = Table.Read(File.ReadAllText(file), ',');
        return rows.Skip(1).Select(r => rows[0].Zip(r).ToDictionary(c => c.First.TrimStart('\uFEFF'), c => c.Second));
    }

    private int Number(string address, string selector)
    {
        var text = new HtmlParser().ParseDocument(Html(address)).QuerySelector(selector)!.TextContent;
        return int.Parse(Regex.Match(text, @"(?<=KPI ?|: |these |of |s )\d+|\d+").Value, CultureInfo.InvariantCulture);
    }

    private string Text(string address) => new HtmlParser().ParseDocument(Html(address)).Body!.TextContent;

    private string Html(string address) => File.ReadAllText(Path.Combine(site.Output, address, "index.html"));
}
