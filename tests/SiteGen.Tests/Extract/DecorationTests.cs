// What stands around a number is taken off where it can mean only one thing, and nowhere else.
using System.Globalization;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class DecorationTests
{
    [Theory]
    [InlineData("△ 5", null, null, "-5")]
    [InlineData("▲　1,234", null, null, "-1234")]
    [InlineData(".5", null, null, "0.5")]
    [InlineData("△.5", null, null, "-0.5")]
    [InlineData("¥1,200", "円", null, "1200")]
    [InlineData("￥1,200", "円", null, "1200")]
    [InlineData("50※", null, null, "50")]
    [InlineData("50※1", null, null, "50")]
    [InlineData("50 (注1)", null, null, "50")]
    [InlineData("100%以上", "%", TargetKind.AtLeast, "100")]
    [InlineData("20以下", null, TargetKind.AtMost, "20")]
    [InlineData("2.0%未満", "%", TargetKind.Below, "2.0")]
    public void What_can_mean_only_one_thing_is_taken_off(string cell, string? unit, TargetKind? kind, string value)
    {
        var number = NumberCell.Read(Decoration.Off(cell, unit, kind)!);

        Assert.Equal(value, number.Value?.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("5", null, null)]
    [InlineData("1位", "位", null)]
    [InlineData("¥1,200", "千円", null)]
    [InlineData("100%以上", "%", TargetKind.Number)]
    [InlineData("100%以上", "%", TargetKind.AtMost)]
    [InlineData("約55", null, null)]
    [InlineData("50*2", null, null)]
    public void The_rest_stays_as_it_is(string cell, string? unit, TargetKind? kind)
    {
        Assert.Null(Decoration.Off(cell, unit, kind));
    }
}
