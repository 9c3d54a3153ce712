// The words for a status: "so far" until a target is due, and "missed" only afterwards.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Words;

/// <summary>Names statuses.</summary>
public static class StatusName
{
    /// <summary>The status of an assessment in words.</summary>
    public static string Of(View v, Assessment assessment) => assessment switch
    {
        { Indicator.Status: IndicatorStatus.Retired } => v.Marked(DraftWords.Key(assessment.Indicator.Plan, "status.retired")),
        { Status: Status.NotJudged, Indicator.IsOnlyParts: true } => v.Marked("status.in_parts"),
        { Status: Status.NotJudged, Settled: not null } => v.Marked("status.after_due"),
        { Status: Status.NotJudged, Target: null } => v.Marked(
            BarWords.NoTarget(assessment.Indicator, "status.no_target", "status.no_target_part")),
        { Status: Status.NoFigure, HasNoDatedFigure: true, Indicator.Actuals.Count: 0 } => v.Marked("status.no_actual"),
        { Status: Status.NoFigure } when IsExpected(assessment) =>
            v.Marked(OnTheWay(assessment) is null ? "status.forecast_only" : "status.forecast_and_part"),
        { Status: Status.NoFigure } when IsOfPart(assessment) => v.Marked("status.part_only"),
        { Status: Status.NoFigure } when Measuring.Gaps(assessment.Indicator, assessment.Year).Count > 0 =>
            v.Marked(assessment.Indicator.Accumulation == Accumulation.Averaged ? "status.no_mean" : "status.no_total"),
        { Status: Status.NoFigure, HasNoActual: true } => v.Marked("status.start_only"),
        { Status: Status.NoFigure, IsAfterStart: false, MeasuredYear: not null } => v.Marked(IsBeforeStart(assessment)
            ? "status.before_start" : assessment.Start is null ? "status.base_only"
            : IsReprinted(assessment) ? "status.start_reprinted" : "status.start_only"),
        { Status: Status.Short, MissesOwnYear: true } => v.Marked("status.short_own"),
        _ => v.Marked("status", assessment.Status),
    };

    /// <summary>The status with the answer that it leaves open.</summary>
    public static string Whole(View v, Assessment a) =>
        Beside(v, a) is { Length: > 0 } beside ? Of(v, a) + v.W("list.comma") + beside : Of(v, a);

    /// <summary>The same with the mark that lists show beside it: new, or ended.</summary>
    public static string InLists(View v, Assessment a) => a.Indicator.Status is IndicatorStatus.Active or IndicatorStatus.Retired
        ? Whole(v, a)
        : Whole(v, a) + v.W("list.comma") + DraftWords.Status(v, a.Indicator);

    /// <summary>The same where there is no room for the answer that a status leaves open.</summary>
    public static string InShort(View v, Assessment a) => a.Indicator.Status is IndicatorStatus.Active or IndicatorStatus.Retired
        ? Of(v, a)
        : Of(v, a) + v.W("list.comma") + DraftWords.Status(v, a.Indicator);

    /// <summary>The answer that a status leaves open: how the last figure stands to the start. Empty where the status says it.</summary>
    public static string Beside(View v, Assessment a) => a.Indicator.Status == IndicatorStatus.Retired || a.MissesOwnYear ? ""
        : a.Step is { } step
        ? v.Marked(a.IsStepMet ? "beside.step_met" : "beside.step_missed", When.Due(v.For(a.Indicator.Plan), step))
        : OfItsYear(a) is { } isMet ? v.Marked(isMet ? "beside.met_own" : "beside.missed_own",
            When.Actual(v.For(a.Indicator.Plan), a.Indicator, a.MeasuredYear!.Value))
        : LeavesOpen(a)
        ? v.Marked(BesideKey(a), When.Actual(v.For(a.Indicator.Plan), a.Indicator, a.MeasuredYear!.Value),
            a.Target is { } target ? When.Due(v.For(a.Indicator.Plan), target) : "")
        : "";

