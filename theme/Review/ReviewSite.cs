// The sample city whose KPIs are the cases of the theme's parts: small CSVs inside the theme, read the way of all data.
using SiteGen.Plans;
using SiteGen.Plans.Model;
using SiteGen.Theme.Data;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Review;

/// <summary>The site behind the review page. It is shown by the preview and looked at by tests, and never part of a built site.</summary>
public static class ReviewSite
{
    private const string Prefix = "review/";
    // The sample has no open data; its pages cite a version that none has.
    private const string NoVersion = "0000-0000-0000";

    private static readonly Lazy<Site> Sample = new(Read);

    /// <summary>What its pages share.</summary>
    public static Frame Frame(AssetAddresses assets, ThemeFiles theme)
    {
        var site = Sample.Value;
        return new(site, new SiteMap(site, [], review: true), [], WordList.Load(site.Languages, site.Words, theme), assets, [])
        {
            Versions = new(() => NoVersion, _ => NoVersion),
        };
    }

    // The reader takes a folder, so the files are laid out in one for a moment.
    private static Site Read()
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-review-").FullName;
        try
        {
            LayOut(folder);
            var problems = new ProblemList();
            return PlanReader.Read(folder, problems)
                ?? throw new InvalidOperationException($"The review site has errors: {string.Join(' ', problems)}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void LayOut(string folder)
    {
        var theme = typeof(ReviewSite).Assembly;
        foreach (var name in theme.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, name[Prefix.Length..].Replace('\\', '/'));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = File.Create(path);
            theme.GetManifestResourceStream(name)!.CopyTo(file);
        }
    }
}
