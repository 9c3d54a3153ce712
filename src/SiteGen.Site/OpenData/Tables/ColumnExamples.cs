// An example for each column of the data dictionary: the first value that the real data has, cut where it is long.
using System.Globalization;
using SiteGen.Theme.Data;

namespace SiteGen.OpenData;

internal static class ColumnExamples
{
    private const int Longest = 40;

    public static TableNote Add(TableNote note, Table table) =>
        note with { Columns = [.. note.Columns.Select((c, i) => c with { Example = Of(table, i) })] };

    private static string Of(Table table, int column)
    {
        var text = table.Rows.Select(r => Convert.ToString(r[column], CultureInfo.InvariantCulture)).FirstOrDefault(
            t => !string.IsNullOrEmpty(t)) ?? "";
        var line = text.Split('\n')[0];
        return line.Length <= Longest && line.Length == text.Length
            ? line
            : new StringInfo(line).SubstringByTextElements(0, Math.Min(Longest, new StringInfo(line).LengthInTextElements)) + "…";
    }
}
