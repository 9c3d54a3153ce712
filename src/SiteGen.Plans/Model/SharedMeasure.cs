// What several cities measure: their KPIs on the same thing.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Model;

/// <summary>A city's KPI on what others measure, too.</summary>
/// <param name="Indicator">The KPI.</param>
/// <param name="Note">What is particular to it: period, start of counting, who is counted.</param>
public sealed record MeasuredBy(Indicator Indicator, LocalText Note);

/// <summary>What several cities measure.</summary>
/// <param name="Id">The id; a place on the pages of its topics.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Cities">The KPIs, in the order of comparisons.csv.</param>
public sealed record SharedMeasure(string Id, LocalText Name, IReadOnlyList<MeasuredBy> Cities)
{
    /// <summary>The topics that all its KPIs have; those that any has, when there is no such topic.</summary>
    public IReadOnlyList<Topic> Topics
    {
        get
        {
            var all = Cities.SelectMany(c => c.Indicator.Topics).Distinct().ToList();
            var shared = all.Where(t => Cities.All(c => c.Indicator.Topics.Contains(t))).ToList();
            return shared.Count > 0 ? shared : all;
        }
    }

    internal static IReadOnlyList<SharedMeasure> Link(IEnumerable<ComparisonRow> rows, IReadOnlyList<Plan> plans) =>
        [.. rows.GroupBy(r => r.Id).Select(g => Link([.. g], plans)).OfType<SharedMeasure>()];

    // Without the plans that were removed; one city alone is no comparison.
    private static SharedMeasure? Link(IReadOnlyList<ComparisonRow> rows, IReadOnlyList<Plan> plans)
    {
        var left = rows.Where(r => plans.Any(p => p.Id == r.Plan)).ToList();
        if (left.Count == 0 || left.Count == 1 && rows.Count > 1) return null;
        return new(rows[0].Id, rows[0].Name, [.. left.Select(r => new MeasuredBy(Find(r, plans), r.Note))]);
    }

    private static Indicator Find(ComparisonRow row, IReadOnlyList<Plan> plans) =>
        plans.First(p => p.Id == row.Plan).Indicators.First(i => i.Id == row.Indicator);
}
