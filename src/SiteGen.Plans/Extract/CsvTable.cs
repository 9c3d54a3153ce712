// Text to rows: the one place where CSV is parsed (by CsvHelper).
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SiteGen.Plans.Extract;

/// <summary>A CSV file as headings and rows of text; every cell still as it stands in the file.</summary>
public sealed class CsvTable
{
    private CsvTable(string file) => File = file;

    /// <summary>The file's path as staff know it.</summary>
    public string File { get; }

    /// <summary>The headings of the first row, trimmed.</summary>
    public IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>The rows that have at least one cell that is not blank.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Parses a text; problems are added, and a table with what could be read is given.</summary>
    public static CsvTable Parse(string text, string file, ProblemList problems)
    {
        var table = new CsvTable(file);
        var rows = new List<Row>();
        // CsvHelper knows on which line a row ends; a problem is where its row begins.
        var line = 1;
        using var parser = new CsvParser(new StringReader(text), Configuration(Delimiter(text), cell => problems.Add(Quote(new(file, line), cell))));
        for (; parser.Read(); line = parser.RawRow + 1)
        {
            var cells = parser.Record!;
            if (cells.All(string.IsNullOrWhiteSpace)) continue;
            if (table.Headings.Count == 0) table.Headings = [.. cells.Select(c => c.Trim().Trim('\uFEFF'))];
            else rows.Add(new Row(table, line, cells));
        }
        table.Rows = rows;
        if (table.Headings.Count == 0) problems.Add(ProblemCatalog.FileEmpty(new(file)));
        return table;
    }

    // "Unicode text" of Excel has tabs between its cells.
    private static string Delimiter(string text) => text.AsSpan(0, text.IndexOfAny(['\r', '\n']) is var end and >= 0 ? end : text.Length) is var first && first.Contains('\t') && !first.Contains(',') ? "\t" : ",";

    // A quoted cell that never ends swallows the rest of the file, so its text helps nobody.
    private static Problem Quote(Place at, string cell) =>
        cell.StartsWith('"') && cell.Count(c => c == '"') % 2 == 1 ? ProblemCatalog.QuoteOpen(at) : ProblemCatalog.QuoteInside(at, cell);

    private static CsvConfiguration Configuration(string delimiter, Action<string> badQuote) => new(CultureInfo.InvariantCulture)
    {
        BadDataFound = bad => badQuote(bad.Field),
        Delimiter = delimiter,
        DetectColumnCountChanges = false,
        IgnoreBlankLines = false,
        LineBreakInQuotedFieldIsBadData = false,
    };
}
