// Rule: a KPI has one target for each time at which targets were set, and each year for which they were set.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>No version of a target stands twice.</summary>
public static class TargetsOnce
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) => plan.Targets
        .GroupBy(t => (t.Indicator, Time(t.SetOn), Time(t.Period))).SelectMany(g => g.Skip(1))
        .Select(t => ProblemCatalog.TargetTwice(t.Row.At("set_on"), t.Row.Text("set_on"), t.Indicator))
        .Concat(plan.Targets.GroupBy(t => (t.Indicator, Time(t.SetOn))).Where(g => g.Count() > 1)
            .SelectMany(g => g.Where(t => t.Period is not { IsDated: true })).Select(t => ProblemCatalog.MilestoneUndated(t.Row.At("period"), t.Row.Text("period"), t.Indicator)));

    /// <summary>The time of a version: the same for two spellings of a year.</summary>
    public static (DateOnly?, DateOnly?, string) Time(Period? period) =>
        (period?.Begins, period?.Ends, period?.Kind == PeriodKind.Undated ? period.Printed : "");
}
