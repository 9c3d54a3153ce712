// Metadata beside the data: every CSV is described where the standards look for it, and every file that the catalogue names is there.
using System.Text.Json;
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Exports;

public sealed class MetadataTests(RealSite site) : IClassFixture<RealSite>
{
    private string Data => Path.Combine(site.Output, "data");

    [Fact]
    public void Every_CSV_has_metadata_with_its_own_columns()
    {
        var files = Directory.GetFiles(Data, "*.csv", SearchOption.AllDirectories);

        Assert.True(files.Length > 400);
        Assert.All(files, file => Assert.Equal(DataFolder.Headings(file), Columns(file)));
    }

    [Fact]
    public void Every_CSV_that_metadata_name_is_there_and_carries_a_data_version()
    {
        var groups = Directory.GetFiles(Data, "csv-metadata.json", SearchOption.AllDirectories);

        Assert.Equal(2 + 2 * 5, groups.Length);
        Assert.All(groups,
            g => Assert.All(
                Tables(g), t => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(g)!, t.GetProperty("url").GetString()!)))));
        Assert.All(Tables(Path.Combine(Data, "otaru", "csv-metadata.json")),
            t => Assert.Matches("^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$", t.GetProperty("schema:version").GetString()));
    }

    [Fact]
    public void The_tables_of_all_plans_have_keys_that_lead_to_one_another()
    {
        var observations = Tables(Path.Combine(Data, "csv-metadata.json"))
            .Single(t => t.GetProperty("url").GetString() == "observations.csv")
            .GetProperty("tableSchema");

        Assert.Equal(
            ["plan", "indicator", "kind", "sequence"], observations.GetProperty("primaryKey").EnumerateArray().Select(c => c.GetString()));
        Assert.Equal(
            "indicators.csv", observations.GetProperty("foreignKeys")[0].GetProperty("reference").GetProperty("resource").GetString());
    }

    [Fact]
    public void Every_file_of_the_catalogue_is_there()
    {
        var sets = DataFolder.Json(Path.Combine(Data, "catalog.jsonld")).GetProperty("dcat:dataset").EnumerateArray().ToList();
        var files = sets.SelectMany(s => s.GetProperty("dcat:distribution").EnumerateArray())
            .Select(d => d.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()!)
            .ToList();

        Assert.Equal(6, sets.Count);
        Assert.All(files, f => Assert.True(File.Exists(Path.Combine(site.Output, f[1..])), f));
        Assert.Equal(files.Count, files.Distinct().Count());
    }

    [Fact]
    public void The_zip_is_the_folder_of_the_open_data()
    {
        var inZip = DataFolder.Entries(File.ReadAllBytes(Path.Combine(Data, "all.zip"))).Select(e => e.FullName);

        var onSite = Directory.GetFiles(Data, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Data, f).Replace('\\', '/'))
            .Where(f => f != "all.zip" && !f.EndsWith(".html", StringComparison.Ordinal));
        Assert.Equal(onSite.Order(StringComparer.Ordinal), inZip);
        Assert.Contains("README.txt", onSite);
        Assert.Contains("LICENCE.txt", onSite);
    }

    [Fact]
    public void Zip_and_workbooks_hold_no_time_of_the_build() => Assert.All(
        Directory.GetFiles(Data, "*.xlsx").Append(Path.Combine(Data, "all.zip")),
        f => Assert.All(DataFolder.Entries(File.ReadAllBytes(f)), e => Assert.Equal(1980, e.LastWriteTime.Year)));

    [Fact]
    public void Nobodys_mail_address_is_in_the_open_data() =>
        Assert.All(Directory.GetFiles(Data, "*.json", SearchOption.AllDirectories),
            f => Assert.DoesNotMatch(@"[\w.+-]+@[\w-]+\.\w", File.ReadAllText(f)));

    // As the standard says: the file's own metadata first, then that of its folder.
    private static IEnumerable<string?> Columns(string csv)
    {
        var own = csv + "-metadata.json";
        if (File.Exists(own)) return Names(DataFolder.Json(own).GetProperty("tableSchema"));
        var group = Path.Combine(Path.GetDirectoryName(csv)!, "csv-metadata.json");
        Assert.Contains(Path.GetFileName(csv), Tables(group).Select(t => t.GetProperty("url").GetString()));
        return Names(DataFolder.Json(group).GetProperty("tableSchema"));
    }

    private static IEnumerable<string?> Names(JsonElement schema) =>
        schema.GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("titles").GetString());

    private static List<JsonElement> Tables(string group) => [.. DataFolder.Json(group).GetProperty("tables").EnumerateArray()];
}
