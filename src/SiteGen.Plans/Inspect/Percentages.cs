// Rule: a percentage above 100 is worth a look.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about percentages above 100.</summary>
public static class Percentages
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var percent = plan.Indicators.Where(i => i.Unit == "percent").Select(i => i.Id).ToHashSet();
        return plan.Actuals.Where(a => a.Value > 100 && percent.Contains(a.Indicator)).Select(
            a => ProblemCatalog.PercentOver100(a.Row.At("value"), a.Row.Raw("value")));
    }
}
