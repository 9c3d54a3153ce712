// One side of a comparison: what was read, and the pages made from it.
using System.Security.Cryptography;
using SiteGen.Build;
using SiteGen.Pages;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Web;

namespace SiteGen.Diff;

internal sealed class DiffSide
{
    private readonly Frame frame;

    public DiffSide(Source source, string language)
    {
        frame = new SiteArtifacts(source).Frame;
        var shown = source.Site.Languages.FirstOrDefault(l => l.Code == language) ?? source.Site.Languages[0];
        View = new(frame, frame.Map.Pages.First(p => p.Language == shown));
        Source = source;
    }

    public Source Source { get; }

    public Site Site => Source.Site;

    public View View { get; }

    /// <summary>The pages by their addresses.</summary>
    public IReadOnlyDictionary<string, Page> Pages => frame.Map.Pages.ToDictionary(p => p.Address);

    /// <summary>A fingerprint of every page, by its address.</summary>
    public IReadOnlyDictionary<string, string> Rendered()
    {
        // The address of the search's entries changes with every figure; no page has it here, for nobody sees it.
        var files = PageFiles.Of(frame).Zip(frame.Map.Pages, (file, page) => (page.Address, File: file));
        return files.AsParallel().ToDictionary(f => f.Address, f => Convert.ToHexString(SHA256.HashData(f.File.ToBytes())));
    }
}
