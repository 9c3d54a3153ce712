// The ways in which Excel, LibreOffice and editors save the same table.
using System.Text;

namespace SiteGen.Tests.Extract;

public static class SavedAs
{
    private static readonly Encoding Cp932 = MakeCp932();

    // Rows of cells are told from line breaks inside quotes.
    private static readonly Dictionary<string, Func<string, byte[]>> Ways = new()
    {
        ["CP932 with CRLF"] = text => Cp932.GetBytes(Crlf(text)),
        ["CP932 with LF"] = text => Cp932.GetBytes(text),
        ["UTF-8 without BOM"] = text => Encoding.UTF8.GetBytes(text),
        ["UTF-8 with BOM and CRLF"] = text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Crlf(text))],
        ["UTF-8 with two BOMs"] = text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        ["UTF-8 with lone CR"] = text => Encoding.UTF8.GetBytes(text.Replace('\n', '\r')),
        ["UTF-16 LE with tabs"] =
            text => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Crlf(Table.Write(Table.Read(text), '\t')))],
        ["UTF-16 BE with commas"] = text => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
        ["UTF-8 with tabs"] = text => Encoding.UTF8.GetBytes(Table.Write(Table.Read(text), '\t')),
        ["every cell in quotes"] = text => Encoding.UTF8.GetBytes(Table.Write(Table.Read(text), ',', quoteAll: true)),
        ["trailing empty columns"] =
            text => Encoding.UTF8.GetBytes(Crlf(Table.Write(Table.Read(text).Select(r => (string[])[.. r, "", "", ""])))),
        ["trailing empty rows"] = text => Encoding.UTF8.GetBytes(Crlf(text + ",,,\n,,,\n\n\n")),
        ["blank rows between"] =
            text => Encoding.UTF8.GetBytes(Table.Write(Table.Read(text).SelectMany(r => new[] { r, r.Select(_ => "").ToArray() }))),
        ["columns in another order"] = text => Encoding.UTF8.GetBytes(Table.Write(Table.Read(text).Select(r => r.Reverse().ToArray()))),
        ["no line break at the end"] = text => Encoding.UTF8.GetBytes(text.TrimEnd('\n')),
        ["rows ended early in blocks of 16, as Excel does"] =
            text => Encoding.UTF8.GetBytes(Crlf(Table.Write(EndedEarly(Table.Read(text))))),
        ["headings with spaces"] =
            text => Encoding.UTF8.GetBytes(Table.Write(Table.Read(text).Select((r, i) => i == 0 ? r.Select(c => $" {c}　").ToArray() : r))),
        ["remarks between"] =
            text => Encoding.UTF8.GetBytes("# 見本です\n".Replace("\n", ",,\n", StringComparison.Ordinal) + text + "# 終わり\n"),
    };

    public static IEnumerable<string> Names => Ways.Keys;

    /// <summary>The bytes; null when the encoding lacks one of the characters.</summary>
    public static byte[]? Bytes(string way, string text)
    {
        try
        {
            return Ways[way](text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private static string Crlf(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

    // Excel leaves out the columns that are blank in all of 16 rows; a single row at the end is left whole
    // here, as it is not told from a slip.
    private static IEnumerable<string[]> EndedEarly(IReadOnlyList<string[]> rows) => rows.Chunk(16)
        .SelectMany(
            (block, i) => i == 0 || block.Length == 1
                ? block
                : block.Select(r => r[..block.Max(b => 1 + Array.FindLastIndex(b, c => c.Length > 0))]));

    private static Encoding MakeCp932()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }
}
