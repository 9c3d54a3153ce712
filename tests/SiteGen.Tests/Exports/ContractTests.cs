// The contract of the open data: the columns that were promised, in their order, and columns are only ever added.
using System.Text.RegularExpressions;
using SiteGen.OpenData;
using SiteGen.Plans.Inspect;
using SiteGen.Tests.RealData;
using SiteGen.Theme.Data;

namespace SiteGen.Tests.Exports;

public sealed class ContractTests(RealSite site) : IClassFixture<RealSite>
{
    private const string Kanji = "[一-鿿々〆ヶ]";

    private IReadOnlyList<Table> Tables => DataTables.Of(site.Source.Site);

    [Theory]
    [InlineData("plans",
        "plan, municipality_code, municipality_ja, municipality_en, title_ja, title_en, period_start, "
        + "period_end, source_title, source_date, licence")]
    [InlineData("outline", "plan, outline, parent, kind, number, name_ja, name_en, department_ja, department_en")]
    [InlineData("indicators",
        "plan, indicator, source_nos, goal, outline, headline, name_ja, name_en, unit_ja, unit_en, "
        + "direction, accumulation, counted_from, status, department_ja, department_en, topics, page_ja, "
        + "page_en")]
    [InlineData(
        "observations",
            "plan, indicator, kind, period, fiscal_year, value, text_ja, text_en, cumulative, missing, "
            + "set_on, current, note_ja, note_en")]
    [InlineData("assessments",
        "plan, indicator, fiscal_year, measured_value, start_value, target_value, progress_percent, "
        + "elapsed_percent, attainment_percent, status, score, raw_score, published_score, "
        + "published_raw_score, published_rate, agrees")]
    [InlineData("evaluations", "plan, outline, fiscal_year, body_ja, body_en, grade, comment_ja, comment_en")]
    [InlineData("costs", "plan, indicator, outline")]
    [InlineData("outputs", "plan, outline, period, text_ja, text_en")]
    [InlineData("revisions", "plan")]
    [InlineData("corrections", "plan, where, printed, used, reason_ja, reason_en")]
    public void A_table_begins_with_the_columns_that_were_promised(string table, string columns) =>
        Assert.Equal(columns.Split(", "), Tables.Single(t => t.Name == table).Columns.Take(columns.Split(", ").Length));

    // columns.txt holds every column that was ever published. A new one is added at the end of its table, here and there.
    [Fact]
    public void Columns_are_only_ever_added()
    {
        var published = File.ReadAllLines(Repository.PathOf("tests", "SiteGen.Tests", "Exports", "columns.txt"))
            .ToLookup(l => l.Split(' ')[0], l => l.Split(' ')[1]);

        Assert.Empty(published.Select(t => t.Key).Except(Tables.Select(t => t.Name)));
        Assert.All(Tables, t => Assert.Equal(published[t.Name], t.Columns));
    }

    [Fact]
    public void Every_column_is_described_and_every_description_is_used()
    {
        var places =
            Tables.SelectMany(t => ColumnNotes.Of(t.Name, t.Columns, site.Source.Site.Languages).Columns.Select(c => (t.Name, c))).ToList();

        Assert.All(places,
            p => Assert.True(p.c.Meaning.Has("ja") && p.c.Meaning.Has("en") && p.c.Meaning.Has("ja-easy"), $"{p.Name}.{p.c.Name}"));
        Assert.All(ColumnNotes.Places.Where(p => p.Column.Length > 1 && !p.Column.StartsWith('_')),
            p => Assert.Contains(places, c => IsAbout(p, c.Name, c.c.Name)));
    }

    [Fact]
    public void Easy_descriptions_have_furigana_on_every_kanji() =>
        Assert.All(Tables.SelectMany(t => ColumnNotes.Of(t.Name, t.Columns, site.Source.Site.Languages).Columns),
            c => Assert.DoesNotMatch(Kanji, Regex.Replace(c.Meaning["ja-easy"], $"{Kanji}+《[ぁ-ゖァ-ヺー]+》", "")));

    [Fact]
    public void No_KPI_can_take_the_address_of_a_table() =>
        Assert.Empty(Tables.Select(t => t.Name).Where(n => !n.Contains('_', StringComparison.Ordinal)).Except(Ids.Tables));

    private static bool IsAbout((string Table, string Column) place, string table, string column) =>
        place.Table is "*" || place.Table == table && (place.Column == column || place.Column == Regex.Replace(column, "_(ja|en)$", "_*"));
}
