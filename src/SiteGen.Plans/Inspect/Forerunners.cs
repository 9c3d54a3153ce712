// Rule: a KPI continues one of an earlier plan that exists and counts in the same unit.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The column <c>continues</c> of indicators.csv: plan/id of the forerunner.</summary>
public static class Forerunners
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
        plan.Indicators.Where(i => i.Continues.Length > 0).SelectMany(i => Check(i, plan, site));

    private static IEnumerable<Problem> Check(IndicatorRow kpi, PlanFiles plan, SiteFiles site)
    {
        var at = kpi.Row.At("continues");
        if (site.Plans.Any(p => !p.IsRead("indicators.csv"))) yield break;
        if (Find(kpi.Continues, site) is not var (older, forerunner)) yield return Unknown(at, kpi.Continues, plan, site);
        else if (older == plan || older.Span.Start > plan.Span.Start) yield return ProblemCatalog.ContinuesLater(at, kpi.Continues);
        else if (IsLoop(plan, kpi, site)) yield return ProblemCatalog.ContinuesLoop(at, kpi.Continues);
        else if (forerunner.Unit != kpi.Unit) yield return ProblemCatalog.ContinuesUnit(at, kpi.Continues, forerunner.Unit, kpi.Unit);
    }

    private static (PlanFiles Plan, IndicatorRow Kpi)? Find(string cell, SiteFiles site)
    {
        if (cell.Split('/') is not [var id, var indicator]) return null;
        var plan = site.Plans.FirstOrDefault(p => p.Id == id);
        return plan?.Indicators.FirstOrDefault(i => i.Id == indicator) is { } kpi ? (plan, kpi) : null;
    }

    private static Problem Unknown(Place at, string cell, PlanFiles own, SiteFiles site)
    {
        if (PlanOf(cell) is { } gone && site.Plans.All(p => p.Id != gone))
            return ProblemCatalog.PlanGone(at, gone, Nearest.Slip(gone, site.Plans.Select(p => p.Id)));
        var others = site.Plans.Where(p => p != own).SelectMany(p => p.Indicators.Select(i => $"{p.Id}/{i.Id}"));
        return ProblemCatalog.ContinuesUnknown(at, cell, Nearest.To(cell, others));
    }

    private static string? PlanOf(string cell) => cell.Split('/') is [{ Length: > 0 } plan, _] ? plan : null;

    // As many steps as there are KPIs lead somewhere, or round and round.
    private static bool IsLoop(PlanFiles plan, IndicatorRow kpi, SiteFiles site)
    {
        var seen = new HashSet<string>([$"{plan.Id}/{kpi.Id}"]);
        for (var next = kpi.Continues; next.Length > 0; next = Find(next, site)?.Kpi.Continues ?? "")
            if (!seen.Add(next)) return true;
        return false;
    }
}
