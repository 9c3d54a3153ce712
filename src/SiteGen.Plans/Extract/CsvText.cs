// Rows to text in our own form: UTF-8 with BOM, which Excel in Japan opens right, LF, and no more quotes than needed.
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SiteGen.Plans.Extract;

/// <summary>Writes CSV files that staff edit.</summary>
public static class CsvText
{
    /// <summary>The bytes of a file.</summary>
    public static byte[] Of(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(
            text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n", ShouldQuote = cell => NeedsQuotes(cell.Field) }))
            foreach (var row in rows)
            {
                foreach (var cell in row) csv.WriteField(cell);
                csv.NextRecord();
            }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static bool NeedsQuotes(string? cell) => cell is not null && cell.AsSpan().ContainsAny(",\"\r\n");
}
