// A row of plan.csv or site.csv: a setting and its value, in every language.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>plan.csv</c> or <c>site.csv</c>. A value that is the same in all languages stands in
/// the column of the first.</summary>
public sealed record SettingRow(Row Row, string Key, LocalText Value)
{
    /// <summary>The column of a value that is the same in all languages: that of the site's first.</summary>
    public string Leading { get; private init; } = Language.Japanese.Code;

    /// <summary>Where such a value stands. No property: rows that moved still mean the same.</summary>
    public Place Where() => Row.At(Leading);

    /// <summary>The setting that says what grades mean: the only one that may have several rows.</summary>
    public const string Legend = "legend";

    /// <summary>The value of the rows with one key: the first, or the lines of a legend in several rows.</summary>
    public static LocalText ValueOf(IEnumerable<SettingRow> rows) =>
        LocalText.Lines([.. rows.Where((row, i) => i == 0 || row.Key == Legend).Select(row => row.Value)]);

    // Settings that are numbers or codes, not words for readers.
    private static readonly string[] Codes =
    [
        "code", "period_start", "period_end", "baseline_year", "pace_start", "pace_end", "order", "method"
    ];

    /// <summary>Reads a row; the columns are named after the languages.</summary>
    public static SettingRow Read(Row row, Reading reading)
    {
        var key = row.Need("key", reading);
        var isCode = Codes.Contains(key);
        var texts = reading.Languages.Select(l => (l, text: isCode ? row.Code(l) : row.Text(l))).Where(t => t.text.Length > 0);
        return new(row, key, new(texts.ToDictionary(t => t.l, t => t.text), reading.Languages[0])) { Leading = reading.Languages[0] };
    }

    /// <summary>The columns of the file, for the site's languages.</summary>
    public static Schema Schema(string file, IEnumerable<string> languages) =>
        new(file, [Column.Need("key"), .. languages.Select((l, i) => i == 0 ? Column.Need(l) : Column.May(l))])
        {
            Keys = [["key"]],
            Repeats = Legend,
        };
}
