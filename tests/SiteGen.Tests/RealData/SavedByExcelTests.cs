// The five plans saved by Excel in its own ways build to the same bytes as ours. Each way makes another sixth of the site.
using SiteGen.Build;
using SiteGen.Tests.Extract;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.RealData;

public sealed class SavedByExcelTests(RealSite real) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("CP932 with CRLF", 45, 1)]
    [InlineData("UTF-8 without BOM", 60, 2)]
    [InlineData("UTF-8 with BOM and CRLF", 60, 3)]
    [InlineData("trailing empty columns", 60, 4)]
    [InlineData("rows ended early in blocks of 16, as Excel does", 60, 5)]
    [InlineData("UTF-16 LE with tabs", 60, 6)]
    public void The_site_has_the_same_bytes(string way, int files, int part)
    {
        using var site = new CopiedSite();
        var saved = 0;
        foreach (var file in Directory.GetFiles(site.Folders.Data, "*.csv", SearchOption.AllDirectories))
        {
            // A file with characters that CP932 lacks, such as m³, stays as it is.
            if (SavedAs.Bytes(way, File.ReadAllText(file)) is not { } bytes) continue;
            File.WriteAllBytes(file, bytes);
            saved++;
        }

        site.Build(new Shard(part, 6));

        Assert.InRange(saved, files, int.MaxValue);
        Assert.InRange(site.Files().Count, 30, int.MaxValue);
        Assert.Empty(site.OtherThanIn(real.Output));
    }
}