    // Which target it was: a document with one for each year has several.
    private static string BesideKey(Assessment a) => !WasMet(a)
        ? a is { StartsFromNothing: true, SinceStart: SinceStart.Better } ? "beside.grown" : $"beside.{Choices.Word(a.SinceStart)}"
        : a.DueYear is null ? "beside.met" : "beside.met_due";

    // The last figure before one that is awaited or not printed is told by the target of its own year, where there is one.
    private static bool? OfItsYear(Assessment a) => a.Status is Status.Awaited or Status.NoFigure
        && a.MeasuredYear != a.Year && !a.Indicator.IsMean ? a.IsOwnTargetMet : null;

    // The figure before the one that is awaited, or not printed, had reached the target.
    private static bool WasMet(Assessment a) =>
        a is { TargetAnswer: TargetAnswer.Met, Status: Status.Awaited or Status.NoFigure };

    private static string StepTold(View v, Assessment a, Target step) => v.Marked((a.IsStepMet, a.Start is null) switch
    {
        (true, true) => "meaning.step_met",
        (true, false) => "meaning.step_met_only",
        (false, true) => "meaning.step_missed",
        (false, false) => "meaning.step_missed_only",
    }, When.Due(v.For(a.Indicator.Plan), step),
        TargetWords.Of(v, step, a.Indicator.Unit));

    private static bool LeavesOpen(Assessment a) => a.SinceStart switch
    {
        SinceStart.Worse => a.Status != Status.Away,
        SinceStart.Better or SinceStart.Same => a.Status is Status.Awaited or Status.NoFigure or Status.Missed or Status.Text,
        _ => WasMet(a),
    };

