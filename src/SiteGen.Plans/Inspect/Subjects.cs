// Rule: a cost is somebody's cost: a KPI's or a project's, not both and not nobody's.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Rows that can be about a KPI or about a node say which.</summary>
public static class Subjects
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. plan.Costs.Where(c => c.Indicator.Length == 0 == (c.Outline.Length == 0)).Select(
            c => ProblemCatalog.SubjectUnclear(c.Row.At("indicator"))),
        .. plan.Published.Where(p => p.Indicator.Length > 0 && p.Outline.Length > 0).Select(
            p => ProblemCatalog.SubjectUnclear(p.Row.At("indicator"))),
    ];
}
