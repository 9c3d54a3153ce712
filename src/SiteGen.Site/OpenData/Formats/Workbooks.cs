// The workbooks: a first sheet that says what this is, a sheet about the columns, and one sheet a table.
using SiteGen.Build;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme;
using SiteGen.Theme.Data;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.OpenData;

internal sealed class Workbooks(Site site, WordList words, IReadOnlyList<TableNote> notes)
{
    /// <summary>The workbook of one plan, or of all when it is null.</summary>
    public byte[] Write(Plan? plan, IReadOnlyList<Table> tables, string version) => Workbook.Write(
    [
        new("about", [["", .. Names], .. About(plan, version)], IsProse: true),
        new("columns",
            [["table", "column", "type", "unit", "allowed", .. Names, "source"], .. tables.SelectMany(ColumnsOf)],
            IsProse: true),
        .. tables.Select(t => new WorkbookSheet(t.Kind, [[.. t.Columns], .. t.Rows])),
    ]);

    private IEnumerable<object?> Names => site.FileLanguages.Select(l => (object?)Ruby.Strip(words.Text(l, "language.name")));

    private IEnumerable<object?[]> About(Plan? plan, string version)
    {
        var plans = plan is null ? site.Plans : [plan];
        yield return Line("内容", "What", plan?.Title ?? site.Setting("title"));
        if (plan is null) yield return Line("説明", "About", site.Setting("description"));
        foreach (var each in plans) yield return Line("だれの", "Whose", each.Municipality);
        foreach (var each in plans) yield return Line("もとの文書", "Source", Of(each, "source_title"));
        foreach (var each in plans.Where(p => p.IsDraft)) yield return Line("案", "Draft", Of(each, "draft"));
        foreach (var each in plans.Where(p => !p.Setting("source_date").IsEmpty))
            yield return Line("文書の日付", "Date of the source", Of(each, "source_date"));
        foreach (var each in plans.Where(p => !p.Setting("source_note").IsEmpty))
            yield return Line("文書についての注", "On the source", Of(each, "source_note"));
        foreach (var each in plans) yield return Line("期間", "Period", Years(each));
        yield return Line("公開", "Published by", site.Setting("publisher"));
        yield return Line("データ版", "Data version", Same(version));
        if (plans.SelectMany(p => p.Updates).Max(u => u.Date) is { } newest) yield return Line("最後の更新", "Last update", Same(newest));
        yield return Line("使用条件", "Licence", Citation.Licence(site, plan));
        if (Citation.HasLicenceOfSite(site, plan)) yield return Line("使用条件の説明", "Licence text", site.Setting("licence_address"));
        yield return Line("引用の例", "How to cite",
            Citation.Of(site, plan, plan is null ? Citation.Everything(site) : LocalText.None, version, SiteMap.OpenData));
        foreach (var (ja, en) in Rules) yield return Line("読み方", "How to read", site.InEach(ja, en));
    }

    private static readonly (string Ja, string En)[] Rules =
    [
        ("値のないところは空のセルです。0ではありません。", "A missing value is an empty cell. It is never 0."),
        ("fiscal_year は年度の西暦の数です(2016年度は2016)。暦年の値は、その年にあります。",
            "fiscal_year is the number of the fiscal year (2016 for FY2016); a figure for a calendar year stands at that year."),
        ("市が公表した値(published)は、計算した値に置きかえません。両方を並べます。",
            "What a city published is never replaced by what is computed; both stand side by side."),
        ("列の意味は「columns」のシートにあります。", "The sheet \"columns\" says what each column means."),
    ];

    private IEnumerable<object?[]> ColumnsOf(Table table)
    {
        var note = notes.Single(n => n.Name == table.Kind);
        yield return [note.Name, "", "", "", "", .. InEach(note.Meaning), ""];
        foreach (var c in note.Columns)
            yield return [note.Name, c.Name, c.Type,
                c.Unit.Length == 0 ? "" : DataPackage.Both(words.All($"column_unit.{c.Unit}")), Allowed(c),
                .. InEach(c.Meaning), c.Source];
    }

    private IEnumerable<object?> InEach(LocalText text) => site.FileLanguages.Select(l => (object?)text[l.Code]);

    private string Allowed(ColumnNote column) =>
        string.Join('\n', AllowedWords.Of(column).Select(a => $"{a.Word}: {DataPackage.Both(words.All(a.Key))}"));

    // In a workbook of several plans, each line says whose it is.
    private LocalText Of(Plan plan, string key) => site.InEach(l => $"{plan.Municipality[l.Code]}: {plan.Setting(key).In(l.Code)}");

    private LocalText Same(string text) => site.InEach(text, text);

    private LocalText Years(Plan plan)
    {
        string Year(Language language, int year) => new Figures(language, words, plan.Span).ShortYear(year);
        var newest = Measuring.NewestYear(plan);
        var (ja, en) = plan.ReportedYears.Count == 0
            ? ("実績の記載なし", "no actuals")
            : ($"実績は{Year(Language.Japanese, newest)}まで", $"actuals up to {Year(Language.English, newest)}");
        return site.InEach(l => l.IsJapanese
            ? $"{plan.Municipality[l.Code]} {plan.Span.Start}〜{Year(l, plan.Span.End)}。{ja}"
            : $"{plan.Municipality[l.Code]} {Year(l, plan.Span.Start)}–{Year(l, plan.Span.End)}; {en}");
    }

    private object?[] Line(string ja, string en, LocalText text) =>
        [DataPackage.Both(site.InEach(ja, en)), .. site.FileLanguages.Select(l => (object?)Ruby.Strip(text.In(l.Code)))];
}
