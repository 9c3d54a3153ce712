// Periods: every spelling of the five documents and of Excel, what they mean, and what is refused.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class PeriodTests
{
    private static readonly PlanSpan Span = new(2015, 2019, 2014);

    [Theory]
    [InlineData("H19", 2007)]
    [InlineData("H20", 2008)]
    [InlineData("H26", 2014)]
    [InlineData("H30", 2018)]
    [InlineData("H31", 2019)]
    [InlineData("H32", 2020)]
    [InlineData("R2", 2020)]
    [InlineData("R6", 2024)]
    [InlineData("S63", 1988)]
    [InlineData("h26", 2014)]
    [InlineData("H25年度", 2013)]
    [InlineData("H31年度", 2019)]
    [InlineData("H31年度末", 2019)]
    [InlineData("R6年度末", 2024)]
    [InlineData("平成26年度", 2014)]
    [InlineData("平成30年度", 2018)]
    [InlineData("令和元年度", 2019)]
    [InlineData("令和6年度", 2024)]
    [InlineData("2014", 2014)]
    [InlineData("FY2014", 2014)]
    [InlineData("2014年度", 2014)]
    [InlineData("Ｈ２６", 2014)]
    [InlineData("平成２６年度", 2014)]
    [InlineData("　H26　", 2014)]
    [InlineData("平成 26 年度", 2014)]
    [InlineData("5年で", 2019)]
    [InlineData("５年で", 2019)]
    [InlineData("策定時", 2014)]
    public void A_fiscal_year_is_read_in_every_spelling(string cell, int year)
    {
        var period = PeriodCell.Read(cell, Span)!;

        Assert.Equal((PeriodKind.FiscalYear, year, year), (period.Kind, period.FiscalYear, period.FirstFiscalYear));
        Assert.Equal(RangeMeaning.Plain, period.Meaning);
    }

    [Theory]
    [InlineData("H24年", 2012)]
    [InlineData("H24年末", 2012)]
    [InlineData("H29年末", 2017)]
    [InlineData("H32年", 2020)]
    [InlineData("令和元年", 2019)]
    [InlineData("昭和64年", 1989)]
    [InlineData("２０１４年", 2014)]
    public void A_calendar_year_stands_at_its_own_number(string cell, int year)
    {
        var period = PeriodCell.Read(cell)!;

        Assert.Equal((PeriodKind.CalendarYear, year, year), (period.Kind, period.FiscalYear, period.FirstFiscalYear));
    }

    [Theory]
    [InlineData("H26.6月", 6, 2014, 2014)]
    [InlineData("H27.6月", 6, 2015, 2015)]
    [InlineData("H31.6月", 6, 2019, 2019)]
    [InlineData("H27.2月末", 2, 2015, 2014)]
    [InlineData("H28.2月末", 2, 2016, 2015)]
    [InlineData("H27年9月末", 9, 2015, 2015)]
    [InlineData("H29.3", 3, 2017, 2016)]
    [InlineData("H29.4", 4, 2017, 2017)]
    [InlineData("2016-04", 4, 2016, 2016)]
    [InlineData("H27.12月", 12, 2015, 2015)]
    [InlineData("Ｈ２７．６月", 6, 2015, 2015)]
    public void January_to_March_belong_to_the_fiscal_year_before(string cell, int month, int year, int fiscalYear)
    {
        var period = PeriodCell.Read(cell)!;

        Assert.Equal((PeriodKind.Month, month, year), (period.Kind, period.Month, period.First));
        Assert.Equal((fiscalYear, fiscalYear), (period.FiscalYear, period.FirstFiscalYear));
    }

    [Theory]
    [InlineData("H22-26年度平均", 2010, 2014, RangeMeaning.Average)]
    [InlineData("H23-26年平均", 2011, 2014, RangeMeaning.Average)]
    [InlineData("H27-28年度", 2015, 2016, RangeMeaning.Plain)]
    [InlineData("H27-31の各年", 2015, 2019, RangeMeaning.Each)]
    [InlineData("H27-31年度", 2015, 2019, RangeMeaning.Plain)]
    [InlineData("H27-31年度累計", 2015, 2019, RangeMeaning.Sum)]
    [InlineData("H27-34年度累計", 2015, 2022, RangeMeaning.Sum)]
    [InlineData("H27～31年度累計", 2015, 2019, RangeMeaning.Sum)]
    [InlineData("H27〜31年度累計", 2015, 2019, RangeMeaning.Sum)]
    [InlineData("平成27年度－平成31年度", 2015, 2019, RangeMeaning.Plain)]
    [InlineData("H27-R2", 2015, 2020, RangeMeaning.Plain)]
    [InlineData("H30-R元年度", 2018, 2019, RangeMeaning.Plain)]
    [InlineData("2015-2019", 2015, 2019, RangeMeaning.Plain)]
    [InlineData("H27.7.1~H28.6.30", 2015, 2016, RangeMeaning.Plain)]
    [InlineData("H27.4.1-H28.3.31", 2015, 2015, RangeMeaning.Plain)]
    [InlineData("H28.1.1-H28.12.31", 2015, 2016, RangeMeaning.Plain)]
    public void A_range_stands_at_its_last_year(string cell, int first, int last, RangeMeaning meaning)
    {
        var period = PeriodCell.Read(cell)!;

        Assert.Equal((PeriodKind.Range, first, last, meaning), (period.Kind, period.FirstFiscalYear, period.FiscalYear, period.Meaning));
    }

    [Theory]
    [InlineData("H30年代後半")]
    [InlineData("-")]
    [InlineData("年間")]
    [InlineData("2年間累計")]
    [InlineData("計画期間中")]
    [InlineData("毎年")]
    public void A_fuzzy_period_stays_text_and_has_no_year(string cell)
    {
        var period = PeriodCell.Read(cell, Span)!;

        Assert.Equal((PeriodKind.Undated, cell), (period.Kind, period.Printed));
        Assert.Equal((null, null), (period.FiscalYear, period.FirstFiscalYear));
    }

    [Theory]
    [InlineData("策定時")]
    [InlineData("5年で")]
    public void A_period_relative_to_the_plan_stays_text_without_a_plan(string cell)
    {
        var period = PeriodCell.Read(cell)!;

        Assert.Equal(PeriodKind.Undated, period.Kind);
    }
}
