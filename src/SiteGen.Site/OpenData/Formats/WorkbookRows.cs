// One sheet of a workbook: column widths, a heading that stays in view with filters, and the cells.
using System.Globalization;
using System.Xml;

namespace SiteGen.OpenData;

internal static class WorkbookRows
{
    private const int Narrowest = 8, Widest = 48, LongestCell = 32767;

    // What XML cannot hold is written as _x0007_, as Excel does; a text that looks like that already is written so that it stays itself.
    private static bool LooksEscaped(string text, int i) =>
        text[i] == '_' && text.AsSpan(i + 1) is ['x', var a, var b, var c, var d, '_', ..]
        && char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d);

    private const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Prefix = "x";

    /// <summary>Writes a sheet straight as XML: an object for each cell would cost more than all the rest.</summary>
    public static void Write(Stream stream, WorkbookSheet sheet)
    {
        using var xml = XmlWriter.Create(stream);
        Start(xml, "worksheet");
        WriteHeadingInView(xml);
        WriteWidths(xml, sheet);
        Start(xml, "sheetData");
        for (var i = 0; i < sheet.Rows.Count; i++)
            WriteRow(xml, sheet.Rows[i], i,
                i == 0 ? WorkbookStyles.Heading : sheet.IsProse ? WorkbookStyles.Wrapped : WorkbookStyles.Plain);
        xml.WriteEndElement();
        if (!sheet.IsProse) WriteElement(xml, "autoFilter", ("ref", $"A1:{Letters(sheet.Rows[0].Length - 1)}{sheet.Rows.Count}"));
        xml.WriteEndElement();
    }

    private static void WriteHeadingInView(XmlWriter xml)
    {
        Start(xml, "sheetViews");
        Start(xml, "sheetView", ("workbookViewId", "0"));
        WriteElement(xml, "pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The text as it stands in the file.</summary>
    public static string Escaped(string text)
    {
        var plain = !text.Contains("_x", StringComparison.Ordinal) ? text
            : string.Concat(text.Select((c, i) => LooksEscaped(text, i) ? "_x005F_" : $"{c}"));
        if (IsXml(plain)) return plain;
        return string.Concat(plain.Select((c, i) => IsXml(plain, i) ? $"{c}" : $"_x{(int)c:X4}_"));
    }

    private static void WriteRow(XmlWriter xml, object?[] cells, int row, uint style)
    {
        Start(xml, "row", ("r", Number(row + 1)));
        for (var i = 0; i < cells.Length; i++) WriteCell(xml, cells[i], $"{Letters(i)}{row + 1}", style);
        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, object? cell, string reference, uint style)
    {
        switch (cell)
        {
            case null or "": break;
            case decimal number:
                WriteNumber(
                xml, number.ToString(CultureInfo.InvariantCulture), ("r", reference), ("s", Number((int)WorkbookStyles.Of(number)))); break;
            case int number: WriteNumber(xml, Number(number), ("r", reference)); break;
            default: WriteText(xml, Fitting((string)cell), ("r", reference), ("s", Number((int)style)), ("t", "inlineStr")); break;
        }
    }

    private static void WriteNumber(XmlWriter xml, string number, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(xml, "c", attributes);
        xml.WriteElementString(Prefix, "v", Space, number);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(xml, "c", attributes);
        Start(xml, "is");
        Start(xml, "t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(Prefix, name, Space);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
    }

    private static void WriteElement(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(xml, name, attributes);
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Excel refuses a whole file in which one cell has more.
    private static string Fitting(string text) =>
        Escaped(text.Length <= LongestCell ? text : string.Concat(text.AsSpan(0, LongestCell - 1), "…"));

    private static void WriteWidths(XmlWriter xml, WorkbookSheet sheet)
    {
        Start(xml, "cols");
        for (var i = 0; i < sheet.Rows[0].Length; i++)
        {
            var (column, at) = (Number(i + 1), i);
            var width = Width(sheet.Rows.Select(r => at < r.Length ? r[at] : null));
            WriteElement(xml, "col", ("min", column), ("max", column), ("width", Number(width)), ("customWidth", "1"));
        }
        xml.WriteEndElement();
    }

    private static int Width(IEnumerable<object?> cells) => Math.Clamp(cells.Select(Width).DefaultIfEmpty().Max() + 2, Narrowest, Widest);

    // A Japanese letter is twice as wide.
    private static int Width(object? cell) => cell switch
    {
        null => 0,
        string text => Longest(text),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!.Length,
    };

    private static int Longest(string text)
    {
        var (longest, line) = (0, 0);
        foreach (var c in text)
        {
            line = c == '\n' ? 0 : line + (c > '\u2E7F' ? 2 : 1);
            longest = Math.Max(longest, line);
        }
        return longest;
    }

    private static string Letters(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + column / 26 - 1)}{(char)('A' + column % 26)}";

    private static bool IsXml(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!IsXml(text, i)) return false;
        return true;
    }

    // A carriage return would be read back as a line feed.
    private static bool IsXml(string text, int i) => text[i] != '\r' && (XmlConvert.IsXmlChar(text[i])
        || i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])
            || i > 0 && XmlConvert.IsXmlSurrogatePair(text[i], text[i - 1]));
}
