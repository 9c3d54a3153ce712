// How numbers, units, years and periods are written in a language.
using System.Globalization;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Text;

namespace SiteGen.Theme.Words;

/// <summary>Writes figures.</summary>
public sealed class Figures(Language language, WordList words, PlanSpan? span = null)
{
    // N0, N1, …, up to the most decimals that a decimal has.
    private static readonly string[] Forms = [.. Enumerable.Range(0, 29).Select(scale => $"N{scale}")];

    private const decimal LeastSecond = 0.005m;
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;
    private const decimal Trillion = 1_000_000_000_000;

    internal bool IsJapanese => language.IsJapanese;

    /// <summary>A number with thousands separators and its own decimals.</summary>
    public static string Number(decimal value) =>
        (value < 0 ? "−" : "") + Math.Abs(value).ToString(Forms[value.Scale], CultureInfo.InvariantCulture);

    /// <summary>A number with its unit, to be read: 1,199件, 5,488万6,770円; 1,199 cases, 54.89 million yen.</summary>
    public string WithUnit(decimal value, Unit unit)
    {
        if (IsOwn(value, unit) is { } own) return own;
        if (IsJapanese && IsMoney(unit)) return Yen(Trim(value * unit.Scale)) + PerTime(unit);
        return IsJapanese || IsPlain(unit)
            ? Exact(value, unit)
            : InEnglish(value, unit, InWords(value * unit.Scale, unit.Scale != 1 || IsMoney(unit), IsMoney(unit) ? Readable : Trim));
    }

    /// <summary>A number with its unit to the last digit, in Japanese in the unit that the document prints:
    /// 129万人; 1.29 million people.</summary>
    public string Exact(decimal value, Unit unit)
    {
        if (IsOwn(value, unit) is { } own) return own;
        if (IsJapanese) return IsUnnamed(unit) ? Number(Trim(value * unit.Scale)) : Number(value) + unit.Ja;
        if (IsPlain(unit)) return Joined(Number(value), unit.EnMany);
        return InEnglish(value, unit, InWords(value * unit.Scale, unit.Scale != 1, Trim));
    }

    /// <summary>A number whose unit was just named: in English a plain unit is not said again.</summary>
    public string Short(decimal value, Unit unit) => NeedsUnit(unit) ? WithUnit(value, unit) : Number(value);

    private bool NeedsUnit(Unit unit) => IsJapanese || unit.Scale != 1 || unit.IsPercent
        || unit.IsRank || unit.IsDuration || IsMoney(unit);

    // Ranks are ordinals, lengths of time have parts, and a unit that begins with a digit would run into the number.
    private string? IsOwn(decimal value, Unit unit) =>
        unit.IsRank && !IsJapanese ? Ordinal(value)
        : unit.IsDuration ? Length(value * Duration.SecondsOf(unit.Printed)!.Value)
        : IsJapanese && unit.Ja.Length > 0 && char.IsDigit(unit.Ja[0]) ? Apart(Number(value), unit.Ja) : null;

    /// <summary>The lower of two numbers whose unit stands at the upper one: 13 of 13–14 people, but 13th of 13th–14th.</summary>
    public string Bare(decimal value, Unit unit) => IsOwn(value, unit) ?? Number(value);

    // 10万人当たり15.9人; 6 × 10億ドル.
    private static string Apart(string number, string unit)
    {
        var per = new[] { "当たり", "あたり" }
            .Select(p => (Word: p, At: unit.IndexOf(p, StringComparison.Ordinal)))
            .FirstOrDefault(p => p.At > 0);
        if (per.Word is null) return $"{number} × {unit}";
        var at = per.At + per.Word.Length;
        return $"{unit[..at]}{number}{unit[at..]}";
    }

    /// <summary>A place in an order in English: 1st, 22nd, 13th.</summary>
    public static string Ordinal(decimal value) => Number(value) + (value % 100 is 11m or 12m or 13m ? "th" : (value % 10) switch
    {
        1m => "st",
        2m => "nd",
        3m => "rd",
        _ => "th",
    });

