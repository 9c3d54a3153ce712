// Answers the three questions about a measured KPI and derives its word and its group: nothing else decides them.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>Judges an assessment whose figures are known. Definitions: the method page, "Three questions".</summary>
internal static class Judgement
{
    public static Assessment Of(Assessment a)
    {
        var answered = a with { TargetAnswer = TargetOf(a), SinceStart = SinceStartOf(a) };
        var paced = answered with { Pace = PaceOf(answered) };
        return paced with { Status = StatusOf(paced), LostSince = LostSinceOf(paced) };
    }

    private static TargetAnswer TargetOf(Assessment a)
    {
        if (!CanBeJudged(a) || a.Target!.Value is null || a.Measured is not { } measured) return TargetAnswer.CannotSay;
        // The figure of the due year has answered: a later one is of a time for which the target was not set.
        if (a.Settled is not null) return TargetAnswer.CannotSay;
        if (!IsSoFar(a) && HoldsOnTheWay(a, measured, Figure(a), a.StandsAt)) return TargetAnswer.Met;
        return IsDue(a) ? TargetAnswer.Missed : TargetAnswer.Open;
    }

    // A mean is final only when its last year is there.
    private static bool IsSoFar(Assessment a) => a.Indicator.Accumulation == Accumulation.Averaged && !IsDue(a);

    // A target for each year of a range is due in every one of them. A figure without a printed time may be of a year before.
    private static bool IsDue(Assessment a) =>
        a.Target!.Due is { Kind: PeriodKind.Range, Meaning: RangeMeaning.Each, FirstFiscalYear: { } first }
            ? a.StandsAt >= first && !a.IsUndated
            : a.IsDue;

    // A figure of a year after the due one decides where that has none, whatever is still to come.
    private static bool IsOver(Assessment a) => a.TargetAnswer is TargetAnswer.Met or TargetAnswer.Missed && a.DueYear < a.StandsAt;

    // A turn is told: the target in force had been reached in an earlier year, after the start, and is not any more.
    private static int? LostSinceOf(Assessment a)
    {
        if (a.TargetAnswer is not (TargetAnswer.Open or TargetAnswer.Missed)) return null;
        // What only misses the target of its own year still holds the one in force.
        if (a.Settled is not null || !a.CouldBeLost || a.MissesOwnYear) return null;
        var after = a.Start?.Year ?? int.MinValue;
        return a.Indicator.Actuals
            .Where(x => x.Year > after && x.Year < a.MeasuredYear && IsAlike(a, x)
                && !Measuring.IsBroken(a.Indicator, x.StandsAt, a.StandsAt) && HeldIn(a, x.Year))
            .Select(x => (int?)x.Year)
            .LastOrDefault();
    }

    // A part of a year is set beside the same kind of time only: 1 October of each year.
    private static bool IsAlike(Assessment a, Actual earlier) =>
        !a.IsOfAnEarlyPart || Figure(a) is { } newest && Measuring.AreAlike(newest.MeasuredAt, earlier.MeasuredAt);

    private static bool HeldIn(Assessment a, int year) =>
        Measuring.Measured(a.Indicator, year) is { } figure
        && HoldsOnTheWay(a, figure, a.Indicator.ActualOf(year), a.Indicator.ActualOf(year)?.StandsAt ?? year);

    private static Actual? Figure(Assessment a) => a.Indicator.ActualOf(a.MeasuredYear ?? a.Year);

    // A target printed for the very year is to be held, too: where the way leads away from the start (a ceiling that rises),
    // the last one is held early by figures that miss their own.
    private static bool HoldsOnTheWay(Assessment a, decimal figure, Actual? printed, int year) =>
        Holds(a.Target!, a.Indicator.Direction, figure)
        && OwnYear.Of(a.Indicator, a.Target!, printed, year).All(t => Holds(t, a.Indicator.Direction, figure));

    private static SinceStart SinceStartOf(Assessment a)
    {
        if (a.Measured is not { } measured || IsAimless(a)) return SinceStart.NoStart;
        if (StandsAtNothing(a, measured)) return SinceStart.NothingYet;
        if (a.Start is not { } start || !a.IsAfterStart) return SinceStart.NoStart;
        var step = Step(a, measured, start.Value);
        return step > 0 ? SinceStart.Better : step < 0 ? SinceStart.Worse
            // Two figures within the bounds: neither is the better one.
            : measured == start.Value ? SinceStart.Same : SinceStart.NoStart;
    }

    /// <summary>How much better a figure is than an earlier one, in the KPI's unit; for a range, how much nearer to it.</summary>
    internal static decimal Step(Assessment a, decimal measured, decimal start) => (a.Target, a.Indicator.Direction) switch
    {
        ({ Kind: TargetKind.Between } range, _) => range.Outside(start) - range.Outside(measured),
        (_, Direction.Up) => measured - start,
        (_, Direction.Down) => start - measured,
        ({ } point, _) => point.Outside(start) - point.Outside(measured),
        _ => 0,
    };

