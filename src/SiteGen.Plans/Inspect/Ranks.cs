// Rule: a rank is a place: a whole number, of which 1 is the first.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>There is no half place and none before the first.</summary>
public static class Ranks
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var units = site.Units.Where(u => u.Quantity == "rank").Select(u => u.Id).ToHashSet();
        var ranks = plan.Indicators.Where(i => units.Contains(i.Unit)).Select(i => i.Id).ToHashSet();
        var figures = plan.Actuals.Select(a => Figure(a.Row, a.Indicator, "value", a.Value))
            .Concat(plan.Baselines.Select(b => Figure(b.Row, b.Indicator, "value", b.Value)))
            .Concat(plan.Targets.Select(t => Figure(t.Row, t.Indicator, "value", t.Value)))
            .Concat(plan.Targets.Select(t => Figure(t.Row, t.Indicator, "value_to", t.ValueTo)));
        return figures.Where(f => ranks.Contains(f.Indicator) && f.Value is { } value && !IsPlace(value))
            .Select(f => ProblemCatalog.RankShape(f.Row.At(f.Column), f.Row.Text(f.Column)));
    }

    private static (Row Row, string Indicator, string Column, decimal? Value) Figure(
        Row row, string indicator, string column, decimal? value) => (row, indicator, column, value);

    private static bool IsPlace(decimal value) => value >= 1 && value == Math.Truncate(value);
}
