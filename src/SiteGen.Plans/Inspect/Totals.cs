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
            foreach (var actual in years.Where(a => !(a.Year < first)).GroupBy(a => a.Year).OrderBy(g => g.Key).Select(OfYear))
            {
                // A year without a row of its own is missing from the sum, too.
                sum = next is null || actual.Year <= next ? sum + actual.Value : null;
                next = next is null ? null : actual.Year + 1;
                if (actual.Total is { } total && sum is { } computed
                    && Math.Abs(total - computed) > Rounding && !actual.Note.IsIn(site.Languages))
                    yield return ProblemCatalog.TotalDiffers(actual.Row.At("total"), Show(total), Show(computed));
            }
        }
    }

    // What lengths of time in hours leave.
    private const decimal Rounding = 0.00001m;

    // A half of the year may stand beside the year.
    private static ActualRow OfYear(IEnumerable<ActualRow> year) => year.OrderBy(a => a.Period.IsPartOfYear).First();

    private static string Show(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
