// How numbers, units, years and periods are written in a language.
using System.Globalization;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Text;

namespace SiteGen.Theme.Words;

/// <summary>Writes figures.</summary>
public sealed class Figures(Language language, WordList words)
{
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;

    private bool IsJapanese => language.IsJapanese;

    /// <summary>A number with thousands separators and its own decimals.</summary>
    public static string Number(decimal value) => (value < 0 ? "−" : "") + Math.Abs(value).ToString($"N{value.Scale}", CultureInfo.InvariantCulture);

    /// <summary>A number with its unit: 1,199件, 129万人; 1,199 cases, 1.29 million people.</summary>
    public string WithUnit(decimal value, Unit unit)
    {
        if (IsJapanese) return Number(value) + unit.Ja;
        if (unit.Ja is "%" || unit.EnMany.Length == 0) return Number(value) + unit.EnMany;
        return $"{InWords(value * unit.Scale, unit.Scale)} {(value * unit.Scale == 1 ? unit.EnOne : unit.EnMany)}";
    }

    /// <summary>A number whose unit was just named: in English a plain unit is not said again.</summary>
    public string Short(decimal value, Unit unit) => IsJapanese || unit.Scale != 1 || unit.Ja is "%" ? WithUnit(value, unit) : Number(value);

    /// <summary>A value or the word for a missing one.</summary>
    public string WithUnit(decimal? value, Unit unit) => value is { } known ? WithUnit(known, unit) : Word("missing.short");

    /// <summary>A number for the axis of a chart, without its unit; in English a scaled one is spelled out.</summary>
    public string Axis(decimal value, Unit unit) => IsJapanese ? Number(Trim(value)) : InWords(Trim(value * unit.Scale), unit.Scale);

    /// <summary>A change with its sign; for percentages in points.</summary>
    public string Change(decimal value, Unit unit)
    {
        var sign = value > 0 ? "+" : "";
        var points = unit.Ja is "%" ? Word("unit.points", Number(value)) : WithUnit(value, unit);
        return sign + points;
    }

    /// <summary>The size of a change without its sign; for percentages in points.</summary>
    public string Difference(decimal value, Unit unit) => unit.Ja is "%" ? Word("unit.points", Number(Math.Abs(value))) : WithUnit(Math.Abs(value), unit);

    /// <summary>The unit's name, for table headings; empty for a pure number.</summary>
    public string Name(Unit unit) => IsJapanese ? unit.Ja : unit.EnMany;

    /// <summary>A ratio as a percentage with one decimal: 0.3 is 30.0%.</summary>
    public static string Percent(decimal ratio) => Number(Math.Round(ratio * 100, 1, MidpointRounding.AwayFromZero)) + "%";

    /// <summary>A ratio as a whole percentage: 0.3 is 30%.</summary>
    public static string WholePercent(decimal ratio) => Number(Math.Round(ratio * 100, 0, MidpointRounding.AwayFromZero)) + "%";

    /// <summary>An amount of money: 548万6,770円; 5,486,770 yen.</summary>
    public string Yen(decimal amount) => IsJapanese ? JapaneseYen(amount) + "円" : Number(amount) + " yen";

    /// <summary>A fiscal year: 2016年度(平成28年度); FY2016.</summary>
    public string Year(int year) => IsJapanese ? $"{year}年度({Era.InJapanese(year)})" : $"FY{year}";

    /// <summary>A fiscal year where there is little room: 2016年度; FY2016.</summary>
    public string ShortYear(int year) => IsJapanese ? $"{year}年度" : $"FY{year}";

    /// <summary>A period: a year, a month, a range; what cannot be dated is shown as printed.</summary>
    public string PeriodName(Period period) => period switch
    {
        { Kind: PeriodKind.Undated } => period.Text is "" or "-" ? Word("period.none") : period.Text,
        { Kind: PeriodKind.CalendarYear } => Word("period.calendar", period.Last!),
        { Kind: PeriodKind.Month } => Word("period.month", period.Last!, IsJapanese ? period.Month : MonthName(period.Month)),
        { Kind: PeriodKind.Range, Meaning: RangeMeaning.Average, IsInFiscalYears: true } => Word("period.range_average_fiscal", period.First!, period.Last!),
        { Kind: PeriodKind.Range } => Word($"period.range_{Choices.Word(period.Meaning)}", period.First!, period.Last!),
        _ => Year(period.Last!.Value),
    };

    // Figures stand in titles and charts, too, where furigana cannot.
    private string Word(string key, params object[] gaps) => Ruby.Strip(words.Text(language, key, gaps));

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    // A scaled unit is spelled out in English: 129万人 is 1.29 million people, and 30千円 is 30,000 yen.
    private static string InWords(decimal value, decimal scale)
    {
        if (scale == 1) return Number(value);
        var (size, name) = Math.Abs(value) >= Billion ? (Billion, " billion") : Math.Abs(value) >= Million ? (Million, " million") : (1m, "");
        return Number(Trim(value / size)) + name;
    }

    private static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    private static string JapaneseYen(decimal amount)
    {
        if (Math.Abs(amount) < 10_000) return Number(amount);
        var oku = Math.Truncate(amount / 100_000_000);
        var man = Math.Truncate(amount % 100_000_000 / 10_000);
        var rest = Math.Abs(amount % 10_000);
        return (oku != 0 ? $"{Number(oku)}億" : "") + (man != 0 ? $"{Number(oku != 0 ? Math.Abs(man) : man)}万" : "") + (rest != 0 ? Number(rest) : "");
    }
}
