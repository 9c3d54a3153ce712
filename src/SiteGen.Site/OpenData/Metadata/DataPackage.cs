// datapackage.json: the tables as a Tabular Data Package (Frictionless Data, profile 1.0). All languages
// stand in every title and description.
using System.Text.Json.Nodes;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Data;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.OpenData;

internal static class DataPackage
{
    private const string Separator = " / ";

    public static JsonObject Of(Site site, WordList words, IReadOnlyList<TableNote> notes, string version, Func<string, Fingerprint> csv)
    {
        var package = Head(site, version);
        // A home page must be a whole address; a site that has none yet leaves it out.
        if (Uri.IsWellFormedUriString(Citation.Address(site, SiteMap.OpenData), UriKind.Absolute))
            package["homepage"] = Citation.Address(site, SiteMap.OpenData);
        package["resources"] = DataJson.Array(notes.Select(n => (JsonNode)Resource(n, words, site.Languages, csv(n.Name))));
        return package;
    }

    private static JsonObject Head(Site site, string version) => new()
    {
        ["profile"] = "tabular-data-package",
        ["name"] = "open-data",
        ["version"] = version,
        ["title"] = Both(site.Setting("title")),
        ["description"] = Both(site.Setting("description")),
        ["keywords"] = DataJson.Array(site.Topics.Select(t => (JsonNode)Both(t.Name))),
        ["licenses"] = DataJson.Array([Licence(site), .. Citation.OtherLicences(site).Select(Other)]),
        ["contributors"] = new JsonArray(new JsonObject { ["title"] = Both(site.Setting("publisher")), ["role"] = "publisher" }),
        ["sources"] = DataJson.Array(
            site.Plans.Select(p => (JsonNode)new JsonObject { ["title"] = $"{Both(p.Setting("publisher"))}: {Both(Citation.Source(p))}" })),
    };

    /// <summary>The text in the first language, and in Japanese and English, as one.</summary>
    public static string Both(LocalText text) => string.Join(
        Separator,
        new[] { text.Lead, text["ja"], text["en"] }.Where(t => t.Length > 0).Distinct().Select(Ruby.Strip));

    /// <summary>The site's licence: only a licence of the list of open licences has a name that machines know.</summary>
    private static JsonObject Licence(Site site)
    {
        var licence = new JsonObject();
        if (site.Setting("licence").Lead.StartsWith("CC BY 4.0", StringComparison.Ordinal)) licence["name"] = "CC-BY-4.0";
        licence["title"] = Both(site.Setting("licence"));
        if (site.Setting("licence_address") is { IsEmpty: false } address) licence["path"] = address.In("en");
        if (!licence.ContainsKey("name") && !licence.ContainsKey("path")) licence["name"] = "other";
        return licence;
    }

    private static JsonNode Other(IGrouping<string, Plan> own) => new JsonObject { ["name"] = "other", ["title"] = own.Key };

    private static JsonObject Resource(TableNote note, WordList words, IReadOnlyList<Language> languages, Fingerprint csv) => new()
    {
        ["profile"] = "tabular-data-resource",
        ["name"] = note.Name,
        ["path"] = $"{note.Name}.csv",
        ["title"] = Both(words.All($"data.{note.Name}")),
        ["description"] = Both(note.Meaning),
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = csv.Length,
        ["hash"] = $"sha256:{Convert.ToHexStringLower(csv.Hash)}",
        ["dialect"] = new JsonObject
        {
            ["delimiter"] = ",",
            ["lineTerminator"] = "\r\n",
            ["quoteChar"] = "\"",
            ["doubleQuote"] = true,
            ["header"] = true
        },
        ["schema"] = Schema(note, words, languages),
    };

    private static JsonObject Schema(TableNote note, WordList words, IReadOnlyList<Language> languages)
    {
        var schema =
            new JsonObject
            {
                ["fields"] = DataJson.Array(note.Columns.Select(c => (JsonNode)Field(c, words, languages))),
                ["missingValues"] = new JsonArray("")
            };
        if (TableKeys.Primary(note.Name) is { Length: > 0 } key) schema["primaryKey"] = Names(key);
        if (TableKeys.Foreign(note.Name) is { Length: > 0 } keys)
            schema["foreignKeys"] =
                DataJson.Array(
                    keys.Select(
                        k => (JsonNode)new JsonObject
                        {
                            ["fields"] = Names(k.Columns),
                            ["reference"] = new JsonObject { ["resource"] = k.Table, ["fields"] = Names(k.Key) }
                        }));
        return schema;
    }

    private static JsonObject Field(ColumnNote column, WordList words, IReadOnlyList<Language> languages)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Type == "list" ? "string" : column.Type,
            ["description"] = Both(column.Meaning)
        };
        foreach (var language in Language.OfFiles(languages)) field[$"description_{language.Code}"] = column.Meaning[language.Code];
        if (column.Type == "boolean") (field["trueValues"], field["falseValues"]) = (new JsonArray("yes"), new JsonArray("no"));
        if (column.Unit.Length > 0) field["unit"] = Both(words.All($"column_unit.{column.Unit}"));
        if (Constraints(column) is { Count: > 0 } constraints) field["constraints"] = constraints;
        return field;
    }

    // A list of words in one cell is no single allowed word.
    private static JsonObject Constraints(ColumnNote column)
    {
        var constraints = new JsonObject();
        if (column.Required) constraints["required"] = true;
        if (column.Type != "list" && AllowedWords.Of(column) is { Count: > 0 } allowed)
            constraints["enum"] = Names(allowed.Select(a => a.Word));
        return constraints;
    }

    private static JsonArray Names(IEnumerable<string> names) => DataJson.Array(names.Select(n => (JsonNode)n));
}
