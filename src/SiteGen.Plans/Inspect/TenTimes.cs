// Rule: a value ten times another year's may be a slipped digit.
using System.Globalization;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about figures that jump tenfold from one reported year to the next; before the first one stands the baseline.</summary>
public static class TenTimes
{
    private const int Times = 10;

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        // A year's own figure is compared with a total nowhere.
        var bases = plan.Baselines.Where(b => b.Value > 0 && !b.Cumulative)
            .GroupBy(b => b.Indicator)
            .ToDictionary(g => g.Key, g => g.First().Value!.Value);
        var singles = plan.Indicators.Where(i => i.Accumulation is Accumulation.None or Accumulation.Averaged)
            .Select(i => i.Id).ToHashSet();
        foreach (var years in plan.Actuals.Where(a => a.Value > 0).GroupBy(a => a.Indicator))
        {
            var ordered = years.OrderBy(a => a.Year).ToList();
            if (IsUnasked(ordered[0]) && singles.Contains(years.Key)
                && bases.TryGetValue(years.Key, out var start) && IsFar(start, ordered[0]))
                yield return Ask(ordered[0], start);
            foreach (var (before, after) in ordered.Zip(ordered.Skip(1)))
                if (IsUnasked(after) && IsFar(before.Value!.Value, after))
                    yield return Ask(after, before.Value.Value);
        }
    }

    // A figure with a note or a printed reason was looked at.
    private static bool IsUnasked(ActualRow row) => row.Note.IsEmpty && row.Reason.IsEmpty;

    // Dividing, as ten times the largest number is too large for any.
    private static bool IsFar(decimal before, ActualRow after) => after.Value / Times >= before || before / Times >= after.Value;

    private static Problem Ask(ActualRow row, decimal before) =>
        ProblemCatalog.TenTimes(row.Row.At("value"), row.Row.Raw("value"), before.ToString(CultureInfo.InvariantCulture));
}
