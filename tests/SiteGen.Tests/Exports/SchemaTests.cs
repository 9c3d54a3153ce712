// The real data keeps what its metadata says: types, allowed words, what is never blank, keys; and the
// metadata say the same as the list of columns.
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.OpenData;
using SiteGen.Tests.RealData;
using SiteGen.Theme.Data;

namespace SiteGen.Tests.Exports;

public sealed class SchemaTests(RealSite site) : IClassFixture<RealSite>
{
    private string Data => Path.Combine(site.Output, "data");

    private IEnumerable<TableNote> Notes =>
        DataTables.Of(site.Source.Site).Select(t => ColumnNotes.Of(t.Name, t.Columns, site.Source.Site.Languages));

    private JsonElement Package => DataFolder.Json(Path.Combine(Data, "datapackage.json"));

    [Fact]
    public void Every_cell_has_the_type_that_its_column_names() => Assert.All(Notes, note =>
    {
        var rows = DataFolder.Csv(Path.Combine(Data, $"{note.Name}.csv"));
        Assert.All(note.Columns,
            c => Assert.All(rows, r => Assert.True(Fits(c, r[c.Name]), $"{note.Name}.{c.Name} ({c.Type}) has {r[c.Name]}")));
    });

    [Fact]
    public void Every_cell_has_one_of_the_words_that_its_column_allows() =>
        Assert.All(Notes.SelectMany(n => n.Columns.Where(c => c.Allowed.Length > 0), (n, c) => (n.Name, c)), place =>
    {
        var allowed = AllowedWords.Of(place.c).Select(a => a.Word).ToHashSet();
        var words = DataFolder.Csv(Path.Combine(Data, $"{place.Name}.csv")).SelectMany(
            r => r[place.c.Name].Split(';', StringSplitOptions.RemoveEmptyEntries));
        Assert.Subset(allowed, words.ToHashSet());
    });

    // 1-2 becomes the second of January in a spreadsheet that guesses.
    [Fact]
    public void No_text_looks_like_a_date() => Assert.All(Notes, note =>
    {
        var texts = note.Columns.Where(c => c.Type is "string" or "list").Select(c => c.Name).ToList();
        Assert.DoesNotContain(DataFolder.Csv(Path.Combine(Data, $"{note.Name}.csv")).SelectMany(r => texts.Select(t => r[t])),
            t => Regex.IsMatch(t, @"^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$"));
    });

    [Fact]
    public void The_package_has_every_table_with_every_column_typed_and_described()
    {
        var resources = Package.GetProperty("resources").EnumerateArray().ToList();

        Assert.Equal("tabular-data-package", Package.GetProperty("profile").GetString());
        Assert.Equal(Notes.Select(n => n.Name), resources.Select(r => r.GetProperty("name").GetString()));
        Assert.All(resources,
            r => Assert.Equal(DataFolder.Headings(Path.Combine(Data, r.GetProperty("path").GetString()!)),
                Fields(r).Select(f => f.GetProperty("name").GetString())));
        Assert.All(resources.SelectMany(Fields),
            f => Assert.True(
                f.GetProperty("type").GetString()!.Length > 0
                    && f.GetProperty("description_ja").GetString()!.Length > 0
                    && f.GetProperty("description_en").GetString()!.Length > 0));
    }

    [Fact]
    public void No_two_rows_share_a_primary_key() =>
        Assert.All(Package.GetProperty("resources")
            .EnumerateArray()
            .Where(r => r.GetProperty("schema").TryGetProperty("primaryKey", out _)), resource =>
    {
        var keys = Keys(resource, Names(resource.GetProperty("schema").GetProperty("primaryKey"))).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
    });

    [Fact]
    public void Every_foreign_key_leads_to_a_row()
    {
        var resources = Package.GetProperty("resources").EnumerateArray().ToDictionary(r => r.GetProperty("name").GetString()!);
        var keys = resources.Values.Where(r => r.GetProperty("schema").TryGetProperty("foreignKeys", out _))
            .SelectMany(r => r.GetProperty("schema").GetProperty("foreignKeys").EnumerateArray(), (r, k) => (Resource: r, Key: k))
            .ToList();

        Assert.Equal(11, keys.Count);
        Assert.All(keys, k => Assert.Empty(Keys(k.Resource, Names(k.Key.GetProperty("fields"))).Except(
            Keys(resources[k.Key.GetProperty("reference").GetProperty("resource").GetString()!],
                Names(k.Key.GetProperty("reference").GetProperty("fields"))))));
    }

    [Fact]
    public void References_that_may_be_blank_lead_to_a_row_too()
    {
        var nodes = Pairs("outline", "outline").ToHashSet();
        var kpis = Pairs("indicators", "indicator").ToHashSet();

        Assert.Empty(
            Pairs("outline", "parent")
                .Concat(Pairs("costs", "outline"))
                .Concat(Pairs("revisions", "outline"))
                .Concat(Pairs("published", "outline"))
                .Except(nodes));
        Assert.Empty(
            Pairs("indicators", "part_of")
                .Concat(Pairs("indicators", "replaced_by"))
                .Concat(Pairs("costs", "indicator"))
                .Concat(Pairs("revisions", "indicator"))
                .Concat(Pairs("published", "indicator"))
                .Except(kpis));
        Assert.Empty(DataFolder.Csv(Path.Combine(Data, "indicators.csv"))
            .SelectMany(r => r["topics"].Split(';', StringSplitOptions.RemoveEmptyEntries))
            .Except(DataFolder.Csv(Path.Combine(Data, "topics.csv")).Select(r => r["topic"])));
    }

    private IEnumerable<string> Pairs(string table, string column) =>
        DataFolder.Csv(Path.Combine(Data, $"{table}.csv")).Where(r => r[column].Length > 0).Select(r => $"{r["plan"]}/{r[column]}");

    private IEnumerable<string> Keys(JsonElement resource, string[] columns) =>
        DataFolder.Csv(Path.Combine(Data, resource.GetProperty("path").GetString()!)).Select(
            r => string.Join('|', columns.Select(c => r[c])));

    private static IEnumerable<JsonElement> Fields(JsonElement resource) =>
        resource.GetProperty("schema").GetProperty("fields").EnumerateArray();

    private static string[] Names(JsonElement names) => [.. names.EnumerateArray().Select(n => n.GetString()!)];

    private static bool Fits(ColumnNote column, string cell) => cell.Length == 0 ? !column.Required : column.Type switch
    {
        "number" =>
            decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        "integer" => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "year" => cell.Length == 4 && cell.All(char.IsAsciiDigit),
        "boolean" => cell is "yes" or "no",
        _ => true,
    };
}
