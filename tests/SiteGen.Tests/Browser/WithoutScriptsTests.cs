// Scripts only add: every word, number, chart and link of a page is there without them.
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

public sealed class WithoutScriptsTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    // Folded parts are opened, and rows far below laid out. The buttons of the chart only work with scripts; what is said
    // only to those without scripts is left out.
    private const string Content = """
        () => {
          for (const only of document.querySelectorAll("noscript")) only.remove();
          for (const button of document.querySelectorAll(".chart-figure button")) button.remove();
          for (const fold of document.querySelectorAll("details")) fold.open = true;
          for (const part of document.querySelectorAll("main *"))
            if (part instanceof HTMLElement) part.style.contentVisibility = "visible";
          const words = document.body.innerText.split(/\s+/).filter(Boolean);
          const links = [...document.links].map(a => "link " + a.getAttribute("href"));
          const pictures = [...document.querySelectorAll("svg")].map(s => "picture " + s.outerHTML);
          return [...words, ...links, ...pictures];
        }
        """;

    // Scripts are the same in every language.
    [Theory]
    [MemberData(nameof(PageKinds.Japanese), MemberType = typeof(PageKinds))]
    public async Task A_page_without_scripts_lacks_nothing(string path)
    {
        var without = await ContentOf(path, scripts: false);
        var with = await ContentOf(path, scripts: true);

        Assert.True(without.Count > 5);
        Assert.Empty(
            without.Where(c => c.Value > with.GetValueOrDefault(c.Key)).Select(
                c => $"{c.Value - with.GetValueOrDefault(c.Key)} more without scripts: {c.Key}"));
        Assert.Empty(
            with.Where(c => c.Key.Any(char.IsAsciiDigit) && c.Value > without.GetValueOrDefault(c.Key)).Select(
                c => $"only with scripts: {c.Key}"));
    }

    private async Task<Dictionary<string, int>> ContentOf(string path, bool scripts)
    {
        var page = (await site.OpenNext(path, scripts)).Page;
        await page.WaitForLoadStateAsync(LoadState.Load);
        var content = await page.EvaluateAsync<string[]>(Content);
        return content.GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
    }
}
