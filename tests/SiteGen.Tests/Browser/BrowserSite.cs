// The real site on a small server, and a real Chromium to look at it.
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;
using SiteGen.Build;
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Browser;

/// <summary>One browser and one server for all classes of tests, with tabs of its own for each class.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    // The one without windows does the same in less time.
    private static readonly string[] Places =
        ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<Task<WebApplication>> Server = new(Serve);
    private static readonly Lazy<Task<IBrowser>> Browser = new(Launch);
    private readonly RealSite site = new();
    private readonly Dictionary<bool, Visit> kept = [];
    private WebApplication? server;
    private IBrowser? browser;

    public Source Source => site.Source;

    public string Address => server!.Urls.Single();

    public string Output => site.Output;

    public async Task InitializeAsync()
    {
        // A busy machine may need longer than the 5 seconds that Playwright waits for what a test expects.
        Assertions.SetDefaultExpectTimeout(30_000);
        server = await Server.Value;
        browser = await Browser.Value;
    }

    public async Task DisposeAsync()
    {
        foreach (var visit in kept.Values) await visit.Page.CloseAsync();
    }

    /// <summary>Opens a page and notes what it says on the console and which hosts it asks.</summary>
    public Task<Visit> Open(string path, int width, bool scripts = true, bool touch = false) =>
        OpenAddress(new Uri(new Uri(Address), path).ToString(), width, scripts, touch);

    /// <summary>Opens a page of another site.</summary>
    public Task<Visit> OpenElsewhere(string address) => OpenAddress(address, 800, scripts: true, touch: false);

    /// <summary>Opens a page in a tab that stays for the next one: a new tab takes longer than most pages.</summary>
    public async Task<Visit> OpenNext(string path, bool scripts = true)
    {
        if (!kept.TryGetValue(scripts, out var visit)) kept[scripts] = visit = await NewTab(1280, scripts, touch: false);
        await visit.Page.SetViewportSizeAsync(1280, 900);
        visit.Console.Clear();
        visit.Hosts.Clear();
        await Go(visit, new Uri(new Uri(Address), path).ToString());
        return visit;
    }

    private async Task<Visit> OpenAddress(string address, int width, bool scripts, bool touch)
    {
        var visit = await NewTab(width, scripts, touch);
        await Go(visit, address);
        return visit;
    }

    private async Task<Visit> NewTab(int width, bool scripts, bool touch)
    {
        var page = await browser!.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                JavaScriptEnabled = scripts,
                HasTouch = touch,
                IsMobile = touch
            });
        var visit = new Visit(page);
        page.Console += (_, message) => visit.Console.Add(message.Text);
        page.PageError += (_, error) => visit.Console.Add(error);
        page.Request += (_, request) => visit.Hosts.Add(new Uri(request.Url).Authority);
        return visit;
    }

    private static async Task<WebApplication> Serve()
    {
        var server = FolderServer.Create(new RealSite().Output);
        await server.StartAsync();
        return server;
    }

    // It ends with the process of the tests: the pipe to it closes.
    private static async Task<IBrowser> Launch()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Quiet });
    }

    private static async Task Go(Visit visit, string address) => Assert.Equal(200, (await visit.Page.GotoAsync(address))!.Status);

    private static string Chromium() => Environment.GetEnvironmentVariable("SITEGEN_BROWSER") is { Length: > 0 } given ? given
        : Places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                "The browser tests need Chromium: run tests/run, which installs it or says what to install.");
}

/// <summary>An open page, its console messages and the hosts that it asked.</summary>
public sealed record Visit(IPage Page)
{
    public IList<string> Console { get; } = [];

    public ISet<string> Hosts { get; } = new HashSet<string>();
}
