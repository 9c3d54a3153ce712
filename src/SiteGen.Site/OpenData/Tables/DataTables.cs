// The open-data tables: for all plans, and the same for each.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.OpenData;

/// <summary>Fills the open-data tables.</summary>
public static class DataTables
{
    /// <summary>The tables of all plans together.</summary>
    public static IReadOnlyList<Table> Of(Site site) =>
    [
        Table.Of("plans", DataColumns.Plans, site.Languages, site.Plans),
        Table.Of("outline", DataColumns.Outline, site.Languages, site.Plans.SelectMany(p => p.Outline)),
        Table.Of("indicators", DataColumns.Indicators, site.Languages, site.Plans.SelectMany(p => p.Indicators)),
        Observations(site.Languages, site.Plans.SelectMany(p => p.Indicators)),
        Assessments(site.Languages, site.Plans.SelectMany(p => p.Indicators)),
        Evaluations(site.Languages, site.Plans.SelectMany(p => p.Outline)),
        Table.Of("costs", DataColumns.Costs, site.Languages, site.Plans.SelectMany(CostsOf)),
        Outputs(site.Languages, site.Plans.SelectMany(p => p.Outline)),
        Table.Of("revisions", DataColumns.Revisions, site.Languages, site.Plans.SelectMany(p => p.Revisions, (p, r) => (p, r))),
        Table.Of("corrections", DataColumns.Corrections, site.Languages, site.Plans.SelectMany(p => p.Corrections, (p, c) => (p, c))),
        Published(site.Languages, site.Plans.SelectMany(p => p.Published, (p, f) => (p, f))),
        Table.Of("topics", DataColumns.Topics, site.Languages, site.Topics),
        Table.Of("other_tables", DataColumns.OtherTables, site.Languages, site.Plans.SelectMany(OtherTablesOf)),
    ];

    /// <summary>The tables of each plan that have any row; topics are not of a plan.</summary>
    public static IReadOnlyDictionary<Plan, IReadOnlyList<Table>> OfEach(Site site, IEnumerable<Table> all)
    {
        var rows = all.Where(t => t.Columns[0] == "plan").Select(t => (Table: t, Of: t.Rows.ToLookup(r => (string)r[0]!))).ToList();
        return site.Plans.ToDictionary(p => p, p => (IReadOnlyList<Table>)
            [.. rows.Where(t => t.Of.Contains(p.Id)).Select(t => t.Table.OfPlan(p.Id, [.. t.Of[p.Id]]))]);
    }

    /// <summary>The observations of some KPIs.</summary>
    public static Table Observations(IReadOnlyList<Language> languages, IEnumerable<Indicator> indicators) =>
        Table.Of("observations", ObservationColumns.All, languages, indicators.SelectMany(Observation.Of));

    /// <summary>The assessments of some KPIs.</summary>
    public static Table Assessments(IReadOnlyList<Language> languages, IEnumerable<Indicator> indicators) =>
        Table.Of("assessments", AssessmentColumns.All, languages, indicators.SelectMany(AssessmentColumns.Of));

    /// <summary>The grades and comments of some nodes.</summary>
    public static Table Evaluations(IReadOnlyList<Language> languages, IEnumerable<OutlineNode> nodes) =>
        Table.Of("evaluations", DataColumns.Evaluations, languages, nodes.SelectMany(o => o.Evaluations, (o, e) => (o, e)));

    /// <summary>What some nodes did.</summary>
    public static Table Outputs(IReadOnlyList<Language> languages, IEnumerable<OutlineNode> nodes) =>
        Table.Of("outputs", DataColumns.Outputs, languages, nodes.SelectMany(o => o.Outputs, (o, x) => (o, x)));

    /// <summary>Published figures beside the computed ones.</summary>
    public static Table Published(IReadOnlyList<Language> languages, IEnumerable<(Plan Plan, Published Figure)> figures) =>
        Table.Of("published", DataColumns.Published, languages, figures.Select(f => (f.Plan, PublishedCheck.Compare(f.Plan, f.Figure))));

    private static IEnumerable<(Plan, CostRow)> CostsOf(Plan plan) =>
        plan.Indicators.SelectMany(i => i.Costs).Concat(plan.Outline.SelectMany(o => o.Costs)).Select(c => (plan, c));

    private static IEnumerable<(Plan, string, Figure)> OtherTablesOf(Plan plan) =>
        plan.OtherTables.SelectMany(t => t.Value, (t, f) => (plan, t.Key, f));
}