    /// <summary>One sentence that says what the status means for this KPI.</summary>
    public static string Meaning(View v, Assessment a) => a switch
    {
        { Indicator.Status: IndicatorStatus.Retired } => v.Marked(DraftWords.Key(a.Indicator.Plan, "meaning.retired")),
        { Indicator.IsMean: true, MeasuredYear: not null } when OfMean(a) is { } mean => AtDue(v, mean, a),
        { Status: Status.Met } => Met(v, a, When.Actual(v.For(a.Indicator.Plan), a.Indicator, a.MeasuredYear!.Value)),
        { Status: Status.NotJudged, Indicator.IsOnlyParts: true } => v.Marked(
            BarWords.PartsAreCompared(a.Indicator) ? "meaning.in_parts" : "meaning.in_parts_counted"),
        { Status: Status.NotJudged, Target: null } when KpiSentence.IsPartOfTarget(a.Indicator) =>
            v.Marked("meaning.no_target_part", v.Quoted(v.Plain(PartName.Of(a.Indicator.PartOf!)))),
        { Status: Status.NotJudged, Target: null } => v.Marked("meaning.no_target"),
        { Status: Status.NotStarted } when a.Indicator.ActualOf(a.Year)?.Value is not null && a.Indicator.CountedFrom > a.Year =>
            v.Marked("meaning.before_count", When.CountedFrom(v, a.Indicator)),
        { Status: Status.NotJudged, Target.Kind: TargetKind.NotComparable } => v.Marked("meaning.not_comparable"),
        { Status: Status.NotJudged, Settled: not null } => WithDue(v, "meaning.after_due", a),
        { Status: Status.NoFigure } when IsExpected(a) => OnTheWay(a) is { } figure
            ? v.Marked("meaning.forecast_and_part", When.Measured(v, figure)) : v.Marked("meaning.forecast_only"),
        { Status: Status.NoFigure } when IsOfPart(a) => v.Marked("meaning.part_only", When.Measured(v, OnTheWay(a)!)),
        { Status: Status.NoFigure } when Gaps(v, a) is { Length: > 0 } gaps => v.Marked(
            a.Indicator.Accumulation == Accumulation.Averaged ? "meaning.no_mean" : "meaning.no_total", gaps),
        { Status: Status.NoFigure, HasNoDatedFigure: true } => v.Marked("meaning.no_actual"),
        { Status: Status.NoFigure, HasNoActual: false } when
            a.Indicator.Actuals.All(x => x is { Value: null, Missing: not MissingKind.Worded }) => v.Marked("meaning.no_actual"),
        { Status: Status.NoFigure, HasNoActual: true } => v.Marked("meaning.start_only"),
        { Status: Status.NoFigure, IsAfterStart: false, MeasuredYear: not null } => v.Marked(IsBeforeStart(a)
            ? "meaning.before_start" : a.Start is null ? "meaning.base_only"
            : IsReprinted(a) ? "meaning.start_reprinted" : "meaning.start_only"),
        { Status: Status.Missed } when IsAfterDue(a) => WithDue(v, "meaning.missed_after", a),
        { Status: Status.Missed } when BarWords.Later(a) is not null => AtDue(v, "meaning.missed_when", a),
        { Status: Status.Missed, Target.Due.IsPartOfYear: true } => AtDue(v, "meaning.missed_when", a),
        { Status: Status.Missed, Target.Due: { Kind: PeriodKind.Range } due } =>
            v.Marked("meaning.missed_in_range", When.Actual(v.For(a.Indicator.Plan), a.Indicator, a.MeasuredYear!.Value),
                v.Figures.ShortPeriod(due)),
        { Status: Status.Behind, StartsFromNothing: true } =>
            v.Marked(BarWords.Steps(a, "meaning.behind_total", "meaning.behind_total_steps")),
        { Status: Status.Behind or Status.OnPace, GoesInSteps: true } => v.Marked($"meaning.{Choices.Word(a.Status)}_steps"),
        { Step: { } step, Status: not Status.Text } => StepTold(v, a, step),
        { Status: Status.Short } when IsDuring(a) => WithDue(v, "meaning.short_early", a),
        { Status: Status.Short, Indicator.Baseline: { Value: not null, Period.IsDated: false, IsStart: true } } =>
            v.Marked("meaning.short_undated"),
        { Status: Status.Short, Start: not null, IsAfterStart: true, Target.Kind: TargetKind.Between } => v.Marked("meaning.short_as_far"),
        { Status: Status.Short, Indicator.Baseline: { Value: not null } } =>
            v.Marked(a.IsOfAnEarlyPart ? "meaning.short_part" : "meaning.short_printed"),
        { Status: Status.Short, Target.Of: { IsDated: true } of } => v.Marked("meaning.short_worked_out", v.Figures.ShortPeriod(of)),
        { Status: Status.NothingYet, Indicator.IsTotal: false } => v.Marked("meaning.nothing_yet_figure"),
        { Status: Status.Advancing, IsEnded: true } => v.Marked(DraftWords.Key(a.Indicator.Plan, "meaning.advancing_ended")),
        { Status: Status.Advancing, Indicator.Accumulation: Accumulation.Averaged } =>
            v.Marked("meaning.advancing_average"),
        { Status: Status.Advancing, HasUnevenDates: true } => v.Marked("meaning.advancing_dates"),
        { Status: Status.Advancing, IsFloor: false, IsUndated: true } => v.Marked("meaning.advancing_undated"),
        { Status: Status.Advancing, IsFloor: true, StartsFromNothing: true } => v.Marked("meaning.advancing_level_total"),
        { Status: Status.Advancing, IsFloor: true } => v.Marked("meaning.advancing_level"),
        _ => v.Marked("meaning", a.Status),
    };

    // Newer figures are printed: this one is of a year before the baseline.
    private static bool IsBeforeStart(Assessment a) => a.Start is { } start && a.MeasuredIn < start.Year && IsReprinted(a);

    /// <summary>True where the newest column repeats a figure that is no newer than the start, and another one has a newer
    /// figure.</summary>
    public static bool IsReprinted(Assessment a) => a.Start is { } start && a.MeasuredIn <= start.Year
        && a.Indicator.Actuals.Any(x => x.Value is not null && x.MeasuredYear > start.Year);

    private static Actual? OnTheWay(Assessment a) => a.Indicator.ActualOf(a.Year)?.OnTheWay;

    private static bool IsOfPart(Assessment a) => a.Indicator.ActualOf(a.Year)?.Missing == MissingKind.Part;

