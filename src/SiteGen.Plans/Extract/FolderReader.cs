// Reads the files of one folder into typed rows.
namespace SiteGen.Plans.Extract;

/// <summary>Reads CSV files of a folder.</summary>
/// <param name="Folder">The folder on disk.</param>
/// <param name="Shown">How problems name the folder: empty, or the plan's id with a slash.</param>
/// <param name="Reading">Languages, the plan's years, and where problems go.</param>
public sealed record FolderReader(string Folder, string Shown, Reading Reading)
{
    /// <summary>Reads all rows of a file.</summary>
    /// <param name="schema">The file's name and columns.</param>
    /// <param name="read">Makes a typed row.</param>
    /// <param name="optional">True when the file may be missing; it then has no rows.</param>
    /// <param name="file">The file's path within the folder, when it is not the schema's own name.</param>
    public IReadOnlyList<T> Rows<T>(Schema schema, Func<Row, Reading, T> read, bool optional = false, string? file = null)
    {
        file ??= schema.File;
        if (optional && !Path.Exists(Path.Combine(Folder, file))) return [];
        if (Table(file) is not { Headings.Count: > 0 } table) return [];
        schema.Check(table, Reading.Languages, Reading.Problems);
        return [.. table.Rows.Where(row => Fits(row, table)).Select(row => read(row, Reading))];
    }

    /// <summary>Reads a file as it is; null when it cannot be read.</summary>
    public CsvTable? Table(string file) => TextFile.Read(Path.Combine(Folder, file), Shown + file, Reading.Problems) is { } text
        ? CsvTable.Parse(text, Shown + file, Reading.Problems)
        : null;

    // A comma too few or too many moves every later cell to another column, so a row of another width is never read.
    private bool Fits(Row row, CsvTable table)
    {
        var expected = table.Headings.Count - table.Headings.Reverse().TakeWhile(h => h.Length == 0).Count();
        if (row.Width <= expected && row.Cells >= expected) return true;
        Reading.Problems.Add(ProblemCatalog.RowWidth(row.At(), row.Cells, expected));
        return false;
    }
}
