// catalog.jsonld: what data sets there are and where to get them, for data portals (DCAT 3 in JSON-LD).
using System.Globalization;
using System.Text.Json.Nodes;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Data;
using SiteGen.Theme.Text;

namespace SiteGen.OpenData;

internal sealed class Catalog(
    Site site, DataVersions versions, IReadOnlyList<Table> all, IReadOnlyDictionary<Plan, IReadOnlyList<Table>> ofPlan)
{
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    public JsonObject Write() => new()
    {
        ["@context"] = new JsonObject
        {
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["dct"] = "http://purl.org/dc/terms/",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
            ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        },
        ["@id"] = Address(SiteMap.Table("catalog", "jsonld")),
        ["@type"] = "dcat:Catalog",
        ["dct:title"] = DataJson.Tagged(site.Setting("title")),
        ["dct:description"] = DataJson.Tagged(site.Setting("description")),
        ["dct:publisher"] = Agent(site.Setting("publisher")),
        ["dct:language"] = DataJson.Array(site.FileLanguages.Select(l => (JsonNode)l.Html)),
        ["foaf:homepage"] = Link(Address(SiteMap.OpenData)),
        ["dcat:dataset"] = DataJson.Array([All(), .. site.Plans.Select(OfPlan)]),
    };

    private JsonNode All()
    {
        var set = Dataset(SiteMap.OpenData, site.Setting("title"), site.Setting("description"), versions.All, null);
        set["dcat:distribution"] = DataJson.Array(
            [File("all", "zip", "application/zip"), File("all", "xlsx", Workbook.MediaType), .. all.SelectMany(t => Files(t.Name))]);
        return set;
    }

    private JsonNode OfPlan(Plan plan)
    {
        var set = Dataset(SiteMap.Plan(plan), plan.Title, plan.Setting("summary"), versions.Of(plan), plan);
        set["dct:temporal"] = new JsonObject
        {
            ["@type"] = "dct:PeriodOfTime",
            ["dcat:startDate"] = Date(FirstDay(plan, plan.Span.Start)),
            ["dcat:endDate"] = Date(FirstDay(plan, plan.Span.End + 1).AddDays(-1))
        };
        set["dct:source"] = DataJson.Tagged(Citation.Source(plan));
        set["dcat:distribution"] =
            DataJson.Array([File(plan.Id, "xlsx", Workbook.MediaType), .. ofPlan[plan].SelectMany(t => Files(t.Name))]);
        return set;
    }

    // The city published the document; whoever runs this site publishes the data made from it.
    private JsonObject Dataset(string path, LocalText title, LocalText description, string version, Plan? plan)
    {
        var set = new JsonObject
        {
            ["@id"] = Address(path),
            ["@type"] = "dcat:Dataset",
            ["dct:title"] = DataJson.Tagged(title),
            ["dct:description"] = DataJson.Tagged(description),
            ["dct:publisher"] = Agent(site.Setting("publisher")),
            ["dcat:version"] = version,
            ["dcat:landingPage"] = Link(Address(path)),
            ["dct:rights"] = DataJson.Tagged(Citation.Licence(site, plan)),
            ["dcat:keyword"] =
                DataJson.Array(
                    site.Topics.Where(t => plan is null || plan.Indicators.Any(i => i.Topics.Contains(t))).SelectMany(
                        t => DataJson.TaggedTexts(t.Name))),
        };
        if (Citation.LicenceAddress(site, plan) is { } address) set["dct:license"] = Link(address);
        if (plan is not null) set["dct:creator"] = Agent(plan.Setting("publisher"));
        return set;
    }

    private IEnumerable<JsonNode> Files(string table) => [File(table, "csv", "text/csv"), File(table, "json", "application/json")];

    private JsonNode File(string name, string ending, string type)
    {
        var address = Address(SiteMap.Table(name, ending));
        return new JsonObject
        {
            ["@id"] = address,
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = $"{name}.{ending}",
            ["dcat:downloadURL"] = Link(address),
            ["dcat:mediaType"] = Link(MediaTypes + type)
        };
    }

    private string Address(string path) => Citation.Address(site, path);

    private static JsonObject Agent(LocalText name) => new() { ["@type"] = "foaf:Agent", ["foaf:name"] = DataJson.Tagged(name) };

    private static JsonObject Link(string address) => new() { ["@id"] = address };

    private static DateOnly FirstDay(Plan plan, int year) => FiscalCalendar.FirstDay(year, plan.Span.FirstMonth);

    private static JsonObject Date(DateOnly day) =>
        new() { ["@value"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["@type"] = "xsd:date" };
}
