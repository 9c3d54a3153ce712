// The columns of the tables that hand on the data as it stands. Columns are only ever added, never renamed or removed.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.OpenData;

internal static class DataColumns
{
    public static readonly IReadOnlyList<TableColumn<Plan>> Plans =
    [
        new("plan", p => p.Id), new("municipality_code", p => p.Setting("code").Lead),
        new("municipality_ja", p => p.Municipality["ja"]), new("municipality_en", p => p.Municipality["en"]),
        new("title_ja", p => p.Title["ja"]), new("title_en", p => p.Title["en"]),
        new("period_start", p => p.Span.Start), new("period_end", p => p.Span.End),
        new("source_title", p => p.Setting("source_title").Lead), new("source_date", p => p.Setting("source_date").Lead),
        new("licence", p => p.Setting("licence").Lead),
        new("publisher_ja", p => p.Setting("publisher")["ja"]),
        new("publisher_en", p => p.Setting("publisher")["en"]),
        new("source_title_en", p => p.Setting("source_title")["en"]),
        new("source_note_ja", p => p.Setting("source_note")["ja"]), new("source_note_en", p => p.Setting("source_note")["en"]),
        new("draft", p => p.Draft.Lead), new("draft_en", p => p.Draft["en"]),
        new("title_printed", p => p.IsTitlePrinted ? "yes" : "no"),
        new("period_printed", p => p.IsPeriodPrinted ? "yes" : "no"),
    ];

    public static readonly IReadOnlyList<TableColumn<OutlineNode>> Outline =
    [
        new("plan", o => o.Plan.Id), new("outline", o => o.Id), new("parent", o => o.Parent?.Id),
        new("kind", o => Choices.Word(o.Kind)), new("number", o => o.Number),
        new("name_ja", o => o.Name["ja"]), new("name_en", o => o.Name["en"]),
        new("department_ja", o => Join(o.Departments, "ja")), new("department_en", o => Join(o.Departments, "en")),
        new("summary_ja", o => o.Summary["ja"]), new("summary_en", o => o.Summary["en"]),
        new("purpose_ja", o => o.Purpose["ja"]), new("purpose_en", o => o.Purpose["en"]),
        new("flags", o => string.Join(';', o.Flags.Select(f => Choices.Word(f)))),
        new("note_ja", o => o.Note["ja"]), new("note_en", o => o.Note["en"]), new("draft", o => o.Plan.Draft.Lead),
    ];

    public static readonly IReadOnlyList<TableColumn<Indicator>> Indicators =
    [
        new("plan", i => i.Plan.Id), new("indicator", i => i.Id), new("source_nos", i => string.Join(';', i.SourceNos)),
        new("goal", i => i.Goal.Id), new("outline", i => string.Join(';', i.Spots.Select(s => s.Node.Id))),
        new("headline", i => i.Headline ? "yes" : "no"), new("name_ja", i => i.Name["ja"]), new("name_en", i => i.Name["en"]),
        new("unit_ja", i => i.Unit.Ja), new("unit_en", i => UnitEn(i.Unit)),
        new("direction", i => Choices.Word(i.Direction)), new("accumulation", i => Choices.Word(i.Accumulation)),
        new("counted_from", i => i.CountedFrom), new("status", i => Choices.Word(i.Status)),
        new("department_ja", i => Join(i.Departments, "ja")), new("department_en", i => Join(i.Departments, "en")),
        new("topics", i => string.Join(';', i.Topics.Select(t => t.Id))),
        new("page_ja", i => Page(i, "ja")), new("page_en", i => Page(i, "en")),
        new("part_of", i => i.PartOf?.Id), new("replaced_by", i => i.ReplacedBy?.Id), new("source_page", i => i.SourcePage),
        new("note_ja", i => i.Note["ja"]), new("note_en", i => i.Note["en"]),
        new("method", i => Choices.Word(i.Plan.Method)), new("pace_start", i => i.Plan.Pace?.Start), new("pace_end", i => i.Plan.Pace?.End),
        new("counted", i => i.IsCounted ? "yes" : "no"), new("draft", i => i.Plan.Draft.Lead), new("begins", i => i.Begins),
        new("continues", i => i.Continues is { } older ? $"{older.Plan.Id}/{older.Id}" : ""),
        new("year_from", i => i.YearFrom),
    ];

