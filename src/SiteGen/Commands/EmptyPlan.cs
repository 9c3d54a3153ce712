// The files of an empty plan: headings from the schemas, settings as samples, and examples as remarks, which are not read.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;

namespace SiteGen.Commands;

internal static class EmptyPlan
{
    private const string Mark = Samples.Mark;
    private const string MarkEn = Samples.MarkEn;

    // key, ja, en; the keys that may be left out are remarks.
    private static readonly string[][] Settings =
    [
        ["municipality", $"{Mark}市の名前", $"{MarkEn} Name of the city"],
        ["code", Samples.Code, ""],
        ["title", $"{Mark}計画の名前", $"{MarkEn} Title of the plan"],
        ["# short_title", "短い名前", "Short title"],
        ["summary", $"{Mark}計画のひとことの説明", $"{MarkEn} What the plan is about, in a sentence"],
        ["period_start", Samples.Year, ""],
        ["period_end", Samples.Year, ""],
        ["baseline_year", Samples.Year, ""],
        ["method", "none", ""],
        ["# method_note", "評価のしかたの説明", "How the city judges"],
        [
            "goals_called",
            $"{Mark}最上位の区分の呼び名(政策の柱など。基本目標なら行を消す)",
            $"{MarkEn} What the document calls its topmost parts (Policy areas; delete this row if goals)",
        ],
        ["source_title", $"{Mark}もとの文書の名前", $"{MarkEn} Title of the document"],
        ["# source_date", "平成29年3月", "March 2017"],
        ["publisher", $"{Mark}文書を公表したところ", $"{MarkEn} Who published the document"],
        ["licence", $"{Mark}このサイトが公開するデータの使用条件", $"{MarkEn} Licence of the data on this site"],
        ["# order", "1", ""],
    ];

    // What stands in one column for all languages, on a site without Japanese.
    private static readonly Dictionary<string, string> InEnglish = new()
    {
        ["H26"] = "2014",
        ["H28"] = "2016",
        ["H31"] = "2019",
        ["H29.3"] = "2017-03",
        ["outline.csv/goal-1/name_ja"] = "outline.csv/goal-1/name_en",
        ["子育てを支るえ"] = "Suport for families",
        ["子育てを支える"] = "Support for families",
    };

    // The first cell of an example gets the sign of a remark.
    private static readonly (Schema Schema, (string Column, string Cell)[] Example)[] Tables =
    [
        (DepartmentRow.Schema, [("name_ja", "農林課"), ("name_en", "Agriculture and Forestry Section")]),
        (OutlineRow.Schema,
            [("id", "goal-1"), ("kind", "goal"), ("number", "1"), ("name_ja", "子育てを支える"), ("name_en", "Support for families")]),
        (IndicatorRow.Schema, [("id", "childcare-places"), ("source_nos", "1"), ("outline", "goal-1"),
            ("headline", "no"), ("name_ja", "保育所の定員"), ("name_en", "Childcare places"), ("unit", "people"),
            ("direction", "up"), ("accumulation", "none"), ("topics", "childcare"), ("status", "active")]),
        (BaselineRow.Schema, [("indicator", "childcare-places"), ("period", "H26"), ("value", "200")]),
        (TargetRow.Schema, [("indicator", "childcare-places"), ("period", "H31"), ("kind", "number"), ("value", "250")]),
        (PublishedRow.Schema, [("indicator", "childcare-places"), ("year", "2016"), ("figure", "rate"),
            ("value", "90.0"), ("explanation_ja", "もとになった実績値が文書にありません。"),
            ("explanation_en", "The document does not print the actual behind it.")]),
        (EvaluationRow.Schema,
            [("outline", "goal-1"), ("year", "2016"), ("body_ja", "有識者会議"), ("body_en", "Expert council"), ("grade", "A")]),
        (CostRow.Schema, [("indicator", "childcare-places"), ("year", "2016"), ("amount_yen", "1200000")]),
        (OutputRow.Schema, [("outline", "goal-1"), ("period", "H28"), ("text_ja", "相談会 12回"), ("text_en", "12 advice sessions")]),
        (RevisionRow.Schema, [("indicator", "childcare-places"), ("field", "target"), ("old_ja", "250人"),
            ("old_en", "250 children"), ("new_ja", "300人"), ("new_en", "300 children"), ("set_on", "H29.3")]),
        (CorrectionRow.Schema, [("where", "outline.csv/goal-1/name_ja"), ("printed", "子育てを支るえ"),
            ("used", "子育てを支える"), ("reason_ja", "文字の読み取りの誤り"), ("reason_en", "Misread characters")]),
        (UpdateRow.Schema, [("date", "2026-11-20"), ("title_ja", "データを公開しました"), ("title_en", "Data published")]),
    ];

    /// <summary>Each file's rows by its name, with text columns in the given languages.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>> Files(IReadOnlyList<string> languages) => Tables
        .ToDictionary(t => t.Schema.File,
            t => (IReadOnlyList<IReadOnlyList<string>>)[[.. t.Schema.Headings(languages)], Example(t.Schema, t.Example, languages)])
        .Append(new("plan.csv", [["key", .. languages], .. SettingsFor(languages).Select(s => Setting(s, languages))])).ToDictionary();

    // Only Japan's municipalities have a code, and names that say what kind of body they are.
    private static IEnumerable<string[]> SettingsFor(IReadOnlyList<string> languages) => languages.Any(Language.IsJapaneseCode)
        ? Settings
        : Settings.Select(s => s[0] == "code" ? ["# municipality_kind", "", "council"] : s);

    private static string[] Example(Schema schema, (string Column, string Cell)[] cells, IEnumerable<string> languages) =>
        [.. schema.Headings(languages).Select(
            (h, i) => (i == 0 ? CsvTable.Remark : "") + Written(cells.FirstOrDefault(c => c.Column == h).Cell, languages))];

    private static string? Written(string? cell, IEnumerable<string> languages) =>
        cell is not null && !languages.Any(Language.IsJapaneseCode) ? InEnglish.GetValueOrDefault(cell, cell) : cell;

    private static string[] Setting(string[] setting, IReadOnlyList<string> languages) =>
        [setting[0], .. languages.Select((l, i) => Sample(setting, l, isFirst: i == 0))];

    // What is the same in all languages stands in the first.
    private static string Sample(string[] setting, string language, bool isFirst)
    {
        var (ja, en) = (setting[1], setting[2]);
        if (isFirst) return Language.IsJapaneseCode(language) || en.Length == 0 ? ja : en;
        return language == "en" ? en : Language.IsJapaneseCode(language) && en.Length > 0 ? ja : "";
    }
}
