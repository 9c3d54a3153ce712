// Writes sheets as .xlsx: numbers as numbers with their printed decimals, texts as texts, the same bytes every time.
using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SiteGen.OpenData;

/// <summary>A sheet: its rows of texts and numbers. The first row is a heading that stays in view.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Rows">All rows with the heading.</param>
/// <param name="IsProse">True for sheets to be read: their texts wrap, and there is nothing to filter.</param>
public sealed record WorkbookSheet(string Name, IReadOnlyList<object?[]> Rows, bool IsProse = false);

/// <summary>Writes workbooks.</summary>
public static class Workbook
{
    /// <summary>The media type of an .xlsx file.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The bytes of a workbook with these sheets.</summary>
    public static byte[] Write(IReadOnlyList<WorkbookSheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            document.CompressionOption = System.IO.Packaging.CompressionOption.NotCompressed;
            var book = document.AddWorkbookPart();
            var list = new Sheets();
            for (var i = 0; i < sheets.Count; i++)
            {
                var part = book.AddNewPart<WorksheetPart>($"sheet{i + 1}");
                using (var content = part.GetStream(FileMode.Create)) WorkbookRows.Write(content, sheets[i]);
                list.Append(new Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = $"sheet{i + 1}" });
            }
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Sheet();
            book.Workbook = new(list);
            document.ChangeIdOfPart(book, "workbook");
        }
        return Repacked(stream);
    }

    // The library stamps each part with the time of writing; parts are packed anew, in the order of their names and with a fixed time.
    private static byte[] Repacked(MemoryStream package)
    {
        package.Position = 0;
        using var archive = new ZipArchive(package, ZipArchiveMode.Read);
        return FixedZip.Write(archive.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal).Select(e => (e.FullName, Read(e))));
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}

/// <summary>The looks of cells: plain, heading, and numbers by their decimals.</summary>
internal static class WorkbookStyles
{
    public const uint Plain = 0, Heading = 1, Wrapped = 2;
    private const uint FirstNumber = 3, FirstFormat = 164;
    private const int MostDecimals = 10;

    /// <summary>The look of a number: its printed decimals stay.</summary>
    public static uint Of(decimal number) => FirstNumber + (uint)Math.Min((int)number.Scale, MostDecimals);

    public static Stylesheet Sheet()
    {
        var decimals = Enumerable.Range(0, MostDecimals + 1)
            .Select(d => (Id: FirstFormat + (uint)d, Code: d == 0 ? "0" : "0." + new string('0', d)))
            .ToList();
        return new(
            new NumberingFormats(decimals.Select(d => new NumberingFormat { NumberFormatId = d.Id, FormatCode = d.Code })),
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats([new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true },
                new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true },
                .. decimals.Select(d => new CellFormat { NumberFormatId = d.Id, ApplyNumberFormat = true })]));
    }
}
