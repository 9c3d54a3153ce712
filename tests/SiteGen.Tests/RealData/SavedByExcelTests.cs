// The five plans saved by Excel in its own ways build to the same bytes as ours.
using SiteGen.Tests.Extract;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.RealData;

public sealed class SavedByExcelTests(RealSite real) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("CP932 with CRLF", 45)]
    [InlineData("UTF-8 without BOM", 60)]
    [InlineData("UTF-8 with BOM and CRLF", 60)]
    [InlineData("trailing empty columns", 60)]
    [InlineData("rows ended early in blocks of 16, as Excel does", 60)]
    [InlineData("UTF-16 LE with tabs", 60)]
    public void The_site_has_the_same_bytes(string way, int files)
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

        site.Build();

        Assert.InRange(saved, files, int.MaxValue);
        Assert.Equal(CopiedSite.Published(CopiedSite.FilesOf(real.Output)), CopiedSite.Published(site.Files()));
    }
}
