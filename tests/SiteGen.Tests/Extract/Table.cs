// A CSV reader of the tests' own, so that what the program reads can be compared with something that is not the program.
using System.Text;

namespace SiteGen.Tests.Extract;

public static class Table
{
    /// <summary>Rows of cells, by the rules of RFC 4180 alone.</summary>
    public static IReadOnlyList<string[]> Read(string text, char delimiter = ',')
    {
        var (rows, row, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (c == '"') quoted = !quoted;
            else if (quoted || c != delimiter && c is not ('\r' or '\n')) cell.Append(c);
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == delimiter) continue;
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
                rows.Add([.. row]);
                row.Clear();
            }
        }
        if (cell.Length > 0 || row.Count > 0) rows.Add([.. row, cell.ToString()]);
        return rows;
    }

    public static string Write(IEnumerable<IReadOnlyList<string>> rows, char delimiter = ',', bool quoteAll = false) =>
        string.Concat(rows.Select(r => string.Join(delimiter, r.Select(c => Quoted(c, delimiter, quoteAll))) + "\n"));

    private static string Quoted(string cell, char delimiter, bool always) =>
        always || cell.IndexOfAny([delimiter, '"', '\r', '\n']) >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
