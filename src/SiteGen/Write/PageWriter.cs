// Renders all pages with the framework's HtmlRenderer, on all cores.
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SiteGen.Theme;
using SiteGen.Theme.Text;

namespace SiteGen.Write;

internal static class PageWriter
{
    // A renderer keeps its root components until it is disposed: small batches keep memory flat.
    private const int Batch = 16;

    public static void Write(Frame frame, OutputFolder output, Action step)
    {
        using var services = Services();
        Parallel.ForEach(frame.Map.Pages.Chunk(Batch), pages => WriteBatch(pages, frame, services, output, step).GetAwaiter().GetResult());
    }

    private static async Task WriteBatch(Page[] pages, Frame frame, ServiceProvider services, OutputFolder output, Action step)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var writer = new StringWriter();
        foreach (var page in pages)
        {
            writer.GetStringBuilder().Clear();
            await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(page.Component, Parameters(frame, page))).WriteHtmlTo(writer));
            output.Write(page.File, Encoding.UTF8.GetBytes(writer.ToString()));
            step();
        }
    }

    private static ParameterView Parameters(Frame frame, Page page) =>
        ParameterView.FromDictionary(new Dictionary<string, object?> { ["V"] = new View(frame, page) });

    // Without these encoders every Japanese character would be written as a number.
    private static ServiceProvider Services() => new ServiceCollection()
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddSingleton<HtmlEncoder>(Html.Encoder)
        .AddSingleton(JavaScriptEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();
}
