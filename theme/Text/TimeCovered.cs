// The time that figures cover, as an interval of dates: fiscal years run from April to March.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Text;

/// <summary>Works out the time covered by KPIs.</summary>
public static class TimeCovered
{
    /// <summary>From the first to the last day of all baselines and actuals that have a figure (2014-04-01/2017-03-31); null when none is dated.</summary>
    public static string? Of(IEnumerable<Indicator> kpis)
    {
        var days = kpis.SelectMany(Periods).Where(p => p.First is not null).Select(Days).ToList();
        return days.Count == 0 ? null : $"{days.Min(d => d.First):yyyy-MM-dd}/{days.Max(d => d.Last):yyyy-MM-dd}";
    }

    private static IEnumerable<Period> Periods(Indicator kpi) =>
        kpi.Baselines.Where(b => b.Value is not null).Select(b => b.Period).Concat(kpi.Actuals.Where(a => a.Value is not null).Select(a => a.Period.First is null ? Period.OfFiscalYear(a.Year) : a.Period));

    private static (DateOnly First, DateOnly Last) Days(Period period)
    {
        var (first, last) = (period.First!.Value, period.Last!.Value);
        return period.Kind switch
        {
            PeriodKind.CalendarYear => (new(first, 1, 1), new(last, 12, 31)),
            PeriodKind.Month => (new(first, period.Month, 1), new(last, period.Month, DateTime.DaysInMonth(last, period.Month))),
            _ => (new(first, 4, 1), new(last + 1, 3, 31)),
        };
    }
}
