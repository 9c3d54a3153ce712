// How far a KPI moved towards its target, or away from it, since the year reported before.
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>The step of a KPI between its two newest reported years.</summary>
/// <param name="Newest">At the newest year.</param>
/// <param name="Before">At the year reported before.</param>
/// <param name="Step">The difference in progress, 1 for the whole way from start to target; negative when it moved away.</param>
public sealed record Movement(Assessment Newest, Assessment Before, decimal Step)
{
    /// <summary>A target close to its start makes progress absurd: for the order, what is below or beyond these limits stands at them.</summary>
    public const decimal Lowest = -1, Highest = 2;

    /// <summary>The KPIs that moved towards their targets, the largest step first. KPIs without progress (floors, words, one year only) are left out.</summary>
    public static IReadOnlyList<Movement> Forward(IEnumerable<Indicator> indicators) => [.. All(indicators).Where(m => m.Step > 0).OrderByDescending(m => m.Rank).ThenByDescending(m => m.Step)];

    /// <summary>The KPIs that moved away from their targets, the largest step first.</summary>
    public static IReadOnlyList<Movement> Back(IEnumerable<Indicator> indicators) => [.. All(indicators).Where(m => m.Step < 0).OrderBy(m => m.Rank).ThenBy(m => m.Step)];

    private static IEnumerable<Movement> All(IEnumerable<Indicator> indicators) => indicators.Select(Of).OfType<Movement>();

    private static Movement? Of(Indicator indicator)
    {
        var newest = Measuring.Newest(indicator);
        if (newest.Progress is null || newest.MeasuredYear != newest.Year) return null;
        var year = indicator.Actuals.LastOrDefault(a => a.Year < newest.Year && Measuring.Measured(indicator, a.Year) is not null)?.Year;
        if (year is not { } before || Measuring.At(indicator, before, indicator.Target) is not { Progress: not null } then) return null;
        return new(newest, then, newest.Progress.Value - then.Progress.Value);
    }

    /// <summary>The step by which movements are put in order, between -3 and 3.</summary>
    public decimal Rank => Held(Newest.Progress!.Value) - Held(Before.Progress!.Value);

    private static decimal Held(decimal progress) => Math.Clamp(progress, Lowest, Highest);
}
