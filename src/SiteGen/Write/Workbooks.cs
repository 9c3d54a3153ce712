// The workbooks: a first sheet that says what this is, a sheet about the columns, and one sheet a table.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Data;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Write;

internal sealed class Workbooks(Site site, WordList words, IReadOnlyList<TableNote> notes)
{
    /// <summary>The workbook of one plan, or of all when it is null.</summary>
    public byte[] Write(Plan? plan, IReadOnlyList<Table> tables, string version) => Workbook.Write(
    [
        new("about", [["", "日本語", "English"], .. About(plan, version)], IsProse: true),
        new("columns", [["table", "column", "type", "unit", "allowed", "日本語", "English", "source"], .. tables.SelectMany(ColumnsOf)], IsProse: true),
        .. tables.Select(t => new WorkbookSheet(t.Kind, [[.. t.Columns], .. t.Rows])),
    ]);

    private IEnumerable<object?[]> About(Plan? plan, string version)
    {
        var plans = plan is null ? site.Plans : [plan];
        yield return Line("内容 / What", plan?.Title ?? site.Setting("title"));
        if (plan is null) yield return Line("説明 / About", site.Setting("description"));
        foreach (var each in plans) yield return Line("だれの / Whose", each.Municipality);
        foreach (var each in plans) yield return Line("もとの文書 / Source", Of(each, "source_title"));
        foreach (var each in plans.Where(p => p.IsDraft)) yield return Line("案 / Draft", Of(each, "draft"));
        foreach (var each in plans.Where(p => !p.Setting("source_date").IsEmpty)) yield return Line("文書の日付 / Date of the source", Of(each, "source_date"));
        foreach (var each in plans.Where(p => !p.Setting("source_note").IsEmpty)) yield return Line("文書についての注 / On the source", Of(each, "source_note"));
        foreach (var each in plans) yield return Line("期間 / Period", Years(each));
        yield return Line("公開 / Published by", site.Setting("publisher"));
        yield return Line("データ版 / Data version", new(version, version));
        if (plans.SelectMany(p => p.Updates).Max(u => u.Date) is { } newest) yield return Line("最後の更新 / Last update", new(newest, newest));
        yield return Line("使用条件 / Licence", Citation.Licence(site, plan));
        yield return Line("使用条件の説明 / Licence text", site.Setting("licence_address"));
        yield return Line("引用の例 / How to cite", Citation.Of(site, plan, plan is null ? Citation.Everything : LocalText.None, version, SiteMap.OpenData));
        foreach (var rule in Rules) yield return Line("読み方 / How to read", rule);
    }

    private static readonly LocalText[] Rules =
    [
        new("値のないところは空のセルです。0ではありません。", "A missing value is an empty cell. It is never 0."),
        new("fiscal_year は年度が始まる西暦年です。暦年の値は、その年にあります。", "fiscal_year is the western year in which the fiscal year begins; a figure for a calendar year stands at that year."),
        new("市が公表した値(published)は、計算した値に置きかえません。両方を並べます。", "What a city published is never replaced by what is computed; both stand side by side."),
        new("列の意味は「columns」のシートにあります。", "The sheet \"columns\" says what each column means."),
    ];

    private IEnumerable<object?[]> ColumnsOf(Table table)
    {
        var note = notes.Single(n => n.Name == table.Kind);
        yield return [note.Name, "", "", "", "", note.Meaning.Ja, note.Meaning["en"], ""];
        foreach (var c in note.Columns)
            yield return [note.Name, c.Name, c.Type, c.Unit.Length == 0 ? "" : DataPackage.Both(words.All($"column_unit.{c.Unit}")), Allowed(c), c.Meaning.Ja, c.Meaning["en"], c.Source];
    }

    private string Allowed(ColumnNote column) => string.Join('\n', AllowedWords.Of(column).Select(a => $"{a.Word}: {DataPackage.Both(words.All(a.Key))}"));

    // In a workbook of several plans, each line says whose it is.
    private static LocalText Of(Plan plan, string key) => new($"{plan.Municipality.Ja}: {plan.Setting(key).Ja}", $"{plan.Municipality["en"]}: {(plan.Setting(key).Has("en") ? plan.Setting(key)["en"] : plan.Setting(key).Ja)}");

    private static LocalText Years(Plan plan)
    {
        var (ja, en) = plan.ReportedYears.Count == 0
            ? ("実績の記載なし", "no actuals")
            : ($"実績は{plan.NewestYear}年度まで", $"actuals up to FY{plan.NewestYear}");
        return new(
            $"{plan.Municipality.Ja} {plan.Span.Start}〜{plan.Span.End}年度。{ja}",
            $"{plan.Municipality["en"]} FY{plan.Span.Start}–FY{plan.Span.End}; {en}");
    }

    private static object?[] Line(string what, LocalText text) => [what, Ruby.Strip(text.Ja), text.Has("en") ? text["en"] : Ruby.Strip(text.Ja)];
}
