// The result of measuring a KPI at one fiscal year against one version of its target.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>A starting point: the value and the fiscal year from which progress is measured.</summary>
/// <param name="Value">In the KPI's unit.</param>
/// <param name="Year">The fiscal year.</param>
public sealed record StartingPoint(decimal Value, int Year);

/// <summary>Everything that was computed, and what it was computed from. Ratios are 1 for 100 per cent; null
/// means that the figure is not defined.</summary>
public sealed record Assessment(Indicator Indicator, int Year, Target? Target)
{
    /// <summary>The word in lists, derived from the three answers.</summary>
    public Status Status { get; init; }

    /// <summary>Question 1: does the figure hold the target?</summary>
    public TargetAnswer TargetAnswer { get; init; } = TargetAnswer.CannotSay;

    /// <summary>Question 2: how does the figure stand to the starting point?</summary>
    public SinceStart SinceStart { get; init; } = SinceStart.NoStart;

    /// <summary>Question 3: how does the figure stand to the expected path?</summary>
    public PaceAnswer Pace { get; init; } = PaceAnswer.None;

    /// <summary>The group that readers see first.</summary>
    public StatusGroup Group => Indicator.Status == IndicatorStatus.Retired ? StatusGroup.Unknown : Status switch
    {
        Status.Met or Status.OnPace => StatusGroup.Kept,
        Status.Behind or Status.Advancing or Status.Short => StatusGroup.NotYet,
        Status.Missed => SinceStart is SinceStart.Better or SinceStart.NoStart ? StatusGroup.NotYet : StatusGroup.Slipped,
        Status.Flat or Status.NothingYet or Status.Away => StatusGroup.Slipped,
        _ => StatusGroup.Unknown,
    };

    /// <summary>True when the city has ended the work (取組終了): judged at its end, without a pace or a "yet".</summary>
    public bool IsEnded => Indicator.Status == IndicatorStatus.Ended;

    /// <summary>True for a total that began from nothing: its starting point is 0 in no year of the document.</summary>
    public bool StartsFromNothing => Start is { Value: 0 } start && Indicator.IsTotal && start.Year == Indicator.CountedFrom - 1;

    /// <summary>True where the printed baseline in force is the starting point.</summary>
    public bool StartsAtBaseline => Measuring.IsAtBaseline(Indicator, Start);

    /// <summary>True where the work begins later than the start: the pace counts from the year before its first one.</summary>
    public bool WaitsForWork => PathFrom > Start?.Year;

    /// <summary>M(t): the value measured against the target; null when a figure is missing.</summary>
    public decimal? Measured { get; init; }

    /// <summary>The year of <see cref="Measured"/>: <see cref="Year"/>, or for a pending KPI the newest year
    /// with a figure; null when there is none.</summary>
    public int? MeasuredYear { get; init; }

    /// <summary>t: the year at which it stands in time; another than <see cref="MeasuredYear"/> for a figure with a lag, unless the
    /// document sets it beside the target of its column.</summary>
    public int StandsAt => MeasuredYear is { } year ? Indicator.ActualOf(year)?.StandsAt ?? year
        // Without a figure it is the year itself, whatever older one stands in its column.
        : Indicator.ActualOf(Year) is { Value: null } blank ? blank.StandsAt : Year;

    /// <summary>The year in which it was measured.</summary>
    public int MeasuredIn => Indicator.ActualOf(MeasuredYear ?? Year)?.MeasuredYear ?? MeasuredYear ?? Year;

    /// <summary>The document's own reason for the figure that is judged; <see cref="LocalText.None"/> when it prints none.</summary>
    public LocalText Reason => Indicator.ActualOf(MeasuredYear ?? Year)?.Reason ?? LocalText.None;

    /// <summary>True when the document has no actual, or only actuals from before the starting point.</summary>
    public bool HasNoActual => MeasuredYear is null
        && (Indicator.Actuals.Count == 0
            || Start?.Year > (Indicator.Actuals.LastOrDefault(a => a.Year <= Year) ?? Indicator.Actuals[^1]).MeasuredYear);

    /// <summary>True when the document prints no figure of it that has a time, nor words in place of one: no actual, no forecast, no
    /// dated baseline.</summary>
    public bool HasNoDatedFigure => Indicator.Baseline is not { Value: not null, Period.IsDated: true }
        && Indicator.Actuals.All(a => a is { Value: null, Forecast: null, OnTheWay: null, Missing: not MissingKind.Worded });

    /// <summary>(S, s): null when the KPI has no starting point.</summary>
    public StartingPoint? Start { get; init; }

    /// <summary>
    /// True when there is a figure that is newer than the starting point, or than the figure from which the
    /// target is worked out.
    /// </summary>
    public bool IsAfterStart { get; init; }

    /// <summary>
    /// The fiscal year from which the pace counts: that of the start, or the year before the work begins; null
    /// without a start.
    /// </summary>
    public int? PathFrom { get; init; }

    /// <summary>d: the fiscal year in which the target is due; null when it is not dated.</summary>
    public int? DueYear { get; init; }

    /// <summary>
    /// The figure of the due year, by which a year after it is judged, too; null until the due year is over, and
    /// where it has no figure.
    /// </summary>
    public decimal? Settled { get; init; }

    /// <summary>
    /// True when a straight way from start to target is asked for: not for a floor or ceiling, where the target is the start itself,
    /// for work that has ended, for dates that do not lie whole years apart, or for a KPI that is not judged.
    /// </summary>
    public bool HasPath { get; init; }

