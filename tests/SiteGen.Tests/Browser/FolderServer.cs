// A server of a built site, with the headers of the published one: what the browser tests look at is what build wrote.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using SiteGen.Preview;

namespace SiteGen.Tests.Browser;

internal static class FolderServer
{
    public static WebApplication Create(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [], ContentRootPath = folder });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Services.AddResponseCompression();
        var app = builder.Build();
        var files = new PhysicalFileProvider(folder);
        app.Map(Accessibility.Address, axe => axe.Run(Accessibility.Send));
        app.UseResponseCompression();
        app.Use(WithHeaders);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = files,
                ContentTypeProvider = Types(),
                OnPrepareResponse = r => r.Context.Response.Headers.CacheControl = "no-cache"
            });
        app.Run(context => NotFound(context, folder));
        return app;
    }

    private static FileExtensionContentTypeProvider Types() =>
        new()
        {
            Mappings = { [".html"] = "text/html; charset=utf-8", [".csv"] = "text/csv; charset=utf-8",
                [".json"] = "application/json; charset=utf-8" }
        };

    private static Task WithHeaders(HttpContext context, RequestDelegate next)
    {
        foreach (var (name, value) in Headers.Of(context.Request.Path.Value!)) context.Response.Headers[name] = value;
        return next(context);
    }

    private static Task NotFound(HttpContext context, string folder)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        // Each language has its own page for what is not there.
        var own = Path.Combine(folder, context.Request.Path.Value!.Split('/')[1], "404.html");
        return context.Response.SendFileAsync(File.Exists(own) ? own : Path.Combine(folder, "404.html"));
    }
}
