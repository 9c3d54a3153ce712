// The files of one goal and of one topic: what it is, and its KPIs with where each stands.
using System.Text.Json.Nodes;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme;

namespace SiteGen.OpenData;

internal static class GroupFiles
{
    public static JsonObject Content(OutlineNode goal) => new()
    {
        ["id"] = goal.Id,
        ["plan"] = FileHead.Plan(goal.Plan),
        ["number"] = DataJson.Text(goal.Number),
        ["name"] = DataJson.Text(goal.Name),
        ["summary"] = DataJson.Text(goal.Summary),
        ["note"] = DataJson.Text(goal.Note),
        ["departments"] = DataJson.Array(goal.Departments.Select(DataJson.Text)),
        ["source"] = FileHead.Source(goal.Plan),
        ["counts"] = Counts(goal.AllIndicators),
        ["outline"] = Table.Of("outline", DataColumns.Outline, goal.Plan.Languages, goal.Subtree).ToNodes(),
        ["indicators"] = Kpis(goal.AllIndicators),
        ["published"] = PublishedJson.Of(goal.Plan, [.. goal.Plan.Published.Where(p => p.Node == goal)]),
        ["evaluations"] = DataTables.Evaluations(goal.Plan.Languages, goal.Subtree).ToNodes(),
        ["outputs"] = DataTables.Outputs(goal.Plan.Languages, goal.Subtree).ToNodes(),
        ["costs"] =
            Table.Of("costs", DataColumns.Costs, goal.Plan.Languages,
                goal.Subtree.SelectMany(n => n.Costs).Select(c => (goal.Plan, c))).ToNodes(),
        ["revisions"] =
            Table.Of("revisions", DataColumns.Revisions, goal.Plan.Languages,
                goal.Plan.Revisions.Where(r => r.Node?.Goal == goal).Select(r => (goal.Plan, r))).ToNodes(),
    };

    public static JsonObject Content(Topic topic, Site site) => new()
    {
        ["id"] = topic.Id,
        ["name"] = DataJson.Text(topic.Name),
        ["summary"] = DataJson.Text(topic.Summary),
        ["plans"] = DataJson.Array(site.Plans.Where(p => p.Indicators.Any(i => i.Topics.Contains(topic))).Select(FileHead.Plan)),
        ["counts"] = Counts(KpisOf(topic, site)),
        ["indicators"] = Kpis(KpisOf(topic, site)),
    };

    /// <summary>The KPIs of all plans on a topic.</summary>
    public static IEnumerable<Indicator> KpisOf(Topic topic, Site site) =>
        site.Plans.SelectMany(p => p.Indicators).Where(i => i.Topics.Contains(topic));

    // Retired KPIs and rows of a breakdown are listed, but not counted.
    private static JsonObject Counts(IEnumerable<Indicator> kpis)
    {
        var counts = RollUp.Of(kpis);
        return new()
        {
            ["total"] = counts.Total,
            ["by_status"] =
                new JsonObject(counts.ByStatus.Select(s => KeyValuePair.Create(Choices.Word(s.Status), (JsonNode?)s.Assessments.Count)))
        };
    }

    private static JsonArray Kpis(IEnumerable<Indicator> kpis) => DataJson.Array(kpis.Select(k => (JsonNode)new JsonObject
    {
        ["plan"] = k.Plan.Id,
        ["id"] = k.Id,
        ["name"] = DataJson.Text(k.Name),
        ["unit"] = new JsonObject(
            DataColumns.NamesOf(k.Unit, k.Plan.Languages).Select(n => KeyValuePair.Create(n.Language, (JsonNode?)n.Name))),
        ["counted"] = k.IsCounted,
        ["file"] = SiteMap.Data(k, "json"),
        ["newest_assessment"] = AssessmentJson.Of(Measuring.Newest(k)),
    }));
}
