// The words for what only a draft says: nothing of it is decided.
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Words;

/// <summary>Chooses the words for a plan whose document is a draft.</summary>
public static class DraftWords
{
    /// <summary>The key of an interface string, or of the one that tells it as a draft's. A draft of a report changes no plan.</summary>
    public static string Key(Plan plan, string key) => plan.ProposesTargets ? $"{key}_draft" : key;

    /// <summary>The mark of a draft as HTML: of the plan, or of a report on it, which drafts no plan.</summary>
    public static MarkupString Mark(View v, Plan plan) => plan.ProposesTargets ? v.T(plan.Draft) : v.Furigana(Marked(v, plan));

    /// <summary>The same, its furigana still marked.</summary>
    public static string Marked(View v, Plan plan) =>
        plan.ProposesTargets ? v.Marked(plan.Draft) : v.Marked("draft.report", v.Marked(plan.Draft));

    /// <summary>The mark of a project. Furigana are still marked.</summary>
    public static string Flag(View v, Plan plan, OutlineFlag flag) =>
        flag == OutlineFlag.Ended ? v.Marked(Key(plan, "flag.ended")) : v.Marked("flag", flag);

    /// <summary>Whether a KPI is in force, as the document tells it. Furigana are still marked.</summary>
    public static string Status(View v, Indicator kpi) =>
        kpi.Status is IndicatorStatus.New or IndicatorStatus.Retired or IndicatorStatus.Ended
            ? v.Marked(Key(kpi.Plan, $"kpi.{Choices.Word(kpi.Status)}"))
            : v.Marked("kpi", kpi.Status);

    /// <summary>When a version was set, in brackets: then, by then, or at a time not told. Furigana are still marked.</summary>
    public static string SetOn(View v, Plan plan, Period on) => Revised.IsSaidBy(on) ? v.Marked(Key(plan, "kpi.set_later"))
        : v.Marked(Key(plan, IsBy(on) ? "kpi.set_by" : "kpi.set_on"), v.Figures.ShortPeriod(on));

    // 令和6年度末まで ends with its year, and is no less a time by which.
    private static bool IsBy(Period on) => on.Edge == PeriodEdge.Until || on.Printed.EndsWith("まで", StringComparison.Ordinal);

    /// <summary>When a version of a target was set; empty for the only one. Furigana are still marked.</summary>
    public static string SetOn(View v, Indicator kpi, Target target) =>
        target.SetOn is { } on ? SetOn(v, kpi.Plan, on)
        : target == kpi.Target || kpi.Plan.SetsTargetsEachYear ? ""
        : v.Marked(target.Due.FiscalYear == kpi.Target?.Due.FiscalYear ? Key(kpi.Plan, "kpi.set_before") : "kpi.set_earlier");

    /// <summary>Says which version of a target is in force; empty for the others, and where a draft is to replace it.</summary>
    public static string InForce(View v, Indicator kpi, Target target) =>
        target == kpi.Target && kpi.Status != IndicatorStatus.Retired
        && !(kpi.Plan.ProposesTargets && kpi.Targets.Count > 1) && !IsOneOfYears(kpi) ? v.Marked("kpi.in_force") : "";

    /// <summary>Which of several versions a target is: the one in force or an earlier one; empty for the only one, and where each is
    /// for a year of its own. Furigana are still marked.</summary>
    public static string Version(View v, Indicator kpi, bool inForce) =>
        IsOneOfYears(kpi) ? ""
        : Version(v, kpi.Plan, kpi.Targets.Count, inForce && (kpi.Status != IndicatorStatus.Retired || kpi.Plan.ProposesTargets));

    /// <summary>The same of so many versions of a figure.</summary>
    public static string Version(View v, Plan plan, int count, bool inForce) =>
        count == 1 ? "" : v.Marked(Key(plan, inForce ? "figures.version_new" : "figures.version_old"));

    /// <summary>True for a KPI with several targets of which none takes the place of another: each is for the next year.</summary>
    public static bool IsOneOfYears(Indicator kpi) => kpi is { Targets.Count: > 1, Plan.SetsTargetsEachYear: true };
}
