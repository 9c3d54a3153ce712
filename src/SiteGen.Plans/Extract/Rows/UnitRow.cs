// A row of units.csv: a unit, its words, and its size.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>units.csv</c>. <c>scale</c> is how many single things one of the unit is (万人: 10,000).</summary>
public sealed record UnitRow(Row Row, string Id, string Ja, string EnOne, string EnMany, decimal Scale, string Quantity)
{
    /// <summary>The unit as documents print it: in Japanese, or on a site without Japanese the English plural.</summary>
    public string Printed => Ja.Length > 0 ? Ja : EnMany;

    /// <summary>True for per cent.</summary>
    public bool IsPercent => Narrow.Text(Ja) == "%" || EnMany == "%";

    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("units.csv",
        Column.Need("unit"), Column.Word("ja", "ja"), Column.Word("en_one", "en"), Column.Word("en_many", "en"),
        Column.Need("scale"), Column.Need("quantity"), Column.May("decimals"))
    {
        Keys = [["unit"]],
    };

    /// <summary>Reads a row.</summary>
    public static UnitRow Read(Row row, Reading reading) => new(
        row, row.Need("unit", reading), reading.Languages.Any(Language.IsJapaneseCode) ? row.Text("ja") : "",
            row.Text("en_one"), row.Text("en_many"), row.Number("scale", reading) ?? 1, row.Text("quantity"));
}
