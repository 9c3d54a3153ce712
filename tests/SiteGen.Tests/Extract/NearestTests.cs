// The name that somebody probably meant.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class NearestTests
{
    [Theory]
    [InlineData("gaol-1", "goal-1")]
    [InlineData("goal1", "goal-1")]
    [InlineData("Goal-2", "goal-2")]
    [InlineData("indicater", "indicator")]
    [InlineData("u", "up")]
    [InlineData("交通事こ", "交通事故")]
    public void The_nearest_name_is_suggested(string wrong, string meant)
    {
        string[] names = ["goal-1", "goal-2", "indicator", "up", "交通事故"];

        var near = Nearest.To(wrong, names);

        Assert.Equal(meant, near);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("zz")]
    [InlineData("population")]
    [InlineData("goat")]
    [InlineData("道路事業")]
    public void A_name_with_nothing_in_common_is_not_suggested(string wrong)
    {
        string[] names = ["up", "goal-1", "indicator", "gobi", "交通事故"];

        var near = Nearest.To(wrong, names);

        Assert.Null(near);
    }

    [Theory]
    [InlineData("rode", "robe", "rope")]
    [InlineData("goal-1", "goal-2", "gaol-1x")]
    public void Of_two_equally_near_names_none_is_suggested(string wrong, string one, string other) =>
        Assert.Null(Nearest.To(wrong, [one, other]));

    [Theory]
    [InlineData("goal-3", "goal-1")]
    [InlineData("kpi-9", "kpi-12")]
    public void A_name_with_another_number_is_another_thing(string wrong, string name) => Assert.Null(Nearest.To(wrong, [name]));
}
