// Rule: the dates of updates are dates, and the years of other tables are years. A date of tomorrow is fine.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>updates.csv has dates that a feed can use.</summary>
public static class Dates
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    // Outlooks of the population go further than plans.
    private const int FirstAxisYear = 1868;
    private const int LastAxisYear = 2200;

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. plan.Updates.Where(u => !IsDate(u.Date)).Select(u => ProblemCatalog.DateShape(u.Row.At("date"), u.Date)),
        .. plan.OtherTables.Values.SelectMany(rows => rows).Where(r => r.Year is < FirstAxisYear or > LastAxisYear)
            .Select(r => ProblemCatalog.PeriodImpossible(r.Row.At("year"), r.Row.Raw("year"))),
    ];

    /// <summary>True for 2026-11-20: a day on which there can be a site.</summary>
    public static bool IsDate(string text) => UpdateRow.Day(text) is { Year: >= FirstYear and <= LastYear };
}