    public static readonly IReadOnlyList<TableColumn<(OutlineNode Node, EvaluationRow Row)>> Evaluations =
    [
        new("plan", e => e.Node.Plan.Id), new("outline", e => e.Node.Id), new("fiscal_year", e => e.Row.Year),
        new("body_ja", e => e.Row.Body["ja"]), new("body_en", e => e.Row.Body["en"]), new("grade", e => e.Row.Grade),
        new("comment_ja", e => e.Row.Comment["ja"]), new("comment_en", e => e.Row.Comment["en"]),
        new("grade_ja", e => e.Row.GradeText["ja"]), new("grade_en", e => e.Row.GradeText["en"]),
        new("opinion_ja", e => e.Row.Opinion["ja"]), new("opinion_en", e => e.Row.Opinion["en"]),
        new("note_ja", e => e.Row.Note["ja"]), new("note_en", e => e.Row.Note["en"]), new("draft", e => e.Node.Plan.Draft.Lead),
    ];

    public static readonly IReadOnlyList<TableColumn<(Plan Plan, CostRow Row)>> Costs =
    [
        new("plan", c => c.Plan.Id), new("indicator", c => c.Row.Indicator), new("outline", c => c.Row.Outline),
        new("source_no", c => c.Row.SourceNo), new("year", c => c.Row.Year), new("amount_yen", c => c.Row.AmountYen),
        new("text_ja", c => c.Row.Text["ja"]), new("text_en", c => c.Row.Text["en"]),
        new("note_ja", c => c.Row.Note["ja"]), new("note_en", c => c.Row.Note["en"]),
        new("draft", c => c.Plan.Draft.Lead),
    ];

    public static readonly IReadOnlyList<TableColumn<(OutlineNode Node, OutputRow Row)>> Outputs =
    [
        new("plan", o => o.Node.Plan.Id), new("outline", o => o.Node.Id), new("period", o => o.Row.Period?.Printed),
        new("text_ja", o => o.Row.Text["ja"]), new("text_en", o => o.Row.Text["en"]),
        new("draft", o => o.Node.Plan.Draft.Lead), new("indicator", o => o.Row.Indicator),
    ];

    public static readonly IReadOnlyList<TableColumn<(Plan Plan, Revision Revision)>> Revisions =
    [
        new("plan", r => r.Plan.Id), new("page", r => r.Revision.Row.Page),
        new("indicator", r => r.Revision.Indicator?.Id), new("outline", r => r.Revision.Node?.Id),
        new("heading_ja", r => r.Revision.Row.Heading["ja"]),
        new("heading_en", r => r.Revision.Row.Heading["en"]),
        new("field", r => Choices.Word(r.Revision.Row.Field)),
        new("old_ja", r => r.Revision.Row.Old["ja"]), new("old_en", r => r.Revision.Row.Old["en"]),
        new("new_ja", r => r.Revision.Row.New["ja"]), new("new_en", r => r.Revision.Row.New["en"]),
        new("set_on", r => r.Revision.Row.SetOn?.Printed), new("draft", r => r.Plan.Draft.Lead),
    ];

    public static readonly IReadOnlyList<TableColumn<(Plan Plan, CorrectionRow Row)>> Corrections =
    [
        new("plan", c => c.Plan.Id), new("where", c => c.Row.Where), new("printed", c => c.Row.Printed), new("used", c => c.Row.Used),
        new("reason_ja", c => c.Row.Reason["ja"]), new("reason_en", c => c.Row.Reason["en"]), new("draft", c => c.Plan.Draft.Lead),
    ];

