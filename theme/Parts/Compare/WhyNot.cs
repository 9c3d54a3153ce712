// Why figures of several cities cannot be compared directly: each reason is looked up in the data.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Parts.Compare;

/// <summary>Finds the reasons.</summary>
public static class WhyNot
{
    private static readonly string[] Shares = ["percent", "rate"];

    /// <summary>The keys of the reasons that hold for a measure.</summary>
    public static IEnumerable<string> Reasons(SharedMeasure measure)
    {
        var kpis = measure.Cities.Select(c => c.Indicator).ToList();
        var totals = kpis.Where(k => k.Accumulation != Accumulation.None).ToList();
        if (!kpis.All(k => Shares.Contains(k.Unit.Quantity))) yield return "why.population";
        if (kpis.Select(k => Measuring.Newest(k).MeasuredYear).OfType<int>().Distinct().Count() > 1) yield return "why.years";
        if (totals.Count > 0 && totals.Count < kpis.Count) yield return "why.totals";
        if (totals.Select(k => k.CountedFrom).Distinct().Count() > 1) yield return "why.starts";
        yield return "why.own_way";
    }
}
