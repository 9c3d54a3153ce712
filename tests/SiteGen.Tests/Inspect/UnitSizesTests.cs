// How many single things a unit counts: said once, and alike in words and size.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class UnitSizesTests
{
    [Theory]
    [InlineData("十億円,billion yen,billion yen,1000000000,yen", "unit-scaled")]
    [InlineData("円,million yen,million yen,,yen", "unit-scaled")]
    [InlineData("千人,thousands of people,thousands of people,1000,people", "unit-scaled")]
    [InlineData("百万円,bn yen,bn yen,1000000,yen", "unit-scaled")]
    [InlineData("千t,\"1,000 tonnes\",\"1,000 tonnes\",1000,tonnes", "unit-scaled")]
    [InlineData("千円,yen,yen,,yen", "unit-unscaled")]
    [InlineData("千円,yen,yen,10000,yen", "unit-unscaled")]
    [InlineData("万人,person,people,1,people", "unit-unscaled")]
    [InlineData("１０億ドル,dollar,dollars,1,dollars", "unit-unscaled")]
    [InlineData("千円,thousand yen,thousand yen,1,yen", "unit-scaled unit-unscaled")]
    [InlineData("百億円,yen,yen,10000000000,yen", "")]
    [InlineData("万人,ten thousand people,ten thousand people,1,people", "")]
    [InlineData("10億ドル,billion dollars,billion dollars,1,dollars", "")]
    [InlineData("千件,case per million people,cases per million people,1000,cases", "")]
    [InlineData("10万人当たり人,person per 100 000,people per 100 000,1,rate", "")]
    [InlineData("千円/人,yen a head,yen a head,1000,yen", "")]
    [InlineData("百分率,per cent,per cent,1,percent", "")]
    public void A_multiplier_is_said_once_and_has_the_size_that_the_unit_says(string unit, string codes)
    {
        using var folder = new CaseFolder();
        folder.Write("units.csv", $"unit,ja,en_one,en_many,scale,quantity\nu,{unit}\n");

        var found = UnitSizes.Check(folder.Rows());

        Assert.Equal(codes, string.Join(' ', found.Select(p => p.Code)));
    }
}
