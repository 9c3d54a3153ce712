// A target set or moved by a revision of the plan: which way, by how much, and whether the new one asks for more or for less.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>What a revision did to a target.</summary>
public enum ShiftKind
{
    /// <summary>The KPI had no target before.</summary>
    Set,

    /// <summary>The number is higher than before.</summary>
    Raised,

    /// <summary>The number is lower than before.</summary>
    Lowered,

    /// <summary>The number is the same.</summary>
    Same,

    /// <summary>Later targets are not there any more: the new one is the old one's milestone for the same year.</summary>
    Shortened,

    /// <summary>Old and new cannot be compared: words, another due year, or another way of counting.</summary>
    OtherWay,
}

/// <summary>Whether a moved target is easier or harder to meet.</summary>
public enum Ease
{
    /// <summary>It cannot be said.</summary>
    Unknown,

    /// <summary>Every figure that met the old target meets the new one, and more do.</summary>
    Easier,

    /// <summary>Every figure that meets the new target would have met the old one, and more would.</summary>
    Harder,
}

/// <summary>Why two versions of a target cannot be compared.</summary>
public enum NoComparison
{
    /// <summary>One of them is in words.</summary>
    InWords,

    /// <summary>Both are in words.</summary>
    BothInWords,

    /// <summary>The baseline changed from a running total to a figure that is none, or the other way.</summary>
    Baseline,

    /// <summary>Only one of them is printed as a total.</summary>
    Total,

    /// <summary>It is not certain that they count the same.</summary>
    Count,

    /// <summary>They are two ranges.</summary>
    Range,

    /// <summary>They ask for different things: a number and a level, for instance.</summary>
    Kind,

    /// <summary>They are due at different times.</summary>
    Due,

    /// <summary>It is not certain when one of them is due.</summary>
    Undated,
}

/// <summary>A step from one version of a target to the next.</summary>
/// <param name="Indicator">The KPI.</param>
/// <param name="Old">The version before; null when a revision set the first one.</param>
/// <param name="New">The version that took its place.</param>
public sealed record TargetShift(Indicator Indicator, Target? Old, Target New)
{
    // A change of any of these in the same revision may mean that the two numbers count different things.
    private static readonly RevisionField[] Meanings = [RevisionField.KpiName, RevisionField.Unit, RevisionField.Cumulative];

    /// <summary>What happened.</summary>
    public ShiftKind Kind => Old is null ? ShiftKind.Set : IsShortened ? ShiftKind.Shortened : By switch
    {
        null => ShiftKind.OtherWay,
        0 => ShiftKind.Same,
        // The first place is the highest.
        > 0 => New.IsRank ? ShiftKind.Lowered : ShiftKind.Raised,
        _ => New.IsRank ? ShiftKind.Raised : ShiftKind.Lowered,
    };

    /// <summary>Why they cannot be compared; null where they can, or where there is no earlier version.</summary>
    public NoComparison? WhyNot => Kind != ShiftKind.OtherWay ? null
        : (Old!.Value, New.Value) is (null, null) ? NoComparison.BothInWords
        : Old.Value is null || New.Value is null ? NoComparison.InWords
        : Old.Cumulative != New.Cumulative ? NoComparison.Total
        : Old.Kind == TargetKind.NotComparable != (New.Kind == TargetKind.NotComparable) ? NoComparison.Count
        : Asked(Old) != Asked(New) ? NoComparison.Kind
        : AreComparable && AreOtherRanges ? NoComparison.Range
        : AreComparable ? NoComparison.Baseline
        : Old.Due.FiscalYear is null || New.Due.FiscalYear is null ? NoComparison.Undated : NoComparison.Due;

    /// <summary>By how much the number moved, in the KPI's unit; null when old and new cannot be compared.</summary>
    public decimal? By => !Indicator.CountsAnew && AreComparable && !AreOtherRanges ? New.Value - Old!.Value : null;

    private bool AreOtherRanges => (Old!.ValueTo, New.ValueTo) is not (null, null)
        && (Old.Value, Old.ValueTo) != (New.Value, New.ValueTo);

