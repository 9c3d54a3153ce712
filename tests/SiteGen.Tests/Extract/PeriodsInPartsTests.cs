// Quarters and halves of a year that is printed with two numbers: 2023-24 Q2 is one quarter of the plan's fiscal year.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class PeriodsInPartsTests
{
    private const int July = 7;

    [Theory]
    [InlineData("2023-24 Q1")]
    [InlineData("Q1 2023/24")]
    [InlineData("2023-24年度第1四半期")]
    public void The_quarter_is_that_of_the_plans_own_fiscal_year(string cell)
    {
        var period = PeriodCell.Read(cell, new(2020, 2024, 2019) { FirstMonth = July })!;

        Assert.Equal((PeriodKind.Quarter, 2024, 1), (period.Kind, period.FiscalYear, period.Part));
        Assert.Equal((new DateOnly(2023, 7, 1), new DateOnly(2023, 9, 30)), (period.Begins!.Value, period.Ends!.Value));
    }

    [Theory]
    [InlineData("2023-24 Q2", 1)]
    [InlineData("2023-26 Q2", 4)]
    [InlineData("2015-16年第1四半期", 4)]
    [InlineData("18年度第1四半期", 4)]
    [InlineData("R5年度第2四半期foo", 4)]
    [InlineData("31/3/2023 Q2", 4)]
    public void No_message_proposes_a_time_without_the_quarter(string cell, int firstMonth)
    {
        var span = new PlanSpan(2015, 2024, 2014) { FirstMonth = firstMonth };

        Assert.Null(PeriodCell.Read(cell, span));
        Assert.All(PeriodCell.Refusal(cell, span)!.Readings, r => Assert.Equal(PeriodKind.Quarter, PeriodCell.Read(r, span)?.Kind));
    }
}
