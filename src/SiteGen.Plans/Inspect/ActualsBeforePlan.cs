// Rule: the figure from which a plan sets out is its baseline, not an actual.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about the newest actual from before the plan where a KPI has no baseline.</summary>
public static class ActualsBeforePlan
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        if (plan.Span.Start == 0 || !plan.IsRead("baselines.csv")) return [];
        var known = plan.Baselines.Select(b => b.Indicator).ToHashSet(StringComparer.Ordinal);
        return plan.Actuals.Where(a => a.Value is not null && a.Year < plan.Span.Start && !known.Contains(a.Indicator)
                && !Expected.Is(a.Period, a.Text, today: null))
            .GroupBy(a => a.Indicator)
            .Select(g => g.MaxBy(a => a.Year)!)
            .Select(a => ProblemCatalog.ActualBeforePlan(a.Row.At("value"), a.Row.Raw("value"), Printed(a), plan.Span.Start));
    }

    private static string Printed(ActualRow a) => a.Period.Printed is { Length: > 0 } printed ? printed : $"{a.Year}";
}
