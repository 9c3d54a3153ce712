// The arithmetic of the progress bar: where fill and tick stand on a track of 0 to 100.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Parts.Bar;

/// <summary>What a bar looks like.</summary>
public enum BarKind
{
    /// <summary>A track with a fill from the left.</summary>
    Forward,

    /// <summary>Behind zero: the fill runs to the left, hatched.</summary>
    Backward,

    /// <summary>Beyond the target: a full track with an arrow.</summary>
    Beyond,

    /// <summary>No figure: an empty dashed track.</summary>
    Missing,

    /// <summary>No starting point, a floor or words: no bar at all.</summary>
    None,
}

/// <summary>A bar: lengths in hundredths of the way from start to target.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Fill">The length of the fill, 0 to 100; behind zero the length to the left, 0 to 25.</param>
/// <param name="Tick">Where a straight line would stand, 0 to 100; null when it cannot be known.</param>
public sealed record BarShape(BarKind Kind, decimal Fill, decimal? Tick)
{
    /// <summary>How much room the track leaves on the left for figures behind zero.</summary>
    public const int Room = 25;

    /// <summary>Works out the bar of an assessment.</summary>
    public static BarShape Of(Assessment a)
    {
        if (a.Target is null || a.Indicator.Status == IndicatorStatus.Retired || a.IsFloor || a.Status is Status.Text or Status.NotJudged) return new(BarKind.None, 0, null);
        if (a.MeasuredYear != a.Year || a.Start is { } s && a.Year <= s.Year) return new(a.Start is null || a.Target.Value is null ? BarKind.None : BarKind.Missing, 0, null);
        if (a.Progress is not { } progress) return new(BarKind.None, 0, null);
        var tick = a.Elapsed is { } elapsed ? Math.Round(elapsed * 100, 1) : (decimal?)null;
        if (progress < 0) return new(BarKind.Backward, Math.Min(Room, Math.Max(2, Math.Round(-progress * 100, 1))), tick);
        return progress > 1 ? new(BarKind.Beyond, 100, tick) : new(BarKind.Forward, Math.Round(progress * 100, 1), tick);
    }
}
