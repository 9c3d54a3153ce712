// One sheet of a workbook: column widths, a heading that stays in view with filters, and the cells.
using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SiteGen.Write;

internal static class WorkbookRows
{
    private const int Narrowest = 8, Widest = 48, LongestCell = 32767;

    // What XML cannot hold is written as _x0007_, as Excel does; a text that looks like that already is written so that it stays itself.
    private static bool LooksEscaped(string text, int i) => text[i] == '_' && text.AsSpan(i + 1) is ['x', var a, var b, var c, var d, '_', ..]
        && char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d);

    public static void Write(OpenXmlWriter writer, WorkbookSheet sheet)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(Widths(sheet));
        writer.WriteStartElement(new SheetData());
        for (var i = 0; i < sheet.Rows.Count; i++) writer.WriteElement(Row(sheet.Rows[i], i, i == 0 ? WorkbookStyles.Heading : sheet.IsProse ? WorkbookStyles.Wrapped : WorkbookStyles.Plain));
        writer.WriteEndElement();
        if (!sheet.IsProse) writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(sheet.Rows[0].Length - 1)}{sheet.Rows.Count}" });
        writer.WriteEndElement();
    }

    /// <summary>The text as it stands in the file.</summary>
    public static string Escaped(string text)
    {
        var plain = !text.Contains("_x", StringComparison.Ordinal) ? text
            : string.Concat(text.Select((c, i) => LooksEscaped(text, i) ? "_x005F_" : $"{c}"));
        if (IsXml(plain)) return plain;
        return string.Concat(plain.Select((c, i) => IsXml(plain, i) ? $"{c}" : $"_x{(int)c:X4}_"));
    }

    private static Row Row(object?[] cells, int row, uint style) =>
        new(cells.Select((c, i) => Cell(c, $"{Letters(i)}{row + 1}", style)).OfType<Cell>()) { RowIndex = (uint)row + 1 };

    private static Cell? Cell(object? cell, string reference, uint style) => cell switch
    {
        decimal number => new(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { CellReference = reference, StyleIndex = WorkbookStyles.Of(number) },
        int number => new(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { CellReference = reference },
        null or "" => null,
        _ => new(new InlineString(new Text(Fitting((string)cell)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = reference, DataType = CellValues.InlineString, StyleIndex = style },
    };

    // Excel refuses a whole file in which one cell has more.
    private static string Fitting(string text) => Escaped(text.Length <= LongestCell ? text : string.Concat(text.AsSpan(0, LongestCell - 1), "…"));

    private static Columns Widths(WorkbookSheet sheet) => new(Enumerable.Range(0, sheet.Rows[0].Length).Select(i => new Column { Min = (uint)i + 1, Max = (uint)i + 1, CustomWidth = true, Width = Width(sheet.Rows.Select(r => i < r.Length ? r[i] : null)) }));

    private static double Width(IEnumerable<object?> cells) => Math.Clamp(cells.Select(Width).DefaultIfEmpty().Max() + 2, Narrowest, Widest);

    // A Japanese letter is twice as wide.
    private static int Width(object? cell) => cell switch { null => 0, string text => text.Split('\n').Max(line => line.Sum(c => c > '\u2E7F' ? 2 : 1)), _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!.Length };

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + column / 26 - 1)}{(char)('A' + column % 26)}";

    private static bool IsXml(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!IsXml(text, i)) return false;
        return true;
    }

    // A carriage return would be read back as a line feed.
    private static bool IsXml(string text, int i) => text[i] != '\r' && (XmlConvert.IsXmlChar(text[i])
        || i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]) || i > 0 && XmlConvert.IsXmlSurrogatePair(text[i], text[i - 1]));
}
