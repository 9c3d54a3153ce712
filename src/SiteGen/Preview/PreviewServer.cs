// Shows the site on this computer only, with the headers of the published site; pages are made when they are asked for.
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SiteGen.Commands;
using SiteGen.Web;

namespace SiteGen.Preview;

/// <summary>The server of the preview.</summary>
public static class PreviewServer
{
    private static readonly FileExtensionContentTypeProvider Types =
        new()
        {
            Mappings = { [".html"] = "text/html; charset=utf-8", [".csv"] = "text/csv; charset=utf-8",
                [".json"] = "application/json; charset=utf-8", [".jsonld"] = "application/ld+json" }
        };

    /// <summary>How long a request may take to arrive; whoever sends half of one keeps no place for long.</summary>
    public static readonly TimeSpan HalfRequest = TimeSpan.FromSeconds(5);

    // A page elsewhere whose name was made to lead to this computer asks under its own name, and gets nothing.
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Serves until Ctrl+C.</summary>
    public static int Run(LivePreview preview, int port, string language, TextWriter output)
    {
        var app = Create(preview, port, language);
        try
        {
            app.Start();
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            output.WriteLine(PortTrouble(e, port, language));
            return ExitCode.WrongUse;
        }
        output.WriteLine($"{app.Urls.Single()}/  (Ctrl+C: {(language == "ja" ? "終了" : "stop")})");
        app.WaitForShutdown();
        return ExitCode.Fine;
    }

    /// <summary>A server of a preview, not yet started; port 0 takes a free one.</summary>
    public static WebApplication Create(LivePreview preview, int port, string language)
    {
        // Empty: no settings file of the folder we stand in and no variable of the shell may open the preview to others.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => Listen(k, port));
        builder.Services.AddRoutingCore();
        builder.Services.AddResponseCompression();
        builder.Services.AddHostFiltering(f => (f.AllowedHosts, f.AllowEmptyHosts) = (OwnNames, false));
        var app = builder.Build();
        app.UseHostFiltering();
        app.Use(OnlyReading);
        app.UseResponseCompression();
        app.Use(Headers.Add);
        app.MapGet(PreviewPage.Folder + "events", context => Events(context, preview, app.Lifetime.ApplicationStopping));
        app.MapGet(PreviewPage.Folder + "{name}",
            (HttpContext context, string name) => PreviewPage.Asset(name) is { } asset
                ? Results.Stream(asset, TypeOf(name))
                : Results.NotFound());
        app.MapFallback("{**path}", context => Answer(context, Newest(preview, context), language));
        return app;
    }

    /// <summary>Why a port cannot be had.</summary>
    public static string PortTrouble(Exception failure, int port, string language) => failure.InnerException is AddressInUseException
        ? language == "ja"
            ? $"ポート {port} はほかのプログラムが使っています。--port で別の番号を指定してください。"
            : $"Port {port} is in use by another program. Give another one with --port."
        : language == "ja"
            ? $"ポート {port} は使えません({failure.Message})。--port で 1024 以上の別の番号を指定してください。"
            : $"Port {port} cannot be used ({failure.Message}). Give another one from 1024 on with --port.";

    private static void Listen(KestrelServerOptions server, int port)
    {
        server.Listen(System.Net.IPAddress.Loopback, port);
        server.Limits.RequestHeadersTimeout = HalfRequest;
        server.Limits.KeepAliveTimeout = HalfRequest;
    }

    // A preview is looked at, never written to.
    private static Task OnlyReading(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }

    // Reading a page again shows what is in the files now. Files under assets/ belong to a page that was just asked for.
    private static Shown Newest(LivePreview preview, HttpContext context)
    {
        if (preview.Opened(FileOf(context.Request.Path.Value!)) is { } opened) return opened;
        if (!context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)) preview.RefreshIfChanged();
        return preview.Now;
    }

    // Server-sent events: the version now, then every later one.
    private static async Task Events(HttpContext context, LivePreview preview, CancellationToken stopping)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        try
        {
            for (var version = ""; ;)
            {
                version = await preview.After(version, stop.Token);
                await context.Response.WriteAsync($"data: {version}\n\n", stop.Token);
                await context.Response.Body.FlushAsync(stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the program ends.
        }
    }

    private static string FileOf(string address) => address[1..] + (address.EndsWith('/') ? "index.html" : "");

    private static async Task Answer(HttpContext context, Shown shown, string language)
    {
        var path = context.Request.Path.Value![1..];
        if (shown.Site is not { } site)
            await Send(context, StatusCodes.Status503ServiceUnavailable, "index.html", PreviewPage.Alone(shown, language));
        else if (site.HasPage(path + "/index.html")) context.Response.Redirect($"/{path}/{context.Request.QueryString}");
        else await Answer(context, shown, site, FileOf("/" + path), language);
    }

    private static async Task Answer(HttpContext context, Shown shown, LiveSite site, string file, string language)
    {
        try
        {
            var found = site.Find(file);
            if (found is null && RedirectFile.Find(site.Find(RedirectFile.Name), context.Request.Path.Value!) is { } address)
            {
                context.Response.Redirect(address, permanent: true);
                return;
            }
            // Each language has its own page for what is not there.
            var bytes = found ?? site.Find(file.Split('/')[0] + "/404.html") ?? site.Find("404.html")!;
            var type = found is null ? "404.html" : file;
            await Send(context, found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK, type,
                site.HasPage(file) || found is null ? PreviewPage.Add(bytes, shown) : bytes);
        }
        catch (Exception bug) when (!context.Response.HasStarted)
        {
            await Send(context, StatusCodes.Status500InternalServerError, "500.html",
                PreviewPage.Alone(shown with { Fault = bug.GetBaseException().Message }, language));
        }
    }

    private static Task Send(HttpContext context, int status, string file, byte[] bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = TypeOf(file);
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.Body.WriteAsync(bytes).AsTask();
    }

    private static string TypeOf(string file) => Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
}
