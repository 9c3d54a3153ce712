// Reads a period in all the spellings of the five documents and of Excel.
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract;

/// <summary>Reads periods. What is fuzzy stays text; what is impossible (H0, month 13) is refused.</summary>
public static class PeriodCell
{
    private const string Year = @"(FY)?(?<era>明治|大正|昭和|平成|令和|[MTSHR])?(?<year>元|[0-9]{1,4})";
    private const string Second = @"(?<era2>明治|大正|昭和|平成|令和|[MTSHR])?(?<year2>元|[0-9]{1,4})";
    private const string Suffix = "(?<suffix>平均|累計|の?各年度?)?";

    // The same few periods stand in thousands of cells.
    private static readonly ConcurrentDictionary<(string Text, PlanSpan? Span), Period?> Known = new();
    private const int LongestKnown = 20;

    // 2015-16 may be meant as two years; as a month it cannot be.
    private static readonly Regex ShortRange = Whole("([0-9]{2}|[0-9]{4})[-/][0-9]{2}");

    // Excel adds the time of day to a date.
    private static readonly Regex Midnight = new(" 0?0:00(:00)?$", RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));

    private static readonly (Regex Shape, Func<Match, string, PlanSpan?, Period?> Make)[] Shapes =
    [
        (Whole($"{Year}年度(末)?(までの累計)?"), (m, t, _) => OneYear(m, t, PeriodKind.FiscalYear)),
        (Whole($"{Year}年(末)?"), (m, t, _) => OneYear(m, t, PeriodKind.CalendarYear)),
        (Whole(@"(?<year>[0-9]{4})-(?<month>[0-9][0-9])(-[0-9][0-9])?"), (m, t, _) => OfMonth(m, t)),
        (Whole($@"{Year}[.年/](?<month>[0-9]{{1,2}})月?(末)?((\.|/)?[0-9]{{1,2}}日?)?"), (m, t, _) => OfMonth(m, t)),
        (Whole($@"{Year}[./年](?<month>[0-9]{{1,2}})[./月][0-9]{{1,2}}日?-{Second}[./年](?<month2>[0-9]{{1,2}})[./月][0-9]{{1,2}}日?"), (m, t, _) => DateRange(m, t)),
        (Whole($"{Year}(年度?)?-{Second}(年度?)?(末)?{Suffix}"), (m, t, _) => YearRange(m, t)),
        (Whole(@"(?<years>[0-9]{1,2})年で"), (m, t, span) => span is null ? Period.OfText(t) : Within(m, t, span)),
        (Whole("策定時"), (_, t, span) => span is null ? Period.OfText(t) : new(PeriodKind.FiscalYear, span.Baseline, span.Baseline, t)),
        (Whole(Year), (m, t, _) => OneYear(m, t, PeriodKind.FiscalYear)),
    ];

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell as it stands in the file.</param>
    /// <param name="span">The plan's years, for 策定時 and 5年で; without them these stay text.</param>
    /// <returns>The period; undated for a text that names no certain time; null for an impossible one.</returns>
    public static Period? Read(string cell, PlanSpan? span = null)
    {
        var text = cell.Trim().Trim('\u3000');
        return text.Length > LongestKnown ? Parse(text, span) : Known.GetOrAdd((text, span), k => Parse(k.Text, k.Span));
    }

    private static Period? Parse(string text, PlanSpan? span)
    {
        var normal = Normal(text);
        if (ExcelCell.IsDayOrMonth(text)) return null;
        foreach (var (shape, make) in Shapes)
            if (shape.Match(normal) is { Success: true } match)
                return make(match, text, span);
        return Period.OfText(text);
    }

    /// <summary>True for a refused cell that Excel may have turned into a date, or that may be a month or two years.</summary>
    public static bool IsUnclear(string cell) => ExcelCell.IsDayOrMonth(cell) || ShortRange.IsMatch(Normal(cell.Trim()));

    private static Regex Whole(string pattern) =>
        new($"^{pattern}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, TimeSpan.FromMinutes(1));

    private static string Normal(string text) => Regex.Replace(
        Midnight.Replace(Narrow.Text(text), "").Replace(" ", "", StringComparison.Ordinal), "[~〜～‐–—−ー―]", "-", RegexOptions.None, TimeSpan.FromMinutes(1));

    private static int? YearOf(Match m, string suffix = "") => Era.ToWestern(m.Groups["era" + suffix].Value, m.Groups["year" + suffix].Value);

    private static int? FiscalYearOf(Match m, string suffix = "") =>
        int.Parse(m.Groups["month" + suffix].Value, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month ? YearOf(m, suffix) - (month <= 3 ? 1 : 0) : null;

    private static Period? OneYear(Match m, string text, PeriodKind kind) =>
        YearOf(m) is { } year ? new(kind, year, year, text) : null;

    private static Period? OfMonth(Match m, string text)
    {
        var month = int.Parse(m.Groups["month"].Value, CultureInfo.InvariantCulture);
        return YearOf(m) is { } year && month is >= 1 and <= 12 ? new(PeriodKind.Month, year, year, text, Month: month) : null;
    }

    private static Period? DateRange(Match m, string text)
    {
        if (FiscalYearOf(m) is not { } first || FiscalYearOf(m, "2") is not { } last || last < first) return null;
        return new(PeriodKind.Range, first, last, text);
    }

    private static Period? YearRange(Match m, string text)
    {
        if (YearOf(m) is not { } first) return null;
        // "H23-26": the second year is of the first one's era.
        var era = m.Groups["era2"].Length > 0 || m.Groups["year2"].Length == 4 ? m.Groups["era2"].Value : m.Groups["era"].Value;
        var last = Era.ToWestern(era, m.Groups["year2"].Value);
        return last >= first ? new(PeriodKind.Range, first, last, text, Meaning(m.Groups["suffix"].Value)) : null;
    }

    private static RangeMeaning Meaning(string suffix) => suffix switch
    {
        "平均" => RangeMeaning.Average,
        "累計" => RangeMeaning.Sum,
        "" => RangeMeaning.Plain,
        _ => RangeMeaning.Each,
    };

    private static Period Within(Match m, string text, PlanSpan span)
    {
        var last = span.Start + int.Parse(m.Groups["years"].Value, CultureInfo.InvariantCulture) - 1;
        return new(PeriodKind.FiscalYear, last, last, text);
    }
}
