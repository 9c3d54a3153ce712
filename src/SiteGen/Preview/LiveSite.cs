// One version of the site, answered from memory: pages are rendered when they are asked for, with the bytes that build would write.
using SiteGen.Build;
using SiteGen.Charts;
using SiteGen.OpenData;
using SiteGen.Output;
using SiteGen.Pages;
using SiteGen.Theme;
using SiteGen.Theme.Review;

namespace SiteGen.Preview;

/// <summary>The files of the site, made on request.</summary>
public sealed class LiveSite
{
    private readonly MemoryFolder files = new();
    private readonly Frame frame;
    private readonly DataFiles data;
    private readonly Frame review;
    private readonly Dictionary<string, (Frame Frame, Page Page)> pages;
    private readonly Lazy<MemoryFolder> all;

    /// <summary>Makes the list of pages; nothing is rendered yet.</summary>
    public LiveSite(Source source, ThemeFiles theme)
    {
        (frame, data) = SiteBuild.Frame(source, theme, files);
        pages = frame.Map.Pages.ToDictionary(p => p.File, p => (frame, p), StringComparer.Ordinal);
        // The pages of the sample plan are shown here only, for those who change the theme.
        review = ReviewSite.Frame(frame.Assets, theme);
        foreach (var page in review.Map.Pages) pages.TryAdd(page.File, (review, page));
        all = new(WriteAll);
    }

    /// <summary>True when a page is written to the file.</summary>
    public bool HasPage(string file) => pages.ContainsKey(file);

    /// <summary>The bytes of a file of the site; null when the site has no such file.</summary>
    public byte[]? Find(string file) =>
        pages.TryGetValue(file, out var page) ? Render(page.Frame, page.Page) : files.Find(file) ?? all.Value.Find(file);

    private static byte[] Render(Frame frame, Page page)
    {
        using var renderer = new PageRenderer(frame);
        return renderer.Render(page);
    }

    // Everything that is no page, made when the first of it is asked for: whoever only reads pages never waits for it.
    private MemoryFolder WriteAll()
    {
        _ = frame.Assets.SearchIndexes.Value;
        SiteBuild.WriteData(frame, data, files);
        ChartFiles.Write(review, files);
        return files;
    }
}
