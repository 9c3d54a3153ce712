// The rows of a page in a real browser: words and a group filter them, and nothing of it is there without scripts.
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

public sealed class RowTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Path = "/en/topics/childcare/";

    [Fact]
    public async Task Words_and_a_group_filter_all_rows_of_the_page()
    {
        var page = (await site.Open(Path, 1280)).Page;
        var all = await Shown(page);

        await page.GetByLabel("Words to filter").FillAsync("ＮＵＲＳＥＲ");
        await page.GetByText(new Regex($"^(?!{all} )[0-9]+ of {all} rows are shown")).WaitForAsync();
        var some = await Shown(page);
        await page.GetByLabel("Words to filter").FillAsync("");
        await page.GetByLabel("Status").SelectOptionAsync("Met or on pace");
        await page.Locator(".kpi:visible.g-slipped").First.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        Assert.InRange(some, 1, all - 1);
        Assert.InRange(await Shown(page), 1, all - 1);
        Assert.All(await page.Locator(".kpi:visible .state b").AllTextContentsAsync(), s => Assert.Equal("Met or on pace", s));
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_head_of_the_columns_stays_in_view_on_a_desktop_and_covers_no_row_that_is_jumped_to()
    {
        var page = (await site.Open(Path, 1280)).Page;

        await page.Locator(".marks a").Last.ClickAsync();

        var head = (await page.Locator(".scale").BoundingBoxAsync())!;
        var row = (await page.Locator(".kpi:target").BoundingBoxAsync())!;
        Assert.InRange(head.Y, 0, 1);
        Assert.True(
            row.Y >= head.Y + head.Height - 1
                || await page.EvaluateAsync<bool>("scrollY + innerHeight >= document.documentElement.scrollHeight - 1"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_there_is_no_field()
    {
        var page = (await site.Open(Path, 1280, scripts: false)).Page;

        Assert.False(await page.Locator(".table-tools").First.IsVisibleAsync());
        Assert.True(await Shown(page) > 10);
        await page.CloseAsync();
    }

    // What is long or unusual in the data stays inside its column, on the narrowest phone, too.
    [Theory]
    [InlineData("/kushiro/status/", 320)]
    [InlineData("/en/tomakomai/status/", 320)]
    [InlineData("/en/ojiya/status/", 1280)]
    public async Task No_word_of_a_line_leaves_its_row_or_lies_on_another_one(string path, int width)
    {
        var page = (await site.Open(path, width)).Page;

        Assert.Empty(await page.EvaluateAsync<string[]>(Crowded));
        await page.CloseAsync();
    }

    private const string Crowded = """
        () => [...document.querySelectorAll(".kpi")].flatMap(row => {
          const line = row.querySelector(".promise")?.getBoundingClientRect();
          const words = [...row.querySelectorAll(".promise > text")].map(t => ({ text: t.textContent, box: t.getBoundingClientRect() }));
          const meets = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
          const leaves = w => w.box.left < line.left - 9 || w.box.right > line.right + 9;
          const crowds = (w, i) => words.some((o, j) => j > i && meets(w.box, o.box));
          return words.filter((w, i) => leaves(w) || crowds(w, i)).map(w => `${row.querySelector("a").textContent}: ${w.text}`);
        })
        """;

    private static Task<int> Shown(IPage page) => page.Locator(".kpi:visible").CountAsync();
}
