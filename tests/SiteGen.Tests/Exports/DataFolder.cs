// Reads the open data back as anybody would: CSV, JSON and XLSX with libraries, and nothing of our own writers but the apostrophe rule.
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SiteGen.OpenData;

namespace SiteGen.Tests.Exports;

internal static class DataFolder
{
    /// <summary>A CSV as rows of texts by column, without the apostrophes that keep spreadsheets from running a text.</summary>
    public static List<Dictionary<string, string>> Csv(string path) =>
        [.. Rows(path).Select(r => r.ToDictionary(c => c.Key, c => SpreadsheetText.Read(c.Value)))];

    /// <summary>A CSV as it stands.</summary>
    public static List<Dictionary<string, string>> Rows(string path)
    {
        using var parser =
            new CsvParser(new StreamReader(path), new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture));
        Assert.True(parser.Read());
        var headings = parser.Record!;
        var rows = new List<Dictionary<string, string>>();
        while (parser.Read())
        {
            Assert.Equal(headings.Length, parser.Record!.Length);
            rows.Add(headings.Zip(parser.Record).ToDictionary(c => c.First, c => c.Second));
        }
        return rows;
    }

    public static string[] Headings(string path) => File.ReadLines(path).First().TrimStart('\uFEFF').Split(',');

    public static JsonElement Json(string path) => JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;

    /// <summary>All sheets: rows of cells by their place. A cell is a number (decimal) or a text; blank ones are not there.</summary>
    public static Dictionary<string, List<Dictionary<int, object>>> Sheets(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var book = document.WorkbookPart!;
        return book.Workbook.Descendants<Sheet>().ToDictionary(
            s => s.Name!.Value!,
            s => ((WorksheetPart)book.GetPartById(s.Id!.Value!)).Worksheet
                .Descendants<Row>()
                .Select(r => r.Elements<Cell>().ToDictionary(Column, Value))
                .ToList());
    }

    public static List<ZipArchiveEntry> Entries(byte[] zip) => [.. new ZipArchive(new MemoryStream(zip)).Entries];

    private static int Column(Cell cell) =>
        cell.CellReference!.Value!.TakeWhile(char.IsLetter).Aggregate(0, (n, c) => n * 26 + c - 'A' + 1) - 1;

    private static object Value(Cell cell) => cell.DataType?.Value == CellValues.InlineString
        ? Regex.Replace(cell.InlineString!.InnerText, "_x([0-9A-F]{4})_",
            m => $"{(char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)}")
        : decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);
}
