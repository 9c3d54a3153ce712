// The same table saved in every way that Excel and habit know is read as the same values.
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Extract;

public sealed class ExcelFilesTests
{
    public static TheoryData<string> Ways => [.. SavedAs.Names];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_way_to_save_gives_the_same_values_and_no_problem(string way)
    {
        using var ours = new CaseFolder();
        using var theirs = new CaseFolder();
        foreach (var file in Directory.GetFiles(theirs.Data, "*.csv", SearchOption.AllDirectories))
            File.WriteAllBytes(file, SavedAs.Bytes(way, File.ReadAllText(file))!);

        var problems = new ProblemList();
        var read = SiteFiles.Read(theirs.Data, problems);
        Rules.Run(read, problems);

        Assert.Empty(problems.Sorted());
        Assert.Equal(Values(ours.Rows()), Values(read));
    }

    [Theory]
    [InlineData("128", "１２８", "")]
    [InlineData("128", "'128", "")]
    [InlineData("128", "\u00A0128\u00A0", "")]
    [InlineData("128", "　128　", "")]
    [InlineData("128", "128件", "unit-in-number")]
    [InlineData("128", "+128", "")]
    public void Every_way_to_write_a_number_gives_the_same_value(string ours, string theirs, string code)
    {
        var problems = new ProblemList();
        using var folder = new CaseFolder();
        var expected = Values(folder.Rows());
        var path = Path.Combine(folder.Data, "sample/actuals/2016.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace($"交通事故,{ours},", $"交通事故,\"{theirs}\",", StringComparison.Ordinal));

        var read = SiteFiles.Read(folder.Data, problems);

        Assert.Equal(code, string.Join(' ', problems.Sorted().Select(p => p.Code)));
        Assert.Equal(expected, Values(read));
    }

    [Theory]
    [InlineData("1.28E+05", "excel-exponent")]
    [InlineData("1E5", "excel-exponent")]
    [InlineData("#REF!", "excel-formula")]
    [InlineData("#DIV/0!", "excel-formula")]
    [InlineData("#N/A", "excel-formula")]
    [InlineData("＃ＲＥＦ！", "excel-formula")]
    [InlineData("#####", "excel-formula")]
    [InlineData("=A1+B1", "excel-formula")]
    [InlineData("1月28日", "excel-date")]
    [InlineData("Mar-17", "excel-date")]
    [InlineData("17-Mar", "excel-date")]
    [InlineData("2016/3/31", "excel-date")]
    [InlineData("2016/3/31 0:00", "excel-date")]
    [InlineData("2016年3月", "excel-date")]
    [InlineData("(128)", "not-a-number")]
    [InlineData("約128", "not-a-number")]
    [InlineData("約128(集計中)", "not-a-number")]
    [InlineData("▲▲128", "not-a-number")]
    [InlineData("1 280", "not-a-number")]
    [InlineData("¥128", "not-a-number")]
    [InlineData("1.5万", "not-a-number")]
    [InlineData("12.8.0", "not-a-number")]
    [InlineData("1234567890123456", "not-a-number")]
    public void What_is_no_number_is_an_error_that_says_what_Excel_did(string cell, string code)
    {
        var problems = new ProblemList();
        var row = CsvTable.Parse($"indicator,value\nx,\"{cell}\"\n", "a.csv", problems).Rows[0];

        var value = row.Number("value", new(["ja", "en"], null, problems), "件");

        Assert.Null(value);
        Assert.Equal([code], problems.Sorted().Select(p => p.Code));
    }

    [Theory]
    [InlineData("Mar-17")]
    [InlineData("17-Mar")]
    [InlineData("Mar-2017")]
    [InlineData("17-Mar-17")]
    [InlineData("1月2日")]
    [InlineData("42825")]
    [InlineData("2015-16")]
    [InlineData("15/16")]
    public void A_period_that_Excel_may_have_turned_into_a_date_is_an_error_that_says_so(string cell)
    {
        var problems = new ProblemList();
        var row = CsvTable.Parse($"indicator,period\nx,{cell}\n", "a.csv", problems).Rows[0];

        var period = row.Period("period", new(["ja", "en"], null, problems));

        Assert.Null(period);
        Assert.Equal(["period-unclear"], problems.Sorted().Select(p => p.Code));
    }

    [Theory]
    [InlineData("2016/3/31 0:00", 2015)]
    [InlineData("2016/3/31 00:00:00", 2015)]
    [InlineData("'H28", 2016)]
    [InlineData("'平成28年度", 2016)]
    public void A_date_with_a_time_of_day_and_a_period_kept_as_text_are_read(string cell, int fiscalYear)
    {
        var problems = new ProblemList();
        var row = CsvTable.Parse($"indicator,period\nx,{cell}\n", "a.csv", problems).Rows[0];

        var period = row.Period("period", new(["ja", "en"], null, problems));

        Assert.Equal(fiscalYear, period?.FiscalYear);
        Assert.DoesNotContain('\'', period!.Printed);
        Assert.Empty(problems.Sorted());
    }

    [Theory]
    [InlineData("a,b\n1,2\n#REF!,3\n", "excel-formula")]
    [InlineData("a,b\n1,2\n# 3,4\n", "")]
    public void A_remark_is_not_read_and_an_error_of_a_formula_is_no_remark(string text, string code)
    {
        var table = CsvTable.Parse(text, "a.csv", new());

        var codes = table.Rows.SelectMany(r => r.FormulaErrors()).Select(p => p.Code);

        Assert.Equal(code, string.Join(' ', codes));
    }

    [Fact]
    public void A_single_row_that_lacks_a_comma_is_not_taken_for_one_that_Excel_ended()
    {
        var table = CsvTable.Parse("a,b,c\n" + string.Concat(Enumerable.Repeat("1,2,3\n", 15)) + "1,2\n", "a.csv", new());

        var ended = table.IsEndedByExcel(table.Rows[^1]);

        Assert.False(ended);
    }

    [Fact]
    public void A_file_whose_length_nobody_knows_is_not_read_to_its_end()
    {
        var problems = new ProblemList();

        var text = TextFile.Read("/dev/zero", "a.csv", problems);

        Assert.Null(text);
        Assert.Equal(["file-too-large"], problems.Sorted().Select(p => p.Code));
    }

    private static IEnumerable<string> Values(SiteFiles files) =>
        SameMeaning.Values(files).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.Select(v => $"{g.Key} {v}"));
}
