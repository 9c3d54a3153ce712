// The files of a data folder as we write them ourselves, and what that would change in each.
namespace SiteGen.Plans.Extract;

/// <summary>A cell that would be written in another way; its meaning stays.</summary>
public sealed record CellChange(Place At, string Old, string New);

/// <summary>What is not ours about a file as a whole.</summary>
public enum FormChange
{
    /// <summary>It is not UTF-8 with BOM.</summary>
    Encoding,

    /// <summary>Its lines do not end with LF.</summary>
    LineBreaks,

    /// <summary>Tabs stand between its cells.</summary>
    Tabs,

    /// <summary>It has blank rows or columns, or quotes that it does not need.</summary>
    Layout,
}

/// <summary>A file that is not in our own form yet.</summary>
/// <param name="File">The file's path as staff know it.</param>
/// <param name="Cells">The cells that would be written in another way.</param>
/// <param name="Form">What else would change.</param>
/// <param name="Bytes">The whole file in our own form.</param>
/// <param name="Old">The whole file as it is.</param>
public sealed record Rewriting(string File, IReadOnlyList<CellChange> Cells, IReadOnlyList<FormChange> Form, byte[] Bytes, byte[] Old);

/// <summary>Finds the files that are not in our own form.</summary>
public static class OwnForm
{
    /// <summary>The rewritings of a folder's sound files, and the files that would then mean something else:
    /// those stay as they are.</summary>
    public static (IReadOnlyList<Rewriting> Sound, IReadOnlyList<string> Doubtful) Of(string folder, SiteFiles files, ProblemList problems)
    {
        var wrong = problems.Sorted().Where(p => p.Severity == Severity.Error).Select(p => p.At.File).ToHashSet(StringComparer.Ordinal);
        var all = files.Tables.Where(t => !wrong.Contains(t.File))
            .Select(t => Of(t, File.ReadAllBytes(Path.Combine(folder, t.File))))
            .OfType<Rewriting>()
            .ToList();
        if (all.Count == 0) return ([], []);
        var doubtful = SameMeaning.Differing(folder, files, all).ToHashSet(StringComparer.Ordinal);
        return ([.. all.Where(r => !doubtful.Contains(r.File))], [.. doubtful.Order(StringComparer.Ordinal)]);
    }

    private static Rewriting? Of(CsvTable table, byte[] old)
    {
        var bytes = CsvText.Of(Rows(table));
        if (bytes.AsSpan().SequenceEqual(old)) return null;
        var cells =
            table.Rows.SelectMany(
                row => table.Headings.Take(row.Cells).Select(
                    (heading, i) => new CellChange(row.At(heading), table.Records[row.Record - 1][i], row.Own[i])))
            .Where(c => Plain(c.Old) != c.New).ToList();
        return new(table.File, cells, [.. Form(table, old, cells.Count)], bytes, old);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(CsvTable table)
    {
        var own = table.Rows.ToDictionary(r => r.Record, r => r.Own);
        return table.Records.Select((cells, i) => (cells, i)).Where(r => !CsvTable.IsBlank(r.cells))
            .Select(r => Fit(own.GetValueOrDefault(r.i + 1) ?? [.. r.cells.Select(Plain)], table.Width));
    }

    // As many cells as there are headings; a remark may have more.
    private static string[] Fit(string[] cells, int width) =>
        [.. cells.Where((c, i) => i < width || c.Trim().Length > 0), .. Enumerable.Repeat("", Math.Max(0, width - cells.Length))];

    private static string Plain(string cell) => cell.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static IEnumerable<FormChange> Form(CsvTable table, byte[] old, int cells)
    {
        var (encoding, breaks) = (old is not [0xEF, 0xBB, 0xBF, ..], old.AsSpan().Contains((byte)'\r'));
        if (encoding) yield return FormChange.Encoding;
        if (breaks) yield return FormChange.LineBreaks;
        if (table.HasTabs) yield return FormChange.Tabs;
        if (!encoding && !breaks && !table.HasTabs && cells == 0) yield return FormChange.Layout;
    }
}
