// The way that a target expects: straight from the start to it, or from milestone to milestone.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>A point of the expected way: a value in the KPI's unit at a fiscal year.</summary>
public sealed record PathPoint(int Year, decimal Value);

/// <summary>The expected path.</summary>
public static class TargetPath
{
    /// <summary>Its points from the start to the target; none where there is no start, no due year after it, or no number.</summary>
    public static IReadOnlyList<PathPoint> Of(StartingPoint? start, Target? target)
    {
        if (start is null || target is not { Kind: not TargetKind.NotComparable }) return [];
        if (target is not { Value: { } value, Due.FiscalYear: { } due } || due <= start.Year) return [];
        var between = target.Milestones
            .Where(m => m is { Value: not null, Kind: not TargetKind.NotComparable, Due.FiscalYear: { } year }
                && year > start.Year && year < due)
            // Of the quarters of a year the last one counts.
            .GroupBy(m => m.Due.FiscalYear!.Value)
            .Select(y => new PathPoint(y.Key, y.Last().Value!.Value));
        return [new(start.Year, start.Value), .. between, new(due, value)];
    }

    /// <summary>
    /// The value expected at a year: on the straight line between the points before and after it; null where
    /// there is no path. Beyond the ends it is theirs.
    /// </summary>
    public static decimal? At(IReadOnlyList<PathPoint> path, int year)
    {
        if (path.Count == 0) return null;
        var (from, to) = Around(path, year);
        var gone = Math.Clamp(year - from.Year, 0, to.Year - from.Year);
        // One division at the very end: two sixths of 27 are 9, and not a little less.
        return from.Value + (to.Value - from.Value) * gone / (to.Year - from.Year);
    }

    /// <summary>The points between which a year lies.</summary>
    public static (PathPoint From, PathPoint To) Around(IReadOnlyList<PathPoint> path, int year)
    {
        var to = Math.Clamp(path.ToList().FindIndex(p => p.Year >= year), 1, path.Count - 1);
        if (path[^1].Year < year) to = path.Count - 1;
        return (path[to - 1], path[to]);
    }
}
