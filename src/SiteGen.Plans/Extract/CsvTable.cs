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
        // CsvHelper 33 takes any lone CR as the end of a row unless the quotes are right; line counting is ours.
        using var parser = new CsvParser(new StringReader(text), Configuration(file, problems, Delimiter(text)));
        for (var line = 1; parser.Read(); line = parser.RawRow + 1)
        {
            var cells = parser.Record!;
            if (parser.RawRecord.Count(c => c == '"') % 2 == 1) problems.Add(ProblemCatalog.QuoteOpen(new(file, line)));
            if (table.Headings.Count == 0) table.Headings = [.. cells.Select(c => c.Trim().Trim('\uFEFF'))];
            else if (cells.Any(c => !string.IsNullOrWhiteSpace(c))) rows.Add(new Row(table, line, cells));
        }
        table.Rows = rows;
        if (table.Headings.Count == 0) problems.Add(ProblemCatalog.FileEmpty(new(file)));
        return table;
    }

    // "Unicode text" of Excel has tabs between its cells.
    private static string Delimiter(string text) => text.AsSpan(0, text.IndexOfAny(['\r', '\n']) is var end and >= 0 ? end : text.Length) is var first && first.Contains('\t') && !first.Contains(',') ? "\t" : ",";

    private static CsvConfiguration Configuration(string file, ProblemList problems, string delimiter) => new(CultureInfo.InvariantCulture)
    {
        BadDataFound = bad => problems.Add(ProblemCatalog.QuoteInside(new(file, bad.Context.Parser!.RawRow), bad.Field)),
        Delimiter = delimiter,
        DetectColumnCountChanges = false,
        IgnoreBlankLines = true,
        LineBreakInQuotedFieldIsBadData = false,
        MaxFieldSize = 1_000_000,
    };
}
