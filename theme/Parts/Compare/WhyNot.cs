// Why figures of several cities cannot be compared directly: each reason is looked up in the data.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Parts.Compare;

/// <summary>Finds the reasons.</summary>
public static class WhyNot
{
    private static readonly string[] Shares = ["percent", "rate"];

    // What is counted per person, farm or day, and a mean, need not grow with the population.
    private static readonly string[] PerOne = ["当たり", "あたり", "平均", "per ", "average", "mean "];

    /// <summary>The keys of the reasons that hold for a measure.</summary>
    public static IEnumerable<string> Reasons(SharedMeasure measure)
    {
        var known = measure.Cities.Select(c => Measuring.Newest(c.Indicator)).Where(a => a.Measured is not null).ToList();
        var totals = known.Select(a => a.Indicator).Where(k => k.IsTotal).ToList();
        if (known.Count == 0) yield return "why.none";
        else if (known.Count < measure.Cities.Count) yield return "why.missing";
        if (!measure.Cities.All(c => IsShare(c.Indicator))) yield return "why.population";
        if (known.Select(a => a.MeasuredYear).Distinct().Count() > 1) yield return "why.years";
        if (totals.Count > 0 && totals.Count < known.Count) yield return "why.totals";
        if (totals.Select(k => k.CountedFrom).Distinct().Count() > 1) yield return "why.starts";
        yield return "why.own_way";
    }

    private static bool IsShare(Indicator kpi) => Shares.Contains(kpi.Unit.Quantity)
        || PerOne.Any(w => kpi.Name.Lead.Contains(w, StringComparison.OrdinalIgnoreCase));
}
