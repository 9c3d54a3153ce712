// Otaru's own method: a score against a straight-line pace.
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>The pace score. Source of the formula: worked out from Otaru's printed scores, 61 of 66 of which it reproduces.</summary>
public static class PaceScore
{
    /// <summary>
    /// P / E * 100 when P is not negative, else P * 100 (the document does not divide then); two decimals, halves away from zero.
    /// Null when the plan has no pace, when T = B, or when a figure is missing.
    /// </summary>
    public static decimal? Raw(Indicator indicator, decimal? measured, Target? target, int year)
    {
        if (indicator.Plan.Method != Method.PaceScore || indicator.Plan.Pace is not { } pace) return null;
        if (indicator.Baseline?.Value is not { } baseline || measured is not { } actual || target?.Value is not { } goal) return null;
        if (goal == baseline || year <= pace.Start) return null;
        // One division at the very end, so that a half is a half when it is rounded.
        var gone = (actual - baseline) * 100;
        var way = goal - baseline;
        var behindZero = Math.Sign(gone) * Math.Sign(way) < 0;
        return Round(behindZero ? gone / way : gone * (pace.End - pace.Start) / (way * (year - pace.Start)), 2);
    }

    /// <summary>Rounds with halves away from zero, as the documents do, and keeps that many decimals (75 is 75.00).</summary>
    public static decimal Round(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, false, (byte)decimals);
}
