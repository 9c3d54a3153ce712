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
            var first = plan.Indicators.FirstOrDefault(i => i.Id == years.Key)?.CountedFrom?.FirstFiscalYear;
            var next = first;
            decimal? sum = 0;
            foreach (var actual in years.Where(a => !(a.Year < first)).OrderBy(a => a.Year))
            {
                // A year without a row of its own is missing from the sum, too.
                sum = next is null || actual.Year <= next ? sum + actual.Value : null;
                next = next is null ? null : actual.Year + 1;
                if (actual.Total is { } total && sum is { } computed && total != computed && !actual.Note.IsIn(site.Languages))
                    yield return ProblemCatalog.TotalDiffers(actual.Row.At("total"), Show(total), Show(computed));
            }
        }
    }

    private static string Show(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
