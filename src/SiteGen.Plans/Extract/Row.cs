// One row of a table: gives its cells as text, number, period or choice, and notes what is wrong with a cell.
using System.Globalization;

namespace SiteGen.Plans.Extract;

/// <summary>What a row needs to know to read its cells.</summary>
/// <param name="Languages">The site's languages, Japanese first.</param>
/// <param name="Span">The plan's years; null outside a plan.</param>
/// <param name="Problems">Where problems go.</param>
/// <param name="Units">The Japanese unit of each indicator, for numbers that bring their unit along.</param>
public sealed record Reading(IReadOnlyList<string> Languages, PlanSpan? Span, ProblemList Problems, IReadOnlyDictionary<string, string>? Units = null)
{
    /// <summary>The indicator's unit; null when it is not known.</summary>
    public string? UnitOf(string indicator) => Units?.GetValueOrDefault(indicator);
}

/// <summary>A row and its line in the file.</summary>
public sealed class Row
{
    private readonly CsvTable table;
    private readonly string[] cells;

    internal Row(CsvTable table, int line, string[] cells)
    {
        this.table = table;
        this.cells = cells;
        Line = line;
    }

    /// <summary>The line on which the row begins, counted from 1.</summary>
    public int Line { get; }

    /// <summary>How many cells the row has, without blank ones at the end.</summary>
    public int Width => cells.Length - cells.Reverse().TakeWhile(string.IsNullOrWhiteSpace).Count();

    /// <summary>How many cells the row has in the file, blank ones too.</summary>
    public int Cells => cells.Length;

    /// <summary>The place of a cell, or of the whole row when no column is named.</summary>
    public Place At(string column = "")
    {
        var index = IndexOf(column);
        return new(table.File, Line, index < 0 ? column : $"{column} ({Letter(index)})");
    }

    /// <summary>A cell as it stands in the file; empty when the column is not there.</summary>
    public string Raw(string column) => IndexOf(column) is var i and >= 0 && i < cells.Length ? cells[i] : "";

    /// <summary>A cell as text: spaces around it are cut, line breaks are LF; names and comments are not touched otherwise.</summary>
    public string Text(string column) => DirectionMarks.Closed(Raw(column).Trim().Trim('\u3000').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));

    /// <summary>A text in all languages of the site.</summary>
    public LocalText Local(string column, Reading reading)
    {
        var texts = reading.Languages.Select(l => (l, text: Text($"{column}_{l}"))).Where(t => t.text.Length > 0).ToDictionary(t => t.l, t => t.text);
        return texts.Count == 0 ? LocalText.None : new(texts);
    }

    /// <summary>Several values in one cell, separated by ; (or the full-width ；).</summary>
    public IReadOnlyList<string> List(string column) =>
        Text(column).Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Several values in one cell that may not be blank.</summary>
    public IReadOnlyList<string> NeedList(string column, Reading reading) => Need(column, reading).Length == 0 ? [] : List(column);

    /// <summary>A text that may not be blank.</summary>
    public string Need(string column, Reading reading)
    {
        var text = Text(column);
        if (text.Length == 0) reading.Problems.Add(ProblemCatalog.CellBlank(At(column)));
        return text;
    }

    /// <summary>A number; null when the cell is blank or says that there is none. Letters in it are a problem.</summary>
    /// <param name="column">The column.</param>
    /// <param name="reading">Where problems go.</param>
    /// <param name="unit">The indicator's own unit, which may stand after the number; null to accept none.</param>
    public decimal? Number(string column, Reading reading, string? unit = null)
    {
        var cell = Raw(column);
        if (MissingCell.Says(cell)) return null;
        var number = NumberCell.Read(cell);
        if (!number.Readable || number.Unit.Length > 0 && number.Unit != unit)
        {
            reading.Problems.Add(ProblemCatalog.NotANumber(At(column), cell));
            return null;
        }
        if (number.Unit.Length > 0) reading.Problems.Add(ProblemCatalog.UnitInNumber(At(column), cell));
        return number.Value;
    }

    /// <summary>A whole number; null when blank. A fraction is a problem.</summary>
    public int? Whole(string column, Reading reading)
    {
        if (Number(column, reading) is not { } n) return null;
        if (decimal.Truncate(n) == n && Math.Abs(n) <= int.MaxValue) return (int)n;
        reading.Problems.Add(ProblemCatalog.NotANumber(At(column), Raw(column)));
        return null;
    }

    /// <summary>A fiscal year as a western year; it may not be blank.</summary>
    public int? NeedYear(string column, Reading reading)
    {
        if (MissingCell.Says(Raw(column))) reading.Problems.Add(ProblemCatalog.CellBlank(At(column)));
        if (Number(column, reading) is not { } n) return null;
        if (decimal.Truncate(n) == n && n is > 1900 and < 2101) return (int)n;
        reading.Problems.Add(ProblemCatalog.PeriodImpossible(At(column), Raw(column)));
        return null;
    }

    /// <summary>A date as 2026-11-20, which may not be blank; Excel's 2026/11/2 is read as 2026-11-02.</summary>
    public string Date(string column, Reading reading)
    {
        var cell = Need(column, reading);
        return DateOnly.TryParseExact(cell, "yyyy/M/d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell;
    }

    /// <summary>A period; null when the cell is blank. An impossible one is a problem.</summary>
    public Period? Period(string column, Reading reading)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        var period = PeriodCell.Read(text, reading.Span);
        if (period is null) reading.Problems.Add(ProblemCatalog.PeriodImpossible(At(column), text));
        return period;
    }

    /// <summary>One of a fixed set of words, written as snake_case; <paramref name="blank"/> when the cell is blank, which is a problem without it.</summary>
    public T Choice<T>(string column, Reading reading, T? blank = null) where T : struct, Enum
    {
        var text = blank is null ? Need(column, reading) : Text(column);
        if (text.Length == 0) return blank ?? default;
        if (Extract.Choices.Find<T>(text) is { } found) return found;
        reading.Problems.Add(ProblemCatalog.ChoiceUnknown(At(column), text, Extract.Choices.Words<T>(), Nearest.To(text, Extract.Choices.Words<T>())));
        return default;
    }

    /// <summary>Several of a fixed set of words in one cell.</summary>
    public IReadOnlyList<T> Choices<T>(string column, Reading reading) where T : struct, Enum
    {
        var words = List(column);
        foreach (var wrong in words.Where(w => Extract.Choices.Find<T>(w) is null))
            reading.Problems.Add(ProblemCatalog.ChoiceUnknown(At(column), wrong, Extract.Choices.Words<T>(), Nearest.To(wrong, Extract.Choices.Words<T>())));
        return [.. words.Select(Extract.Choices.Find<T>).OfType<T>()];
    }

    /// <summary>The reason for a missing number: the cell for it, or the words that stand in place of the number.</summary>
    public string MissingText() => Text("missing") is { Length: > 0 } reason ? reason : MissingCell.Says(Raw("value")) ? Text("value") : "";

    /// <summary>yes or no; false when blank.</summary>
    public bool YesNo(string column, Reading reading) => Choice<YesNo>(column, reading, Extract.YesNo.No) == Extract.YesNo.Yes;

    private int IndexOf(string column)
    {
        for (var i = 0; i < table.Headings.Count; i++)
            if (table.Headings[i] == column) return i;
        return -1;
    }

    private static string Letter(int index) => index < 26 ? $"{(char)('A' + index)}" : $"{(char)('A' + index / 26 - 1)}{(char)('A' + index % 26)}";
}