    private string Length(decimal value)
    {
        // A length that is printed in minutes and seconds is whole seconds in the data, but for its sixth decimal.
        var whole = Math.Round(Math.Abs(value), MidpointRounding.AwayFromZero);
        var seconds = Math.Abs(Math.Abs(value) - whole) < LeastSecond ? whole : Trim(Math.Round(Math.Abs(value), 2));
        var parts = new[]
        {
            ("time.hours", Math.Truncate(seconds / 3600)),
            ("time.minutes", Math.Truncate(seconds % 3600 / 60)),
            ("time.seconds", seconds % 60),
        };
        var told = parts.Where(p => p.Item2 > 0).Select(p => Word(p.Item1, Number(p.Item2))).DefaultIfEmpty(Word("time.seconds", "0"));
        return (value < 0 ? "−" : "") + string.Join(IsJapanese ? "" : " ", told);
    }

    /// <summary>A value or the word for a missing one.</summary>
    public string WithUnit(decimal? value, Unit unit) => value is { } known ? WithUnit(known, unit) : Word("missing.short");

    /// <summary>The same to the last digit.</summary>
    public string Exact(decimal? value, Unit unit) => value is { } known ? Exact(known, unit) : Word("missing.short");

    /// <summary>A number for the axis of a chart, without its unit; in English a scaled one is spelled out.</summary>
    public string Axis(decimal value, Unit unit) =>
        IsJapanese && !IsUnnamed(unit) ? Number(Trim(value)) : InWords(Trim(value * unit.Scale), unit.Scale != 1, Trim);

    /// <summary>A value beside its mark in a chart, without its unit and with the decimals that were printed.</summary>
    public string Mark(decimal value, Unit unit) => unit.IsRank || unit.IsDuration ? WithUnit(value, unit)
        : unit.Scale == 1 || IsJapanese && !IsUnnamed(unit) ? Number(value)
        : Axis(value, unit);

    /// <summary>A change with its sign; for percentages in points.</summary>
    public string Change(decimal value, Unit unit)
    {
        // The first place is the best: a larger number is a fall.
        if (unit.IsRank && value != 0) return Word(value > 0 ? "unit.places_down" : "unit.places_up", Number(Math.Abs(value)));
        var sign = value > 0 ? "+" : "";
        return sign + (InSteps(value, unit) ?? Exact(value, unit));
    }

    /// <summary>The size of a change without its sign; for percentages in points.</summary>
    public string Difference(decimal value, Unit unit)
    {
        var size = Math.Abs(value);
        return InSteps(size, unit) ?? WithUnit(size, unit);
    }

    // Ranks change by places, percentages by points.
    private string? InSteps(decimal value, Unit unit) => unit.IsRank ? Word(value == 1 ? "unit.place" : "unit.places", Number(value))
        : unit.IsInPoints ? Word(Math.Abs(value) == 1 && value.Scale == 0 ? "unit.point" : "unit.points", Number(value))
        : null;

    /// <summary>The unit's name, for table headings; empty for a pure number.</summary>
    public string Name(Unit unit) => IsJapanese ? unit.Ja : unit.EnMany;

    /// <summary>A ratio as a percentage with one decimal: 0.3 is 30.0%.</summary>
    public static string Percent(decimal ratio) => Number(Math.Round(ratio * 100, 1, MidpointRounding.AwayFromZero)) + "%";

    /// <summary>A ratio as a whole percentage: 0.3 is 30%.</summary>
    public static string WholePercent(decimal ratio) => Number(Math.Round(ratio * 100, 0, MidpointRounding.AwayFromZero)) + "%";

    /// <summary>An amount of money: 548万6,770円; 5,486,770 yen.</summary>
    public string Yen(decimal amount) => IsJapanese ? JapaneseYen(amount) + "円" : Number(amount) + " yen";

    /// <summary>A page or pages of a document: p. 9; pp. 10–12. The data write 10~12, which no spreadsheet
    /// takes for a date and every encoding of Excel has.</summary>
    public string Pages(string printed)
    {
        var pages = printed.Replace(" ", "", StringComparison.Ordinal).Replace('～', '~').Replace(';', ',');
        if (pages.EndsWith('~')) return Word("kpi.pages_from", pages.TrimEnd('~'));
        var several = pages.Contains('~', StringComparison.Ordinal) || pages.Contains(',', StringComparison.Ordinal);
        var written = pages.Replace('~', IsJapanese ? '～' : '–')
            .Replace(",", IsJapanese ? "," : ", ", StringComparison.Ordinal);
        return Word(several ? "kpi.pages" : "kpi.page", written);
    }

    /// <summary>A fiscal year: 2016年度(平成28年度); FY2016.</summary>
    public string Year(int year) => IsJapanese && IsFromApril ? $"{year}年度({Era.InJapanese(year)})" : ShortYear(year);

