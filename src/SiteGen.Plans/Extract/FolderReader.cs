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
        Reading.Files.Add(Shown + file);
        if (optional && !Path.Exists(Path.Combine(Folder, file))) return [];
        if (Table(file) is not { Headings.Count: > 0 } table || !HasSoundHeadings(table) || !schema.Check(table, Reading.Languages, Reading.Problems))
        {
            Reading.Unread.Add(Shown + file);
            return [];
        }
        foreach (var row in table.Rows) Reading.Problems.AddRange(row.FormulaErrors());
        Reading.Problems.AddRange(Doubles.Of(schema, table.Rows, Reading));
        return [.. table.Rows.Where(row => Fits(row, table)).Select(row => read(row, Reading))];
    }

    /// <summary>The names of the CSV files in a folder of this one, in their order; none when it is not there.</summary>
    public IReadOnlyList<string> Names(string folder) =>
        [.. FolderListing.Of(Path.Combine(Folder, folder), $"{Shown}{folder}/", Reading.Problems).OfType<FileInfo>().Select(f => f.Name).Where(IsCsv)];

    /// <summary>Refuses a file for its name.</summary>
    public void Misnamed(string file)
    {
        Reading.Files.Add(Shown + file);
        Reading.Problems.Add(ProblemCatalog.ActualsFileName(new(Shown + file), StrayFiles.YearFile(Shown + file, [Shown.TrimEnd('/')]) ?? $"{Shown}actuals/2016.csv"));
    }

    /// <summary>Reads a file as it is; null when it cannot be read.</summary>
    public CsvTable? Table(string file)
    {
        Reading.Files.Add(Shown + file);
        if (TextFile.Read(Path.Combine(Folder, file), Shown + file, Reading.Problems) is not { } text) return null;
        var table = CsvTable.Parse(text, Shown + file, Reading.Problems);
        Reading.Tables.Add(table);
        return table;
    }

    private static bool IsCsv(string name) => Path.GetExtension(name) == ".csv";

    private bool HasSoundHeadings(CsvTable table)
    {
        if (table.Headings.All(h => h.Length <= Row.LongestCell)) return true;
        Reading.Problems.Add(ProblemCatalog.CellTooLong(new(table.File, 1)));
        return false;
    }

    // A comma too few or too many moves every later cell to another column, so a row of another width is never read.
    private bool Fits(Row row, CsvTable table)
    {
        if (row.TooLong() is { } column)
        {
            Reading.Problems.Add(ProblemCatalog.CellTooLong(row.At(column)));
            return false;
        }
        if (row.Width <= table.Width && (row.Cells >= table.Width || table.IsEndedByExcel(row))) return true;
        Reading.Problems.Add(ProblemCatalog.RowWidth(row.At(), row.Cells, table.Width, row.Beyond));
        return false;
    }
}
