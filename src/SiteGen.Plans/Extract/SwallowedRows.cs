// Two stray quotation marks make one cell of all that stands between them: finds the cells that hold rows of their own table.
namespace SiteGen.Plans.Extract;

/// <summary>Finds rows that two quotation marks have swallowed.</summary>
/// <param name="table">The table as it was parsed.</param>
/// <param name="key">The heading whose cells name what a row is about.</param>
/// <param name="known">Cells of the key column that are known to exist.</param>
/// <param name="isSound">True for a row that could be read without an error.</param>
public sealed class SwallowedRows(CsvTable table, Column key, IEnumerable<string> known, Func<Row, bool> isSound)
{
    private static readonly string[] Breaks = ["\r\n", "\n", "\r"];

    // Keys that are words, not ids, words of a fixed set, dates or addresses: they may have spaces.
    private static readonly string[] Worded = ["ja", "en", "where"];

    private readonly char delimiter = table.HasTabs ? '\t' : ',';
    private readonly HashSet<int> widths = [.. table.Records.Select(r => r.Count)];
    private readonly HashSet<string> keys = [.. table.Rows.Select(r => r.Raw(key.Name)), .. known];

    /// <summary>One problem for each record that holds what looks like a row, with the record's number counted from 1.</summary>
    public IEnumerable<(int Record, Problem Problem)> Find() =>
        Enumerable.Range(1, table.Records.Count).Select(n => (n, In(n))).Where(p => p.Item2 is not null).Select(p => (p.n, p.Item2!));

    /// <summary>The problem of headings that hold what looks like a row; null when there is none.</summary>
    public static Problem? InHeadings(CsvTable table) =>
        new SwallowedRows(table, Column.May(""), [], _ => true).In(table.HeadingRecord);

    private Problem? In(int record)
    {
        var cells = table.Records[record - 1];
        return Enumerable.Range(0, cells.Count).Select(i => In(record, cells, i)).FirstOrDefault(p => p is not null);
    }

    private Problem? In(int record, IReadOnlyList<string> cells, int column)
    {
        if (cells[column].AsSpan().IndexOfAny('\r', '\n') < 0) return null;
        var lines = cells[column].Split(Breaks, StringSplitOptions.None);
        bool Begins(int i) => IsRemark(cells) || Ends(lines, i, column);
        var found = Enumerable.Range(1, lines.Length - 1).FirstOrDefault(i =>
            IsRow(record, Line(lines, i, cells, column), Parts(lines[i]).Length, Begins(i)));
        if (found == 0) return null;
        var first = table.LineOf(record) + cells.Take(column).Sum(c => c.Split(Breaks, StringSplitOptions.None).Length - 1);
        var heading = record == table.HeadingRecord ? "" : table.Headings.ElementAtOrDefault(column) ?? "";
        return ProblemCatalog.RowsInCell(
            new Row(table, first, record, [.. cells]).At(heading), lines[found], first + found, first + lines.Length - 1);
    }

    // A row may begin only behind a line that ends the one before: the first, or a later one of a text with line breaks.
    private bool Ends(string[] lines, int before, int column) =>
        lines.Take(before).Any(line => widths.Contains(column + Parts(line).Length));

    // What stands on one line: the last line of the cell has the cells behind it, too.
    private string[] Line(string[] lines, int i, IReadOnlyList<string> cells, int column) =>
        [.. Parts(lines[i]), .. i == lines.Length - 1 ? cells.Skip(column + 1) : []];

    private string[] Parts(string line) => [.. line.Split(delimiter).Select(c => c.Trim('"'))];

    // A key behind the cell is the record's own.
    private bool HasKnownKey(Row row, int inside) =>
        table.IndexOf(key.Name) < inside && row.Raw(key.Name) is { Length: > 0 } cell && keys.Contains(cell);

    private bool IsRow(int record, string[] cells, int inside, bool begins)
    {
        if (cells.Length < 2) return false;
        var fits = begins && widths.Contains(cells.Length);
        if (CsvTable.IsBlank(cells) || IsRemark(cells)) return fits;
        if (IsProse(cells)) return false;
        var row = new Row(table, table.LineOf(record), record, cells);
        return HasKnownKey(row, inside) || fits && HasKey(row) && isSound(row);
    }

    private bool HasKey(Row row) => key.InLanguages || Worded.Contains(key.Name) || !row.Raw(key.Name).Trim().Any(char.IsWhiteSpace);

    // One thing, another, a third: a sentence has a space after each of its commas.
    private static bool IsProse(string[] cells) =>
        cells.Skip(1).Where(c => c.Length > 0).ToList() is { Count: > 0 } rest && rest.All(c => c[0] == ' ');

    private static bool IsRemark(IReadOnlyList<string> cells) => cells[0].StartsWith(CsvTable.Remark, StringComparison.Ordinal);
}
