// A row of words.csv: an interface string in the site's own words, or in a further language.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>words.csv</c>. A language left blank keeps the theme's own words.</summary>
public sealed record WordRow(Row Row, string Key, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The columns of the file, for the site's languages.</summary>
    public static Schema Schema(IEnumerable<string> languages) =>
        new("words.csv", [Column.Need("key"), .. languages.Select(Column.May)]) { Keys = [["key"]] };

    /// <summary>Reads a row; spaces at the ends of a string belong to it.</summary>
    public static WordRow Read(Row row, Reading reading) => new(row, row.Need("key", reading),
        reading.Languages.Select(l => (l, text: row.Raw(l))).Where(t => t.text.Length > 0).ToDictionary(t => t.l, t => t.text));
}