    /// <summary>A fiscal year where there is little room: 2016年度; FY2016.</summary>
    public string ShortYear(int year) => IsJapanese ? $"{year}{(AreCalendarYears ? "年" : "年度")}"
        : AreCalendarYears ? $"{year}"
        : span is not { SplitYears: true } ? $"FY{year}"
        : FiscalCalendar.FirstDay(year, span.FirstMonth).Year == year ? SplitYear(year) : $"FY{year}";

    private static string SplitYear(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}/{(year + 1) % 100:00}");

    /// <summary>True for a plan whose years begin in January.</summary>
    public bool AreCalendarYears => span is { FirstMonth: FiscalCalendar.January };

    // A plan that is not in Japanese has no eras, and an era's fiscal year begins in April.
    private bool IsFromApril => span is null or { SplitYears: false, FirstMonth: FiscalCalendar.April };

    /// <summary>A period: a year, a month, a range; what cannot be dated is shown as printed.</summary>
    public string PeriodName(Period period) => Periods.Long(period);

    /// <summary>A period where there is little room, or within brackets: a fiscal year without its Japanese era.</summary>
    public string ShortPeriod(Period period) => Periods.Short(period);

    /// <summary>A name of a period with what it says of its figure: 2021年(確定前の値); 2021 (provisional).</summary>
    public string Standing(Period period, string name) => Periods.Marked(period, name);

    /// <summary>A day: 2019年10月1日; 1 October 2019.</summary>
    public string Day(DateOnly day) => Periods.Day(day);

    private PeriodWords Periods => new(this, IsJapanese, Word);

    // Figures stand in titles and charts, too, where furigana cannot.
    private string Word(string key, params object[] gaps) => Ruby.Strip(words.Text(language, key, gaps));

    private static bool IsMoney(Unit unit) => unit.Quantity == "yen";

    // 億円/年: the year is no part of the amount.
    private static string PerTime(Unit unit) =>
        unit.Ja.IndexOf('円', StringComparison.Ordinal) is >= 0 and var at ? unit.Ja[(at + 1)..] : "";

    private static bool IsPlain(Unit unit) => unit.IsPercent || unit.EnMany.Length == 0 && unit.Scale == 1;

    // No word says that it counts in thousands: the number does.
    private static bool IsUnnamed(Unit unit) => unit.Ja.Length == 0 && unit.Scale != 1;

    private static string InEnglish(decimal value, Unit unit, string number) =>
        Joined(number, Math.Abs(value * unit.Scale) == 1 ? unit.EnOne : unit.EnMany);

    private static string Joined(string number, string unit) =>
        unit.Length == 0 || unit.StartsWith('%') ? number + unit : $"{number} {unit}";

    // A scaled unit and money are spelled out in English: 129万人 is 1.29 million people, and 30千円 is 30,000 yen.
    private static string InWords(decimal value, bool spelledOut, Func<decimal, decimal> digits)
    {
        if (!spelledOut) return Number(value);
        var (size, name) = IsInTrillions(value) ? (Trillion, " trillion")
            : Math.Abs(value) >= Billion ? (Billion, " billion")
            : Math.Abs(value) >= Million ? (Million, " million")
            : (1m, "");
        var told = digits(value / size);
        return size == 1 || told * size != value ? Number(Trim(value)) : Number(told) + name;
    }

    // 2,918.2 billion is easier to read than 2.9182 trillion.
    private static bool IsInTrillions(decimal value) =>
        Math.Abs(value) >= Trillion && Math.Round(value / Trillion, 2) * Trillion == value;

    // Three decimals; an amount with more is given in full, as printed.
    private static decimal Readable(decimal value) => Trim(Math.Round(value, 3, MidpointRounding.AwayFromZero));

    private static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    private static string JapaneseYen(decimal amount)
    {
        if (Math.Abs(amount) < 10_000) return Number(amount);
        var cho = Math.Truncate(amount / 1_000_000_000_000);
        var oku = Math.Truncate(amount % 1_000_000_000_000 / 100_000_000);
        var man = Math.Truncate(amount % 100_000_000 / 10_000);
        var rest = Math.Abs(amount % 10_000);
        return (cho != 0 ? $"{Number(cho)}兆" : "")
            + (oku != 0 ? $"{Number(cho != 0 ? Math.Abs(oku) : oku)}億" : "")
            + (man != 0 ? $"{Number(cho != 0 || oku != 0 ? Math.Abs(man) : man)}万" : "")
            + (rest != 0 ? Number(rest) : "");
    }
}
