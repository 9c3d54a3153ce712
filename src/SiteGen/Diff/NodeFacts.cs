// What the site says about a goal, policy, measure or project.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme;

namespace SiteGen.Diff;

internal static class NodeFacts
{
    public static IEnumerable<Fact> Of(View v, OutlineNode node) =>
    [
        TextFacts.Of(v, "name", DiffWords.Name(v), node.Name),
        new("place", v.W("kpi.places"), node.Parent is { } parent ? v.Plain(parent.Name) : "") {
            Rest = $"{node.Parent?.Id}|{node.Kind}|{node.Number}" },
        TextFacts.Of(v, "summary", v.W("project.content"), node.Summary),
        TextFacts.Of(v, "purpose", v.W("project.purpose"), node.Purpose),
        TextFacts.Of(v, "note", DiffWords.NoteOf(v, ""), node.Note),
        new("departments", v.W("term.department"), string.Join(", ", node.Departments.Select(v.Plain))) {
            Rest = string.Concat(node.Departments.Select(TextFacts.All)) },
        new("flags", v.W("data.revisions"), string.Join(", ", node.Flags.Select(f => v.W("flag", f)))),
        .. node.Evaluations.SelectMany(e => Evaluation(v, e)),
        .. node.Outputs.Select(
            o => new Fact($"output/{o.Period?.Printed}", v.W("node.outputs"), v.Plain(o.Text)) { Rest = TextFacts.All(o.Text) }),
        .. node.Costs.Select(c => Cost(v, c)),
    ];

    public static Fact Cost(View v, CostRow cost) =>
        new($"cost/{cost.Year}/{cost.SourceNo}",
            KpiFacts.Labelled(v, v.W("kpi.costs"), v.Figures.ShortYear(cost.Year ?? 0)),
            cost.AmountYen is { } yen ? v.Figures.Yen(yen) : v.W("missing.not_available"))
        {
            Rest = TextFacts.All(cost.Text) + TextFacts.All(cost.Note)
        };

    private static IEnumerable<Fact> Evaluation(View v, EvaluationRow e)
    {
        var key = $"evaluation/{e.Year}/{e.Body.Lead}";
        var label = KpiFacts.Labelled(v, v.Plain(e.Body), v.Figures.ShortYear(e.Year ?? 0));
        yield return new(key, label, $"{e.Grade} {v.Plain(e.GradeText)}".Trim())
        {
            Rest = TextFacts.All(e.GradeText) + TextFacts.All(e.Body)
        };
        foreach (var (name, text) in new[] { ("comment", e.Comment), ("opinion", e.Opinion), ("note", e.Note) })
            if (!text.IsEmpty) yield return TextFacts.Of(v, $"{key}/{name}", DiffWords.NoteOf(v, label), text);
    }
}
