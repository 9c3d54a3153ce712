// Japanese eras as a five-row table; no calendar of the machine is asked.
namespace SiteGen.Plans.Extract;

/// <summary>Turns a year of an era into a western year.</summary>
public static class Era
{
    private const int FirstYear = 1868;
    private const int LastYear = 2100;

    /// <summary>Kanji, letter and the western year before the era's first year.</summary>
    private static readonly (string Kanji, string Letter, int Base)[] Table =
    [
        ("明治", "M", 1867), ("大正", "T", 1911), ("昭和", "S", 1925), ("平成", "H", 1988), ("令和", "R", 2018),
    ];

    /// <summary>The western year, or null when there is no such year (H0, R99). Heisei 32 is 2020: old plans print it.</summary>
    /// <param name="era">平成, H, 令和, R, ...; empty when the number is a western year already.</param>
    /// <param name="number">The digits, or 元 for the first year.</param>
    public static int? ToWestern(string era, string number)
    {
        var n = number == "元" ? 1 : int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        if (era.Length > 0 && n == 0) return null;
        var year = era.Length == 0 ? n : Base(era) + n;
        return year is >= FirstYear and <= LastYear ? year : null;
    }

    /// <summary>The fiscal year in its era, such as 平成28年度; 2019 and later are Reiwa (平成31年度 is 令和元年度).</summary>
    public static string InJapanese(int fiscalYear)
    {
        var (kanji, _, n) = YearOf(fiscalYear);
        return $"{kanji}{(n == 1 ? "元" : n)}年度";
    }

    /// <summary>The fiscal year in its era as documents shorten it, such as H28.</summary>
    public static string InShort(int fiscalYear)
    {
        var (_, letter, n) = YearOf(fiscalYear);
        return $"{letter}{n}";
    }

    private static (string Kanji, string Letter, int Year) YearOf(int fiscalYear)
    {
        var era = Table.Last(e => fiscalYear > e.Base || e.Base == Table[0].Base);
        return (era.Kanji, era.Letter, fiscalYear - era.Base);
    }

    private static int Base(string era) => Table.First(e => e.Kanji == era || e.Letter == era.ToUpperInvariant()).Base;
}