    /// <summary>Easier or harder: where less is better, a higher target is the easier one.</summary>
    public Ease Ease => (Kind, AsksForMore) switch
    {
        (ShiftKind.Raised, true) or (ShiftKind.Lowered, false) => Ease.Harder,
        (ShiftKind.Lowered, true) or (ShiftKind.Raised, false) => Ease.Easier,
        _ => Ease.Unknown,
    };

    /// <summary>All steps of a KPI, oldest first.</summary>
    public static IEnumerable<TargetShift> Of(Indicator indicator) => indicator.Targets
        .Select((target, i) => new TargetShift(indicator, i == 0 ? null : Replaced(indicator.Targets[i - 1], target), target))
        .Where(s => s.Old is null ? s.New.SetOn is not null : !indicator.Plan.SetsTargetsEachYear && !s.GoesOn);

    private bool GoesOn => Old is not null && Versions.GoesOn(Years(Old), New.SetOn, Years(New));

    private static List<(int? Year, decimal? Value)> Years(Target target) =>
        [.. target.Milestones.Append(target).Select(t => (t.Due.FiscalYear, t.Value))];

    // Words for a year replace what was asked of that year, not of a later one.
    private static Target Replaced(Target old, Target next) => next.Value is not null ? old
        : old.Milestones.LastOrDefault(m => m.Due.FiscalYear == next.Due.FiscalYear && m.Due.FiscalYear is not null) ?? old;

    /// <summary>The steps of a KPI that a revision made: a first target with a time of its own is one, save that of a new KPI, and
    /// where every target of the plan has one (documents with the target of each year).</summary>
    public static IEnumerable<TargetShift> OfRevisions(Indicator indicator) => Of(indicator)
        .Where(s => s.Old is not null || indicator.Status != IndicatorStatus.New && indicator.Plan.HasOriginalTargets);

    /// <summary>What was asked for one year before and is now, beside the last target: milestones with another number.</summary>
    public IEnumerable<(Target Old, Target New)> Steps => Old is null ? [] : New.Milestones.Append(New)
        .SelectMany(now => Old.Milestones.Append(Old), (now, old) => (Old: old, New: now))
        .Where(s => (s.Old != Old || s.New != New) && s.Old.Due.FiscalYear is not null && s.Old.Due.FiscalYear == s.New.Due.FiscalYear)
        .Where(s => s.Old.Value is not null && s.New.Value is not null
            && (s.Old.Value, s.Old.ValueTo) != (s.New.Value, s.New.ValueTo)
            && s.Old.Cumulative == s.New.Cumulative && Asked(s.Old) == Asked(s.New));

    // Not when the two versions are due in other years or count in another way.
    private bool AreComparable => Old is not null && Old.Cumulative == New.Cumulative && Asked(Old) == Asked(New)
        && Old.Due.FiscalYear == New.Due.FiscalYear && Old.Due.FiscalYear is not null;

    // A number to be reached is one to be reached at least, where more is better.
    private TargetKind Asked(Target target) => (target.Asks, Indicator.Direction) switch
    {
        (TargetKind.AtLeast, Direction.Up) or (TargetKind.AtMost, Direction.Down) => TargetKind.Number,
        (TargetKind.AtMost, _) when target.IsRank => TargetKind.Number,
        _ => target.Kind,
    };

    private bool IsShortened => New.Value is not null && Old!.Milestones.Any(m =>
        m.Due.FiscalYear == New.Due.FiscalYear
        && (m.Kind, m.Value, m.ValueTo, m.Cumulative) == (New.Kind, New.Value, New.ValueTo, New.Cumulative));

    private bool? AsksForMore =>
        Indicator.Revisions.Any(r => Meanings.Contains(r.Row.Field) && Versions.Time(r.Row.SetOn) == Versions.Time(New.SetOn))
            ? null
            : New.IsRank ? true
            : New.Asks switch
            {
                TargetKind.AtLeast or TargetKind.Above => true,
                TargetKind.AtMost or TargetKind.Below => false,
                _ => Indicator.Direction switch
                {
                    Direction.Up => true,
                    Direction.Down => false,
                    _ => null,
                },
            };
}
