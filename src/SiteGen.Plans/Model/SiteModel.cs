// Links typed rows into the model. It runs only on data that the rules found sound.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Model;

/// <summary>Builds the model of the site.</summary>
public static class SiteModel
{
    /// <summary>Links everything; a relative target whose base has no value is added to <paramref name="problems"/>.</summary>
    public static Site Build(SiteFiles files, ProblemList problems)
    {
        var units = files.Units.ToDictionary(u => u.Id, u => new Unit(u.Id, u.Ja, u.EnOne, u.EnMany, u.Scale, u.Quantity));
        var topics = files.Topics.OrderBy(t => t.Order).Select(t => new Topic(t.Id, t.Name, t.Summary, t.Search)).ToList();
        var plans = files.Plans.Select(p => new PlanBuilder(p, units, topics, problems).Build(files.Languages))
            .OrderBy(p => p.Order).ThenBy(p => p.Id, StringComparer.Ordinal).ToList();
        PlanNames.TellApart(plans);
        LinkLines(plans);
        return new(files.Languages, Settings(files.Settings), topics, Glossary(files), plans)
        {
            Words = files.Words,
            SharedMeasures = SharedMeasure.Link(files.Comparisons, plans),
            PlansGone = Gone(files, plans),
            Redirects = files.Redirects,
            Releases = [.. files.Releases.OrderByDescending(r => r.Date, StringComparer.Ordinal)]
        };
    }

    // Each KPI and its forerunner, in the order of the plans' first years.
    private static void LinkLines(IReadOnlyList<Plan> plans)
    {
        var all = plans.SelectMany(p => p.Indicators).ToDictionary(i => $"{i.Plan.Id}/{i.Id}");
        // A forerunner in a plan that was removed is none.
        foreach (var kpi in all.Values.Where(i => i.Forerunner.Length > 0)) kpi.Continues = all.GetValueOrDefault(kpi.Forerunner);
        foreach (var next in all.Values.Where(i => i.Continues is not null).GroupBy(i => i.Continues!))
            next.Key.ContinuedIn = [.. next.OrderBy(i => i.Plan.Span.Start).ThenBy(i => i.Plan.Order)];
    }

    // A word of a plan that was removed is explained no more.
    private static IReadOnlyList<GlossaryRow> Glossary(SiteFiles files) =>
        [.. files.Glossary.Where(g => g.Plan.Length == 0 || files.Plans.Any(p => p.Id == g.Plan))];

    private static IReadOnlyList<string> Gone(SiteFiles files, IReadOnlyList<Plan> plans) =>
        [.. files.Comparisons.Select(c => c.Plan).Where(id => plans.All(p => p.Id != id)).Distinct()];

    internal static Dictionary<string, LocalText> Settings(IEnumerable<SettingRow> rows) =>
        rows.GroupBy(s => s.Key).ToDictionary(g => g.Key, SettingRow.ValueOf);
}
