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
        new("municipality", (p, l) => p.Municipality[l.Code]),
        new("title", (p, l) => p.Title[l.Code]),
        new("period_start", p => p.Span.Start), new("period_end", p => p.Span.End),
        new("source_title", p => p.Setting("source_title").Lead), new("source_date", p => p.Setting("source_date").Lead),
        new("licence", p => p.Setting("licence").Lead),
        new("publisher", (p, l) => p.Setting("publisher")[l.Code]),
        new("source_title", (p, l) => p.Setting("source_title")[l.Code], NotInJapanese),
        new("source_note", (p, l) => p.Setting("source_note")[l.Code]),
        new("draft", p => p.Draft.Lead), new("draft", (p, l) => p.Draft[l.Code], NotInJapanese),
        new("title_printed", p => p.IsTitlePrinted ? "yes" : "no"),
        new("period_printed", p => p.IsPeriodPrinted ? "yes" : "no"),
        new("compared_by", p => p.ComparesByColumn ? "column" : "time"),
    ];

    public static readonly IReadOnlyList<TableColumn<OutlineNode>> Outline =
    [
        new("plan", o => o.Plan.Id), new("outline", o => o.Id), new("parent", o => o.Parent?.Id),
        new("kind", o => Choices.Word(o.Kind)), new("number", o => o.Number),
        new("name", (o, l) => o.Name[l.Code]),
        new("department", (o, l) => Join(o.Departments, l)),
        new("summary", (o, l) => o.Summary[l.Code]),
        new("purpose", (o, l) => o.Purpose[l.Code]),
        new("flags", o => string.Join(';', o.Flags.Select(f => Choices.Word(f)))),
        new("note", (o, l) => o.Note[l.Code]), new("draft", o => o.Plan.Draft.Lead),
    ];

    public static readonly IReadOnlyList<TableColumn<Indicator>> Indicators =
    [
        new("plan", i => i.Plan.Id), new("indicator", i => i.Id), new("source_nos", i => string.Join(';', i.SourceNos)),
        new("goal", i => i.Goal.Id), new("outline", i => string.Join(';', i.Spots.Select(s => s.Node.Id))),
        new("headline", i => i.Headline ? "yes" : "no"), new("name", (i, l) => i.Name[l.Code]),
        new("unit", (i, l) => NameOf(i.Unit, l)),
        new("direction", i => Choices.Word(i.Direction)), new("accumulation", i => Choices.Word(i.Accumulation)),
        new("counted_from", i => i.CountedFrom), new("status", i => Choices.Word(i.Status)),
        new("department", (i, l) => Join(i.InCharge, l)),
        new("topics", i => string.Join(';', i.Topics.Select(t => t.Id))),
        new("page", Page),
        new("part_of", i => i.PartOf?.Id), new("replaced_by", i => i.ReplacedBy?.Id), new("source_page", i => i.SourcePage),
        new("note", (i, l) => i.Note[l.Code]),
        new("method", i => Choices.Word(i.Plan.Method)), new("pace_start", i => i.Plan.Pace?.Start), new("pace_end", i => i.Plan.Pace?.End),
        new("counted", i => i.IsCounted ? "yes" : "no"), new("draft", i => i.Plan.Draft.Lead), new("begins", i => i.Begins),
        new("continues", i => i.Continues is { } older ? $"{older.Plan.Id}/{older.Id}" : ""),
        new("year_from", i => i.YearFrom),
    ];

    public static readonly IReadOnlyList<TableColumn<(OutlineNode Node, EvaluationRow Row)>> Evaluations =
    [
        new("plan", e => e.Node.Plan.Id), new("outline", e => e.Node.Id), new("fiscal_year", e => e.Row.Year),
        new("body", (e, l) => e.Row.Body[l.Code]), new("grade", e => e.Row.Grade),
        new("comment", (e, l) => e.Row.Comment[l.Code]),
        new("grade", (e, l) => e.Row.GradeText[l.Code]),
        new("opinion", (e, l) => e.Row.Opinion[l.Code]),
        new("note", (e, l) => e.Row.Note[l.Code]), new("draft", e => e.Node.Plan.Draft.Lead),
    ];

    public static readonly IReadOnlyList<TableColumn<(Plan Plan, CostRow Row)>> Costs =
    [
        new("plan", c => c.Plan.Id), new("indicator", c => c.Row.Indicator), new("outline", c => c.Row.Outline),
        new("source_no", c => c.Row.SourceNo), new("year", c => c.Row.Year), new("amount_yen", c => c.Row.AmountYen),
        new("text", (c, l) => c.Row.Text[l.Code]),
        new("note", (c, l) => c.Row.Note[l.Code]),
        new("draft", c => c.Plan.Draft.Lead),
    ];

    public static readonly IReadOnlyList<TableColumn<(OutlineNode Node, OutputRow Row)>> Outputs =
    [
        new("plan", o => o.Node.Plan.Id), new("outline", o => o.Node.Id), new("period", o => o.Row.Period?.Printed),
        new("text", (o, l) => o.Row.Text[l.Code]),
        new("draft", o => o.Node.Plan.Draft.Lead), new("indicator", o => o.Row.Indicator),
    ];

    public static readonly IReadOnlyList<TableColumn<(Plan Plan, Revision Revision)>> Revisions =
    [
        new("plan", r => r.Plan.Id), new("page", r => r.Revision.Row.Page),
        new("indicator", r => r.Revision.Indicator?.Id), new("outline", r => r.Revision.Node?.Id),
        new("heading", (r, l) => r.Revision.Row.Heading[l.Code]),
        new("field", r => Choices.Word(r.Revision.Row.Field)),
        new("old", (r, l) => r.Revision.Row.Old[l.Code]),
        new("new", (r, l) => r.Revision.Row.New[l.Code]),
        new("set_on", r => r.Revision.Row.SetOn?.Printed), new("draft", r => r.Plan.Draft.Lead),
    ];

    public static readonly IReadOnlyList<TableColumn<(Plan Plan, CorrectionRow Row)>> Corrections =
    [
        new("plan", c => c.Plan.Id), new("where", c => c.Row.Where), new("printed", c => c.Row.Printed), new("used", c => c.Row.Used),
        new("reason", (c, l) => c.Row.Reason[l.Code]), new("draft", c => c.Plan.Draft.Lead),
    ];

    public static readonly IReadOnlyList<TableColumn<(Plan Plan, Comparison Comparison)>> Published =
    [
        new("plan", p => p.Plan.Id), new("indicator", p => p.Comparison.Published.Indicator?.Id),
        new("outline", p => p.Comparison.Published.Node?.Id),
        new("source_no", p => p.Comparison.Published.SourceNo),
        new("fiscal_year", p => p.Comparison.Published.Year),
        new("figure", p => Choices.Word(p.Comparison.Published.Figure)),
        new("value", p => p.Comparison.Published.Value),
        new("text", (p, l) => p.Comparison.Published.Text[l.Code]),
        new("computed_value", p => p.Comparison.Computed),
        new("agrees", p => IsCompared(p.Comparison) ? p.Comparison.Agrees ? "yes" : "no" : ""),
        new("explanation", (p, l) => p.Comparison.Published.Explanation[l.Code]),
        new("draft", p => p.Plan.Draft.Lead),
        new("comparison", p => p.Comparison.Published.IsWorded ? "" : Choices.Word(p.Comparison.Kind)),
        new("period", p => p.Comparison.Published.Period?.Printed),
    ];

    public static readonly IReadOnlyList<TableColumn<Topic>> Topics =
    [
        new("topic", t => t.Id), new("name", (t, l) => t.Name[l.Code]),
        new("summary", (t, l) => t.Summary[l.Code]),
    ];

    public static readonly IReadOnlyList<TableColumn<(Plan Plan, string File, Figure Figure)>> OtherTables =
    [
        new("plan", f => f.Plan.Id), new("file", f => f.File), new("table", f => f.Figure.Row.Table),
        new("table", (f, l) => f.Figure.Row.TableName[l.Code]),
        new("category", (f, l) => f.Figure.Row.Category[l.Code]),
        new("series", (f, l) => f.Figure.Row.Series[l.Code]),
        new("value", f => f.Figure.Row.Value), new("unit", (f, l) => NameOf(f.Figure.Unit, l)),
        new("text", (f, l) => f.Figure.Row.Text[l.Code]),
        new("note", (f, l) => f.Figure.Row.Note[l.Code]),
        new("year", f => f.Figure.Row.Year), new("draft", f => f.Plan.Draft.Lead),
    ];

    // The value stands in the printed unit, so its size is part of the unit's name.
    private static string UnitEn(Unit unit) => unit.Scale == 1 ? unit.EnMany : $"{unit.Scale:#,0} {unit.EnMany}";

    internal static string NameOf(Unit unit, Language language) => language.IsJapanese ? unit.Ja : UnitEn(unit);

    /// <summary>The unit's name in each language of files.</summary>
    internal static IEnumerable<(string Language, string Name)> NamesOf(Unit unit, IEnumerable<Language> languages) =>
        Language.OfFiles(languages).Select(l => (l.Code, NameOf(unit, l)));

    private static bool IsCompared(Comparison c) => !c.IsGrade && !c.Published.IsWorded;

    // The column without a language was there first, in Japanese.
    private static bool NotInJapanese(Language language) => !language.IsJapanese;

    // Which part of addresses a language has is the site's choice.
    private static string Page(Indicator kpi, Language language) => Theme.SiteMap.InLanguage(language, Theme.SiteMap.Kpi(kpi));

    private static string Join(IEnumerable<LocalText> names, Language language) => string.Join("; ", names.Select(n => n[language.Code]));
}
