// What the page of a KPI says, fact by fact, with numbers written as on the site.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Diff;

internal static class KpiFacts
{
    public static string Status(View v, Indicator kpi) => Ruby.Strip(StatusName.Of(v, Measuring.Newest(kpi)));

    public static IEnumerable<Fact> Of(View v, Indicator kpi) =>
    [
        TextFacts.Of(v, "name", v.W("field.kpi_name"), kpi.Name),
        new("unit", v.W("field.unit"), v.Figures.Name(kpi.Unit)) { Rest = kpi.Unit.ToString() },
        new("standing", v.W("data.revisions"), v.W("kpi", kpi.Status)),
        new("replaced", Label(v, "kpi.replaced_by"), Other(v, kpi.ReplacedBy)) { Rest = kpi.ReplacedBy?.Id ?? "" },
        new("continues", DiffWords.Continues(v), Other(v, kpi.Continues)) {
            Rest = $"{kpi.Continues?.Plan.Id}/{kpi.Continues?.Id}" },
        new("direction", v.W("kpi.direction"), Ruby.Strip(DirectionName.Of(v, kpi))),
        new("accumulation", v.W("kpi.accumulation"), v.W("accumulation", kpi.Accumulation) + CountedFrom(v, kpi)),
        .. kpi.Baselines.Select(
            b => new Fact($"baseline/{b.SetOn?.Printed}",
                Labelled(v, v.W("term.baseline"), When(v, b.Period)),
                Value(v, kpi, b.Value, b.Missing, b.Text)) {
                    Rest = $"{b.MissingText}|{b.Cumulative}|{b.IsStart}|{b.Period.Printed}|{TextFacts.All(b.Text)}" }),
        .. kpi.Baselines.SelectMany(b => TextFacts.Note(v, $"baseline/{b.SetOn?.Printed}", v.W("term.baseline"), b.Note)),
        .. kpi.Actuals.Where(a => a.Missing != MissingKind.Part).Select(
            a => new Fact(
                $"actual/{a.Year}", Labelled(v, v.W(Term(a)), When(v, a)),
                    Value(v, kpi, a.Value ?? a.Forecast, a.Missing, a.Text.IsEmpty ? new LocalText(a.MissingText, a.MissingText) : a.Text)
                        + Total(v, kpi, a) + Anew(v, a)) { Rest = $"{a.MissingText}|{a.MeasuredAt.Printed}|{TextFacts.All(a.Text)}" }),
        .. kpi.Actuals.SelectMany(a => a.Earlier).Select(a => Earlier(v, kpi, a)),
        .. kpi.Actuals.SelectMany(a => TextFacts.Note(v, $"actual/{a.Year}", Labelled(v, v.W(Term(a)), When(v, a)), a.Note)),
        .. kpi.Actuals.Where(a => !a.Reason.IsEmpty).Select(
            a => TextFacts.Of(v, $"actual/{a.Year}/reason", Labelled(v, v.W("kpi.reason").TrimEnd(':', '：'), When(v, a)), a.Reason)),
        .. kpi.Restated.Select(r => new Fact($"restated/{r.Kind}/{r.Year}{r.Period?.Printed}/{r.Since?.Printed}",
            Labelled(v, DiffWords.Before(v),
                v.W("term", r.Kind) + " " + (r.Year is { } year ? v.Figures.ShortYear(year) : r.Period?.Printed)),
            Value(v, kpi, r.Value, MissingKind.NotAvailable, LocalText.None)) { Rest = TextFacts.All(r.Reason) }),
        .. kpi.Targets.Select((t, i) => Target(v, kpi, t, i == 0 ? null : kpi.Targets[i - 1])),
        .. kpi.Targets.SelectMany(t => t.Milestones.Select(m => Milestone(v, kpi, t, m))),
        .. kpi.Targets.SelectMany(
            t => TextFacts.Note(v, $"target/{t.SetOn?.Printed}", v.W("term.target"), t.Note).Concat(
                TextFacts.Note(v, $"target/{t.SetOn?.Printed}/reason", v.W("term.target"), t.Reason))),
        .. kpi.Published.Select(
            p => new Fact($"published/{p.Year}{p.Period?.Printed}/{p.Figure}/{p.SourceNo}",
                Labelled(v, v.W("published", p.Figure), p.Period?.Printed ?? v.Figures.ShortYear(p.Year)),
                p.Text.IsEmpty && p.Value is { } value ? Figures.Number(value) : v.Plain(p.Text)) {
                    Rest = TextFacts.All(p.Text) + TextFacts.All(p.Explanation) }),
        .. kpi.Costs.Select(c => NodeFacts.Cost(v, c)),
        TextFacts.Of(v, "note", v.W("kpi.note"), kpi.Note),
        new("places", v.W("kpi.places"), string.Join(", ", kpi.Spots.Select(s => v.Plain(s.Node.Name)))) {
            Rest = string.Join(';', kpi.Spots.Select(s => $"{s.SourceNo}{s.Node.Id}")) },
        new("departments", v.W("term.department"), string.Join(", ", kpi.Departments.Select(v.Plain))) {
            Rest = string.Concat(kpi.Departments.Select(TextFacts.All)) },
        new("topics", v.W("topics.title"), string.Join(", ", kpi.Topics.Select(t => v.Plain(t.Name)))),
        new("source", v.W("kpi.source"), kpi.SourcePage),
        new("headline", v.W("kpi.headline_part"), DiffWords.YesOrNo(v, kpi.Headline)),
        new("whole", Label(v, "kpi.part_of"), Other(v, kpi.PartOf)) { Rest = kpi.PartOf?.Id ?? "" },
    ];

