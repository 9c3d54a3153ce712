// axe over an open page: everything on the desktop and on a phone, contrasts in the dark once more.
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

internal static class Accessibility
{
    private static readonly AxeRunOptions Contrast = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } };

    /// <summary>What axe finds, save for a rule that cannot hold.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page, string except = "")
    {
        var rules = except.Length == 0 ? new AxeRunOptions() : new AxeRunOptions { Rules = new() { [except] = new() { Enabled = false } } };
        var found = new List<string>();
        await page.SetViewportSizeAsync(1280, 900);
        found.AddRange(Said("desktop", await page.RunAxe(rules)));
        await page.SetViewportSizeAsync(390, 900);
        found.AddRange(Said("phone", await page.RunAxe(rules)));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        found.AddRange(Said("dark", await page.RunAxe(Contrast)));
        return found;
    }

    private static IEnumerable<string> Said(string where, AxeResult result) => result.Violations.Select(v => $"{where}: {v.Id}: {v.Help} {v.Nodes[0].Html}");
}
