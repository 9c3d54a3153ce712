// The columns that a file may have, and the check of a table's headings against them.
namespace SiteGen.Plans.Extract;

/// <summary>One column of a file; a column in several languages stands for name_ja, name_en and so on.</summary>
/// <param name="Name">The heading without its language.</param>
/// <param name="Required">False when the whole column may be left out.</param>
/// <param name="InLanguages">True when there is one such column a language.</param>
public sealed record Column(string Name, bool Required, bool InLanguages)
{
    /// <summary>A column that must be there.</summary>
    public static Column Need(string name) => new(name, true, false);

    /// <summary>A column that may be left out; its cells then read as blank.</summary>
    public static Column May(string name) => new(name, false, false);

    /// <summary>A text in every language of the site; the Japanese column must be there.</summary>
    public static Column Text(string name) => new(name, true, true);

    /// <summary>A text in every language of the site; all its columns may be left out.</summary>
    public static Column MayText(string name) => new(name, false, true);
}

/// <summary>The name and the columns of one kind of file.</summary>
/// <param name="File">The file name; a folder ends with a slash.</param>
/// <param name="Columns">The columns in the order in which we write them.</param>
public sealed record Schema(string File, params IReadOnlyList<Column> Columns)
{
    /// <summary>All headings in the given languages.</summary>
    public IEnumerable<string> Headings(IEnumerable<string> languages) => Columns.SelectMany(c =>
        c.InLanguages ? languages.Select(l => $"{c.Name}_{l}") : [c.Name]);

    /// <summary>Adds a problem for each heading that is missing, unknown or there twice.</summary>
    public void Check(CsvTable table, IReadOnlyList<string> languages, ProblemList problems)
    {
        var known = Headings(languages).ToList();
        var unknown = table.Headings.Where(h => h.Length > 0 && !known.Contains(h)).ToList();
        foreach (var need in Columns.Where(c => c.Required).Select(c => c.InLanguages ? $"{c.Name}_{languages[0]}" : c.Name))
            if (!table.Headings.Contains(need))
                problems.Add(ProblemCatalog.ColumnMissing(new(table.File, 1), need, Nearest.To(need, unknown)));
        foreach (var heading in unknown)
            problems.Add(ProblemCatalog.ColumnUnknown(new(table.File, 1), heading, Nearest.To(heading, known)));
        foreach (var twice in table.Headings.Where(h => h.Length > 0).GroupBy(h => h).Where(g => g.Count() > 1))
            problems.Add(ProblemCatalog.ColumnTwice(new(table.File, 1), twice.Key));
    }
}
