// The common scale of KPIs that measure the same thing: in single people, tonnes or yen, so that 万人 and 人 stand on one scale.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Parts.Compare;

/// <summary>The marks of one KPI, in single things of its quantity.</summary>
/// <param name="Assessment">The KPI at its newest year.</param>
/// <param name="Note">What is particular to it.</param>
/// <param name="Actual">The newest figure; null when there is none.</param>
/// <param name="Baseline">The baseline; null when there is none, or when it counts one year and the actuals are totals.</param>
/// <param name="Target">The target; null when it is in words, and of a KPI that was left out.</param>
public sealed record CompareMarks(Assessment Assessment, LocalText Note, decimal? Actual, decimal? Baseline, decimal? Target)
{
    /// <summary>The upper end of a target that is a range; null for others.</summary>
    public decimal? TargetTo => Target is null ? null : Assessment.Target?.ValueTo * Assessment.Indicator.Unit.Scale;

    /// <summary>The marks of a KPI.</summary>
    public static CompareMarks Of(MeasuredBy city)
    {
        var a = Measuring.Newest(city.Indicator);
        var scale = city.Indicator.Unit.Scale;
        var baseline = !city.Indicator.IsTotal || city.Indicator.Baseline?.Cumulative == true ? city.Indicator.Baseline?.Value : null;
        var target = city.Indicator.Status == IndicatorStatus.Retired ? null : a.Target?.Value;
        return new(a, city.Note, a.Measured * scale, baseline * scale, target * scale);
    }
}

/// <summary>KPIs of one quantity on one scale, which begins at zero, or below it where a value does.</summary>
/// <param name="Unit">The smallest unit among them, in which the end of the scale is named.</param>
/// <param name="Low">Where the scale begins, in single things: 0 or less.</param>
/// <param name="High">The end of the scale, in single things.</param>
/// <param name="Rows">The KPIs.</param>
public sealed record CompareScale(Unit Unit, decimal Low, decimal High, IReadOnlyList<CompareMarks> Rows)
{
    private static readonly decimal[] Steps = [1, 1.2m, 1.5m, 2, 2.5m, 3, 4, 5, 6, 8, 10];

    /// <summary>One scale for each quantity.</summary>
    public static IReadOnlyList<CompareScale> Of(SharedMeasure measure) =>
        [.. measure.Cities.GroupBy(c => c.Indicator.Unit.Quantity).Select(g => Of([.. g.Select(CompareMarks.Of)]))];

    /// <summary>Where a value stands, 0 to 100.</summary>
    public decimal Place(decimal value) => Math.Round(Math.Clamp((value - Low) / (High - Low) * 100, 0, 100), 2);

    private static CompareScale Of(IReadOnlyList<CompareMarks> rows)
    {
        var unit = rows.Select(r => r.Assessment.Indicator.Unit).MinBy(u => u.Scale)!;
        var values = rows.SelectMany(r => new[] { r.Actual, r.Baseline, r.Target, r.TargetTo }).OfType<decimal>().ToList();
        var (lowest, highest) = (values.DefaultIfEmpty(0).Min(), values.DefaultIfEmpty(1).Max());
        return new(unit, lowest < 0 ? -RoundUp(-lowest) : 0, lowest < 0 && highest <= 0 ? 0 : EndOf(unit, highest), rows);
    }

    // A share goes to 100, unless one is larger.
    private static decimal EndOf(Unit unit, decimal highest) =>
        unit.Quantity == "percent" && highest <= 100 ? 100 : RoundUp(highest);

    private static decimal RoundUp(decimal high)
    {
        var power = 1m;
        while (power * 10 <= high) power *= 10;
        while (high > 0 && power > high) power /= 10;
        return Steps.First(s => s * power >= high || s == 10) * power / 1.0000000000000000000000000000m;
    }
}
