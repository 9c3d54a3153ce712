// Renders all pages with the framework's HtmlRenderer, on all cores.
using SiteGen.Output;
using SiteGen.Theme;

namespace SiteGen.Pages;

/// <summary>Renders pages.</summary>
public static class PageWriter
{
    // A renderer keeps its root components until it is disposed: small batches keep memory flat.
    private const int Batch = 16;

    /// <summary>Writes all pages.</summary>
    public static void Write(Frame frame, OutputFolder output, Action step) =>
        Parallel.ForEach(frame.Map.Pages.Chunk(Batch), pages => WriteBatch(pages, frame, output, step));

    private static void WriteBatch(Page[] pages, Frame frame, OutputFolder output, Action step)
    {
        using var renderer = new PageRenderer(frame);
        foreach (var page in pages)
        {
            renderer.Write(page, output);
            step();
        }
    }
}
