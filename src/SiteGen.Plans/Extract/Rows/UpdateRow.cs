// A row of updates.csv: what changed on the site and when, in readers' words.
using System.Globalization;

namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>updates.csv</c>; the date is written as 2026-11-20; Excel's 2026/11/2 is read as 2026-11-02.</summary>
public sealed record UpdateRow(Row Row, string Date, LocalText Title, LocalText Text)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("updates.csv",
        Column.Need("date"), Column.Text("title"), Column.MayText("text"))
    {
        Keys = [["date", "title"]],
    };

    /// <summary>The newest day of some rows: the site's "today", which asks no clock; null where none has a date.</summary>
    public static DateOnly? Newest(IEnumerable<UpdateRow> rows) => rows.Max(u => Day(u.Date));

    /// <summary>The day of 2026-11-20; null for what is none.</summary>
    public static DateOnly? Day(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Reads a row.</summary>
    public static UpdateRow Read(Row row, Reading reading) =>
        new(row, row.Date("date", reading), row.Local("title", reading), row.Local("text", reading));
}
