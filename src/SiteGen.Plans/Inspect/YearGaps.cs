// Rule: where one-year figures are summed, no year lacks its figure.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Says which years a total waits for, once a KPI.</summary>
public static class YearGaps
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) => plan.Indicators
        .Where(i => i.Accumulation is Accumulation.Summed or Accumulation.Averaged)
        .SelectMany(kpi => Gaps(plan, kpi));

    private static IEnumerable<Problem> Gaps(PlanFiles plan, IndicatorRow kpi)
    {
        var known = plan.Actuals.Where(a => a.Indicator == kpi.Id && a.Value is not null).OrderBy(a => a.Year).ToList();
        if (known.Count == 0 || kpi.CountedFrom?.FirstFiscalYear is not { } first
            || known[^1].Year - first > Periods.YearsAround * 2) yield break;
        var gaps = Enumerable.Range(first, Math.Max(0, known[^1].Year - first)).Except(known.Select(a => a.Year)).ToList();
        var total = plan.Actuals.Where(a => a.Indicator == kpi.Id && a.Total is not null).Max(a => (int?)a.Year);
        gaps.RemoveAll(y => kpi.Accumulation == Accumulation.Summed && y <= total);
        if (gaps.Count > 0) yield return ProblemCatalog.TotalIncomplete(known[^1].Row.At("value"), known[^1].Row.Raw("value"), gaps);
    }
}
