// Rule: the parts of a breakdown (内訳) add up to their whole.
using System.Globalization;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Breakdowns add up in baseline, target and every year.</summary>
public static class Parts
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var rates = site.Units.Where(u => u.Quantity is "percent" or "rate" or "rank").Select(u => u.Id).ToHashSet();
        foreach (var group in plan.Indicators.Where(i => i.PartOf.Length > 0).GroupBy(i => i.PartOf))
        {
            // A part in another unit (an area beside a number of sites) is no part of the sum, and rates do not add up.
            var whole = plan.Indicators.FirstOrDefault(i => i.Id == group.Key);
            var parts = group.Where(p => p.Unit == whole?.Unit && !rates.Contains(p.Unit)).Select(p => p.Id).ToHashSet();
            if (parts.Count == 0) continue;
            foreach (var problem in Sums(plan, group.Key, parts, site.Languages)) yield return problem;
        }
    }

    private static IEnumerable<Problem> Sums(PlanFiles plan, string whole, HashSet<string> parts, IReadOnlyList<Language> languages) =>
    [
        .. Compare(plan.Actuals.Select(
            a => (a.Indicator, $"{a.Year} {Versions.Time(a.Period)}", a.Value, a.Row, a.Note)), whole, parts, languages),
        .. Compare(plan.Baselines.Select(
            b => (b.Indicator, $"{Versions.Time(b.SetOn)} {Versions.Time(b.Period)}", b.Value, b.Row, b.Note)), whole, parts, languages),
        .. Compare(plan.Targets.Select(
            t => (t.Indicator, $"{Versions.Time(t.SetOn)} {Versions.Time(t.Period)}", t.Value, t.Row, t.Note)), whole, parts, languages),
    ];

    private static IEnumerable<Problem> Compare(
        IEnumerable<(string Id, string When, decimal? Value, Row Row, LocalText Note)> figures, string whole,
            HashSet<string> parts, IReadOnlyList<Language> languages)
    {
        foreach (var when in figures.Where(f => f.Id == whole || parts.Contains(f.Id)).GroupBy(f => f.When))
        {
            var sum = when.Where(f => parts.Contains(f.Id)).ToList();
            var total = when.FirstOrDefault(f => f.Id == whole);
            if (total.Value is not { } value || sum.Count < parts.Count || sum.Any(f => f.Value is null)) continue;
            var computed = sum.Sum(f => f.Value!.Value);
            // One part alone (うち女性) is not all of them: it need not make the whole, and a balance may be above it.
            if (parts.Count == 1 && (computed <= value || value < 0)) continue;
            if (Math.Abs(computed - value) > Rounding && !(total.Note.IsIn(languages)))
                yield return ProblemCatalog.PartsDiffer(total.Row.At("value"), Show(value), Show(computed));
        }
    }

    // What lengths of time in hours leave.
    private const decimal Rounding = 0.00001m;

    private static string Show(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
