// Names that some system cannot hold, or that the site needs, are no part of an address.
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;

namespace SiteGen.Tests.Inspect;

public sealed class AddressNamesTests
{
    private static readonly Language[] Languages = [Language.Japanese, Language.English, new("zh-Hant", "tw", "zh-Hant")];

    [Theory]
    [InlineData("snow-requests")]
    [InlineData("2016-goal")]
    [InlineData("con-2")]
    [InlineData("com10")]
    [InlineData("console")]
    public void A_name_of_small_letters_digits_and_hyphens_is_free(string name) => Assert.Empty(Check(name));

    [Theory]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("a/b")]
    [InlineData("../escaped")]
    [InlineData("a\\b")]
    [InlineData("Snow")]
    [InlineData("snow.")]
    [InlineData("snow ")]
    [InlineData("nul.csv")]
    [InlineData("snow\n")]
    [InlineData("robots.txt")]
    [InlineData("_redirects")]
    [InlineData("雪")]
    public void A_name_that_a_system_reads_as_another_is_refused(string name) => Assert.Equal(["id-shape"], Check(name));

    [Theory]
    [InlineData("con")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    [InlineData("aux")]
    public void The_name_of_a_device_of_Windows_is_refused(string name) => Assert.Equal(["id-reserved"], Check(name));

    [Theory]
    [InlineData("assets")]
    [InlineData("data")]
    [InlineData("embed")]
    [InlineData("search")]
    [InlineData("robots")]
    [InlineData("index")]
    [InlineData("404")]
    [InlineData("easy")]
    [InlineData("en")]
    [InlineData("tw")]
    [InlineData("zh-hant")]
    public void A_name_that_the_site_needs_is_refused(string name) => Assert.Equal(["id-reserved"], Check(name));

    [Fact]
    public void A_name_has_an_end()
    {
        Assert.Empty(Check(new string('a', AddressNames.Longest)));
        Assert.Equal(["id-shape"], Check(new string('a', AddressNames.Longest + 1)));
    }

    private static IEnumerable<string> Check(string name) => AddressNames.Check(new Place("a.csv", 2), name, Languages).Select(p => p.Code);
}
