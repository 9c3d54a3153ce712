// Periods that cannot be are refused; the printed text of all others is kept.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class PeriodRefusalTests
{
    [Theory]
    [InlineData("H0")]
    [InlineData("R0")]
    [InlineData("令和0年度")]
    [InlineData("平成0年")]
    [InlineData("R99")]
    [InlineData("H27.13月")]
    [InlineData("H27.0月")]
    [InlineData("H27年13月")]
    [InlineData("2016-13")]
    [InlineData("2016/00/10")]
    [InlineData("27")]
    [InlineData("3000")]
    [InlineData("FY1500年度")]
    [InlineData("H31-27年度")]
    [InlineData("2019-2015")]
    [InlineData("H27-R99")]
    [InlineData("H0-31年度")]
    [InlineData("H27.7.1~H28.13.30")]
    [InlineData("H27.13.1~H28.6.30")]
    [InlineData("Mar-17")]
    public void An_impossible_period_is_refused(string cell)
    {
        var period = PeriodCell.Read(cell);

        Assert.Null(period);
    }

    [Theory]
    [InlineData("Ｈ２６　", "Ｈ２６")]
    [InlineData("H27～31年度累計", "H27～31年度累計")]
    [InlineData(" 令和元年度", "令和元年度")]
    public void The_printed_text_is_kept(string cell, string text)
    {
        var period = PeriodCell.Read(cell)!;

        Assert.Equal(text, period.Printed);
    }

    [Theory]
    [InlineData("H٢٧")]
    [InlineData("२०१५")]
    public void Digits_of_other_scripts_are_refused(string cell)
    {
        var refusal = PeriodCell.Refusal(cell)!;

        Assert.Equal(PeriodFault.Unclear, refusal.Fault);
    }

    [Fact]
    public void H31年度_and_令和元年度_are_the_same_year()
    {
        var heisei = PeriodCell.Read("H31年度")!;

        var reiwa = PeriodCell.Read("令和元年度")!;

        Assert.Equal(heisei with { Printed = "" }, reiwa with { Printed = "" });
    }

    [Fact]
    public void A_plain_fiscal_year_has_no_text()
    {
        var period = Period.OfFiscalYear(2016);

        Assert.Equal((PeriodKind.FiscalYear, 2016, ""), (period.Kind, period.FiscalYear, period.Printed));
    }
}
