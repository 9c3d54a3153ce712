// The words for a status: "so far" until a target is due, and "missed" only afterwards.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.StatusTag;

/// <summary>Names statuses.</summary>
public static class StatusName
{
    /// <summary>The status of an assessment in words.</summary>
    public static string Of(View v, Assessment assessment) => assessment switch
    {
        { Indicator.Status: IndicatorStatus.Retired } => v.Marked("status.retired"),
        { Status: Status.NotReached, IsDue: true } => v.Marked("status.missed"),
        { Status: Status.UnknownDirection, Target: null } => v.Marked("status.no_target"),
        _ => v.Marked("status", assessment.Status),
    };

    /// <summary>One sentence that says what the status means for this KPI.</summary>
    public static string Meaning(View v, Assessment assessment) => assessment switch
    {
        { Indicator.Status: IndicatorStatus.Retired } => v.Marked("meaning.retired"),
        { Status: Status.Met, IsDue: false, MeasuredYear: { } year } => SoFar(v, assessment, When.Actual(v, assessment.Indicator, year)),
        { Status: Status.NotReached, IsDue: true } => v.Marked("meaning.missed"),
        { Status: Status.NotReached, IsFloor: true } => v.Marked(assessment.Target!.Kind == TargetKind.Maintain ? "meaning.not_held" : "meaning.not_fulfilled"),
        { Status: Status.UnknownDirection, Target: null } => v.Marked("meaning.no_target"),
        { Status: Status.Pending } when Measuring.Gaps(assessment.Indicator, assessment.Year) is { Count: > 0 } gaps => v.Marked("meaning.no_total", string.Join(v.W("list.comma"), gaps.Select(v.Figures.ShortYear))),
        { Status: Status.Pending, MeasuredYear: { } year, Start: { } start } when year <= start.Year => v.Marked("meaning.pending_start"),
        { Status: Status.Flat, StartsFromNothing: true } => v.Marked("meaning.flat_total"),
        _ => v.Marked("meaning", assessment.Status),
    };

    // What is met before it is due can still be lost; a target on the worse side of the start was met from the beginning.
    private static string SoFar(View v, Assessment a, string year) => a switch
    {
        { IsFloor: true, Target.Kind: TargetKind.Number or TargetKind.Relative, Indicator.Direction: Direction.Up } => v.Marked("meaning.above_floor", year),
        { IsFloor: true, Target.Kind: TargetKind.Number or TargetKind.Relative } => v.Marked("meaning.below_ceiling", year),
        { DueYear: not null } => v.Marked("meaning.met_so_far", year, When.Due(v, a.Target!)),
        _ => v.Marked("meaning.met_undated", year),
    };
}
