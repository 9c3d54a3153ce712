// Rule: a value ten times another year's may be a slipped digit.
using System.Globalization;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about figures that jump tenfold between two reported years.</summary>
public static class TenTimes
{
    private const int Times = 10;

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        foreach (var years in plan.Actuals.Where(a => a.Value > 0).GroupBy(a => a.Indicator))
        {
            var ordered = years.OrderBy(a => a.Year).ToList();
            foreach (var (before, after) in ordered.Zip(ordered.Skip(1)))
                if (after.Value >= before.Value * Times || before.Value >= after.Value * Times)
                    yield return ProblemCatalog.TenTimes(after.Row.At("value"), after.Row.Raw("value"), before.Value!.Value.ToString(CultureInfo.InvariantCulture));
        }
    }
}
