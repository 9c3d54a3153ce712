// One page of each kind, and of those with much on them several: what the browser tests look at, in every language.
using System.Text.RegularExpressions;
using SiteGen.Tests.RealData;
using SiteGen.Theme;

namespace SiteGen.Tests.Browser;

public sealed class PageKinds(BrowserSite site) : IClassFixture<BrowserSite>
{
    private static readonly string[] Paths =
    [
        "/", "/topics/", "/topics/snow/", "/topics/business/", "/otaru/", "/otaru/status/",
        "/otaru/departments/", "/otaru/years/", "/otaru/years/2016/", "/tomakomai/changes/",
        "/otaru/verification/", "/otaru/movements/", "/updates/", "/changes/", "/movements/",
        "/verification/", "/embed/otaru/traffic-accidents/",
        "/otaru/goals/goal-1/", "/nemuro/goals/goal-1/", "/otaru/projects/attracting-companies/",
        "/otaru/kpi/traffic-accidents/", "/tomakomai/kpi/new-jobs/", "/kushiro/kpi/fish-landings/",
        "/nemuro/kpi/civic-activity-consultations/",
        "/method/", "/how-to-read/", "/population/", "/glossary/", "/data/", "/data/dictionary/", "/search/", "/404.html",
    ];

    // Easy Japanese differs from Japanese in its words only, so a few pages stand for all.
    private static readonly string[] Easy = ["/", "/otaru/", "/otaru/goals/goal-1/",
        "/otaru/kpi/traffic-accidents/", "/otaru/status/", "/ojiya/years/2020/", "/changes/", "/search/"];

    /// <summary>Every kind in Japanese; or, for the long run by hand, each page whose address fits SITEGEN_PAGES.</summary>
    public static TheoryData<string> Japanese =>
        Wanted is { } pattern ? [.. Addresses().Where(a => Regex.IsMatch(a, pattern))] : [.. Paths];

    /// <summary>Every kind in English, some in easy Japanese.</summary>
    public static TheoryData<string> Others => Wanted is null ? [.. OtherPaths] : ["/en/"];

    /// <summary>True for the long run, which looks at every width and scheme in full.</summary>
    public static bool IsLongRun => Wanted is not null;

    private static string? Wanted => Environment.GetEnvironmentVariable("SITEGEN_PAGES") is { Length: > 0 } pattern ? pattern : null;

    private static IEnumerable<string> OtherPaths => [.. Paths.Select(p => "/en" + p), .. Easy.Select(p => "/easy" + p)];

    [Fact]
    public void No_kind_of_page_is_forgotten()
    {
        var map = new SiteMap(site.Source.Site, site.Source.Articles);
        var seen = map.Pages.Where(p => Paths.Contains(p.Path)).Select(p => p.Component).ToHashSet();

        Assert.Empty(map.Pages.Select(p => p.Component).Distinct().Except(seen));
    }

    private static IEnumerable<string> Addresses()
    {
        var real = new RealSite();
        return new SiteMap(real.Source.Site, real.Source.Articles).Pages.Select(p => p.Address);
    }
}
