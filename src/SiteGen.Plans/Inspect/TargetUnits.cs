// Rule: where a revision changes what a KPI counts, the number of a target that counts the new thing is not given the old unit.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Targets are told in their own unit.</summary>
public static class TargetUnits
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
        from revision in plan.Revisions
        where revision.Field == RevisionField.Unit && !revision.New.IsEmpty
        from kpi in plan.Indicators
        where kpi.Id == revision.Indicator && UnitOf(kpi, site) is { Length: > 0 } unit && !Alike(unit, revision.New.Lead)
        from target in plan.Targets
        where target.Indicator == kpi.Id && target is { Kind: TargetKind.NotComparable, Value: not null }
        select ProblemCatalog.TargetUnit(
            target.Row.At("value"), target.Row.Raw("value").Trim(), UnitOf(kpi, site), revision.New.Lead);

    private static string UnitOf(IndicatorRow kpi, SiteFiles site) => site.Units.FirstOrDefault(u => u.Id == kpi.Unit)?.Printed ?? "";

    private static bool Alike(string one, string other) => LookAlike.Of(Narrow.Text(one)) == LookAlike.Of(Narrow.Text(other));
}
