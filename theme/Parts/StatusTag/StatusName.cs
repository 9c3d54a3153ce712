// The words for a status: "so far" until a target is due, and "missed" only afterwards.
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Parts.StatusTag;

/// <summary>Names statuses.</summary>
public static class StatusName
{
    /// <summary>The status of an assessment in words.</summary>
    public static string Of(View v, Assessment assessment) => assessment switch
    {
        { Status: Status.NotReached, IsDue: true } => v.Marked("status.missed"),
        { Status: Status.UnknownDirection, Target: null } => v.Marked("status.no_target"),
        _ => v.Marked("status", assessment.Status),
    };

    /// <summary>One sentence that says what the status means for this KPI.</summary>
    public static string Meaning(View v, Assessment assessment) => assessment switch
    {
        { Status: Status.Met, IsDue: false } => v.Marked("meaning.met_so_far"),
        { Status: Status.NotReached, IsDue: true } => v.Marked("meaning.missed"),
        { Status: Status.NotReached, IsFloor: true } => v.Marked("meaning.not_held"),
        { Status: Status.UnknownDirection, Target: null } => v.Marked("meaning.no_target"),
        { Status: Status.Pending, MeasuredYear: { } year, Start: { } start } when year <= start.Year => v.Marked("meaning.pending_start"),
        _ => v.Marked("meaning", assessment.Status),
    };
}