    /// <summary>True where start, figure and target are printed as dates that do not lie whole years apart: no pace is told then.</summary>
    public bool HasUnevenDates { get; init; }

    /// <summary>True where the document prints no time of the figure: neither a pace nor a step from another report is told
    /// then.</summary>
    public bool IsUndated { get; init; }

    /// <summary>True where the figure is of a part of its year, or a day in it, and may not count all of it.</summary>
    public bool IsOfAnEarlyPart => !Indicator.IsTotal && Measured is not null
        && Indicator.ActualOf(MeasuredYear ?? Year) is { } figure && Measuring.IsOfAnEarlyPart(figure.MeasuredAt);

    /// <summary>True where the figure would hold the final target, which is not due yet, and misses the one printed for its own
    /// year.</summary>
    public bool MissesOwnYear => TargetAnswer == TargetAnswer.Open && Indicator.Accumulation != Accumulation.Averaged
        && HoldsTarget;

    /// <summary>True where figures of two years could show that a target was reached and lost: not for means, nor for what is to
    /// be held in each year or has a target of its own in the year of the figure or the one before it is due, and only where figures
    /// can be measured against the target.</summary>
    public bool CouldBeLost => TargetAnswer != TargetAnswer.CannotSay && Indicator.Accumulation != Accumulation.Averaged
        && Target is not ({ Kind: TargetKind.EachYear } or { Due: { Kind: PeriodKind.Range, Meaning: RangeMeaning.Each } })
        && OwnTarget is null && Target?.Milestones.Any(m => m.Due.FiscalYear == DueYear - 1) != true;

    /// <summary>The points of the expected way, from the start over the milestones to the target; none without a path.</summary>
    public IReadOnlyList<PathPoint> Path { get; init; } = [];

    /// <summary>True where the path goes over printed milestones.</summary>
    public bool GoesInSteps => Path.Count > 2;

    /// <summary>P(t) = (M - S) / (T - S); null without a path (save for ended work) or without a figure after the start.</summary>
    public decimal? Progress { get; init; }

    /// <summary>E(t) = (t - s) / (d - s), between 0 and 1; null without a path, or when it cannot be known.</summary>
    public decimal? Elapsed { get; init; }

    /// <summary>
    /// Where the path from the start over the milestones to the target stands, without milestones
    /// S + (T - S) E; in the KPI's unit; null when it cannot be known.
    /// </summary>
    public decimal? Expected { get; init; }

    /// <summary>
    /// The printed target of the year of the figure, on the way to the final one, of a KPI that has no start to compare with
    /// and so no pace, or whose final target is in words; null where there is none.
    /// </summary>
    public Target? Step => Status is Status.Short or Status.NothingYet or Status.Advancing or Status.Text && Path.Count == 0
        && MeasuredYear == Year && Measured is not null ? OwnTarget : null;

    /// <summary>The target printed for the very year of the figure, beside the one in force; null where there is none.</summary>
    public Target? OwnTarget => MeasuredYear is { } year && Target is { } target
        ? OwnYear.Of(Indicator, target, Indicator.ActualOf(year), StandsAt).FirstOrDefault() : null;

    /// <summary>True where the figure meets that target; null where there is none, or no figure.</summary>
    public bool? IsOwnTargetMet => OwnTarget is { } own && Measured is { } measured
        ? Judgement.Holds(own, Indicator.Direction, measured) : null;

    /// <summary>True where the figure holds the target in force, whenever that is due; false where there is no figure or number.</summary>
    public bool HoldsTarget =>
        Measured is { } measured && Target is { Value: not null } && Judgement.Holds(Target, Indicator.Direction, measured);

    /// <summary>True where the starting figure met the target already; false where there is no start or no number to hold.</summary>
    public bool HeldAtStart =>
        Start is { } start && Target is { Value: not null } && Judgement.Holds(Target, Indicator.Direction, start.Value);

    /// <summary>True where the figure meets that target of its year.</summary>
    public bool IsStepMet => Step is not null && IsOwnTargetMet == true;

    /// <summary>A / T, only where more is better, T is above zero and A is not below it.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>The value reported before the measured year, in the KPI's unit: an earlier actual, else the
    /// baseline; null where there is none that counts in the same way.</summary>
    public decimal? Before { get; init; }

    /// <summary>The newest earlier year whose figure held the target in force, which the measured one has
    /// lost again; null when there is none.</summary>
    public int? LostSince { get; init; }

    /// <summary>The change of the actual from <see cref="Before"/>; null where one of them is missing.</summary>
    public decimal? Change => Indicator.ActualOf(MeasuredYear ?? Year)?.Value - Before;

    /// <summary>The city's own score before it is held between -100 and 100, two decimals; only where the
    /// plan's method is a pace score.</summary>
    public decimal? RawScore { get; init; }

    /// <summary>The score held between -100 and 100.</summary>
    public decimal? Score => RawScore is { } raw ? Math.Clamp(raw, -100.00m, 100.00m) : null;

    /// <summary>True when the target's due year has been reached, so that "not reached" is final.</summary>
    public bool IsDue => DueYear <= StandsAt && !IsUndated && !IsBeforeDue;

    /// <summary>True where the figure is of a part of a year and of a time before the target is due: the first quarter of the
    /// year in whose second it is, or a quarter of the year in which it is.</summary>
    public bool IsBeforeDue =>
        Target is { } target && Indicator.ActualOf(MeasuredYear ?? Year) is { } figure && Measuring.IsBefore(figure, target.Due);

    /// <summary>True when the target is only held or not (a floor, a ceiling, "maintain"), so that there is no progress.</summary>
    public bool IsFloor { get; init; }
}
