// Serves the output folder on this computer only, with the headers of the published site.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SiteGen.Commands;

namespace SiteGen.Preview;

/// <summary>The server of the preview.</summary>
public static class PreviewServer
{
    /// <summary>Serves until Ctrl+C.</summary>
    public static int Run(string folder, int port, string language, TextWriter output)
    {
        var app = Create(folder, port);
        try
        {
            app.Start();
        }
        catch (IOException)
        {
            output.WriteLine(language == "ja" ? $"ポート {port} はほかのプログラムが使っています。--port で別の番号を指定してください。" : $"Port {port} is in use by another program. Give another one with --port.");
            return ExitCode.WrongUse;
        }
        output.WriteLine($"http://127.0.0.1:{port}/  (Ctrl+C: {(language == "ja" ? "終了" : "stop")})");
        app.WaitForShutdown();
        return ExitCode.Fine;
    }

    /// <summary>A server of a folder, not yet started; port 0 takes a free one.</summary>
    public static WebApplication Create(string folder, int port)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [], ContentRootPath = folder });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(System.Net.IPAddress.Loopback, port));
        builder.Services.AddResponseCompression(o => o.EnableForHttps = true);
        var app = builder.Build();
        // The folder is asked anew for every request: a build swaps it for another one.
        var files = new PhysicalFileProvider(folder) { UseActivePolling = false };
        app.UseResponseCompression();
        app.Use(Headers.Add);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = Types(), OnPrepareResponse = r => r.Context.Response.Headers.CacheControl = "no-cache" });
        app.Run(context => NotFound(context, folder));
        return app;
    }

    private static FileExtensionContentTypeProvider Types() => new() { Mappings = { [".html"] = "text/html; charset=utf-8", [".csv"] = "text/csv; charset=utf-8", [".json"] = "application/json; charset=utf-8", [".jsonld"] = "application/ld+json" } };

    private static Task NotFound(HttpContext context, string folder)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        // Each language has its own page for what is not there.
        var own = Path.Combine(folder, context.Request.Path.Value!.Split('/')[1], "404.html");
        return context.Response.SendFileAsync(File.Exists(own) ? own : Path.Combine(folder, "404.html"));
    }
}
