// Rule: the prepared file of a year still has a row for every KPI that is in force.
using System.Globalization;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Names the KPIs whose rows were lost from a file that "new year" wrote, or from one of which only
/// the headings are left.</summary>
public static class RowsAbsent
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        foreach (var table in site.Tables.Where(
            t => t.File.StartsWith($"{plan.Id}/actuals/", StringComparison.Ordinal)
                && plan.IsRead(t.File[(plan.Id.Length + 1)..]) && IsPrepared(t)))
        {
            var there = table.Rows.Select(r => r.Text("indicator")).ToHashSet();
            var year = int.TryParse(Path.GetFileNameWithoutExtension(table.File), CultureInfo.InvariantCulture, out var y) ? y : 0;
            var absent = plan.Indicators.Where(i => IsDue(i, year, plan) && !there.Contains(i.Id)).Select(i => i.Name.Lead).ToList();
            if (absent.Count > 0) yield return ProblemCatalog.RowsAbsent(new(table.File), absent);
        }
    }

    private static bool IsPrepared(CsvTable table) => table.Rows.Count == 0 || table.IndexOf("previous_year") >= 0;

    // A KPI added in a later year has no row in the files before, nor have all KPIs one in a file of past figures.
    private static bool IsDue(IndicatorRow kpi, int year, PlanFiles plan) =>
        kpi.Status == IndicatorStatus.Active && !(kpi.CountedFrom?.FirstFiscalYear > year) && year >= plan.Span.Baseline
            && !IsOnlyParts(kpi, plan);

    // A name and target over its parts: the figures are theirs.
    private static bool IsOnlyParts(IndicatorRow kpi, PlanFiles plan) => plan.Indicators.Any(i => i.PartOf == kpi.Id)
        && plan.Baselines.All(b => b.Indicator != kpi.Id) && plan.Actuals.All(a => a.Indicator != kpi.Id);
}
