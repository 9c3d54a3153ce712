// What is read back from CSV, JSON and XLSX is the same, cell by cell, in every table of the real data.
using System.Globalization;
using System.Text.Json;
using SiteGen.OpenData;
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Exports;

public sealed class ReadBackTests(RealSite site) : IClassFixture<RealSite>
{
    private string Data => Path.Combine(site.Output, "data");

    [Theory]
    [InlineData("all", "")]
    [InlineData("otaru", "otaru/")]
    [InlineData("kushiro", "kushiro/")]
    [InlineData("ojiya", "ojiya/")]
    [InlineData("nemuro", "nemuro/")]
    [InlineData("tomakomai", "tomakomai/")]
    public void Every_table_is_the_same_in_CSV_JSON_and_XLSX(string workbook, string folder)
    {
        var sheets = DataFolder.Sheets(File.ReadAllBytes(Path.Combine(Data, $"{workbook}.xlsx")));

        var tables = sheets.Keys.Except(["about", "columns"]).ToList();
        Assert.True(tables.Count >= 5);
        Assert.All(tables, table => Same(Path.Combine(Data, folder + table), sheets[table]));
    }

    [Fact]
    public void The_workbook_of_all_plans_has_every_table() =>
        Assert.Equal(
            ["about", "columns", .. DataTablesOfSite()], DataFolder.Sheets(File.ReadAllBytes(Path.Combine(Data, "all.xlsx"))).Keys);

    [Fact]
    public void A_code_with_a_zero_in_front_keeps_it_and_a_number_is_a_number()
    {
        var sheets = DataFolder.Sheets(File.ReadAllBytes(Path.Combine(Data, "all.xlsx")));

        Assert.Equal("012033", sheets["plans"][1][1]);
        var value = DataFolder.Headings(Path.Combine(Data, "observations.csv")).ToList().IndexOf("value");
        Assert.All(sheets["observations"].Skip(1).Where(r => r.ContainsKey(value)), r => Assert.IsType<decimal>(r[value]));
        Assert.Contains(sheets["assessments"].Skip(1), r => r.Values.Contains(75.00m));
    }

    [Fact]
    public void A_line_break_in_a_cell_does_not_break_the_CSV()
    {
        var evaluations = DataFolder.Csv(Path.Combine(Data, "evaluations.csv"));

        Assert.Equal(site.Source.Site.Plans.Sum(p => p.Outline.Sum(o => o.Evaluations.Count)), evaluations.Count);
        Assert.Contains(evaluations, e => e["comment_ja"].Contains('\n', StringComparison.Ordinal));
    }

    private IEnumerable<string> DataTablesOfSite() => DataTables.Of(site.Source.Site).Select(t => t.Name);

    private static void Same(string table, List<Dictionary<int, object>> sheet)
    {
        var csv = DataFolder.Csv(table + ".csv");
        var json = DataFolder.Json(table + ".json").EnumerateArray().ToList();
        var headings = DataFolder.Headings(table + ".csv");
        Assert.Equal(headings, headings.Select((_, i) => sheet[0][i]));
        Assert.Equal((csv.Count, csv.Count), (json.Count, sheet.Count - 1));
        for (var row = 0; row < csv.Count; row++)
            for (var column = 0; column < headings.Length; column++)
                Same(csv[row][headings[column]], json[row].GetProperty(headings[column]),
                    sheet[row + 1].GetValueOrDefault(column), $"{table} row {row + 1} {headings[column]}");
    }

    private static void Same(string csv, JsonElement json, object? sheet, string place)
    {
        var (text, cell) = json.ValueKind switch
        {
            JsonValueKind.Null => ("", (object?)null),
            JsonValueKind.Number => (json.GetRawText(), decimal.Parse(json.GetRawText(), CultureInfo.InvariantCulture)),
            _ => (json.GetString()!, json.GetString()),
        };
        Assert.True(csv == text, $"{place}: CSV {csv}, JSON {text}");
        Assert.True(Equals(cell, sheet), $"{place}: JSON {cell}, XLSX {sheet}");
    }
}
