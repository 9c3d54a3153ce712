// Japanese eras as a five-row table; no calendar of the machine is asked.
using System.Globalization;

namespace SiteGen.Plans.Extract;

/// <summary>Turns a year of an era into a western year.</summary>
public static class Era
{
    private const int FirstYear = 1868;
    private const int LastYear = 2100;

    /// <summary>Kanji, letter, the one sign (㍻), the first kanji alone, and the western year before the era's first year.</summary>
    private static readonly (string Kanji, string Letter, string Sign, string Short, int Base)[] Table =
    [
        ("明治", "M", "㍾", "明", 1867), ("大正", "T", "㍽", "大", 1911), ("昭和", "S", "㍼", "昭", 1925),
        ("平成", "H", "㍻", "平", 1988), ("令和", "R", "㋿", "令", 2018),
    ];

    /// <summary>Every way to name an era, the long ones first, with the western year before its first year.</summary>
    internal static readonly IReadOnlyList<(string Name, int Base)> Names =
        [.. Table.Select(e => (e.Kanji, e.Base)), .. Table.Select(e => (e.Sign, e.Base)), .. Table.Select(e => (e.Short, e.Base))];

    /// <summary>The western year before the first year of the era of a letter (h, H); null for other letters.</summary>
    internal static int? OfLetter(string letter) =>
        Table.Where(e => string.Equals(e.Letter, letter, StringComparison.OrdinalIgnoreCase)).Select(e => (int?)e.Base).FirstOrDefault();

    /// <summary>The western year, or null when there is no such year (H0, R99). Heisei 32 is 2020: old plans print it.</summary>
    /// <param name="era">平成, H, 令和, R, ...; empty when the number is a western year already.</param>
    /// <param name="number">The digits, or 元 for the first year.</param>
    public static int? ToWestern(string era, string number)
    {
        if (number.Length > 4) return null;
        var n = number == "元" ? 1 : int.Parse(number, CultureInfo.InvariantCulture);
        return ToWestern(era.Length == 0 ? null : Base(era), n);
    }

    /// <summary>The western year of the n-th year after <paramref name="eraBase"/>, or of n itself; null when
    /// there is no such year.</summary>
    internal static int? ToWestern(int? eraBase, int n)
    {
        if (eraBase is not null && n == 0) return null;
        var year = (eraBase ?? 0) + n;
        return year is >= FirstYear and <= LastYear ? year : null;
    }

    /// <summary>The fiscal year in its era, such as 平成28年度; 2019 and later are Reiwa (平成31年度 is 令和元年度).</summary>
    public static string InJapanese(int fiscalYear) => $"{YearInJapanese(fiscalYear)}年度";

    /// <summary>The year in its era without 年 or 年度, such as 平成28 or 令和元.</summary>
    public static string YearInJapanese(int year)
    {
        var (kanji, _, n) = YearOf(year);
        return n == 1 ? $"{kanji}元" : string.Create(CultureInfo.InvariantCulture, $"{kanji}{n}");
    }

    /// <summary>The fiscal year in its era as documents shorten it, such as H28.</summary>
    public static string InShort(int fiscalYear)
    {
        var (_, letter, n) = YearOf(fiscalYear);
        return string.Create(CultureInfo.InvariantCulture, $"{letter}{n}");
    }

    private static (string Kanji, string Letter, int Year) YearOf(int fiscalYear)
    {
        var era = Table.Last(e => fiscalYear > e.Base || e.Base == Table[0].Base);
        return (era.Kanji, era.Letter, fiscalYear - era.Base);
    }

    private static int Base(string era) => OfLetter(era) ?? Table.First(e => e.Kanji == era).Base;
}
