// The same as in PagesTests, for English and easy Japanese: a class of its own, so that both run side by side.
// Colours are those of the Japanese pages.
namespace SiteGen.Tests.Browser;

public sealed class OtherLanguagesTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [Theory]
    [MemberData(nameof(PageKinds.Others), MemberType = typeof(PageKinds))]
    public Task A_page_is_accessible_quiet_self_contained_and_no_wider_than_the_screen(string path) =>
        PagesTests.Sound(site, path, withColours: PageKinds.IsLongRun);
}
