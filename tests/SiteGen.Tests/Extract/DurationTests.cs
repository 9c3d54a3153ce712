// Lengths of time and ranks as documents print them.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class DurationTests
{
    [Theory]
    [InlineData("7分30秒", "7.5")]
    [InlineData("7分 30秒", "7.5")]
    [InlineData("1時間 30分", "90")]
    [InlineData("90分30秒", "90.5")]
    [InlineData("2時間", "120")]
    [InlineData("90秒", "1.5")]
    [InlineData("54分", "")]
    [InlineData("7分75秒", "")]
    [InlineData("1時間60分", "")]
    public void A_length_has_at_most_59_seconds_and_minutes(string cell, string minutes)
    {
        Assert.Equal(minutes, $"{Duration.Minutes(cell, "分")}");
    }

    [Theory]
    [InlineData("第1位", "位", "1位")]
    [InlineData("第1位", "人", null)]
    public void A_rank_may_be_printed_with_第(string cell, string unit, string? bare)
    {
        Assert.Equal(bare, Decoration.Off(cell, unit));
    }
}
