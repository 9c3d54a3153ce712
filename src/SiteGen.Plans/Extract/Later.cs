// The same time some years later, in words that are read as that: what new year writes for the figure of the next year.
using System.Globalization;

namespace SiteGen.Plans.Extract;

/// <summary>Moves periods on.</summary>
public static class Later
{
    /// <summary>The period so many years later: H27.2月末 one year later is H28.2月末; empty for a range of years, whose next one nobody can tell.</summary>
    public static string By(Period period, int years) => string.Create(CultureInfo.InvariantCulture, $"{Time(period, years)}{Edge(period)}");

    private static FormattableString Time(Period period, int years) => period switch
    {
        { Kind: PeriodKind.Range, IsOfDates: true } => $"{period.Begins!.Value.AddYears(years):yyyy-MM-dd}~{EndOf(period, years):yyyy-MM-dd}",
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
