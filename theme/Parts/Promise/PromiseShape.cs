// The arithmetic of the promise line: where its marks stand, in hundredths of its width.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Promise;

/// <summary>What a line looks like.</summary>
public enum PromiseKind
{
    /// <summary>A way from the starting point to the target, with the newest figure on it.</summary>
    Way,

    /// <summary>A level to be kept or reached, or a target that nothing can be compared with: short of it or
    /// past it, worse or better than at the start, without a distance.</summary>
    Level,

    /// <summary>More is better and no starting point is printed: the newest figure as a share of the target.</summary>
    FromZero,

    /// <summary>No figure for the newest year.</summary>
    Missing,

    /// <summary>Nothing to draw: a target in words or none, or a KPI that is not judged.</summary>
    Words,
}

/// <summary>A line. Start and target stand at the same place on every line, so that a page reads as one plot.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="At">Where the newest figure stands, 3 to 97; null when there is none.</param>
/// <param name="Pace">Where a steady pace would stand; null when it cannot be known.</param>
/// <param name="Beyond">-1 or 1 when the figure lies beyond the left or right end; else 0.</param>
public sealed record PromiseShape(PromiseKind Kind, decimal? At, decimal? Pace, int Beyond)
{
    /// <summary>Where the starting point and the target stand.</summary>
    public const decimal Start = 20, Target = 84;

    private const decimal First = 3, Last = 97, Worse = 8, Between = 52, Short = 70, Past = 96;

    /// <summary>Works out the line of an assessment.</summary>
    public static PromiseShape Of(Assessment a)
    {
        if (a.Target?.Value is not { } target || a.Indicator.Status == IndicatorStatus.Retired
            || a.Status is Status.Text or Status.NotJudged) return new(PromiseKind.Words, null, null, 0);
        if (a.Measured is not { } measured || a.MeasuredYear != a.Year || !a.IsAfterStart)
            return a is { Measured: not null, Progress: { } older }
                ? Placed(PromiseKind.Missing, older, null)
                // The starting figure itself, with none after it, stands where every line starts.
                : new(PromiseKind.Missing, a.Start is { } start && a.Measured == start.Value ? Start : null, null, 0);
        if (a is { Progress: { } progress }) return Placed(PromiseKind.Way, progress, PaceOf(a));
        if (a.IsFloor || a.Start is not null || a.Indicator.Direction != Direction.Up || target <= 0)
            return new(PromiseKind.Level, Level(a, measured, target), null, 0);
        return Placed(PromiseKind.FromZero, measured / target, null);
    }

    /// <summary>Where another value stands on the way of an assessment, held within the line; null where there is no way.</summary>
    public static decimal? PlaceOf(Assessment a, decimal value) => a is { Progress: not null, Start: { } start, Target.Value: { } target }
        ? Math.Clamp(Place((value - start.Value) / (target - start.Value)), First, Last)
        : null;

    private static PromiseShape Placed(PromiseKind kind, decimal progress, decimal? pace)
    {
        var at = Place(progress);
        return new(kind, Math.Clamp(at, First, Last), pace, at < First ? -1 : at > Last ? 1 : 0);
    }

    private static decimal? PaceOf(Assessment a) =>
        PaceTold.Of(a) is not null
        && a is { Expected: { } expected, Start: { } start, Target.Value: { } target } && target != start.Value
        ? Place(Math.Clamp((expected - start.Value) / (target - start.Value), 0, 1))
        : null;

    private static decimal Level(Assessment a, decimal measured, decimal target) =>
        measured == target ? Target
        : a.TargetAnswer == TargetAnswer.Met || a.Indicator.IsMean && a.Status == Status.OnPace ? Past
        : a.HeldAtStart ? Short
        : a.SinceStart switch
        {
            // There is no distance, yet what is no better than at the start never stands between start and target.
            SinceStart.Worse => Worse,
            SinceStart.Same or SinceStart.NothingYet => Start,
            SinceStart.Better => Between,
            _ => Short,
        };

    private static decimal Place(decimal progress) => Math.Round(Start + (Target - Start) * Math.Clamp(progress, -9, 9), 2);
}
