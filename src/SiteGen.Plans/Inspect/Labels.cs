// Rule: what helps the eye in actuals (name, place, unit) is that of the KPI that the id says.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Catches rows that slipped against their ids.</summary>
public static class Labels
{
    /// <summary>The columns that help the eye, and what stands in them.</summary>
    public static readonly IReadOnlyList<string> Columns = ["name", "place", "unit"];

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var kpis = plan.Indicators.GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.First());
        return plan.Actuals.Where(a => kpis.ContainsKey(a.Indicator)).SelectMany(a => Columns
            .Select(c => (Column: c, Cell: a.Row.Text(c), Label: Of(c, kpis[a.Indicator], plan, site)))
            .Where(l => l.Cell.Length > 0 && LookAlike.Of(l.Cell) != LookAlike.Of(l.Label))
            .Select(l => ProblemCatalog.LabelDiffers(a.Row.At(l.Column), l.Cell, l.Label)));
    }

    /// <summary>What a column says of a KPI: its name, the place in the plan where it stands, or its unit
    /// with what a figure counts.</summary>
    public static string Of(string column, IndicatorRow kpi, PlanFiles plan, SiteFiles site) => column switch
    {
        "name" => kpi.Name.Lead,
        "place" => plan.Outline.FirstOrDefault(o => o.Id == kpi.Outline.FirstOrDefault())?.Name.Lead ?? "",
        "unit" => (site.Units.FirstOrDefault(u => u.Id == kpi.Unit)?.Printed ?? "") + Counted(kpi.Accumulation, site.Languages[0]),
        _ => "",
    };

    private static string Counted(Accumulation accumulation, Language language) => accumulation switch
    {
        Accumulation.Running => language.IsJapanese ? "(累計)" : " (running total)",
        Accumulation.Summed or Accumulation.Averaged => language.IsJapanese ? "(1年分)" : " (of one year)",
        _ => "",
    };
}
