// Rule: an actual is of a time that has begun by the day of the newest update.
using System.Globalization;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about actuals of times to come, once a file: they are forecasts, or nobody has entered the update yet.</summary>
public static class ActualsToCome
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        if (UpdateRow.Newest(plan.Updates) is not { } today) return [];
        // A slip in a year is another rule's.
        return plan.Actuals.Where(a => a.Period.FiscalYear == a.Year && a.Year <= plan.Span.End + Periods.YearsAround)
            .Where(a => a.Value is not null && a.Period.Begins > today && !Expected.Is(a.Period, a.Text, today))
            .GroupBy(a => a.Row.At("value").File, (_, rows) => rows.First())
            .Select(a => ProblemCatalog.ActualToCome(
                a.Row.At("value"), a.Row.Raw("value"), Printed(a, $"{a.Year}年度"), Printed(a, $"FY{a.Year}"), Day(today)));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Printed(ActualRow a, string year) => a.Period.Printed is { Length: > 0 } printed ? printed : year;
}
