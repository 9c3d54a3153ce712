// Texts that would run, break out or vanish: they come out of every file readable, harmless and unchanged.
using System.Text;
using System.Text.Json;
using SiteGen.Build;
using SiteGen.OpenData;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Exports;

public sealed class InjectionTests : IDisposable
{
    private readonly CaseFolder small = new();
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-injection-").FullName;

    public void Dispose()
    {
        small.Dispose();
        Directory.Delete(output, recursive: true);
    }

    public static TheoryData<string> Texts => new(
        "=HYPERLINK(\"http://example.org\",\"x\")", "+1", "@x", "-2+3", "'-5", "＝1+1", "＠x", "'=1", "''+1", "'", "-",
            "=", "\t=1", "a\tb", "\r=1", "a\rb", "a\nb", "a\r\nb", "</script><script>alert(1)</script>",
        "\"quoted\", 'single' & <b>", "]]>", "😀👨‍👩‍👧", "\u202Eright to left\u202C", "\u0000",
            "\u0007bell", "\u001B[31m", "\uFFFE", "\uD800", "_x0041_", "_x005F_x0007_", "null", "1e5", "012",
            " spaces ", "{{7*7}}", "../../etc");

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_back_from_CSV_JSON_and_XLSX_as_it_was(string text)
    {
        var table = new Table("evil", ["plan", "text"], [["a", text], ["b", 1.50m]]);
        var file = Path.Combine(output, "evil.csv");
        File.WriteAllBytes(file, table.ToCsv());
        // UTF-8 has no half of a character; what JSON and CSV show instead is the mark for it.
        var shown = text.Replace('\uD800', '\uFFFD');

        Assert.Equal(shown, DataFolder.Csv(file)[0]["text"]);
        Assert.Equal(shown, JsonDocument.Parse(table.ToJson()).RootElement[0].GetProperty("text").GetString());
        Assert.Equal(text, DataFolder.Sheets(Workbook.Write([new("evil", [[.. table.Columns], .. table.Rows])]))["evil"][1][1]);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_spreadsheet_and_no_script_element_runs_it(string text)
    {
        var table = new Table("evil", ["plan", "text"], [["a", text]]);
        var file = Path.Combine(output, "evil.csv");
        File.WriteAllBytes(file, table.ToCsv());

        var cell = DataFolder.Rows(file)[0]["text"];
        Assert.False(cell.Length > 1 && "=+-@\t\r＝＋－＠".Contains(cell[0], StringComparison.Ordinal), cell);
        Assert.DoesNotContain("<", Encoding.UTF8.GetString(table.ToJson()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_never_touched()
    {
        var table = new Table("numbers", ["plan", "value"], [["a", -5m], ["b", 18.0m], ["c", -0.5m]]);

        Assert.Equal("plan,value\r\na,-5\r\nb,18.0\r\nc,-0.5\r\n", Encoding.UTF8.GetString(table.ToCsv())[1..]);
        Assert.Equal(("-1577", "-1577"), (SpreadsheetText.Defused("-1577"), SpreadsheetText.Read("-1577")));
        Assert.Equal(
            [-5m, 18.0m, -0.5m],
                DataFolder.Sheets(Workbook.Write([new("numbers", [[.. table.Columns], .. table.Rows])]))["numbers"]
                    .Skip(1)
                    .Select(r => (decimal)r[1]));
    }

    [Fact]
    public void A_site_whose_names_are_hostile_has_open_data_that_reads_back()
    {
        string[] names = ["=HYPERLINK(\"http://example.org\";\"x\")", "+1 </script><script>alert(1)</script>",
            "@x 😀", "\u200Fعربي\u200E & \"quotes\"", "-a\tb"];
        Hostile("sample/indicators.csv", names);
        var problems = new ProblemList();

        Assert.True(SiteBuild.Run(new(small.Data, small.Input, output), problems) is not null,
            string.Join('\n', problems.Sorted()));

        var data = Path.Combine(output, "data");
        Assert.Equal(names, DataFolder.Csv(Path.Combine(data, "indicators.csv")).Take(names.Length).Select(r => r["name_en"]));
        Assert.Equal(
            names, DataFolder.Json(Path.Combine(data, "indicators.json"))
                .EnumerateArray()
                .Take(names.Length)
                .Select(r => r.GetProperty("name_en").GetString()));
        Assert.Equal(
            names,
                DataFolder.Sheets(File.ReadAllBytes(Path.Combine(data, "sample.xlsx")))["indicators"]
                    .Skip(1)
                    .Take(names.Length)
                    .Select(r => r[7]));
        Assert.Equal(names[0],
            DataFolder.Json(Path.Combine(data, "sample/nursery-children.json")).GetProperty("name").GetProperty("en").GetString());
        Assert.Equal(
            names[0],
                DataFolder.Json(Path.Combine(data, "sample/csv-metadata.json")).GetProperty("tables")[0].GetProperty("dc:title")[1]
                    .GetProperty("@value")
                    .GetString());
        Assert.All(Directory.GetFiles(data, "*.json*", SearchOption.AllDirectories),
            f => Assert.DoesNotContain("<", File.ReadAllText(f), StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_longer_than_a_cell_of_Excel_may_be_is_cut_in_the_workbook_only()
    {
        var table = new Table("long", ["plan", "text"], [["a", new string('長', 40_000)]]);

        var cell = (string)DataFolder.Sheets(Workbook.Write([new("long", [[.. table.Columns], .. table.Rows])]))["long"][1][1];

        Assert.Equal((32_767, '…'), (cell.Length, cell[^1]));
        Assert.Equal(40_000, JsonDocument.Parse(table.ToJson()).RootElement[0].GetProperty("text").GetString()!.Length);
    }

    // The names of the first rows, quoted as a CSV needs it.
    private void Hostile(string file, string[] names)
    {
        var path = Path.Combine(small.Data, file);
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < names.Length; i++)
        {
            var cells = lines[i + 1].Split(',');
            cells[5] = $"\"{names[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            lines[i + 1] = string.Join(',', cells);
        }
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
