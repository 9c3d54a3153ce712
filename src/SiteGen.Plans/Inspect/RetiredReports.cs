// Rule: a retired KPI gets no figure any more.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about a figure for a retired KPI in the newest year of the plan.</summary>
public static class RetiredReports
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var retired = plan.Indicators.Where(i => i.Status == IndicatorStatus.Retired).Select(i => i.Id).ToHashSet();
        var newest = plan.Actuals.Where(a => !a.IsNotFilledIn).Select(a => a.Year).DefaultIfEmpty().Max();
        return plan.Actuals.Where(a => a.Year == newest && a.Value is not null && retired.Contains(a.Indicator))
            .Select(a => ProblemCatalog.RetiredReported(a.Row.At("value"), a.Row.Raw("value")));
    }
}
