// The same time some years later, in words that are read as that: what new year writes for the figure of the next year.
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract;

/// <summary>Moves periods on.</summary>
public static class Later
{
    private static readonly Regex Year =
        new("(?<era>[MTSHR]|明治|大正|昭和|平成|令和)(?<number>[0-9]{1,2}|元)|(?<![0-9])(?<number>(19|20)[0-9]{2})(?![0-9])",
        RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>The period so many years later: H27.2月末 one year later is H28.2月末; empty for a range of
    /// years, whose next one nobody can tell.</summary>
    public static string By(Period period, int years) => InItsOwnWords(period, years) ?? Plain(period, years);

    // R4第1四半期 is R5第1四半期, as the document would print it; only what is read as just that time later.
    private static string? InItsOwnWords(Period period, int years)
    {
        if (period.Kind == PeriodKind.Range || period.IsRelative || period.Begins is null) return null;
        // 見込み and 速報値 say something of the old figure only.
        if (period.Standing is PeriodStanding.Forecast or PeriodStanding.Estimate or PeriodStanding.Provisional) return null;
        var words = Year.Replace(Narrow.Text(period.Printed), m => Moved(m.Groups["era"].Value, m.Groups["number"].Value, years));
        var later =
            PeriodCell.Read(words, new(period.First!.Value, period.First.Value, period.First.Value) { FirstMonth = period.FirstMonth });
        return later is not null && later.Kind == period.Kind
            && later.Begins == period.Begins.Value.AddYears(years)
            && later.Edge == period.Edge ? words : null;
    }

    private static string Moved(string era, string number, int years)
    {
        var year = Era.ToWestern(era, number) + years;
        return year is not { } later ? era + number : era.Length switch
        {
            0 => later.ToString(CultureInfo.InvariantCulture),
            1 => Era.InShort(later),
            _ => Era.YearInJapanese(later),
        };
    }

    private static string Plain(Period period, int years) =>
        string.Create(CultureInfo.InvariantCulture, $"{Time(period, years)}{Edge(period)}");

    private static FormattableString Time(Period period, int years) => period switch
    {
        { Kind: PeriodKind.Range, IsOfDates: true } =>
            $"{period.Begins!.Value.AddYears(years):yyyy-MM-dd}~{EndOf(period, years):yyyy-MM-dd}",
        { Kind: PeriodKind.Range } => $"",
        { Kind: PeriodKind.Day } => $"{period.Begins!.Value.AddYears(years):yyyy-MM-dd}",
        { Kind: PeriodKind.Month } => $"{Era.InShort(period.Last!.Value + years)}.{period.Month}月",
        { Kind: PeriodKind.Quarter } => $"{period.Last + years}{Word(period)}第{period.Part}四半期",
        { Kind: PeriodKind.Half } => $"{period.Last + years}{Word(period)}{(period.Part == 1 ? "上期" : "下期")}",
        _ => $"{period.Last + years}{Word(period)}",
    };

    // The end of February stays the end.
    private static DateOnly EndOf(Period period, int years) => period.Ends!.Value.AddDays(1).AddYears(years).AddDays(-1);

    private static string Word(Period period) => period.Word switch
    {
        YearWord.Calendar => "年",
        YearWord.School => "学年度",
        YearWord.Fiscal => "年度",
        _ => "",
    };

    private static string Edge(Period period) => period switch
    {
        { Kind: PeriodKind.Range } or { IsDated: false } => "",
        { Edge: PeriodEdge.End } => "末",
        { Edge: PeriodEdge.Start } => "当初",
        { Edge: PeriodEdge.AsOf } => "現在",
        _ => "",
    };
}
