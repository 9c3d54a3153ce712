// One version of the site: every file is made when it is asked for, with the bytes that build would write, or has written.
using SiteGen.Build;
using SiteGen.Charts;
using SiteGen.Pages;
using SiteGen.Theme;
using SiteGen.Theme.Review;

namespace SiteGen.Preview;

/// <summary>The files of the site, made on request.</summary>
public sealed class LiveSite
{
    private readonly HashSet<string> pages;
    private readonly Func<string, byte[]?> find;

    /// <summary>The site that the last build wrote.</summary>
    public LiveSite(BuiltSite built)
    {
        pages = [.. built.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal))];
        find = built.Find;
    }

    /// <summary>Makes the list of pages; nothing is rendered yet.</summary>
    public LiveSite(Source source, ThemeFiles theme)
    {
        var files = new SiteArtifacts(source, theme);
        // The pages of the sample plan are shown here only, for those who change the theme.
        var review = ReviewSite.Frame(files.Frame.Assets, theme);
        pages = [.. files.Frame.Map.Pages.Concat(review.Map.Pages).Select(p => p.File)];
        var shown = ByPath(files.Shown.Concat(PageFiles.Of(review)).Concat(ChartFiles.Of(review)));
        // The names of some have hashes of what is in them: made when the first of them is asked for.
        var others = new Lazy<Dictionary<string, Artifact>>(
            () => ByPath(files.Contents.Concat(files.Described).Concat(files.Closing(path => Find(path)!))));
        find = file => (shown.GetValueOrDefault(file) ?? others.Value.GetValueOrDefault(file))?.ToBytes();
    }

    /// <summary>True when a page is written to the file.</summary>
    public bool HasPage(string file) => pages.Contains(file);

    /// <summary>The bytes of a file of the site; null when the site has no such file.</summary>
    public byte[]? Find(string file) => find(file);

    private static Dictionary<string, Artifact> ByPath(IEnumerable<Artifact> files) =>
        files.DistinctBy(f => f.Path).ToDictionary(f => f.Path, StringComparer.Ordinal);
}