    public static readonly IReadOnlyList<TableColumn<(Plan Plan, Comparison Comparison)>> Published =
    [
        new("plan", p => p.Plan.Id), new("indicator", p => p.Comparison.Published.Indicator?.Id),
        new("outline", p => p.Comparison.Published.Node?.Id),
        new("source_no", p => p.Comparison.Published.SourceNo),
        new("fiscal_year", p => p.Comparison.Published.Year),
        new("figure", p => Choices.Word(p.Comparison.Published.Figure)),
        new("value", p => p.Comparison.Published.Value),
        new("text_ja", p => p.Comparison.Published.Text["ja"]),
        new("text_en", p => p.Comparison.Published.Text["en"]),
        new("computed_value", p => p.Comparison.Computed),
        new("agrees", p => IsCompared(p.Comparison) ? p.Comparison.Agrees ? "yes" : "no" : ""),
        new("explanation_ja", p => p.Comparison.Published.Explanation["ja"]),
        new("explanation_en", p => p.Comparison.Published.Explanation["en"]),
        new("draft", p => p.Plan.Draft.Lead),
        new("comparison", p => p.Comparison.Published.IsWorded ? "" : Choices.Word(p.Comparison.Kind)),
        new("period", p => p.Comparison.Published.Period?.Printed),
    ];

    public static readonly IReadOnlyList<TableColumn<Topic>> Topics =
    [
        new("topic", t => t.Id), new("name_ja", t => t.Name["ja"]), new("name_en", t => t.Name["en"]),
        new("summary_ja", t => t.Summary["ja"]), new("summary_en", t => t.Summary["en"]),
    ];

    public static readonly IReadOnlyList<TableColumn<(Plan Plan, string File, Figure Figure)>> OtherTables =
    [
        new("plan", f => f.Plan.Id), new("file", f => f.File), new("table", f => f.Figure.Row.Table),
        new("table_ja", f => f.Figure.Row.TableName["ja"]),
        new("table_en", f => f.Figure.Row.TableName["en"]),
        new("category_ja", f => f.Figure.Row.Category["ja"]),
        new("category_en", f => f.Figure.Row.Category["en"]),
        new("series_ja", f => f.Figure.Row.Series["ja"]), new("series_en", f => f.Figure.Row.Series["en"]),
        new("value", f => f.Figure.Row.Value), new("unit_ja", f => f.Figure.Unit.Ja),
        new("unit_en", f => UnitEn(f.Figure.Unit)), new("text_ja", f => f.Figure.Row.Text["ja"]),
        new("text_en", f => f.Figure.Row.Text["en"]),
        new("note_ja", f => f.Figure.Row.Note["ja"]), new("note_en", f => f.Figure.Row.Note["en"]),
        new("year", f => f.Figure.Row.Year), new("draft", f => f.Plan.Draft.Lead),
    ];

    // The value stands in the printed unit, so its size is part of the unit's name.
    internal static string UnitEn(Unit unit) => unit.Scale == 1 ? unit.EnMany : $"{unit.Scale:#,0} {unit.EnMany}";

    /// <summary>The unit's name in each language of files.</summary>
    internal static IEnumerable<(string Language, string Name)> NamesOf(Unit unit, IEnumerable<Language> languages) =>
        Language.OfFiles(languages).Select(l => (l.Code, l.IsJapanese ? unit.Ja : UnitEn(unit)));

    private static bool IsCompared(Comparison c) => !c.IsGrade && !c.Published.IsWorded;

    // Which part of addresses a language has is the site's choice.
    private static string? Page(Indicator kpi, string language) => kpi.Plan.Languages.FirstOrDefault(l => l.Code == language) is { } own
        ? Theme.SiteMap.InLanguage(own, Theme.SiteMap.Kpi(kpi)) : null;

    private static string Join(IEnumerable<LocalText> names, string language) => string.Join("; ", names.Select(n => n[language]));
}
