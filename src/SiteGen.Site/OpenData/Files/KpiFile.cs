// The file of one KPI: everything that is known of it.
using System.Text.Json.Nodes;
using SiteGen.Build;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme;
using SiteGen.Theme.Parts.Chart;

namespace SiteGen.OpenData;

internal static class KpiFile
{
    public static JsonObject Content(Indicator kpi) => new()
    {
        ["id"] = kpi.Id,
        ["plan"] = FileHead.Plan(kpi.Plan),
        ["name"] = DataJson.Text(kpi.Name),
        ["unit"] = Unit(kpi),
        ["direction"] = Choices.Word(kpi.Direction),
        ["accumulation"] = Choices.Word(kpi.Accumulation),
        ["counted_from"] = kpi.CountedFrom,
        ["headline"] = kpi.Headline,
        ["status"] = Choices.Word(kpi.Status),
        ["goal"] = kpi.Goal.Id,
        ["topics"] = DataJson.Array(kpi.Topics.Select(t => (JsonNode)new JsonObject { ["id"] = t.Id, ["name"] = DataJson.Text(t.Name) })),
        ["departments"] = DataJson.Array(kpi.InCharge.Select(DataJson.Text)),
        ["note"] = DataJson.Text(kpi.Note),
        ["part_of"] = kpi.PartOf?.Id,
        ["parts"] = Ids(kpi.Parts),
        ["replaced_by"] = kpi.ReplacedBy?.Id,
        ["replaces"] = Ids(kpi.Replaces),
        ["continues"] = kpi.Continues is { } older ? Whole(older) : null,
        ["continued_in"] = DataJson.Array(kpi.ContinuedIn.Select(k => (JsonNode)Whole(k))),
        ["source"] = Source(kpi),
        ["observations"] = DataTables.Observations(kpi.Plan.Languages, [kpi]).ToNodes(),
        ["assessments"] = DataJson.Array(AssessmentColumns.Of(kpi).Select(AssessmentJson.Of)),
        ["published"] = PublishedJson.Of(kpi.Plan, kpi.Published),
        ["targets"] = DataJson.Array(kpi.Targets.Select(t => Target(kpi, t))),
        ["evaluations"] = DataTables.Evaluations(kpi.Plan.Languages, kpi.Spots.Select(s => s.Node).Distinct()).ToNodes(),
        ["outputs"] = DataTables.Outputs(kpi.Plan.Languages, kpi.Spots.Select(s => s.Node).Distinct()).ToNodes(),
        ["costs"] = Table.Of("costs", DataColumns.Costs, kpi.Plan.Languages, kpi.Costs.Select(c => (kpi.Plan, c))).ToNodes(),
        ["revisions"] =
            Table.Of("revisions", DataColumns.Revisions, kpi.Plan.Languages, kpi.Revisions.Select(r => (kpi.Plan, r))).ToNodes(),
        ["corrections"] =
            Table.Of("corrections", DataColumns.Corrections, kpi.Plan.Languages,
                kpi.Corrections.Select(c => (kpi.Plan, c))).ToNodes(),
    };

    private static JsonObject Unit(Indicator kpi)
    {
        var unit = new JsonObject { ["id"] = kpi.Unit.Id };
        foreach (var (language, name) in DataColumns.NamesOf(kpi.Unit, kpi.Plan.Languages)) unit[language] = name;
        unit["scale"] = kpi.Unit.Scale;
        return unit;
    }

    private static JsonObject Source(Indicator kpi)
    {
        var source = FileHead.Source(kpi.Plan);
        source["page"] = DataJson.Text(kpi.SourcePage);
        source["places"] = DataJson.Array(kpi.Spots.Select(s => (JsonNode)new JsonObject
        {
            ["source_no"] = DataJson.Text(s.SourceNo),
            ["outline"] = s.Node.Id,
            ["kind"] = Choices.Word(s.Node.Kind),
            ["number"] = DataJson.Text(s.Node.Number),
            ["name"] = DataJson.Text(s.Node.Name),
        }));
        return source;
    }

    // What a draft sets is in force once it is decided; until then the version before it is.
    private static bool IsInForce(Indicator kpi, Target target) =>
        kpi.Plan.ProposesTargets ? target.SetOn is null
        : kpi.Status != IndicatorStatus.Retired && ReferenceEquals(target, kpi.Target);

    // Each version of the target, and where the KPI stands against it at its newest year. An earlier target
    // that counts in another way cannot be measured against.
    private static JsonNode Target(Indicator kpi, Target target) => new JsonObject
    {
        ["set_on"] = DataJson.Text(target.SetOn?.Printed ?? ""),
        ["due"] = DataJson.Text(target.Due.Printed),
        ["due_fiscal_year"] = target.Due.FiscalYear,
        ["in_force"] = IsInForce(kpi, target),
        ["kind"] = Choices.Word(target.Kind),
        ["value"] = target.Value,
        ["value_to"] = target.ValueTo,
        ["milestones"] = DataJson.Array(target.Milestones.Select(m => (JsonNode)new JsonObject
        {
            ["due"] = DataJson.Text(m.Due.Printed),
            ["due_fiscal_year"] = m.Due.FiscalYear,
            ["kind"] = Choices.Word(m.Kind),
            ["value"] = m.Value,
            ["value_to"] = m.ValueTo,
            ["text"] = DataJson.Text(m.Text),
        })),
        ["percent"] = target.Percent,
        ["of_period"] = target.Of?.Printed,
        ["of_value"] = target.OfValue,
        ["cumulative"] = target.Cumulative,
        ["text"] = DataJson.Text(target.Text),
        ["reason"] = DataJson.Text(target.Reason),
        ["note"] = DataJson.Text(target.Note),
        ["newest_assessment"] = ChartFigure.Comparable(target, kpi)
            ? AssessmentJson.Of(Measuring.Newest(kpi, target))
            : null,
    };

    // An id is of one plan; across plans it has the plan before it.
    private static string Whole(Indicator kpi) => $"{kpi.Plan.Id}/{kpi.Id}";

    private static JsonArray Ids(IEnumerable<Indicator> kpis) => DataJson.Array(kpis.Select(k => (JsonNode)k.Id));
}
