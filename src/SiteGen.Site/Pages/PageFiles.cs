// The pages as files, rendered with the framework's HtmlRenderer.
using System.Buffers;
using System.Collections.Concurrent;
using SiteGen.Build;
using SiteGen.Theme;
using SiteGen.Theme.Text;

namespace SiteGen.Pages;

/// <summary>Makes pages.</summary>
public sealed class PageFiles
{
    // A renderer keeps its root components until it is disposed: a new one every few pages keeps memory flat.
    private const int PagesOfRenderer = 16;

    private readonly ConcurrentBag<PageRenderer> idle = [];

    private PageFiles()
    {
    }

    /// <summary>The files of all pages.</summary>
    /// <param name="frame">What all pages share.</param>
    /// <param name="frameOf">The same with what a page alone may see.</param>
    public static IEnumerable<Artifact> Of(Frame frame, Func<Page, Frame>? frameOf = null)
    {
        frameOf ??= _ => frame;
        var files = new PageFiles();
        return frame.Map.Pages.Select(p => new Artifact(p.File, output => files.Render(p, frameOf(p), output))
        {
            Plan = StructuredData.PlanOf(p),
        });
    }

    private void Render(Page page, Frame frame, IBufferWriter<byte> output)
    {
        if (!idle.TryTake(out var renderer)) renderer = new();
        renderer.Render(page, frame, output);
        if (renderer.Pages < PagesOfRenderer) idle.Add(renderer);
        else renderer.Dispose();
    }
}
