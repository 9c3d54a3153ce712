// Rule: a running total printed beside one-year figures is their sum.
using System.Globalization;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Printed totals add up (Nemuro prints them).</summary>
public static class Totals
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        foreach (var years in plan.Actuals.GroupBy(a => a.Indicator))
        {
            decimal? sum = 0;
            foreach (var actual in years.OrderBy(a => a.Year))
            {
                sum += actual.Value;
                if (actual.Total is { } total && sum is { } computed && total != computed && !IsExplained(actual))
                    yield return ProblemCatalog.TotalDiffers(actual.Row.At("total"), Show(total), Show(computed));
            }
        }
    }

    private static bool IsExplained(ActualRow actual) => actual.Note.Has("ja") && actual.Note.Has("en");

    private static string Show(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
