// Rule: nobody is their own ancestor, and a plan is not deeper than a reader can follow.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The plan's tree, its breakdowns and its successions have no loops.</summary>
public static class OutlineTree
{
    // The documents have two to four levels.
    private const int Deepest = 20;

    // A loop of more steps is found as too deep a tree.
    private const int LongestWay = 200;

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var parents = plan.Outline.GroupBy(o => o.Id).ToDictionary(g => g.Key, g => g.First().Parent);
        var wholes = plan.Indicators.GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.First().PartOf);
        var successors = plan.Indicators.GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.First().ReplacedBy);
        var ways = plan.Outline.Select(o => (Node: o, Way: Way(o.Id, parents))).ToList();
        var loops = ways.Where(w => w.Way is null).Select(w => w.Node).ToList();
        return
        [
            .. loops.Select(o => ProblemCatalog.OutlineLoop(o.Row.At("parent"), o.Id)),
            .. ways.Where(w => loops.Count == 0 && w.Way > Deepest)
                .Take(1)
                .Select(w => w.Node)
                .Select(o => ProblemCatalog.OutlineDeep(o.Row.At("parent"), o.Id, Deepest)),
            .. plan.Indicators.Where(i => Way(i.Id, wholes) is null).Select(i => ProblemCatalog.IndicatorLoop(i.Row.At("part_of"), i.Id)),
            .. plan.Indicators.Where(i => Way(i.Id, successors) is null).Select(
                i => ProblemCatalog.IndicatorLoop(i.Row.At("replaced_by"), i.Id)),
        ];
    }

    // The number of steps to the top, counted no further than needed; null when the way leads back to where it began.
    private static int? Way(string id, Dictionary<string, string> next)
    {
        var steps = 1;
        for (var at = next.GetValueOrDefault(id, ""); at.Length > 0 && steps <= next.Count && steps <= LongestWay; steps++)
        {
            if (at == id) return null;
            at = next.GetValueOrDefault(at, "");
        }
        return steps;
    }
}
