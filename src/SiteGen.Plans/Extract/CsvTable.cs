// Text to rows: the one place where CSV is parsed (by CsvHelper).
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SiteGen.Plans.Extract;

/// <summary>A CSV file as headings and rows of text; every cell still as it stands in the file.</summary>
public sealed class CsvTable
{
    /// <summary>A row whose first cell begins so is a remark: it is not read. Excel's #REF! is none.</summary>
    public const string Remark = "# ";

    // Excel writes 16 rows at a time, each time as many columns as those rows need.
    private const int ExcelBlock = 16;

    private readonly List<string[]> records = [];
    private readonly List<int> lines = [];
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    private CsvTable(string file) => File = file;

    /// <summary>The file's path as staff know it.</summary>
    public string File { get; }

    /// <summary>The headings of the first row, trimmed.</summary>
    public IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>The rows that have at least one cell that is not blank, without remarks.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Everything in the file as lists of cells: blank rows, headings, remarks and rows, in their order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Records => records;

    /// <summary>Which of the records has the headings, counted from 1; 0 when there are none.</summary>
    public int HeadingRecord { get; private set; }

    /// <summary>The line on which a record begins, both counted from 1.</summary>
    public int LineOf(int record) => lines[record - 1];

    /// <summary>How many columns have a heading or stand before one that has.</summary>
    public int Width => Headings.Count - Headings.Reverse().TakeWhile(h => h.Length == 0).Count();

    /// <summary>True when tabs stand between its cells.</summary>
    public bool HasTabs { get; private set; }

    /// <summary>Parses a text; problems are added, and a table with what could be read is given.</summary>
    public static CsvTable Parse(string text, string file, ProblemList problems)
    {
        var table = new CsvTable(file);
        if (Delimiter(text) is { } delimiter) table.Read(text, delimiter, problems);
        else problems.Add(ProblemCatalog.Semicolons(new(file, 1)));
        return table;
    }

    /// <summary>Which column has a heading, counted from 0; -1 when none has.</summary>
    public int IndexOf(string heading) => columns.GetValueOrDefault(heading, -1);

    /// <summary>True for a row that Excel ended early: all rows of its block have as many cells, and one of them needs the last.</summary>
    public bool IsEndedByExcel(Row row)
    {
        var block = records.Skip((row.Record - 1) / ExcelBlock * ExcelBlock).Take(ExcelBlock).ToList();
        return block.Count > 1 && block.All(r => r.Length == row.Cells) && block.Any(r => r[^1].Length > 0);
    }

    /// <summary>True when a record is blank throughout.</summary>
    public static bool IsBlank(IEnumerable<string> cells) => cells.All(string.IsNullOrWhiteSpace);

    private void Read(string text, string delimiter, ProblemList problems)
    {
        HasTabs = delimiter == "\t";
        var rows = new List<Row>();
        // CsvHelper knows on which line a row ends; a problem is where its row begins.
        var line = 1;
        using var parser =
            new CsvParser(new StringReader(text), Configuration(delimiter, cell => problems.Add(Quote(new(File, line), cell))));
        for (; parser.Read(); line = parser.RawRow + 1)
        {
            var cells = parser.Record!;
            records.Add(cells);
            lines.Add(line);
            if (IsBlank(cells) || cells[0].StartsWith(Remark, StringComparison.Ordinal)) continue;
            if (Headings.Count == 0) Name(cells);
            else rows.Add(new Row(this, line, records.Count, cells));
        }
        Rows = rows;
        if (Headings.Count == 0) problems.Add(ProblemCatalog.FileEmpty(new(File)));
    }

    private void Name(string[] cells)
    {
        Headings = [.. cells.Select(c => LookAlike.Composed(c.Trim('\uFEFF').Trim()))];
        records[^1] = [.. Headings];
        HeadingRecord = records.Count;
        for (var i = 0; i < cells.Length; i++) columns.TryAdd(Headings[i], i);
    }

    // "Unicode text" of Excel has tabs between its cells. Semicolons come with decimal commas
    // (1,234 is less than two), so they are refused.
    private static string? Delimiter(string text)
    {
        var first = text.AsSpan(0, text.IndexOfAny(['\r', '\n']) is var end and >= 0 ? end : text.Length);
        if (first.Contains(',')) return ",";
        return first.Contains('\t') ? "\t" : first.Contains(';') ? null : ",";
    }

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
