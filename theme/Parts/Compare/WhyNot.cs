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
        var known = measure.Cities.Select(c => Measuring.Newest(c.Indicator)).Where(a => a.Measured is not null).ToList();
        var totals = known.Select(a => a.Indicator).Where(k => k.IsTotal).ToList();
        if (known.Count < measure.Cities.Count) yield return "why.missing";
        if (!measure.Cities.All(c => Shares.Contains(c.Indicator.Unit.Quantity))) yield return "why.population";
        if (known.Select(a => a.MeasuredYear).Distinct().Count() > 1) yield return "why.years";
        if (totals.Count > 0 && totals.Count < known.Count) yield return "why.totals";
        if (totals.Select(k => k.CountedFrom).Distinct().Count() > 1) yield return "why.starts";
        yield return "why.own_way";
    }
}
