// A row of plan.csv or site.csv: a setting and its value, in every language.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>plan.csv</c> or <c>site.csv</c>. A value that is the same in all languages stands in the Japanese column.</summary>
public sealed record SettingRow(Row Row, string Key, LocalText Value)
{
    /// <summary>Reads a row; the columns are named after the languages.</summary>
    public static SettingRow Read(Row row, Reading reading) => new(row, row.Need("key", reading),
        new(reading.Languages.Select(l => (l, text: row.Text(l))).Where(t => t.text.Length > 0).ToDictionary(t => t.l, t => t.text)));

    /// <summary>The columns of the file, for the site's languages.</summary>
    public static Schema Schema(string file, IEnumerable<string> languages) =>
        new(file, [Column.Need("key"), .. languages.Select((l, i) => i == 0 ? Column.Need(l) : Column.May(l))]);
}
