// What a page says to machines in the words of schema.org: the way to it, and on pages of data the dataset.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Text;

/// <summary>Makes the JSON-LD of a page. Addresses are whole where the site knows its own, else they count from the page's.</summary>
public static class StructuredData
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Writes <, > and & as numbers, so that no text can end the element that it stands in.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON-LD of a page; null when there is nothing to say.</summary>
    public static string? Of(View v, string description, IReadOnlyList<(LocalText Text, string? Path)> trail)
    {
        var graph = new JsonArray();
        if (trail.Count > 0) graph.Add(Breadcrumb(v, trail));
        if (v.Page.Subject is Indicator kpi) graph.Add(OfKpi(v, kpi, description));
        else if (PlanOf(v.Page) is { IsDraft: true } draft) graph.Add(OfDraft(v, draft, description));
        if (v.Page.Path == SiteMap.OpenData) graph.Add(OfAll(v, description));
        return graph.Count == 0 ? null : new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(Json);
    }

    /// <summary>The plan that a page is about; null for a page of the whole site.</summary>
    public static Plan? PlanOf(Page page) => page.Subject switch
    {
        Plan plan => plan,
        PlanYear year => year.Plan,
        TopicOfPlan topic => topic.Plan,
        OutlineNode node => node.Plan,
        Indicator kpi => kpi.Plan,
        _ => null,
    };

    private static JsonObject Breadcrumb(View v, IReadOnlyList<(LocalText Text, string? Path)> trail)
    {
        var steps = trail.Prepend((v.All("layout.home"), "/")).Select((step, i) => Step(v, step.Item1, step.Item2, i + 1));
        return new() { ["@type"] = "BreadcrumbList", ["itemListElement"] = new JsonArray([.. steps]) };
    }

    private static JsonObject Step(View v, LocalText text, string? path, int position)
    {
        var step = new JsonObject { ["@type"] = "ListItem", ["position"] = position, ["name"] = v.Plain(text) };
        if (path is not null) step["item"] = v.WholeAddress(v.To(path));
        return step;
    }

    private static JsonObject OfKpi(View v, Indicator kpi, string description)
    {
        var name = v.W("updates.entry", v.Plain(kpi.Plan.Municipality), v.Plain(KpiSentence.FullName(kpi)));
        var data = Dataset(v, name, description, SiteMap.Kpi(kpi), [kpi], kpi.Plan.Setting("publisher"), kpi.Plan.Setting("licence"));
        data["spatialCoverage"] = v.Plain(kpi.Plan.Municipality);
        if (kpi.Plan.IsDraft) data["creativeWorkStatus"] = v.Plain(kpi.Plan.Draft);
        data["version"] = v.Frame.Versions.Of(kpi);
        data["distribution"] = new JsonArray(File("text/csv", v.WholeAddress(SiteMap.Data(kpi, "csv"))),
            File("application/json", v.WholeAddress(SiteMap.Data(kpi, "json"))));
        return data;
    }

    // A page that tells figures of a draft says so to machines, too.
    private static JsonObject OfDraft(View v, Plan plan, string description) => new()
    {
        ["@type"] = "WebPage",
        ["url"] = v.WholeAddress(v.To(v.Page.Path)),
        ["description"] = description,
        ["inLanguage"] = v.Language.Html,
        ["about"] = new JsonObject
        {
            ["@type"] = "CreativeWork",
            ["name"] = v.Plain(plan.Setting("source_title")),
            ["creativeWorkStatus"] = v.Plain(plan.Draft),
        },
    };

    private static JsonObject OfAll(View v, string description)
    {
        var data = Dataset(v, v.W("updates.entry", v.Plain(v.Site.Setting("title")), v.W("data.title")),
            $"{v.Plain(v.Site.Setting("description"))} {description}", SiteMap.OpenData,
            v.Site.Plans.SelectMany(p => p.Indicators), null, v.Site.Setting("licence"));
        data["creator"] = new JsonArray([.. v.Site.Plans.Select(p => Organization(v, p.Setting("publisher")))]);
        var others = Citation.OtherLicences(v.Site);
        if (others.Count > 0) data["license"] = new JsonArray([
            Licence(v, v.Site.Setting("licence")), .. others.Select(o => Licence(v, o.First().Setting("licence")))]);
        data["version"] = v.Frame.Versions.All;
        data["distribution"] = new JsonArray(File("application/zip", v.WholeAddress(SiteMap.Table("all", "zip"))),
            File(Workbook, v.WholeAddress(SiteMap.Table("all", "xlsx"))));
        return data;
    }

    // The city published the figures; the site hands them on.
    private static JsonObject Dataset(
        View v, string name, string description, string path, IEnumerable<Indicator> kpis, LocalText? creator, LocalText licence)
    {
        var data = new JsonObject
        {
            ["@type"] = "Dataset",
            ["name"] = name,
            ["description"] = description,
            ["url"] = v.WholeAddress(v.To(path)),
            ["inLanguage"] = v.Language.Html,
            ["isAccessibleForFree"] = true,
            ["license"] = Licence(v, licence),
            ["publisher"] = Organization(v, v.Site.Setting("publisher")),
        };
        if (creator is not null) data["creator"] = Organization(v, creator);
        if (TimeCovered.Of(kpis) is { } time) data["temporalCoverage"] = time;
        return data;
    }

    private static JsonObject Organization(View v, LocalText name) => new() { ["@type"] = "Organization", ["name"] = v.Plain(name) };

    // A licence that is the site's own has an address; any other is named.
    private static JsonNode Licence(View v, LocalText licence) =>
        v.Site.Setting("licence_address").Lead.Length > 0 && licence.Lead == v.Site.Setting("licence").Lead
            ? v.Plain(v.Site.Setting("licence_address"))
            : new JsonObject { ["@type"] = "CreativeWork", ["name"] = v.Plain(licence) };

    private static JsonObject File(string type, string address) =>
        new() { ["@type"] = "DataDownload", ["encodingFormat"] = type, ["contentUrl"] = address };
}
