// Why figures of several cities cannot be compared directly: each reason is looked up in the data.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Parts.Compare;

/// <summary>Finds the reasons.</summary>
public static class WhyNot
{
    private static readonly string[] Shares = ["percent", "rate", "rank", "duration"];

    // What is counted per person, farm or day, and a mean, need not grow with the population.
    private static readonly string[] PerOne = ["当たり", "あたり", "平均", "per ", "average", "mean "];

    /// <summary>The keys of the reasons that hold for a measure.</summary>
    public static IEnumerable<string> Reasons(SharedMeasure measure)
    {
        var known = measure.Cities.Select(c => Measuring.Newest(c.Indicator)).Where(a => a.Measured is not null).ToList();
        var totals = known.Select(a => a.Indicator).Where(k => k.IsTotal).ToList();
        if (known.Count == 0) yield return "why.none";
        else if (known.Count < measure.Cities.Count) yield return "why.missing";
        var areSeveral = measure.Cities.Select(c => c.Indicator.Plan.Municipality.Lead).Distinct().Count() > 1;
        if (areSeveral && !measure.Cities.All(c => IsShare(c.Indicator))) yield return "why.population";
        if (known.Select(a => a.MeasuredIn).Distinct().Count() > 1) yield return "why.years";
        if (measure.Cities.Select(c => c.Indicator).Where(k => !k.IsTotal).Select(TimeOf).OfType<Period>().DistinctBy(Kind).Count() > 1)
            yield return "why.times";
        if (totals.Count > 0 && totals.Count < known.Count) yield return "why.totals";
        if (totals.Select(k => k.CountedFrom).Distinct().Count() > 1) yield return "why.starts";
        if (areSeveral) yield return "why.own_way";
    }

    // The time of the newest figure: that of the baseline where there is no actual.
    private static Period? TimeOf(Indicator kpi) => Measuring.Newest(kpi).MeasuredYear is { } year
        ? kpi.ActualOf(year)?.MeasuredAt
        : kpi.Baseline is { Value: not null, Period.IsDated: true } baseline ? baseline.Period : null;

    // A day, a calendar year, a fiscal year and a mean of three years are times of four kinds.
    private static (PeriodKind, RangeMeaning, int?) Kind(Period period) =>
        (period.Kind, period.Meaning, period.AveragedOver ?? period.FiscalYear - period.FirstFiscalYear);

    private static bool IsShare(Indicator kpi) => Shares.Contains(kpi.Unit.Quantity)
        || PerOne.Any(w => kpi.Name.Lead.Contains(w, StringComparison.OrdinalIgnoreCase));
}
