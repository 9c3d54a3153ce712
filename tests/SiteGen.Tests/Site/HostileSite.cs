// The small site with hostile text in every cell that holds words: markup, quotes, formulas, direction marks, line breaks.
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

public sealed class HostileSite : IDisposable
{
    /// <summary>What stands in front of every text.</summary>
    public const string Hostile =
        "=HYPERLINK(\"x\")</script><!--\"><img src=x onerror=\"window.pwned=1\">' onload='window.pwned=1' "
        + "]]></textarea></title></desc></svg><svg "
        + "onload=window.pwned=1><script>window.pwned=1</script>&lt;b&gt;\u202E😀\u2067\tx\ry@z+1 ";

    private static readonly string[] WordColumns = ["name", "reason", "printed", "ja", "en", "en_one", "en_many"];
    private static readonly string[] PlainSettings = ["languages", "code", "period_start", "period_end",
        "baseline_year", "method", "order", "base_address", "licence_address"];
    private readonly CaseFolder folder = new();

    public HostileSite()
    {
        File.AppendAllText(Path.Combine(folder.Data, "site.csv"),
            "base_address,https://example.jp,\nlicence_address,https://example.org/licence,\ncontact,連絡先,Contact\n");
        File.AppendAllText(Path.Combine(folder.Data, "sample", "targets.csv"), "traffic-accidents,H29.3,H31,number,110,,,,,\n");
        foreach (var file in Directory.EnumerateFiles(folder.Data, "*.csv", SearchOption.AllDirectories)) Spoil(file);
        var problems = new ProblemList();
        var built = SiteBuild.Run(new(folder.Data, folder.Input, Output), problems);
        Assert.True(built is not null, string.Join('\n', problems.Sorted().Where(p => p.Severity == Severity.Error)));
    }

    public string Output { get; } = Directory.CreateTempSubdirectory("sitegen-hostile-").FullName;

    public IEnumerable<string> Files(string ending) => Directory.EnumerateFiles(Output, $"*.{ending}", SearchOption.AllDirectories);

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(Output, recursive: true);
    }

    private static void Spoil(string file)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false, BadDataFound = null };
        using var reader = new CsvParser(new StringReader(File.ReadAllText(file).TrimStart('\uFEFF')), configuration);
        using var text = new StringWriter();
        using (var writer = new CsvWriter(text, configuration))
        {
            reader.Read();
            var headings = reader.Record!;
            Write(writer, headings);
            while (reader.Read())
                Write(writer, [.. headings.Zip(reader.Record!, (heading, cell) => Spoiled(file, heading, cell, reader.Record![0]))]);
        }
        File.WriteAllText(file, text.ToString());
    }

    // The name beside an actual only helps the eye and must be the KPI's; sections are found by their name,
    // of which several stand in one cell.
    private static string Spoiled(string file, string heading, string cell, string key)
    {
        if (cell.Length == 0 || PlainSettings.Contains(key)) return cell;
        if (heading == "name" && file.Contains("actuals", StringComparison.Ordinal)) return "";
        if (heading == "department" || file.EndsWith("departments.csv", StringComparison.Ordinal))
            return Hostile.Replace(";", "", StringComparison.Ordinal) + cell;
        return WordColumns.Contains(heading) || heading == "used"
            || heading.EndsWith("_ja", StringComparison.Ordinal)
            || heading.EndsWith("_en", StringComparison.Ordinal) ? Hostile + cell : cell;
    }

    private static void Write(CsvWriter writer, IEnumerable<string> cells)
    {
        foreach (var cell in cells) writer.WriteField(cell);
        writer.NextRecord();
    }
}
