// Years of the eras against western years.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class EraTests
{
    [Theory]
    [InlineData("明治", "1", 1868)]
    [InlineData("M", "45", 1912)]
    [InlineData("大正", "元", 1912)]
    [InlineData("T", "15", 1926)]
    [InlineData("昭和", "元", 1926)]
    [InlineData("S", "64", 1989)]
    [InlineData("平成", "元", 1989)]
    [InlineData("H", "31", 2019)]
    [InlineData("h", "32", 2020)]
    [InlineData("令和", "元", 2019)]
    [InlineData("R", "82", 2100)]
    [InlineData("", "2016", 2016)]
    public void A_year_of_an_era_is_a_western_year(string era, string number, int western)
    {
        var year = Era.ToWestern(era, number);

        Assert.Equal(western, year);
    }

    [Theory]
    [InlineData("H", "0")]
    [InlineData("令和", "0")]
    [InlineData("R", "83")]
    [InlineData("", "元")]
    [InlineData("", "0")]
    [InlineData("", "27")]
    [InlineData("", "2101")]
    public void A_year_that_cannot_be_is_refused(string era, string number)
    {
        var year = Era.ToWestern(era, number);

        Assert.Null(year);
    }

    [Theory]
    [InlineData(1912, "大正元年度")]
    [InlineData(1926, "昭和元年度")]
    [InlineData(1988, "昭和63年度")]
    [InlineData(1989, "平成元年度")]
    [InlineData(2016, "平成28年度")]
    [InlineData(2018, "平成30年度")]
    [InlineData(2019, "令和元年度")]
    [InlineData(2024, "令和6年度")]
    public void A_fiscal_year_is_shown_in_its_era(int year, string shown)
    {
        var text = Era.InJapanese(year);

        Assert.Equal(shown, text);
    }
}