    /// <summary>True where nothing says which way is good; a range, a floor and a ceiling say it themselves.</summary>
    internal static bool IsAimless(Assessment a) => a.Indicator.Direction == Direction.Unknown && a.Target?.Kind is not
        (TargetKind.Between or TargetKind.AtLeast or TargetKind.AtMost or TargetKind.Below or TargetKind.Above);

    // Where more is better: a total of 0 is no way gone, whatever baseline stands beside it for reference. What fell to 0 is not that.
    private static bool StandsAtNothing(Assessment a, decimal measured) =>
        measured == 0 && a.Indicator.Direction == Direction.Up
        && !a.Indicator.Actuals.Any(x => x.Year < a.MeasuredYear && x.Value > 0)
        && (a.StartsFromNothing || a.Indicator.Baseline is (not { Value: not null }) or { IsStart: false, Value: 0 });

    private static PaceAnswer PaceOf(Assessment a)
    {
        var isOnItsWay = a.TargetAnswer is TargetAnswer.Open or TargetAnswer.Met or TargetAnswer.Missed;
        if (!isOnItsWay || a.IsEnded || !a.IsAfterStart || a.Expected is not { } expected || a.Measured is not { } measured)
            return PaceAnswer.None;
        var ahead = a.Target!.Value >= a.Start!.Value ? measured >= expected : measured <= expected;
        return ahead ? PaceAnswer.Ahead : PaceAnswer.Behind;
    }

    private static Status StatusOf(Assessment a)
    {
        if (a.Target is { Kind: TargetKind.Text }) return Status.Text;
        if (!CanBeJudged(a)) return Status.NotJudged;
        if (a.Target!.Value is null) return Status.Text;
        if (a.Settled is not null) return Status.NotJudged;
        if (!IsOver(a) && Unreported(a) is { } why) return why;
        if (a.TargetAnswer == TargetAnswer.Met) return Status.Met;
        if (a.TargetAnswer == TargetAnswer.Missed) return Status.Missed;
        // A figure printed for a year before the work begins is shown, and says nothing about the work, unless it has a target.
        if (a.Indicator.Begins > a.MeasuredIn && a.OwnTarget is null) return Status.NotStarted;
        return (a.SinceStart, a.Pace) switch
        {
            (SinceStart.Worse, _) => Status.Away,
            // A target printed for the very year that asks for no more than the start.
            (SinceStart.Same, PaceAnswer.Ahead) => Status.OnPace,
            (SinceStart.Same, _) => Status.Flat,
            // Nothing yet, as the target of its own year asks.
            (SinceStart.NothingYet, PaceAnswer.Ahead) when a.IsOwnTargetMet == true => Status.OnPace,
            (SinceStart.NothingYet, _) => a.IsOwnTargetMet == true ? Status.Short : Status.NothingYet,
            (SinceStart.Better, PaceAnswer.Ahead) => Status.OnPace,
            (SinceStart.Better, PaceAnswer.Behind) => Status.Behind,
            (SinceStart.Better, _) => Status.Advancing,
            // Without a start: a mean that holds so far is not short of the target.
            _ => IsSoFar(a) && HoldsOnTheWay(a, a.Measured!.Value, Figure(a), a.StandsAt) ? Status.OnPace : Status.Short,
        };
    }

    private static bool CanBeJudged(Assessment a) =>
        a.Target is { Kind: not TargetKind.NotComparable } && !IsAimless(a);

    // Why the newest year has no figure to judge; null when it has one.
    private static Status? Unreported(Assessment a)
    {
        if (a.MeasuredYear == a.Year && a.IsAfterStart) return null;
        return a.Indicator.ActualOf(a.Year)?.Missing switch
        {
            MissingKind.NotStarted => Status.NotStarted,
            MissingKind.Pending => Status.Awaited,
            // Printed, and from before the total or mean begins.
            MissingKind.Present when a.Indicator.CountedFrom > a.Year => Status.NotStarted,
            _ => Status.NoFigure,
        };
    }

    /// <summary>True when a figure satisfies the target's condition.</summary>
    public static bool Holds(Target target, Direction direction, decimal measured) => target.Asks switch
    {
        TargetKind.AtLeast => measured >= target.Value,
        TargetKind.AtMost => measured <= target.Value,
        TargetKind.Below => measured < target.Value,
        TargetKind.Above => measured > target.Value,
        TargetKind.Between => target.Outside(measured) == 0,
        _ => direction == Direction.Down ? measured <= target.Value : measured >= target.Value,
    };
}
