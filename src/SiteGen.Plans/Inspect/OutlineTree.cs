// Rule: nobody is their own ancestor.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The plan's tree has no loops.</summary>
public static class OutlineTree
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var parents = plan.Outline.GroupBy(o => o.Id).ToDictionary(g => g.Key, g => g.First().Parent);
        return plan.Outline.Where(o => ReturnsTo(o.Id, parents)).Select(o => ProblemCatalog.OutlineLoop(o.Row.At("parent"), o.Id));
    }

    private static bool ReturnsTo(string id, Dictionary<string, string> parents)
    {
        var at = parents.GetValueOrDefault(id, "");
        for (var steps = 0; at.Length > 0 && steps <= parents.Count; steps++)
        {
            if (at == id) return true;
            at = parents.GetValueOrDefault(at, "");
        }
        return false;
    }
}
