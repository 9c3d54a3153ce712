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
        if (Table(file) is not { Headings.Count: > 0 } table || !HasSoundHeadings(table)
            || !schema.Check(table, Reading.Languages, Reading.Problems))
        {
            Reading.Unread.Add(Shown + file);
            return [];
        }
        foreach (var row in table.Rows) Reading.Problems.AddRange(row.FormulaErrors());
        Reading.Problems.AddRange(Doubles.Of(schema, table.Rows, Reading));
        var swallowing = Swallowing(table, schema, row => IsSound(row, read));
        return [.. table.Rows.Where(row => !swallowing.Contains(row.Record) && Fits(row, table)).Select(row => read(row, Reading))];
    }

    // What a swallowed row would say is not known, so the file counts as unread for rules that look for something in it.
    private HashSet<int> Swallowing(CsvTable table, Schema schema, Func<Row, bool> isSound)
    {
        var found = new SwallowedRows(table, schema.Key(Reading.Languages), Reading.Units?.Keys ?? [], isSound).Find().ToList();
        Reading.Problems.AddRange(found.Select(f => f.Problem));
        if (found.Count > 0) Reading.Unread.Add(table.File);
        return [.. found.Select(f => f.Record)];
    }

    private bool IsSound<T>(Row row, Func<Row, Reading, T> read)
    {
        var problems = new ProblemList();
        read(row, Reading with { Problems = problems });
        return !problems.HasErrors;
    }

    /// <summary>The names of the CSV files in a folder of this one, in their order; none when it is not there.</summary>
    public IReadOnlyList<string> Names(string folder) =>
        [.. FolderListing.Of(Path.Combine(Folder, folder), $"{Shown}{folder}/", Reading.Problems)
            .OfType<FileInfo>()
            .Select(f => f.Name)
            .Where(IsCsv)];

    /// <summary>Refuses a file for its name.</summary>
    public void Misnamed(string file)
    {
        Reading.Files.Add(Shown + file);
        var meant = Meant(file);
        var isTaken = meant is not null
            && (Path.Exists(Path.Combine(Folder, meant[Shown.Length..]))
                || Names("actuals").Count(n => Meant($"actuals/{n}") == meant) > 1);
        Reading.Problems.Add(ProblemCatalog.ActualsFileName(new(Shown + file), meant, isTaken ? meant : null));
    }

    private string? Meant(string file) => StrayFiles.YearFile(Shown + file, [Shown.TrimEnd('/')]);

    /// <summary>Reads a file as it is; null when it cannot be read.</summary>
    public CsvTable? Table(string file)
    {
        Reading.Files.Add(Shown + file);
        if (TextFile.Read(Path.Combine(Folder, file), Shown + file, Reading.Problems) is not { } text) return null;
        var table = CsvTable.Parse(text, Shown + file, Reading.Problems);
        Reading.Tables.Add(table);
        return table;
    }

    private static bool IsCsv(string name) => Path.GetExtension(name) == ".csv" && !Leftovers.Has(name);

    private bool HasSoundHeadings(CsvTable table)
    {
        var problem = table.Headings.Any(h => h.Length > Row.LongestCell)
            ? ProblemCatalog.CellTooLong(new(table.File, 1))
            : SwallowedRows.InHeadings(table);
        if (problem is not null) Reading.Problems.Add(problem);
        return problem is null;
    }

    // A comma too few or too many moves every later cell to another column, so a row of another width is never read.
    private bool Fits(Row row, CsvTable table)
    {
        if (row.TooLong() is { } column)
        {
            Reading.Problems.Add(ProblemCatalog.CellTooLong(row.At(column)));
            return false;
        }
        if (row.Width <= table.Width
            && (row.Cells >= (row.IsMerged ? table.Headings.Count : table.Width) || table.IsEndedByExcel(row))) return true;
        Reading.Problems.Add(ProblemCatalog.RowWidth(row.At(), row.Cells, table.Width, row.Beyond));
        return false;
    }
}
