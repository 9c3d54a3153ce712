// Which figures are forecasts: by the words of their time or of their cell, and never by a remark.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class ExpectedTests
{
    [Theory]
    [InlineData("120人(見込)", true)]
    [InlineData("120人(年度末見込み)", true)]
    [InlineData("見込値120人", true)]
    [InlineData("120人見込み", true)]
    [InlineData("120 (forecast)", true)]
    [InlineData("120人", false)]
    [InlineData("120人(速報値)", false)]
    [InlineData("120人(見込みより20人多い)", false)]
    [InlineData("120人(前年見込比105%)", false)]
    public void A_cell_says_that_its_figure_is_a_forecast(string cell, bool isForecast) =>
        Assert.Equal(isForecast, Expected.Is(Period.OfFiscalYear(2024), new(cell, cell), today: null));

    [Theory]
    [InlineData(2024, false)] // what was
    [InlineData(2026, true)] // not over
    [InlineData(2029, true)]
    public void An_estimate_of_a_year_that_is_not_over_is_a_forecast(int year, bool isForecast) => Assert.Equal(isForecast,
        Expected.Is(Period.OfFiscalYear(year) with { Standing = PeriodStanding.Estimate }, LocalText.None, new(2026, 11, 20)));
}
