// The cells of a row as places, texts, numbers, years, periods and words.
using System.Globalization;
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class RowTests
{
    private readonly Reading reading = new(["ja", "en"], new(2015, 2019, 2014), new());

    [Theory]
    [InlineData("c0", "sample/a.csv:2 c0 (A)")]
    [InlineData("c25", "sample/a.csv:2 c25 (Z)")]
    [InlineData("c26", "sample/a.csv:2 c26 (AA)")]
    [InlineData("c52", "sample/a.csv:2 c52 (BA)")]
    [InlineData("other", "sample/a.csv:2 other")]
    [InlineData("", "sample/a.csv:2")]
    public void A_place_names_the_heading_and_its_letter_in_Excel(string column, string place)
    {
        var columns = Enumerable.Range(0, 60).ToList();
        var row = CsvTable.Parse(
            $"{string.Join(',', columns.Select(i => $"c{i}"))}\n{string.Join(',', columns)}", "sample/a.csv", reading.Problems).Rows[0];

        var at = row.At(column);

        Assert.Equal(place, at.ToString());
    }

    [Theory]
    [InlineData("1,234", "人", "1234", "")]
    [InlineData("５５人", "人", "55", "unit-in-number")]
    [InlineData("30㎡", "㎡", "30", "unit-in-number")]
    [InlineData("12％", "%", "12", "unit-in-number")]
    [InlineData("12人", "件", null, "not-a-number")]
    [InlineData("12人", null, null, "not-a-number")]
    [InlineData("約55", "人", null, "not-a-number")]
    [InlineData("1,23", "人", null, "not-a-number")]
    [InlineData("", "人", null, "")]
    [InlineData("未集計", "人", null, "")]
    [InlineData("－", "人", null, "")]
    public void A_number_may_bring_its_own_unit_and_nothing_else(string cell, string? unit, string? value, string code)
    {
        var row = CsvTable.Parse($"value,x\n\"{cell}\",1", "a.csv", reading.Problems).Rows[0];

        var number = row.Number("value", reading, unit);

        Assert.Equal(value, number?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(code, string.Join(' ', reading.Problems.Sorted().Select(p => p.Code)));
    }

    [Theory]
    [InlineData("3", 3, "")]
    [InlineData("２，０００", 2000, "")]
    [InlineData("2.5", null, "not-a-number")]
    [InlineData("99999999999", null, "not-a-number")]
    [InlineData("-", null, "")]
    public void A_whole_number_has_no_fraction(string cell, int? value, string code)
    {
        var row = CsvTable.Parse($"order\n{cell}", "a.csv", reading.Problems).Rows[0];

        var whole = row.Whole("order", reading);

        Assert.Equal(value, whole);
        Assert.Equal(code, string.Join(' ', reading.Problems.Sorted().Select(p => p.Code)));
    }

    [Theory]
    [InlineData("2016", 2016, "")]
    [InlineData("２０１６", 2016, "")]
    [InlineData("20166", null, "period-impossible")]
    [InlineData("2016.5", null, "period-impossible")]
    [InlineData("99999999999", null, "period-impossible")]
    [InlineData("H28", 2016, "")]
    [InlineData("平成28年度", 2016, "")]
    [InlineData("2016年", null, "not-a-number")]
    [InlineData("", null, "cell-blank")]
    [InlineData("-", null, "cell-blank")]
    public void A_year_is_a_western_year_and_never_blank(string cell, int? value, string code)
    {
        var row = CsvTable.Parse($"year,x\n{cell},1", "a.csv", reading.Problems).Rows[0];

        var year = row.NeedYear("year", reading);

        Assert.Equal(value, year);
        Assert.Equal(code, string.Join(' ', reading.Problems.Sorted().Select(p => p.Code)));
    }

    [Theory]
    [InlineData("5年で", 2019, "")]
    [InlineData("年間", null, "")]
    [InlineData("H0", null, "period-impossible")]
    public void A_period_is_read_with_the_years_of_the_plan(string cell, int? year, string code)
    {
        var row = CsvTable.Parse($"period\n{cell}", "a.csv", reading.Problems).Rows[0];

        var period = row.Period("period", reading);

        Assert.Equal(year, period?.FiscalYear);
        Assert.Equal(code, string.Join(' ', reading.Problems.Sorted().Select(p => p.Code)));
    }

    [Theory]
    [InlineData("", "集計中", "集計中")]
    [InlineData("－", "", "－")]
    [InlineData("未集計", "", "未集計")]
    [InlineData("5", "", "")]
    [InlineData("－", "調査なし", "調査なし")]
    public void The_reason_for_a_missing_number_stands_in_its_own_cell_or_in_place_of_the_number(
        string value, string missing, string reason)
    {
        var row = CsvTable.Parse($"indicator,value,missing\nx,{value},{missing}", "a.csv", reading.Problems).Rows[0];

        var text = row.MissingText();

        Assert.Equal(reason, text);
    }
}
