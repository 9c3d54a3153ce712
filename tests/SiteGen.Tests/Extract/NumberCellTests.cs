// Numbers as Excel and habit write them, and what is no number.
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class NumberCellTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1234", "1234")]
    [InlineData("1,234", "1234")]
    [InlineData("1,234,567.50", "1234567.50")]
    [InlineData("75.00", "75.00")]
    [InlineData("１２３", "123")]
    [InlineData("１，２３４．５", "1234.5")]
    [InlineData("-5", "-5")]
    [InlineData("+5", "5")]
    [InlineData("＋５", "5")]
    [InlineData("▲5", "-5")]
    [InlineData("△5", "-5")]
    [InlineData("▲１，２３４", "-1234")]
    [InlineData("－5", "-5")]
    [InlineData("−5", "-5")]
    [InlineData("ー5", "-5")]
    [InlineData("‐5", "-5")]
    [InlineData("–5", "-5")]
    [InlineData("—5", "-5")]
    [InlineData("　12　", "12")]
    [InlineData(" 12 ", "12")]
    [InlineData("'12", "12")]
    [InlineData("\u00A012", "12")]
    public void A_number_is_read_with_its_printed_decimals(string cell, string value)
    {
        var number = NumberCell.Read(cell);

        Assert.Equal(value, number.Value?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal((true, ""), (number.Readable, number.Unit));
    }

    [Theory]
    [InlineData("5人", "5", "人")]
    [InlineData("５ 人", "5", "人")]
    [InlineData("1,234千円", "1234", "千円")]
    [InlineData("12.5%", "12.5", "%")]
    [InlineData("１２．５％", "12.5", "%")]
    [InlineData("30㎡", "30", "㎡")]
    [InlineData("▲3ポイント", "-3", "ポイント")]
    public void A_unit_after_the_number_is_told_apart(string cell, string value, string unit)
    {
        var number = NumberCell.Read(cell);

        Assert.Equal((true, value, unit), (number.Readable, number.Value?.ToString(CultureInfo.InvariantCulture), number.Unit));
    }

    [Theory]
    [InlineData("1,23")]
    [InlineData("12,34")]
    [InlineData("1,2345")]
    [InlineData("1.2.3")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1 234")]
    [InlineData("約55")]
    [InlineData("abc")]
    [InlineData("未集計")]
    [InlineData("#REF!")]
    [InlineData("▲ 5")]
    [InlineData("--5")]
    [InlineData("▲")]
    [InlineData("٣")]
    [InlineData("1234567890123456789012345678901234567890")]
    [InlineData("79228162514264337593543950335")]
    public void What_is_no_number_is_not_guessed(string cell)
    {
        var number = NumberCell.Read(cell);

        Assert.Equal((false, null, ""), (number.Readable, number.Value, number.Unit));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("　")]
    public void A_blank_cell_is_readable_and_has_no_value(string cell)
    {
        var number = NumberCell.Read(cell);

        Assert.Equal((true, null), (number.Readable, number.Value));
    }

    [Fact]
    public void Any_decimal_with_commas_reads_back()
    {
        var anyNumber = Prop.ForAll((int whole, byte decimals) =>
        {
            var value = new decimal(whole) / (decimal)Math.Pow(10, decimals % 7);
            return NumberCell.Read(value.ToString("#,##0.######", CultureInfo.InvariantCulture)).Value == value;
        });

        var result = Record.Exception(() => anyNumber.QuickCheckThrowOnFailure());

        Assert.Null(result);
    }

    [Fact]
    public void Any_decimal_in_full_width_reads_back()
    {
        var anyNumber = Prop.ForAll((int whole, byte decimals) =>
        {
            var value = new decimal(whole) / (decimal)Math.Pow(10, decimals % 7);
            var wide = value.ToString("#,##0.######", CultureInfo.InvariantCulture).Select(c => (char)(c - '!' + '！'));
            return NumberCell.Read(string.Concat(wide)).Value == value;
        });

        var result = Record.Exception(() => anyNumber.QuickCheckThrowOnFailure());

        Assert.Null(result);
    }
}
