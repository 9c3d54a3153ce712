// Compares two readings of the data: what residents would see change, by plan and goal.
using System.Text.Json.Serialization;
using SiteGen.Plans.Model;

namespace SiteGen.Diff;

/// <summary>A line of the comparison.</summary>
/// <param name="Text">What changes.</param>
/// <param name="Status">What that does to the KPI's status; empty when nothing.</param>
internal sealed record DiffLine(string Text, string Status = "")
{
    /// <summary>The id of the KPI, goal or project that changed; of a line about a whole plan the key of the fact. Empty for what is
    /// new or gone.</summary>
    [JsonIgnore]
    public string Subject { get; init; } = "";
}

/// <summary>The changes at one place.</summary>
/// <param name="Plan">The id of the plan; empty for the whole site.</param>
/// <param name="Heading">The plan, or the site.</param>
/// <param name="Goal">The goal; empty for the plan as a whole.</param>
/// <param name="Lines">What changes there.</param>
internal sealed record DiffSection(string Plan, string Heading, string Goal, IReadOnlyList<DiffLine> Lines)
{
    /// <summary>The id of the goal; empty for the plan as a whole.</summary>
    [JsonIgnore]
    public string GoalId { get; init; } = "";
}

internal sealed class Comparing(DiffSide before, DiffSide after)
{
    private Theme.View Was => before.View;

    private Theme.View Now => after.View;

    /// <summary>All sections with changes: the site, then plan by plan, goal by goal.</summary>
    public IReadOnlyList<DiffSection> Sections()
    {
        var old = before.Site.Plans.ToDictionary(p => p.Id);
        var now = after.Site.Plans.Select(p => p.Id).ToHashSet();
        return
        [
            .. Filled(new("", DiffWords.WholeSite(Now), "",
                Lines("", PlanFacts.Of(Was, before.Site, before.Source.Articles), PlanFacts.Of(Now, after.Site, after.Source.Articles)))),
            .. after.Site.Plans.SelectMany(
                p => old.TryGetValue(p.Id, out var was) ? OfPlan(was, p) : [Whole(p, DiffWords.NewPlan(Now, p.Indicators.Count))]),
            .. before.Site.Plans.Where(p => !now.Contains(p.Id)).Select(p => Whole(p, DiffWords.PlanGone(Now))),
        ];
    }

    private DiffSection Whole(Plan plan, string words) => new(plan.Id, Now.Plain(plan.Municipality), "", [new(words)]);

    private IEnumerable<DiffSection> OfPlan(Plan was, Plan plan)
    {
        var heading = Now.Plain(plan.Municipality);
        var goals = plan.Goals.Concat(was.Goals).DistinctBy(g => g.Id);
        return
        [
            .. Filled(new(plan.Id, heading, "", Lines("", PlanFacts.Of(Was, was), PlanFacts.Of(Now, plan)))),
            .. goals.SelectMany(g => Filled(new(plan.Id, heading, GoalName(g), [.. Nodes(was, plan, g.Id), .. Kpis(was, plan, g.Id)]) {
                GoalId = g.Id })),
        ];
    }

    private string GoalName(OutlineNode goal) =>
        goal.Number.Length > 0 ? $"{Now.W("goal.number", goal.Number)} {Now.Plain(goal.Name)}" : Now.Plain(goal.Name);

    private IEnumerable<DiffLine> Nodes(Plan was, Plan plan, string goal)
    {
        var old = was.Outline.ToDictionary(n => n.Id);
        var now = plan.Outline.Select(n => n.Id).ToHashSet();
        foreach (var node in plan.Outline.Where(n => n.Goal.Id == goal))
        {
            if (!old.TryGetValue(node.Id, out var same)) yield return new(DiffWords.NewNode(Now, node.Kind, Now.Plain(node.Name)));
            else foreach (var line in Lines(Now.Plain(node.Name), NodeFacts.Of(Was, same), NodeFacts.Of(Now, node), node.Id))
                yield return line;
        }
        foreach (var node in was.Outline.Where(n => n.Goal.Id == goal && !now.Contains(n.Id)))
            yield return new(DiffWords.NodeGone(Now, node.Kind, Was.Plain(node.Name)));
    }

    private IEnumerable<DiffLine> Kpis(Plan was, Plan plan, string goal)
    {
        var old = was.Indicators.ToDictionary(i => i.Id);
        var now = plan.Indicators.Select(i => i.Id).ToHashSet();
        foreach (var kpi in plan.Indicators.Where(i => i.Goal.Id == goal))
        {
            if (!old.TryGetValue(kpi.Id, out var same))
                yield return new(DiffWords.NewKpi(Now, Theme.Text.Ruby.Strip(Theme.Words.KpiSentence.Of(Now, kpi))));
            else foreach (var line in Kpi(same, kpi)) yield return line;
        }
        foreach (var kpi in was.Indicators.Where(i => i.Goal.Id == goal && !now.Contains(i.Id)))
            yield return new(DiffWords.KpiGone(Now, KpiFacts.Name(Was, kpi)));
    }

    private IReadOnlyList<DiffLine> Kpi(Indicator was, Indicator kpi)
    {
        var lines = Lines(KpiFacts.Name(Now, kpi), KpiFacts.Of(Was, was), KpiFacts.Of(Now, kpi), kpi.Id);
        var (old, now) = (KpiFacts.Status(Was, was), KpiFacts.Status(Now, kpi));
        if (old == now) return lines;
        var status = DiffWords.Status(Now) + ":" + DiffWords.Arrow(old, now);
        return lines.Count == 0
            ? [new($"{KpiFacts.Name(Now, kpi)}: {status}") { Subject = kpi.Id }]
            : [.. lines.SkipLast(1), lines[^1] with { Status = status }];
    }

    private IReadOnlyList<DiffLine> Lines(string subject, IEnumerable<Fact> was, IEnumerable<Fact> now, string id = "") =>
        [.. Change.Between(was, now).Select(c => new DiffLine((subject.Length > 0 ? subject + ": " : "") + DiffWords.Of(Now, c))
        {
            Subject = id.Length > 0 ? id : (c.After ?? c.Before)!.Key,
        })];

    private static IEnumerable<DiffSection> Filled(DiffSection section) => section.Lines.Count > 0 ? [section] : [];
}
