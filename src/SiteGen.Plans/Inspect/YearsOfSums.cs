// Rule: what is added up or averaged over years has one figure for each, measured in that year.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>No year of a sum or mean is counted twice, and no part of a year as the whole.</summary>
public static class YearsOfSums
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var summed = plan.Indicators.Where(i => i.Accumulation is Accumulation.Summed or Accumulation.Averaged)
            .Select(i => i.Id).ToHashSet();
        return plan.Actuals.Where(a => a.Value is not null && summed.Contains(a.Indicator))
            .GroupBy(a => (a.Indicator, a.Year))
            .SelectMany(year => NotOfYear([.. year]))
            .Select(a => ProblemCatalog.SumNotOfYear(a.Row.At("period"), a.Row.Text("period"), a.Year))
            .Concat(BeforeCounting(plan));
    }

    // The figure of a single year beside a total that begins after it.
    private static IEnumerable<Problem> BeforeCounting(PlanFiles plan)
    {
        var first = plan.Indicators.Where(i => i.Accumulation == Accumulation.Running && i.CountedFrom?.FirstFiscalYear is not null)
            .ToLookup(i => i.Id, i => i.CountedFrom!.FirstFiscalYear!.Value);
        // Nothing yet is nothing in a total, too.
        return plan.Actuals.Where(a => a.Value is not (null or 0))
            .SelectMany(a => first[a.Indicator].Where(year => (a.Period.FiscalYear ?? a.Year) < year)
                .Select(year => ProblemCatalog.TotalBeforeCounting(a.Row.At("value"), a.Row.Raw("value").Trim(), year)));
    }

    // A single month or day may be the time at which the year's figure was taken; a half or a quarter is not.
    private static IEnumerable<ActualRow> NotOfYear(IReadOnlyList<ActualRow> rows)
    {
        var others = rows.Where(a => IsOfOtherYear(a)).ToList();
        if (others.Count > 0 || rows.Any(a => !a.Period.IsPartOfYear)) return others;
        return rows.Count > 1 ? rows.Skip(1) : rows.Where(a => IsSpan(a.Period));
    }

    private static bool IsSpan(Period period) => period.Kind is PeriodKind.Half or PeriodKind.Quarter
        || period is { Kind: PeriodKind.Range, IsOfDates: true, IsPartOfYear: true, Begins: { } begins, Ends: { } ends }
            && begins.AddMonths(1) < ends;

    private static bool IsOfOtherYear(ActualRow row) =>
        row.Period is { FiscalYear: { } year } period
        && (period.Kind == PeriodKind.Range ? !period.IsOfDates && period.FirstFiscalYear < row.Year : year != row.Year);
}
