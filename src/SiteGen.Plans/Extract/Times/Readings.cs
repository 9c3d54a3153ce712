// Writes a period so that it can be read in one way only: what a message proposes can be typed as it stands.
using System.Globalization;

namespace SiteGen.Plans.Extract.Times;

/// <summary>Writes periods for messages.</summary>
internal static class Readings
{
    /// <summary>A period in words that the grammar reads as this period.</summary>
    public static string Of(Period period) => string.Create(CultureInfo.InvariantCulture, $"{Whole(period)}");

    private static string Whole(Period period) => period.Kind switch
    {
        PeriodKind.Range when period.IsOfDates => $"{period.Begins:yyyy-MM-dd}~{period.Ends:yyyy-MM-dd}",
        PeriodKind.Range => $"{period.First}-{period.Last}{Word(period)}",
        PeriodKind.Month => $"{period.Begins:yyyy-MM}",
        PeriodKind.Day => $"{period.Begins:yyyy-MM-dd}",
        PeriodKind.Quarter => $"{period.First}{Word(period)}第{period.Part}四半期",
        PeriodKind.Half => $"{period.First}{Word(period)}{(period.Part == 1 ? "上期" : "下期")}",
        _ => $"{period.First}{Word(period)}",
    };

    private static string Word(Period period) => period.Word switch
    {
        YearWord.Calendar => "年",
        YearWord.School => "学年度",
        _ => "年度",
    };
}
