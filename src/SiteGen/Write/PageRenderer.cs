// Renders a page with the framework's HtmlRenderer: the same bytes for build and for serve.
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

/// <summary>Renders a few pages; it keeps all of them until it is disposed.</summary>
public sealed class PageRenderer(Frame frame) : IDisposable
{
    // Without these encoders every Japanese character would be written as a number.
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddSingleton<HtmlEncoder>(Html.Encoder)
        .AddSingleton(JavaScriptEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    private readonly HtmlRenderer renderer = new(Services, NullLoggerFactory.Instance);
    private readonly StringWriter writer = new();

    /// <summary>The bytes of a page.</summary>
    public byte[] Render(Page page)
    {
        writer.GetStringBuilder().Clear();
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(page.Component, Parameters(page))).WriteHtmlTo(writer)).GetAwaiter().GetResult();
        return Encoding.UTF8.GetBytes(new View(frame, page).IsEasy ? Ruby.InYears(writer.ToString()) : writer.ToString());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        renderer.Dispose();
        writer.Dispose();
    }

    private ParameterView Parameters(Page page) =>
        ParameterView.FromDictionary(new Dictionary<string, object?> { ["V"] = new View(frame, page) });
}
