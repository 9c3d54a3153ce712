// A table of the open data: columns and rows, written as CSV and as JSON from the same cells.
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;
using SiteGen.Plans.Extract;

namespace SiteGen.OpenData;

/// <summary>A column, or one for each language: its name, and how to get a row's cell (text, a number, or null when there
/// is none).</summary>
public sealed class TableColumn<T>
{
    /// <summary>One column.</summary>
    public TableColumn(string name, Func<T, object?> cell) => In = _ => [(name, cell)];

    /// <summary>A column for each language, with its code behind the name.</summary>
    public TableColumn(string name, Func<T, Language, object?> cell, Func<Language, bool>? isThere = null) =>
        In = languages => languages.Where(isThere ?? (_ => true))
            .Select(l => ($"{name}_{l.Code}", (Func<T, object?>)(row => cell(row, l))));

    /// <summary>The columns that a site in some languages has.</summary>
    public Func<IReadOnlyList<Language>, IEnumerable<(string Name, Func<T, object?> Cell)>> In { get; }
}

/// <summary>A table with its rows ready to be written.</summary>
public sealed record Table(string Name, IReadOnlyList<string> Columns, IReadOnlyList<object?[]> Rows)
{
    // CsvHelper does not quote a lone line feed by itself when the lines of the file end with CR and LF.
    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = cell => ConfigurationFunctions.ShouldQuote(cell) || cell.Field.AsSpan().ContainsAny('\r', '\n')
    };

    /// <summary>The name without the plan.</summary>
    public string Kind => Name.Split('/')[^1];

    /// <summary>Makes a table from rows of any type, with each text in every language of the site.</summary>
    public static Table Of<T>(string name, IReadOnlyList<TableColumn<T>> columns, IReadOnlyList<Language> languages, IEnumerable<T> rows)
    {
        var inOrder = Language.OfFiles(languages).OrderBy(Place).ToList();
        var shown = columns.SelectMany(c => c.In(inOrder)).ToList();
        return new(name, [.. shown.Select(c => c.Name)], [.. rows.Select(r => shown.Select(c => c.Cell(r)).ToArray())]);
    }

    // Whichever language leads, the columns of these two stand as they always did.
    private static int Place(Language language) => language.IsJapanese ? 0 : language.Code == Language.English.Code ? 1 : 2;

    /// <summary>The table of one plan, with its rows of this one.</summary>
    public Table OfPlan(string plan, IReadOnlyList<object?[]> rows) => new($"{plan}/{Name}", Columns, rows);

    /// <summary>CSV in UTF-8 with BOM and CRLF, which Excel in Japan opens right.</summary>
    public byte[] ToCsv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Csv))
        {
            foreach (var column in Columns) csv.WriteField(column);
            csv.NextRecord();
            foreach (var row in Rows)
            {
                foreach (var cell in row) csv.WriteField(CsvText(cell));
                csv.NextRecord();
            }
        }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>JSON: an array of objects; a missing value is null, never 0.</summary>
    public byte[] ToJson()
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, DataJson.WriterOptions))
        {
            json.WriteStartArray();
            foreach (var row in Rows)
            {
                json.WriteStartObject();
                for (var i = 0; i < row.Length; i++) WriteCell(json, Columns[i], row[i]);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The same objects, to stand inside another JSON document.</summary>
    public JsonArray ToNodes() => [.. Rows.Select(r => new JsonObject(Columns.Select((c, i) => KeyValuePair.Create(c, Node(r[i])))))];

    private static JsonNode? Node(object? cell) =>
        cell switch { decimal number => number, int number => number, null or "" => null, _ => (string)cell };

    private static void WriteCell(Utf8JsonWriter json, string name, object? cell)
    {
        switch (cell)
        {
            case decimal number: json.WriteNumber(name, number); break;
            case int number: json.WriteNumber(name, number); break;
            case null or "": json.WriteNull(name); break;
            default: json.WriteString(name, (string)cell); break;
        }
    }

    private static string CsvText(object? cell) => cell switch
    {
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        string text => SpreadsheetText.Defused(text),
        _ => "",
    };
}
