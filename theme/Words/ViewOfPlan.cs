// What a view of a plan's KPIs shows, in one sentence: the same for the page, for search engines and for search.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Words;

/// <summary>Describes the views of a plan by the last part of their address.</summary>
public static class ViewOfPlan
{
    /// <summary>The sentence, with the name of the plan or its municipality in it.</summary>
    public static string Description(View v, Plan plan, string part, string name) => v.W(Key(plan, part), name);

    private static string Key(Plan plan, string part) => part switch
    {
        "departments" => plan.Departments.Count == 0 ? "departments.description_none" : "departments.description",
        "movements" when Movement.None(plan.Counted) =>
            Movement.LacksNewest(plan.Counted) ? "movements.description_none_newest" : "movements.description_none",
        "movements" => "movements.description",
        "verification" => HasNoJudgement(plan) ? "verification.description_none"
            : plan.Published.All(p => p.Figure == PublishedFigure.Stated) && PublishedCheck.Grades(plan).Count == 0
                ? "verification.description_stated" : "verification.description",
        "changes" when !HasChanges(plan) => "changes.description",
        "changes" => DraftWords.Key(plan, "changes.description"),
        _ => $"{part}.description",
    };

    // A draft of which only a part is shown may have nothing of what it changes.
    private static bool HasChanges(Plan plan) => plan.Revisions.Count > 0
        || plan.Indicators.Any(i => i.Status != IndicatorStatus.Active || TargetShift.OfRevisions(i).Any());

    private static bool HasNoJudgement(Plan plan) => PublishedCheck.Compare(plan).Count + PublishedCheck.Grades(plan).Count == 0;
}
