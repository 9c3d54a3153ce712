// Numbers, units and years as readers of each language write them.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Theme;

public sealed class FiguresTests
{
    private static readonly WordList Words = WordList.Load([Language.Japanese, Language.English]);
    private static readonly Figures Ja = new(Language.Japanese, Words);
    private static readonly Figures En = new(Language.English, Words);
    private static readonly Unit Cases = new("cases", "件", "case", "cases", 1, "cases");
    private static readonly Unit TenThousandPeople = new("people-10k", "万人", "person", "people", 10_000, "people");
    private static readonly Unit ThousandYen = new("yen-1k", "千円", "yen", "yen", 1_000, "yen");
    private static readonly Unit Percent = new("percent", "%", "%", "%", 1, "percent");

    [Theory]
    [InlineData("9", "9ページ", "p. 9")]
    [InlineData("10~12", "10～12ページ", "pp. 10–12")]
    [InlineData("77 ～ 78", "77～78ページ", "pp. 77–78")]
    public void Pages_of_a_document(string printed, string ja, string en) => Assert.Equal((ja, en), (Ja.Pages(printed), En.Pages(printed)));

    [Theory]
    [InlineData("1199", "1,199件", "1,199 cases")]
    [InlineData("1", "1件", "1 case")]
    [InlineData("0", "0件", "0 cases")]
    [InlineData("-5", "−5件", "−5 cases")]
    public void A_plain_unit_follows_its_number(string value, string ja, string en)
    {
        Assert.Equal(ja, Ja.WithUnit(decimal.Parse(value), Cases));
        Assert.Equal(en, En.WithUnit(decimal.Parse(value), Cases));
    }

    [Theory]
    [InlineData("129", "129万人", "1.29 million people")]
    [InlineData("67.3", "67.3万人", "673,000 people")]
    public void A_scaled_unit_is_spelled_out_in_English(string value, string ja, string en)
    {
        Assert.Equal(ja, Ja.WithUnit(decimal.Parse(value), TenThousandPeople));
        Assert.Equal(en, En.WithUnit(decimal.Parse(value), TenThousandPeople));
    }

    [Fact]
    public void Money_is_told_to_the_last_digit_that_is_printed()
    {
        Assert.Equal(("2億5,294万3,000円", "252.943 million yen"), (Ja.WithUnit(252943m, ThousandYen), En.WithUnit(252943m, ThousandYen)));
        Assert.Equal(("252,943千円", "252.943 million yen"), (Ja.Exact(252943m, ThousandYen), En.Exact(252943m, ThousandYen)));
        Assert.Equal("3,223,057,000 yen", En.WithUnit(3223057m, ThousandYen));
    }

    [Theory]
    [InlineData(5486770, "548万6,770円", "5,486,770 yen")]
    [InlineData(1100000, "110万円", "1,100,000 yen")]
    [InlineData(120000000, "1億2,000万円", "120,000,000 yen")]
    [InlineData(0, "0円", "0 yen")]
    public void Yen_are_grouped_as_readers_do(int amount, string ja, string en)
    {
        Assert.Equal(ja, Ja.Yen(amount));
        Assert.Equal(en, En.Yen(amount));
    }

    [Theory]
    [InlineData("3.9", "3兆9,000億円", "3.9 trillion yen")]
    [InlineData("4", "4兆円", "4 trillion yen")]
    [InlineData("2.9182", "2兆9,182億円", "2,918.2 billion yen")]
    [InlineData("-1.0000005", "−1兆50万円", "−1,000,000,500,000 yen")]
    public void Large_amounts_are_told_in_trillions(string amount, string ja, string en)
    {
        var unit = new Unit("yen-1t", "兆円", "yen", "yen", 1_000_000_000_000, "yen");
        var value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((ja, en), (Ja.WithUnit(value, unit), En.WithUnit(value, unit)));
    }

    [Fact]
    public void Printed_decimals_stay() => Assert.Equal("50.0%", En.WithUnit(50.0m, Percent));

    [Fact]
    public void A_missing_value_is_never_zero()
    {
        Assert.Equal("値なし", Ja.WithUnit(null, Cases));
        Assert.Equal("no figure", En.WithUnit(null, Cases));
    }

    [Theory]
    [InlineData("H28", "2016年度(平成28年度)", "FY2016")]
    [InlineData("令和元年度", "2019年度(令和元年度)", "FY2019")]
    [InlineData("H27年", "2015年", "calendar year 2015")]
    [InlineData("H27.6月", "2015年6月", "June 2015")]
    [InlineData("H23-26年平均", "2011〜2014年の平均", "the 2011–2014 average")]
    [InlineData("H22-26年度平均", "2010〜2014年度の平均", "the FY2010–FY2014 average")]
    [InlineData("-", "時期の記載なし", "no date printed")]
    public void A_period_is_named_in_both_languages(string printed, string ja, string en)
    {
        var period = PeriodCell.Read(printed)!;

        Assert.Equal(ja, Ja.PeriodName(period));
        Assert.Equal(en, En.PeriodName(period));
    }
}
