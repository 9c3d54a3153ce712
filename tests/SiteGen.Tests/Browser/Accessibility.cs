// axe over an open page: every rule of WCAG 2.0 to 2.2, A and AA, and of best practice; contrasts once more in the dark.
using Deque.AxeCore.Commons;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

internal static class Accessibility
{
    // Asked for by name: the size of targets (WCAG 2.2) is not looked at otherwise. Only violations are told:
    // the list of what is in order takes seconds.
    private const string Run = """
        async ([only, except]) => {
          // Rows out of sight have the height of another width until somebody comes near them: axe sees them all as a reader would.
          for (const row of document.querySelectorAll("li, details"))
            if (getComputedStyle(row).contentVisibility === "auto") row.style.contentVisibility = "visible";
          const rules = { "target-size": { enabled: true } };
          if (except) rules[except] = { enabled: false };
          const options = only ? { runOnly: { type: "rule", values: only } } : { rules };
          const { violations } = await axe.run(document, { ...options, resultTypes: ["violations"] });
          return violations.flatMap(v => v.nodes.map(n => `${v.id}: ${v.help} ${n.html}`));
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Where the server of the tests has axe: a browser keeps what it compiled of a script with an address.</summary>
    public const string Address = "/axe.js";

    /// <summary>The rule of contrasts.</summary>
    public const string Colours = "color-contrast";

    // What the width of the screen can change; the long run asks for every rule there, too.
    private static readonly string[] OfTheWidth = ["target-size", "scrollable-region-focusable"];

    /// <summary>What axe finds on a phone and on the desktop, light and dark, save for a rule that cannot hold.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page, string except = "", bool isDark = true)
    {
        var found = new List<string>();
        await page.SetViewportSizeAsync(390, 900);
        found.AddRange(await Now(page, except: except));
        if (isDark) found.AddRange(await InTheDark(page));
        await page.SetViewportSizeAsync(1280, 900);
        found.AddRange(await Now(page, PageKinds.IsLongRun ? null : OfTheWidth, except));
        return found;
    }

    // What sitegen itself serves has no axe.
    private static async Task Load(IPage page)
    {
        try
        {
            await page.AddScriptTagAsync(new() { Url = Address });
        }
        catch (PlaywrightException)
        {
            await page.EvaluateAsync(Axe);
        }
    }

    /// <summary>Sends axe.</summary>
    public static Task Send(HttpContext context)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        context.Response.Headers.CacheControl = "max-age=3600";
        return context.Response.WriteAsync(Axe);
    }

    private static async Task<IEnumerable<string>> InTheDark(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var found = await Now(page, [Colours]);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return found.Select(v => "dark: " + v);
    }

    /// <summary>What axe finds on the page as it stands.</summary>
    public static async Task<string[]> Now(IPage page, string[]? only = null, string except = "")
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await Load(page);
        return await page.EvaluateAsync<string[]>(Run, new object?[] { only, except });
    }
}
