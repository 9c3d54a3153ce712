// Rule: a total is not less than something that it contains.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about totals below their year, running totals that fall, and wholes below one of their parts.</summary>
public static class TotalsBelowParts
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var kpis = plan.Indicators.GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.First());
        return
        [
            // A total of decreases is below each of them.
            .. plan.Actuals.Where(a => a is { Total: >= 0, Value: >= 0 } && a.Total < a.Value && !a.Note.IsIn(site.Languages)).Select(
                a => Below(a, "total", a.Row.Raw("value"))),
            .. plan.Actuals.GroupBy(a => a.Indicator)
                .Where(g => kpis.GetValueOrDefault(g.Key)?.Accumulation == Accumulation.Running)
                .SelectMany(g => Falling(g, site)),
            .. plan.Actuals.GroupBy(a => a.Year).SelectMany(year => AbovePart([.. year], kpis, site)),
        ];
    }

    private static IEnumerable<Problem> Falling(IEnumerable<ActualRow> years, SiteFiles site)
    {
        var reported = years.Where(a => a.Value is not null).OrderBy(a => a.Year).ToList();
        if (reported.Exists(a => a.Value < 0)) return [];
        return reported.Zip(reported.Skip(1)).Where(p => p.Second.Value < p.First.Value && !p.Second.Note.IsIn(site.Languages))
            .Select(p => Below(p.Second, "value", p.First.Row.Raw("value")));
    }

    // With all parts there, the rule for breakdowns compares their sum.
    private static IEnumerable<Problem> AbovePart(List<ActualRow> year, Dictionary<string, IndicatorRow> kpis, SiteFiles site)
    {
        var rates = site.Units.Where(u => u.Quantity is "percent" or "rate" or "rank").Select(u => u.Id).ToHashSet();
        var rows = year.GroupBy(a => a.Indicator).ToDictionary(g => g.Key, g => g.First());
        foreach (var part in year)
        {
            if (kpis.GetValueOrDefault(part.Indicator) is not { PartOf.Length: > 0 } kpi || rates.Contains(kpi.Unit)
                || !rows.TryGetValue(kpi.PartOf, out var whole)) continue;
            var parts = kpis.Values.Where(k => k.PartOf == kpi.PartOf && k.Unit == kpi.Unit);
            if (kpis.GetValueOrDefault(kpi.PartOf)?.Unit == kpi.Unit && whole.Value >= 0 && whole.Value < part.Value
                && !whole.Note.IsIn(site.Languages)
                && parts.Any(p => rows.GetValueOrDefault(p.Id)?.Value is null))
                yield return Below(whole, "value", part.Row.Raw("value"));
        }
    }

    private static Problem Below(ActualRow total, string column, string part) =>
        ProblemCatalog.TotalBelowPart(total.Row.At(column), total.Row.Raw(column), part);
}
