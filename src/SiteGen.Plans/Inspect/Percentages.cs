// Rule: a percentage above 100 is worth a look, and so are fractions of 1 in its place.
using System.Globalization;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about percentages above 100, and about KPIs whose percentages are all below 1.</summary>
public static class Percentages
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var units = site.Units.Where(u => u.IsPercent).Select(u => u.Id).ToHashSet();
        var percent = plan.Indicators.Where(i => units.Contains(i.Unit)).Select(i => i.Id).ToHashSet();
        return plan.Actuals.Where(a => a.Value > 100 && percent.Contains(a.Indicator)).Select(
            a => ProblemCatalog.PercentOver100(a.Row.At("value"), a.Row.Raw("value")))
            .Concat(plan.Indicators.Where(i => percent.Contains(i.Id)).Select(i => Fraction(plan, i.Id)).OfType<Problem>());
    }

    // Told at the target, or, where none has a number, at the newest figure.
    private static Problem? Fraction(PlanFiles plan, string kpi)
    {
        var targets = plan.Targets.Where(t => t.Indicator == kpi).ToList();
        if (!AreFractions([.. targets.Select(t => t.Value), .. FiguresOf(plan, kpi)])) return null;
        var (row, value) = targets.Where(t => t.Value is not null).Select(t => (t.Row, t.Value)).FirstOrDefault();
        if (row is null) (row, value) = plan.Actuals.Where(a => a.Indicator == kpi && a.Value is not null)
            .Select(a => (a.Row, a.Value)).LastOrDefault();
        return row is null ? null : ProblemCatalog.PercentFraction(row.At("value"), row.Raw("value"), Hundredfold(value!.Value));
    }

    private static string Hundredfold(decimal value) => (value * 100).ToString("0.####", CultureInfo.InvariantCulture);

    private static IEnumerable<decimal?> FiguresOf(PlanFiles plan, string kpi) => plan.Actuals.Where(a => a.Indicator == kpi)
        .Select(a => a.Value).Concat(plan.Baselines.Where(b => b.Indicator == kpi).Select(b => b.Value));

    // 0.033 and 0.03, but not 0.5 and 0.8: a small rate has one decimal or two.
    private static bool AreFractions(IReadOnlyList<decimal?> figures) => figures.OfType<decimal>().ToList() is { Count: >= 3 } known
        && known.TrueForAll(f => Math.Abs(f) <= 1) && known.Max(f => f.Scale) >= 2 && known.Exists(f => Math.Abs(f) > 0.2m || f.Scale > 2);
}
