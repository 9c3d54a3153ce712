// What a reader's browser loads to show a page: the page, its style sheet and the scripts that load by themselves, compressed.
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.RealData;

public sealed class WeightTests(RealSite site) : IClassFixture<RealSite>
{
    private const int Limit = 30 * 1024;
    private static readonly Regex Loaded =
        new("<link rel=\"stylesheet\" href=\"(?<file>[^\"]+)\"|<script[^>]* src=\"(?<file>[^\"]+)\"", RegexOptions.ExplicitCapture);

    private readonly Dictionary<string, long> sizes = [];

    [Fact]
    public void The_first_view_of_every_page_has_at_most_30_KB()
    {
        var heavy = Pages().Select(p => (p.File, Size: Compressed(p.File) + p.Loads.Sum(Compressed))).Where(p => p.Size > Limit).ToList();

        Assert.Empty(heavy);
    }

    [Fact]
    public void No_page_loads_the_library_of_the_charts_by_itself() =>
        Assert.All(Pages(), p => Assert.DoesNotContain(p.Loads, l => l.Contains("plotly", StringComparison.Ordinal)));

    private IEnumerable<(string File, List<string> Loads)> Pages() =>
        Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories)
        .Select(f => (Path.GetRelativePath(site.Output, f),
            Loaded.Matches(File.ReadAllText(f)).Select(m => m.Groups["file"].Value.TrimStart('/')).Distinct().ToList()));

    private long Compressed(string file)
    {
        if (sizes.TryGetValue(file, out var known)) return known;
        using var counted = new MemoryStream();
        using (var zip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(
            File.ReadAllBytes(Path.Combine(site.Output, file)));
        return sizes[file] = counted.Length;
    }
}
