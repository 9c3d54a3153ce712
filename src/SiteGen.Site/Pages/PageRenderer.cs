// Renders a page with the framework's HtmlRenderer: the same bytes for build and for serve.
using System.Buffers;
using System.Collections.Concurrent;
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

namespace SiteGen.Pages;

/// <summary>Renders a few pages; it keeps all of them until it is disposed.</summary>
public sealed class PageRenderer : IDisposable
{
    // Without these encoders every Japanese character would be written as a number.
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddSingleton<HtmlEncoder>(Html.Encoder)
        .AddSingleton(JavaScriptEncoder.Create(UnicodeRanges.All))
        .AddSingleton<IComponentActivator, SharedActivator>()
        .BuildServiceProvider();

    private readonly HtmlRenderer renderer = new(Services, NullLoggerFactory.Instance);
    private readonly PageText writer = new();

    /// <summary>How many pages it has rendered.</summary>
    public int Pages { get; private set; }

    /// <summary>The bytes of a page.</summary>
    public byte[] Render(Page page, Frame frame)
    {
        var output = new ArrayBufferWriter<byte>();
        Render(page, frame, output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Writes the bytes of a page.</summary>
    public void Render(Page page, Frame frame, IBufferWriter<byte> output)
    {
        Pages++;
        writer.Clear();
        var view = new View(frame, page);
        renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync(page.Component, Parameters(view))).WriteHtmlTo(writer))
            .GetAwaiter()
            .GetResult();
        Encoding.UTF8.GetBytes(view.IsEasy ? Ruby.InYears(writer.Text) : writer.Text, output);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        renderer.Dispose();
        writer.Dispose();
    }

    // Without it each renderer would compile anew how a component is made.
    private sealed class SharedActivator : IComponentActivator
    {
        private readonly ConcurrentDictionary<Type, ObjectFactory> factories = new();

        public IComponent CreateInstance(Type componentType) =>
            (IComponent)factories.GetOrAdd(componentType, static t => ActivatorUtilities.CreateFactory(t, Type.EmptyTypes))(Services, null);
    }

    private static ParameterView Parameters(View view) =>
        ParameterView.FromDictionary(new Dictionary<string, object?> { ["V"] = view });
}