    private static bool IsExpected(Assessment a) => a.Indicator.ActualOf(a.Year)?.TellsForecast == true;

    // A mean over years is no figure of its last one.
    private static string? OfMean(Assessment a) => a.Status switch
    {
        Status.Met => a.IsDue ? "meaning.met_mean" : "meaning.met_mean_so_far",
        Status.OnPace => "meaning.met_mean_so_far",
        Status.Missed => "meaning.missed_mean",
        Status.Flat => "meaning.flat_mean",
        Status.Away => "meaning.away_mean",
        _ => null,
    };

    /// <summary>Says that the due year has no figure and a later one decides; empty elsewhere.</summary>
    public static string AfterDue(View v, Assessment a) =>
        a.TargetAnswer is TargetAnswer.Met or TargetAnswer.Missed && IsAfterDue(a) ? Meaning(v, a) : "";

    // The due year has no figure, and a later one is told in its place.
    private static bool IsAfterDue(Assessment a) => a.Settled is null && a.DueYear < a.StandsAt
        && a.Target!.Due is not { Kind: PeriodKind.Range, Meaning: RangeMeaning.Each };

    private static string WithDue(View v, string key, Assessment a)
    {
        var figures = v.For(a.Indicator.Plan);
        return v.Marked(key, When.Actual(figures, a.Indicator, a.MeasuredYear!.Value), When.Due(figures, a.Target!));
    }

    // A month or day before the end of the due year, as of April, is not its result.
    private static bool IsDuring(Assessment a) => a.IsBeforeDue && a.StandsAt == a.DueYear
        && a.Target!.Due is { IsPartOfYear: false, Kind: not PeriodKind.Range };

    private static string AtDue(View v, string key, Assessment a) =>
        v.Marked(key, When.Actual(v.For(a.Indicator.Plan), a.Indicator, a.MeasuredYear!.Value));

    // What was measured before may stand in the column of the target year.
    private static string MetSoFar(Assessment a) => a.IsUndated ? "meaning.met_untimed"
        : a.Target!.Due.IsPartOfYear ? "meaning.met_so_far_part"
        : a.MeasuredYear == a.DueYear ? "meaning.met_so_far_reported"
        : "meaning.met_so_far";

    private static string Gaps(View v, Assessment a) =>
        string.Join(v.W("list.comma"), Measuring.Gaps(a.Indicator, a.Year).Select(v.Figures.ShortYear));

    // What is met before it is due can still be lost; a target on the worse side of the start was met from the beginning.
    private static string Met(View v, Assessment a, string year) => a switch
    {
        { IsFloor: true, SinceStart: SinceStart.Worse, Indicator.Direction: Direction.Up } => v.Marked(
            a.Target!.Asks == TargetKind.Above ? "meaning.above_floor_strict" : "meaning.above_floor", year),
        { IsFloor: true, SinceStart: SinceStart.Worse, Indicator.Unit.IsRank: true } => v.Marked("meaning.below_ceiling_rank", year),
        { IsFloor: true, SinceStart: SinceStart.Worse } => v.Marked(
            a.Target!.Asks == TargetKind.Below ? "meaning.below_ceiling_strict" : "meaning.below_ceiling", year),
        _ when IsDuring(a) => WithDue(v, "meaning.met_in_range", a),
        { IsDue: true } when IsAfterDue(a) => WithDue(v, "meaning.met_after", a),
        { IsDue: true } when BarWords.Later(a) is not null => AtDue(v, "meaning.met_when", a),
        { IsDue: true, Target.Due.IsPartOfYear: true } => AtDue(v, "meaning.met_when", a),
        { IsDue: true } => v.Marked("meaning.met"),
        { Target.Due.Kind: PeriodKind.Range } => v.Marked("meaning.met_in_range", year, v.Figures.ShortPeriod(a.Target.Due)),
        { IsEnded: true } => v.Marked("meaning.met_undated", year),
        { DueYear: not null } => v.Marked(MetSoFar(a), year, When.Due(v, a.Target!)),
        _ => v.Marked("meaning.met_undated", year),
    };
}
