// Rule: the name that helps the eye in actuals is the name of the KPI that the id says.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Catches rows that slipped against their ids.</summary>
public static class Labels
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var names = plan.Indicators.GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.First().Name.Ja);
        return plan.Actuals
            .Where(a => a.Name.Length > 0 && names.TryGetValue(a.Indicator, out var name) && name != a.Name)
            .Select(a => ProblemCatalog.LabelDiffers(a.Row.At("name"), a.Name, names[a.Indicator]));
    }
}
