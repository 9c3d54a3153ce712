// One row of a table: gives its cells as text, number, period or choice, and notes what is wrong with a cell.
using System.Globalization;

namespace SiteGen.Plans.Extract;

/// <summary>What a row needs to know to read its cells.</summary>
/// <param name="Languages">The site's languages, the leading one first.</param>
/// <param name="Span">The plan's years; null outside a plan.</param>
/// <param name="Problems">Where problems go.</param>
/// <param name="Units">The printed unit of each indicator, for numbers that bring their unit along.</param>
public sealed record Reading(
    IReadOnlyList<string> Languages, PlanSpan? Span, ProblemList Problems, IReadOnlyDictionary<string, string>? Units = null)
{
    /// <summary>The files that were asked for, read or not.</summary>
    public ISet<string> Files { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The files whose rows could not be read at all: what they would have said is not known.</summary>
    public ISet<string> Unread { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The files that were read.</summary>
    public IList<CsvTable> Tables { get; } = [];

    /// <summary>The indicator's unit; null when it is not known.</summary>
    public string? UnitOf(string indicator) => Units?.GetValueOrDefault(indicator);
}

/// <summary>A row and its line in the file.</summary>
public sealed class Row
{
    /// <summary>How many characters a cell of Excel can hold.</summary>
    public const int LongestCell = 32_767;

    private static readonly string[] DateShapes = ["yyyy-MM-dd", "yyyy/M/d"];

    private readonly CsvTable table;
    private readonly string[] cells;

    internal Row(CsvTable table, int line, int record, string[] cells)
    {
        this.table = table;
        this.cells = [.. cells.Select(LookAlike.Composed)];
        Own = [.. this.cells.Select(OneBreak)];
        (Line, Record) = (line, record);
    }

    /// <summary>The line on which the row begins, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Which of the file's records it is, counted from 1: the row's number in Excel.</summary>
    public int Record { get; }

    /// <summary>The cells as we write them ourselves: whoever reads a cell notes here how its value is written plainly.</summary>
    public string[] Own { get; }

    /// <summary>The headings of its table.</summary>
    public IReadOnlyList<string> Headings => table.Headings;

    /// <summary>How many cells the row has, without blank ones at the end.</summary>
    public int Width => cells.Length - cells.Reverse().TakeWhile(string.IsNullOrWhiteSpace).Count();

    /// <summary>How many cells the row has in the file, blank ones too.</summary>
    public int Cells => cells.Length;

    /// <summary>The heading of a cell that is longer than any cell of Excel; null when there is none.</summary>
    public string? TooLong() =>
        Array.FindIndex(cells, c => c.Length > LongestCell) is var i and >= 0 ? table.Headings.ElementAtOrDefault(i) ?? "" : null;

    /// <summary>True when a cell has the sign that separates cells: with a cell missing, two may have become
    /// one between quotation marks.</summary>
    public bool IsMerged => cells.Any(c => c.Contains(table.HasTabs ? '\t' : ',', StringComparison.Ordinal));

    /// <summary>The place of a cell, or of the whole row when no column is named.</summary>
    public Place At(string column = "")
    {
        var index = IndexOf(column);
        return new(table.File, Line, index < 0 ? column : $"{column} ({Letter(index)})") { Row = Record == Line ? 0 : Record };
    }

    /// <summary>The first cell beyond the last heading that is not blank; empty when there is none.</summary>
    public string Beyond => cells.Skip(table.Width).FirstOrDefault(c => !string.IsNullOrWhiteSpace(c), "");

    /// <summary>A cell as it stands in the file; empty when the column is not there.</summary>
    public string Raw(string column) => IndexOf(column) is var i and >= 0 && i < cells.Length ? cells[i] : "";

    /// <summary>A cell as text: spaces around it are cut, line breaks are LF; names and comments are not touched otherwise.</summary>
    public string Text(string column) => DirectionMarks.Closed(OneBreak(Raw(column).Trim().Trim('\u3000')));

    /// <summary>A number or code as text: in ordinary letters, without the apostrophe by which Excel keeps a text.</summary>
    public string Code(string column)
    {
        var code = Narrow.Text(Text(column)).TrimStart('\'').Trim();
        Write(column, code);
        return code;
    }

    /// <summary>A text in all languages of the site.</summary>
    public LocalText Local(string column, Reading reading)
    {
        var texts = reading.Languages.Select(l => (l, text: Text($"{column}_{l}")))
            .Where(t => t.text.Length > 0)
            .ToDictionary(t => t.l, t => t.text);
        return texts.Count == 0 ? LocalText.None : new(texts, reading.Languages[0]);
    }

    /// <summary>Several values in one cell, separated by ; (or the full-width ；).</summary>
    public IReadOnlyList<string> List(string column)
    {
        var text = Text(column).Replace('；', ';');
        Write(column, text);
        return text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>Several values in one cell, each at the place of another cell's: between two semicolons there may be none (1;;3).</summary>
    public IReadOnlyList<string> ListInPlaces(string column) => List(column).Count == 0 ? []
        : Text(column).Replace('；', ';').Split(';', StringSplitOptions.TrimEntries);

    /// <summary>Several values in one cell that may not be blank.</summary>
    public IReadOnlyList<string> NeedList(string column, Reading reading) => Need(column, reading).Length == 0 ? [] : List(column);

    /// <summary>A text that may not be blank.</summary>
    public string Need(string column, Reading reading)
    {
        var text = Text(column);
        if (text.Length == 0) reading.Problems.Add(ProblemCatalog.CellBlank(At(column)));
        return text;
    }

    /// <summary>A page or number of the document, such as 1-2; Excel may have made a date of it, which is a problem.</summary>
    public string Printed(string column, Reading reading)
    {
        if (ExcelCell.IsDate(Raw(column))) reading.Problems.Add(ProblemCatalog.ExcelDate(At(column), Raw(column)));
        return Text(column);
    }

    /// <summary>A number; null when the cell is blank or says that there is none. Letters in it are a problem.</summary>
    /// <param name="column">The column.</param>
    /// <param name="reading">Where problems go.</param>
    /// <param name="unit">The indicator's own unit, which may stand after the number; null to accept none.</param>
    /// <param name="kind">The kind of a target, whose own word may stand after the number; null to accept none.</param>
    public decimal? Number(string column, Reading reading, string? unit = null, TargetKind? kind = null)
    {
        var cell = Raw(column);
        if (MissingCell.Says(cell)) return null;
        if (MissingCell.IsUnclear(cell))
        {
            reading.Problems.Add(ProblemCatalog.MissingUnclear(At(column), cell));
            return null;
        }
        if (Duration.Minutes(cell, unit) is { } minutes) return minutes;
        var bare = Decoration.Off(cell, unit, kind);
        var number = NumberCell.Read(bare ?? cell);
        if (!number.Readable || number.Unit.Length > 0 && (unit is null || number.Unit != Narrow.Text(unit)))
        {
            reading.Problems.Add(ExcelCell.NotANumber(At(column), cell, unit));
            return null;
        }
        var plain = number.Value?.ToString(CultureInfo.InvariantCulture);
        if (bare is not null && plain is not null)
            reading.Problems.Add(ProblemCatalog.NumberDecorated(At(column), cell, plain));
        else if (number.Unit.Length > 0)
            reading.Problems.Add(ProblemCatalog.UnitInNumber(At(column), cell));
        Write(column, plain);
        return number.Value;
    }

    /// <summary>The cells that hold the error of a formula: nobody meant them, in whatever column.</summary>
    public IEnumerable<Problem> FormulaErrors()
    {
        for (var i = 0; i < Math.Min(cells.Length, table.Headings.Count); i++)
            if (cells[i].Length <= LongestCell && ExcelCell.IsError(cells[i]))
                yield return ProblemCatalog.ExcelFormula(At(table.Headings[i]), cells[i]);
    }

    /// <summary>A whole number; null when blank. A fraction is a problem.</summary>
    public int? Whole(string column, Reading reading)
    {
        if (Number(column, reading) is not { } n) return null;
        if (decimal.Truncate(n) == n && Math.Abs(n) <= int.MaxValue) return (int)n;
        reading.Problems.Add(ProblemCatalog.NotANumber(At(column), Raw(column), null));
        return null;
    }

    /// <summary>A fiscal year as a western year; it may not be blank.</summary>
    public int? NeedYear(string column, Reading reading)
    {
        if (MissingCell.Says(Raw(column))) reading.Problems.Add(ProblemCatalog.CellBlank(At(column)));
        if (!Raw(column).All(char.IsAsciiDigit) && PeriodCell.Read(Raw(column)) is { Kind: PeriodKind.FiscalYear, FiscalYear: { } year })
        {
            Write(column, year.ToString(CultureInfo.InvariantCulture));
            return year;
        }
        if (Number(column, reading) is not { } n) return null;
        if (decimal.Truncate(n) == n && n is > 1900 and < 2101) return (int)n;
        reading.Problems.Add(ProblemCatalog.PeriodImpossible(At(column), Raw(column)));
        return null;
    }

    /// <summary>A date as 2026-11-20, which may not be blank; Excel's 2026/11/2 is read as 2026-11-02.</summary>
    public string Date(string column, Reading reading)
    {
        var cell = Need(column, reading);
        if (!DateOnly.TryParseExact(
            Narrow.Text(cell).TrimStart('\''), DateShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return cell;
        var iso = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Write(column, iso);
        return iso;
    }

    /// <summary>A period; null when the cell is blank. An impossible one is a problem.</summary>
    public Period? Period(string column, Reading reading)
    {
        var text = Text(column).TrimStart('\'');
        if (text.Length == 0) return null;
        var period = PeriodCell.Read(text, reading.Span);
        if (PeriodCell.Refusal(text, reading.Span) is { } refusal)
            reading.Problems.Add(ProblemCatalog.PeriodRefused(At(column), text, refusal));
        Write(column, text);
        return period;
    }

    /// <summary>One of a fixed set of words, written as snake_case; <paramref name="blank"/> when the cell is
    /// blank, which is a problem without it.</summary>
    public T Choice<T>(string column, Reading reading, T? blank = null) where T : struct, Enum
    {
        var text = blank is null ? Need(column, reading) : Text(column);
        if (text.Length == 0) return blank ?? default;
        if (Extract.Choices.Find<T>(text) is { } found)
        {
            Write(column, Extract.Choices.Word(found));
            return found;
        }
        reading.Problems.Add(
            ProblemCatalog.ChoiceUnknown(At(column), text, Extract.Choices.Words<T>(), Nearest.To(text, Extract.Choices.Words<T>())));
        return default;
    }

    /// <summary>Several of a fixed set of words in one cell.</summary>
    public IReadOnlyList<T> Choices<T>(string column, Reading reading) where T : struct, Enum
    {
        var words = List(column);
        foreach (var wrong in words.Where(w => Extract.Choices.Find<T>(w) is null))
            reading.Problems.Add(
                ProblemCatalog.ChoiceUnknown(At(column), wrong, Extract.Choices.Words<T>(), Nearest.To(wrong, Extract.Choices.Words<T>())));
        Write(column, string.Join(';', words.Select(w => Extract.Choices.Find<T>(w) is { } found ? Extract.Choices.Word(found) : w)));
        return [.. words.Select(Extract.Choices.Find<T>).OfType<T>()];
    }

    /// <summary>The reason for a missing number: the cell for it, or the words that stand in place of the number.</summary>
    public string MissingText()
    {
        if (Text("missing") is { Length: > 0 } reason) return reason;
        if (!MissingCell.Says(Raw("value")) || Text("value") is not { Length: > 0 } words) return "";
        // We write it in its own cell, where there is one.
        if (IndexOf("missing") is >= 0 and var i && i < Own.Length) (Own[i], Own[IndexOf("value")]) = (words, "");
        return words;
    }

    /// <summary>yes or no; false when blank.</summary>
    public bool YesNo(string column, Reading reading) => Choice<YesNo>(column, reading, Extract.YesNo.No) == Extract.YesNo.Yes;

    private static string OneBreak(string cell) => cell.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    // Notes how a cell's value is written plainly; blank cells stay as they are.
    internal void Write(string column, string? own)
    {
        if (own is { Length: > 0 } && IndexOf(column) is >= 0 and var i && i < Own.Length) Own[i] = own;
    }

    private int IndexOf(string column) => column.Length == 0 ? -1 : table.IndexOf(column);

    private static string Letter(int index) =>
        index < 26 ? $"{(char)('A' + index)}" : $"{(char)('A' + index / 26 - 1)}{(char)('A' + index % 26)}";
}
