// Tables in the data folder that nothing reads: misspelt, in the wrong folder, or saved in another format.
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract;

/// <summary>Finds files whose figures would be lost without a word.</summary>
public static class StrayFiles
{
    // What may lie beside the tables: notes and pictures, which nobody takes for figures.
    private static readonly string[] Beside =
        [".md", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".pdf", ".doc", ".docx", ".yml", ".yaml", ".json"];

    private static readonly string[] Tabled =
        [".csv", ".tsv", ".txt", ".xls", ".xlsx", ".xlsm", ".xlsb", ".ods", ".numbers", ".prn"];

    /// <summary>Names each table of the folder and of its plans that is not among the files asked for.</summary>
    public static IEnumerable<Problem> Check(string folder, IReadOnlyList<string> plans, ISet<string> asked)
    {
        if (plans.Count == 0) return [];
        var names = Tables(folder, folder, depth: 0).Concat(Folders(folder).SelectMany(f => Tables(folder, f, depth: Deepest))).ToList();
        return names.Where(n => !asked.Contains(n)).Select(
            n => YearFile(n, plans) is { } year && !asked.Contains(year)
                ? ProblemCatalog.ActualsFileName(new(n), year, names.Count(other => YearFile(other, plans) == year) > 1 ? year : null)
                : ProblemCatalog.FileUnknown(new(n), Nearest.To(n, asked.Except(names))));
    }

    /// <summary>What a file whose name is nothing but a year should be called, such as
    /// kushiro/actuals/2017.csv for kushiro/2017年度.csv.txt; null for any other file.</summary>
    public static string? YearFile(string name, IReadOnlyList<string> plans)
    {
        var plan = name.Split('/')[0];
        if (!plans.Contains(plan)) return null;
        var stem = Copies.Replace(Narrow.Text(LookAlike.Composed(Path.GetFileName(name))), "");
        return PeriodCell.Read(stem) is { Kind: PeriodKind.FiscalYear or PeriodKind.CalendarYear, Last: { } year }
            ? $"{plan}/actuals/{year}.csv"
            : null;
    }

    // Endings, and what a browser or Excel adds to the name of a second copy.
    private static readonly Regex Copies = new(@"(\.(csv|txt|tsv))+$|\s*(\(\d+\)|- *(コピー|copy))|\s+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    // A copy of a plan may lie one folder too deep.
    private const int Deepest = 2;

    // In a folder of figures whatever lies there is looked at; elsewhere what a table could be: targets.csv.old, targets_new.
    private static bool IsTable(string file, string path)
    {
        var (ending, depth) = (Path.GetExtension(file), path.Split(Path.DirectorySeparatorChar).Length);
        if (Tabled.Contains(ending, StringComparer.OrdinalIgnoreCase)) return true;
        return depth > 2 ? !ending.Equals(".md", StringComparison.OrdinalIgnoreCase)
            : depth == 2 && !Beside.Contains(ending, StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Folders(string root) => new DirectoryInfo(root)
        .EnumerateDirectories("*", new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true })
        .Where(d => !d.Name.StartsWith('.') && !Leftovers.Has(d.Name))
        .Select(d => d.FullName)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Tables(string root, string folder, int depth) => Directory
        .EnumerateFiles(
            folder, "*",
                new EnumerationOptions
                {
                    AttributesToSkip = FileAttributes.None,
                    RecurseSubdirectories = depth > 0,
                    IgnoreInaccessible = true,
                    MaxRecursionDepth = depth
                })
        .Where(f => IsTable(f, Path.GetRelativePath(root, f))
            && !Path.GetRelativePath(root, f).Split(Path.DirectorySeparatorChar).Any(Leftovers.Has))
        .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
