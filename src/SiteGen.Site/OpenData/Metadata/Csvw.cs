// CSV on the Web: metadata beside each table, and one file a folder for the many CSVs that share the columns of observations.
using System.Text.Json.Nodes;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Data;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.OpenData;

/// <summary>A CSV of a folder: its file name, its title, its data version.</summary>
internal sealed record CsvFile(string Name, LocalText Title, string Version);

internal sealed class Csvw(Site site, WordList words)
{
    /// <summary>The metadata of one table. It stands by itself, so that it has no foreign keys.</summary>
    public JsonObject Table(TableNote note, Plan? plan, string version)
    {
        var whole = Head(plan, version);
        foreach (var (name, value) in Described(note)) whole[name] = value;
        return whole;
    }

    /// <summary>All tables of a folder with their foreign keys.</summary>
    public JsonObject Group(IEnumerable<TableNote> notes, string version)
    {
        var whole = Head(null, version);
        whole["tables"] = DataJson.Array(notes.Select(n =>
        {
            var table = new JsonObject(Described(n));
            if (TableKeys.Foreign(n.Name) is { Length: > 0 } keys)
                table["tableSchema"]!["foreignKeys"] = DataJson.Array(keys.Select(Reference));
            return table;
        }));
        return whole;
    }

    /// <summary>The CSVs of a folder that have the columns of one table.</summary>
    public JsonObject Group(TableNote note, IEnumerable<CsvFile> files, Plan? plan, string version)
    {
        var whole = Head(plan, version);
        whole["tableSchema"] = Schema(note);
        whole["tables"] =
            DataJson.Array(
                files.Select(
                    f => (JsonNode)new JsonObject
                    {
                        ["url"] = $"{f.Name}.csv",
                        ["dc:title"] = DataJson.Tagged(f.Title),
                        ["schema:version"] = f.Version
                    }));
        return whole;
    }

    private JsonObject Head(Plan? plan, string version)
    {
        var head = new JsonObject
        {
            ["@context"] =
            new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = site.Languages[0].Html }),
            ["schema:version"] = version,
            ["dc:publisher"] = DataJson.Tagged(site.Setting("publisher")),
            ["dc:rights"] = DataJson.Tagged(Citation.Licence(site, plan))
        };
        if (Citation.LicenceAddress(site, plan) is { } address) head["dc:license"] = new JsonObject { ["@id"] = address };
        if (plan is not null) head["dc:source"] = DataJson.Tagged(Citation.Source(plan));
        head["dialect"] = new JsonObject { ["encoding"] = "utf-8", ["header"] = true, ["lineTerminators"] = new JsonArray("\r\n") };
        return head;
    }

    private Dictionary<string, JsonNode?> Described(TableNote note) => new()
    {
        ["url"] = $"{note.Name}.csv",
        ["dc:title"] = DataJson.Tagged(words.All($"data.{note.Name}")),
        ["dc:description"] = DataJson.Tagged(note.Meaning),
        ["tableSchema"] = Schema(note),
    };

    private JsonObject Schema(TableNote note)
    {
        var schema = new JsonObject { ["columns"] = DataJson.Array(note.Columns.Select(Column)) };
        if (TableKeys.Primary(note.Name) is { Length: > 0 } key) schema["primaryKey"] = Names(key);
        return schema;
    }

    private JsonNode Column(ColumnNote column)
    {
        var node = new JsonObject
        {
            ["name"] = column.Name,
            ["titles"] = column.Name,
            ["dc:description"] = DataJson.Tagged(column.Meaning),
            ["datatype"] = DataType(column.Type)
        };
        if (column.Type == "list") node["separator"] = ";";
        if (column.Required) node["required"] = true;
        if (column.Unit.Length > 0) node["schema:unitText"] = DataJson.Tagged(words.All($"column_unit.{column.Unit}"));
        return node;
    }

    private static JsonNode DataType(string type) => type switch
    {
        "number" => "decimal",
        "year" => "gYear",
        "integer" => "integer",
        "boolean" => new JsonObject { ["base"] = "boolean", ["format"] = "yes|no" },
        _ => "string",
    };

    private static JsonNode Reference(ForeignKey key) =>
        new JsonObject
        {
            ["columnReference"] = Names(key.Columns),
            ["reference"] = new JsonObject { ["resource"] = $"{key.Table}.csv", ["columnReference"] = Names(key.Key) }
        };

    private static JsonArray Names(IEnumerable<string> names) => DataJson.Array(names.Select(n => (JsonNode)n));
}
