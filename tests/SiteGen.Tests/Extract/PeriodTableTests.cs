// The table of spellings in data/periods.md, row by row, and what holds for every cell with a year in it.
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class PeriodTableTests
{
    private static readonly PlanSpan Span = new(2015, 2024, 2014);
    private static readonly PlanSpan EnglishSpan = Span with { SplitYears = true };

    // Years as a reader sees them, found without the grammar: an era with a number, four digits, a number of a year.
    private static readonly Regex HasYear = new(
        "(?<!Marc)[MTSHRmtshr](元|[0-9])|(明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿])(元|[0-9])|(19|20)[0-9]{2}",
        RegexOptions.None, TimeSpan.FromSeconds(1));

    private static readonly Regex MeantUncertain = new(@"年代|頃|以降|[〜~-]\s*$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static readonly string[] Bits =
    [
        "H26", "R5", "令和元", "平成30", "㍻26", "㋿3", "2019", "2024", "FY2019", "年度", "年", "月", "日",
        "3", "31", "末", "現在", "まで", "実績", "見込",
        "平均", "累計", "の", "(", ")", "〜", "-", ".", "/", " ", "\u00a0", "　", "第4四半期", "上期", "各年", "改訂", "頃",
        "年代", "以降", "調査", "市民", "March", "Q4", "foo",
    ];

    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var cells in File.ReadLines(Repository.PathOf("data", "periods.md"))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)))
            rows.Add(cells[1].Trim('`').Replace("␣", "\u00a0", StringComparison.Ordinal).Replace('│', '|'),
                cells[2].Trim('`'), cells[3], cells[4]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_spelling_of_the_table_is_read_as_the_table_says(string cell, string kind, string years, string more)
    {
        var period = PeriodCell.Read(cell, Span) ?? PeriodCell.Read(cell, EnglishSpan);

        Assert.Equal((kind, years, more), Shown(cell, period));
        if (period is not null) Assert.Equal(cell.Trim(), period.Printed);
    }

    [Fact]
    public void The_table_is_long_enough_to_be_of_use()
    {
        Assert.True(Rows().Count() >= 120, $"{Rows().Count()} rows");
    }

    [Fact]
    public void No_cell_with_a_year_in_it_is_undated_without_a_message()
    {
        var random = new Random(16);

        var cells = Enumerable.Range(0, 50_000)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Bits[random.Next(Bits.Length)])))
            .Where(c => HasYear.IsMatch(c) && !MeantUncertain.IsMatch(c)).Distinct().ToList();

        Assert.True(cells.Count > 10_000);
        Assert.All(cells, c => Assert.True(PeriodCell.Read(c, Span) is not { Kind: PeriodKind.Undated }, c));
        Assert.All(cells, c => Assert.True(PeriodCell.Read(c, Span) is not null || PeriodCell.Refusal(c, Span) is not null, c));
    }

    [Fact]
    public void No_cell_of_numerals_in_kanji_or_wide_digits_is_too_much_for_the_reader()
    {
        var random = new Random(43);
        string[] numerals =
        [
            "二", "十", "三", "百", "千", "〇", "元", "零", "九", "５", "１２", "2147483648", "99999999", "令和", "平成", "R",
            "H", "年", "年度", "月", "日", "年で", "年間",
            "から", "まで", "の", "第", "期", "四半期", "上期", "・", "〜", "-", "/", ".", "(", ")", "FY",
            "Q", "平均", "過去", "末", "毎年", "万",
        ];

        var cells = Enumerable.Range(0, 60_000).Select(
            _ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => numerals[random.Next(numerals.Length)])));

        Assert.All(cells, c => Assert.True(PeriodCell.Read(c, Span) is null == PeriodCell.Refusal(c, Span) is not null, c));
    }

    [Theory]
    [InlineData("合和5年度")]
    [InlineData("平城27年度")]
    [InlineData("ﾚｲﾜ5")]
    [InlineData("れいわ5年")]
    [InlineData("へいせい27年度")]
    [InlineData("今和2年")]
    [InlineData("計画foo5年")]
    [InlineData("R年度")]
    [InlineData("統一5")]
    public void A_year_with_a_slip_is_not_undated(string cell) => Assert.Null(PeriodCell.Read(cell, Span));

    [Fact]
    public void What_a_message_proposes_can_be_typed_as_it_stands()
    {
        var refused = Rows()
            .Select(r => PeriodCell.Refusal((string)r[0], Span))
            .OfType<PeriodRefusal>()
            .SelectMany(r => r.Readings)
            .Distinct()
            .ToList();

        Assert.True(refused.Count > 5);
        Assert.All(refused, r => Assert.True(PeriodCell.Read(r, Span) is { IsDated: true }, r));
    }

    [Fact]
    public void The_longest_cell_is_read_in_no_time()
    {
        var watch = Stopwatch.StartNew();

        foreach (var bit in Bits) PeriodCell.Read(string.Concat(Enumerable.Repeat(bit, 32_000 / bit.Length)), Span);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static (string Kind, string Years, string More) Shown(string cell, Period? period)
    {
        if (period is null)
        {
            var refusal = PeriodCell.Refusal(cell, Span)!;
            return ("×", "", string.Join(" ", refusal.Readings.Select(r => $"`{r}`").Prepend(Choices.Word(refusal.Fault))));
        }
        var years = period.IsDated
            ? period.FirstFiscalYear == period.FiscalYear ? $"{period.FiscalYear}" : $"{period.FirstFiscalYear}–{period.FiscalYear}"
            : "";
        return (Choices.Word(period.Kind), years, string.Join(" ", More(period)));
    }

    private static IEnumerable<string> More(Period period)
    {
        if (period.IsOfDates || period.IsPartOfYear)
            yield return string.Create(CultureInfo.InvariantCulture, $"{period.Begins:yyyy-MM-dd}~{period.Ends:yyyy-MM-dd}");
        if (period.IsRelative) yield return "relative";
        if (period.Meaning != RangeMeaning.Plain) yield return Choices.Word(period.Meaning);
        if (period.AveragedOver is { } years) yield return $"{years}";
        if (period.Edge != PeriodEdge.Whole) yield return Choices.Word(period.Edge);
        if (period.Standing != PeriodStanding.Plain) yield return Choices.Word(period.Standing);
    }
}
