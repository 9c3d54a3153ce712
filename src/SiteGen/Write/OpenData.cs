// The open-data tables: for all plans, and the same for each.
using SiteGen.Plans.Model;
using SiteGen.Theme;

namespace SiteGen.Write;

/// <summary>Writes the open data.</summary>
public static class OpenData
{
    /// <summary>All tables; those of one plan have its id in front of their name.</summary>
    public static IReadOnlyList<Table> Tables(Site site)
    {
        IReadOnlyList<Table> all =
        [
            Table.Of("plans", DataColumns.Plans, site.Plans),
            Table.Of("outline", DataColumns.Outline, site.Plans.SelectMany(p => p.Outline)),
            Table.Of("indicators", DataColumns.Indicators, site.Plans.SelectMany(p => p.Indicators)),
            Table.Of("observations", ObservationColumns.All, site.Plans.SelectMany(p => p.Indicators).SelectMany(Observation.Of)),
            Table.Of("assessments", AssessmentColumns.All, site.Plans.SelectMany(p => p.Indicators).SelectMany(AssessmentColumns.Of)),
            Table.Of("evaluations", DataColumns.Evaluations, site.Plans.SelectMany(p => p.Outline).SelectMany(o => o.Evaluations, (o, e) => (o, e))),
            Table.Of("costs", DataColumns.Costs, site.Plans.SelectMany(CostsOf)),
            Table.Of("outputs", DataColumns.Outputs, site.Plans.SelectMany(p => p.Outline).SelectMany(o => o.Outputs, (o, x) => (o, x))),
            Table.Of("revisions", DataColumns.Revisions, site.Plans.SelectMany(p => p.Revisions, (p, r) => (p, r))),
            Table.Of("corrections", DataColumns.Corrections, site.Plans.SelectMany(p => p.Corrections, (p, c) => (p, c))),
        ];
        return [.. all, .. site.Plans.SelectMany(p => all.Select(t => t.OfPlan(p.Id)).Where(t => t.Rows.Count > 0))];
    }

    /// <summary>What the open-data page lists.</summary>
    public static IReadOnlyList<TableLink> Links(IEnumerable<Table> tables) => [.. tables.Select(t => new TableLink(t.Name, t.Rows.Count))];

    /// <summary>The addresses of all files.</summary>
    public static IEnumerable<string> Addresses(IEnumerable<Table> tables) => tables.SelectMany(t => new[] { SiteMap.Table(t.Name, "csv"), SiteMap.Table(t.Name, "json") });

    /// <summary>Writes every table as CSV and as JSON.</summary>
    public static void Write(IEnumerable<Table> tables, OutputFolder output)
    {
        foreach (var table in tables)
        {
            output.Write(SiteMap.Table(table.Name, "csv")[1..], table.ToCsv());
            output.Write(SiteMap.Table(table.Name, "json")[1..], table.ToJson());
        }
    }

    private static IEnumerable<(Plan, Plans.Extract.CostRow)> CostsOf(Plan plan) =>
        plan.Indicators.SelectMany(i => i.Costs).Concat(plan.Outline.SelectMany(o => o.Costs)).Select(c => (plan, c));
}