    /// <summary>The name with the project it stands under: many names ("participants") say little by themselves.</summary>
    public static string Name(View v, Indicator kpi) =>
        kpi.Spots[0].Node.Kind == OutlineKind.Project || kpi.Plan.Indicators.Any(i => i != kpi && i.Name.Lead == kpi.Name.Lead)
            ? Labelled(v, v.Plain(kpi.Name), v.Plain(kpi.Spots[0].Node.Name))
            : v.Plain(kpi.Name);

    public static string Labelled(View v, string label, string when) => v.Language.IsJapanese ? $"{label}({when})" : $"{label} ({when})";

    // "Replaced by:" stands before a name on the page; here the name follows by itself.
    private static string Label(View v, string key) => v.W(key).TrimEnd(':', '：');

    private static string Other(View v, Indicator? kpi) => kpi is null ? "" : v.Plain(kpi.Name);

    private static string CountedFrom(View v, Indicator kpi) =>
        kpi.CountedFromPeriod is { } from ? (v.Language.IsJapanese ? "" : " ") + v.W("kpi.counted_from", When(v, from)) : "";

    // A fiscal year without the name of its era: a line of a comparison has little room.
    private static string When(View v, Period period) =>
        period is { Kind: PeriodKind.FiscalYear, Last: { } year } ? v.Figures.ShortYear(year) : v.Figures.PeriodName(period);

    private static string When(View v, Actual actual) => When(v, actual.MeasuredAt);

    private static string Value(View v, Indicator kpi, decimal? value, MissingKind missing, LocalText text) =>
        value is { } known ? v.Figures.Exact(known, kpi.Unit) : missing == MissingKind.Worded ? v.Plain(text) : v.W("missing", missing);

    private static string Term(Actual actual) => actual.IsExpected ? "term.forecast" : "term.actual";

    private static string Anew(View v, Actual a) => a.StartsAnew ? $" ({v.W("figures.anew")})" : "";

    private static string Total(View v, Indicator kpi, Actual actual) =>
        actual.Total is { } total ? $" ({v.W("figures.total", v.Figures.Exact(total, kpi.Unit))})" : "";

    private static Fact Earlier(View v, Indicator kpi, Actual actual) => new(
        $"actual/{actual.Year}/{actual.MeasuredAt.Printed}", Labelled(v, v.W(Term(actual)), When(v, actual)),
        Value(v, kpi, actual.Value ?? actual.Forecast, actual.Missing, actual.Text));

    private static Fact Milestone(View v, Indicator kpi, Target version, Target step) =>
        new($"milestone/{version.SetOn?.Printed}/{step.Due.Printed}", v.W("term.milestone"), Words(v, kpi, step))
        {
            Rest = TextFacts.All(step.Text) + TextFacts.All(step.Note)
        };

    private static Fact Target(View v, Indicator kpi, Target target, Target? before) =>
        new($"target/{target.SetOn?.Printed}", target.SetOn is { } on
            ? v.W("term.target") + (v.Language.IsJapanese ? "" : " ") + Ruby.Strip(DraftWords.SetOn(v, kpi.Plan, on))
            : v.W("term.target"), Words(v, kpi, target))
        {
            Former = before is null ? null : Words(v, kpi, before),
            Rest = $"{target.Percent}|{target.Of?.Printed}|{TextFacts.All(target.Text)}",
        };

    private static string Words(View v, Indicator kpi, Target target) =>
        Labelled(v, Ruby.Strip(TargetWords.Of(v, target, kpi.Unit)), When(v, target.Due));
}
