// The time that figures cover, as an interval of dates: fiscal years run as in the plan.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Text;

/// <summary>Works out the time covered by KPIs.</summary>
public static class TimeCovered
{
    private const int January = 1;

    /// <summary>From the first to the last day of all baselines and actuals that have a figure
    /// (2014-04-01/2017-03-31); null when none is dated.</summary>
    public static string? Of(IEnumerable<Indicator> kpis)
    {
        var times = kpis.SelectMany(k => Periods(k).Where(p => p.IsDated).Select(p => Days(k, p))).ToList();
        if (times.Count == 0) return null;
        // The beginning of a running total that prints none is open.
        var from = kpis.Any(IsOpen) ? ".." : Named(times.Concat(kpis.SelectMany(Counting)).Min(t => (t.First, t.IsYear)));
        return $"{from}/{Named(times.Max(t => (t.Last, t.IsYear)))}";
    }

    // Where the document does not tell whether it means fiscal years, only the year is known, and no day.
    private static (DateOnly First, DateOnly Last, bool IsYear) Days(Indicator kpi, Period period)
    {
        var isYear = When.IsOfNoKind(kpi, period) || period is { Kind: PeriodKind.Range, IsOfDates: false, Word: YearWord.None };
        var days = isYear ? period.InYearsFrom(January) : period;
        return (days.Begins!.Value, days.Ends!.Value, isYear);
    }

    private static string Named((DateOnly Day, bool IsYear) time) => time.IsYear ? $"{time.Day:yyyy}" : $"{time.Day:yyyy-MM-dd}";

    private static bool IsOpen(Indicator kpi) => HasTotal(kpi, b => kpi.CountedFrom is not { } from || b.Period.FiscalYear < from)
        || kpi is { CountedFrom: null, Accumulation: Accumulation.Running } && kpi.Actuals.Any(a => a.Value is not null);

    // A baseline that is a total itself.
    private static bool HasTotal(Indicator kpi, Func<Baseline, bool> ofTime) =>
        kpi.Baselines.Any(b => b is { Value: not null, Cumulative: true } && ofTime(b));

    // The time when a plan was drawn up is no date that the document prints.
    private static IEnumerable<Period> Periods(Indicator kpi) =>
        kpi.Baselines.Where(b => b.Value is not null && !b.Period.IsRelative)
            .Select(b => b.Period)
            .Concat(kpi.Actuals.SelectMany(a => a.Rows).Where(a => a.Value is not null && !a.IsUndated).Select(
                a => a.MeasuredAt.IsDated ? a.MeasuredAt : Period.OfFiscalYear(a.Year, kpi.Plan.Span.FirstMonth)));

    // A total begins with the first year counted, and ends with its last figure.
    private static IEnumerable<(DateOnly First, DateOnly Last, bool IsYear)> Counting(Indicator kpi) =>
        kpi is { IsTotal: true, CountedFrom: { } from }
        && (kpi.Actuals.Any(a => a.Value is not null && a.Year >= from) || HasTotal(kpi, b => b.Period.FiscalYear >= from))
            ? [Days(kpi, Period.OfFiscalYear(from, kpi.Plan.Span.FirstMonth))] : [];
}
