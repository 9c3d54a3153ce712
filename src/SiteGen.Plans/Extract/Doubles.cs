// Rule: no two rows of a file have the same key; every file's key stands in its schema.
using System.Globalization;

namespace SiteGen.Plans.Extract;

/// <summary>Finds rows of one file that say something about the same thing.</summary>
public static class Doubles
{
    private static readonly string[] Periods = ["period", "set_on", "year"];

    /// <summary>A problem for each row whose key a row above it has.</summary>
    /// <param name="schema">The file's columns and keys.</param>
    /// <param name="rows">The rows of one file.</param>
    /// <param name="reading">The languages, and the plan's years for 策定時 and the like.</param>
    public static IEnumerable<Problem> Of(Schema schema, IReadOnlyList<Row> rows, Reading reading) =>
        schema.Keys.SelectMany(key => Of(schema.KeyHeadings(key, reading.Languages[0]), schema.Repeats, rows, reading));

    private static IEnumerable<Problem> Of(
        IReadOnlyList<string> columns, string? repeats, IReadOnlyList<Row> rows, Reading reading) => rows
        .Where(row => columns.Any(c => row.Text(c).Length > 0) && columns.All(c => row.Text(c) != repeats))
        .GroupBy(row => string.Join('\0', columns.Select(c => Cell(row, c, reading))), StringComparer.Ordinal)
        .SelectMany(same => same.Skip(1).Select(row => Double(row, same.First(), columns)));

    private static Problem Double(Row row, Row first, IReadOnlyList<string> columns)
    {
        var named = columns.FirstOrDefault(c => row.Text(c).Length > 0, columns[0]);
        return ProblemCatalog.RowTwice(row.At(named), row.Text(named), first.Record, columns);
    }

    // Two spellings of a time are one time, and an id in other letters is one folder on many machines.
    private static string Cell(Row row, string column, Reading reading)
    {
        if (column == "date") return Alike.Of(row.Date(column, reading with { Problems = new() }));
        var text = row.Text(column).TrimStart('\'');
        if (text.Length == 0 || !Periods.Contains(column)) return Alike.Of(text);
        return PeriodCell.Read(text, reading.Span) is { } period ? Time(period) : Alike.Of(text);
    }

    /// <summary>A period as a key: the same for all spellings of one time; of a text that names none, the text.</summary>
    public static string Time(Period period) => period.Kind == PeriodKind.Undated
        ? Alike.Of(period.Printed)
        : string.Create(CultureInfo.InvariantCulture, $"{period.Begins:yyyy-MM-dd} {period.Ends:yyyy-MM-dd} {period.Meaning}");
}
