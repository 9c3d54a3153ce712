// What a link may lead to, and the ways to hide what it may not.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class LinkAddressesTests
{
    [Theory]
    [InlineData("https://creativecommons.org/licenses/by/4.0/deed.ja")]
    [InlineData("http://example.jp")]
    [InlineData("HTTPS://example.jp/?a=1&b=2#c:d")]
    [InlineData("https://example.jp/@town/計画?q=基準:値")]
    [InlineData("https://example.jp:8080/")]
    [InlineData("mailto:kikaku@example.jp?subject=%E8%A8%88")]
    [InlineData("tel:+81-134-32-4111")]
    [InlineData("/about/")]
    [InlineData("../kpi/a/#note:1")]
    [InlineData("about.html")]
    [InlineData("#top")]
    [InlineData("?page=2")]
    public void Web_mail_telephone_and_this_site_are_allowed(string address) => Assert.True(LinkAddresses.IsAllowed(address));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("java\u200Bscript:alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("javascript%3Aalert(1)")]
    [InlineData("javascript：alert(1)")]
    [InlineData("ｊａｖａｓｃｒｉｐｔ:alert(1)")]
    [InlineData("javascript://example.jp/%0Aalert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://example.jp/1")]
    [InlineData("ftp://example.jp/")]
    [InlineData("intent://example.jp/")]
    [InlineData("view-source:https://example.jp/")]
    [InlineData("//example.com/")]
    [InlineData("/\\example.com/")]
    [InlineData("https:example.jp")]
    [InlineData("https:///example.jp")]
    [InlineData("https://")]
    [InlineData("https://city.example.jp@example.com/")]
    [InlineData("mailto:")]
    [InlineData("https://example.jp/a b")]
    public void Whatever_runs_hides_or_leads_nowhere_is_not(string address) => Assert.False(LinkAddresses.IsAllowed(address));

    [Theory]
    [InlineData("site.csv", "licence_address,javascript:alert(1),", "site.csv:7 ja (B)")]
    [InlineData("site.csv", "licence_address,https://example.jp/,data:text/html;base64,", "site.csv:7 en (C)")]
    [InlineData("site.csv", "contact,javascript: alert(1),", "site.csv:7 ja (B)")]
    [InlineData("site.csv", "contact,\"java\nscript:alert(1)\",", "site.csv:7 ja (B)")]
    [InlineData("site.csv", "contact,javascript&#58;alert(1),", "site.csv:7 ja (B)")]
    [InlineData("site.csv", "contact,kikaku@example.jp,", null)]
    [InlineData("site.csv", "contact,課題(Issues)へ: 企画課まで,Note: write to us", null)]
    [InlineData("site.csv", "contact,TEL:0134-32-4111,Tel: 0134 32 4111", null)]
    public void An_address_in_the_settings_is_checked_in_every_language(string file, string row, string? place)
    {
        using var folder = new CaseFolder();
        folder.Write(file, $"key,ja,en\ntitle,a,a\ndescription,a,a\npublisher,a,a\nlicence,a,a\nlanguages,ja;en,\n{row}\n");

        var found = SettingAddresses.Check(folder.Rows());

        Assert.Equal(place is null ? [] : [$"address-refused {place}"], found.Select(p => $"{p.Code} {p.At}"));
    }
}
