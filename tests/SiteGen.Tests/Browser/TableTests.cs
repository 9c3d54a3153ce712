// Long tables in a real browser: headings sort, fields filter, both are announced, and nothing of it is there without scripts.
using System.Globalization;
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

public sealed class TableTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Path = "/en/otaru/verification/";

    [Theory]
    [InlineData(1, "ascending")]
    [InlineData(2, "descending")]
    public async Task A_heading_sorts_numbers_as_numbers_unit_by_unit_with_missing_ones_last(int presses, string order)
    {
        var page = (await site.Open(Path, 1280)).Page;
        var heading = Table(page).GetByRole(AriaRole.Columnheader, new() { Name = "Published", Exact = true });

        for (var i = 0; i < presses; i++) await heading.GetByRole(AriaRole.Button).PressAsync("Enter");

        Assert.Equal(order, await heading.GetAttributeAsync("aria-sort"));
        var cells = await Column(page, 4);
        var missing = cells.FindIndex(c => c.Value is null);
        if (missing >= 0) Assert.All(cells[missing..], c => Assert.Null(c.Value));
        var known = cells.Where(c => c.Value is not null).ToList();
        Assert.Equal(known.Select(c => c.Unit).Distinct(),
            known.Zip(known.Skip(1).Append(new("", null))).Where(p => p.First.Unit != p.Second.Unit).Select(p => p.First.Unit));
        Assert.All(known.GroupBy(c => c.Unit),
            unit => Assert.Equal(presses == 1 ? unit.OrderBy(c => c.Value) : unit.OrderByDescending(c => c.Value), unit));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/easy/nemuro/kpi/total-fertility-rate/")]
    [InlineData("/en/nemuro/kpi/total-fertility-rate/")]
    [InlineData("/en/tomakomai/kpi/moving-grant-recipients/")]
    public async Task No_table_beside_another_is_cut_off(string path)
    {
        var page = (await site.Open(path, 1280)).Page;

        var cut = await page.EvalOnSelectorAllAsync<int>(
            ".two .scroll", "all => all.filter(s => s.scrollWidth > s.clientWidth + 1).length");

        Assert.True(await page.Locator(".two .scroll").CountAsync() > 0);
        Assert.Equal(0, cut);
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_third_press_brings_back_the_order_of_the_plan()
    {
        var page = (await site.Open(Path, 1280)).Page;
        var before = await Names(page);
        var button = Table(page).GetByRole(AriaRole.Button, new() { Name = "Subject" });

        await button.PressAsync("Space");
        Assert.NotEqual(before, await Names(page));
        await button.PressAsync("Space");
        await button.PressAsync("Space");

        Assert.Equal(before, await Names(page));
        Assert.Equal(0, await Table(page).Locator("[aria-sort]").CountAsync());
        Assert.True(await button.EvaluateAsync<bool>("b => b === document.activeElement"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Sorting_is_announced()
    {
        var page = (await site.Open(Path, 1280)).Page;

        await Table(page).GetByRole(AriaRole.Button, new() { Name = "Agreement" }).PressAsync("Enter");

        await page.GetByText("Sorted by Agreement.").WaitForAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Words_filter_the_rows()
    {
        var page = (await site.Open(Path, 1280)).Page;
        var all = await Names(page);
        var tools = page.Locator(".table-tools").First;

        await tools.GetByRole(AriaRole.Searchbox).FillAsync(FullWidth(all[0].Split('\n')[0]));
        var some = await Names(page);
        Assert.InRange(some.Count, 1, all.Count - 1);
        await page.GetByText($"{some.Count} of {all.Count} rows are shown.").WaitForAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_a_list_of_orders_stands_in_for_the_headings()
    {
        var page = (await site.Open(Path, 390)).Page;
        var before = await Names(page);

        await page.Locator(".table-tools").First.GetByLabel("Sort by").SelectOptionAsync("Published ↓");

        Assert.Equal("descending", await Table(page).Locator("thead th.num").First.GetAttributeAsync("aria-sort"));
        Assert.Equal(before.Order(StringComparer.Ordinal), (await Names(page)).Order(StringComparer.Ordinal));
        Assert.Equal("-1", await Table(page).Locator("thead button").First.GetAttributeAsync("tabindex"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_sorted_and_filtered_table_has_no_accessibility_violation()
    {
        var page = (await site.Open(Path, 1280)).Page;
        await page.Locator(".table-tools").First.GetByRole(AriaRole.Searchbox).FillAsync("school");
        await Table(page).GetByRole(AriaRole.Button, new() { Name = "Computed here" }).PressAsync("Enter");

        Assert.Empty(await Accessibility.Violations(page));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_there_is_no_button_and_no_field()
    {
        var page = (await site.Open(Path, 1280, scripts: false)).Page;

        Assert.Equal(0, await page.Locator("thead button").CountAsync());
        Assert.False(await page.Locator(".table-tools").First.IsVisibleAsync());
        await page.CloseAsync();
    }

    private static ILocator Table(IPage page) => page.Locator(".table-tools ~ .scroll table").First;

    // Typed with a Japanese keyboard.
    private static string FullWidth(string text) =>
        string.Concat(text.ToUpperInvariant().Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    private static async Task<List<string>> Names(IPage page) => [.. await Table(page).Locator("tbody tr:visible th").AllInnerTextsAsync()];

    private static async Task<List<Figure>> Column(IPage page, int column)
    {
        var cells = await Table(page)
            .Locator($"tbody tr > :nth-child({column})")
            .EvaluateAllAsync<string[][]>("cells => cells.map(c => [c.dataset.unit, c.dataset.value ?? ''])");
        return [.. cells.Select(c => new Figure(c[0], c[1].Length == 0 ? null : decimal.Parse(c[1], CultureInfo.InvariantCulture)))];
    }

    private sealed record Figure(string Unit, decimal? Value);

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Numbers_under_lines_over_the_years_stand_under_their_heads(int width)
    {
        var visit = await site.Open("/population/", width);

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(OutOfColumn));
        Assert.True(await visit.Page.Locator("table.lines td").CountAsync() > 0);
        await visit.Page.CloseAsync();
    }

    private const string OutOfColumn = """
        () => [...document.querySelectorAll("table.lines")].flatMap(t => [...t.querySelectorAll("tbody td")].filter(d =>
            Math.abs(d.getBoundingClientRect().right - t.tHead.rows[0].cells[d.cellIndex].getBoundingClientRect().right) > 1))
          .map(d => d.textContent)
        """;
}
