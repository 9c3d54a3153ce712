// The whole flow, a line a step.
using SiteGen.Charts;
using SiteGen.Feeds;
using SiteGen.OpenData;
using SiteGen.Output;
using SiteGen.Pages;
using SiteGen.Plans;
using SiteGen.Plans.Model;
using SiteGen.Search;
using SiteGen.Theme;
using SiteGen.Theme.Articles;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;
using SiteGen.Web;

namespace SiteGen.Build;

/// <summary>What was read: the model and the articles.</summary>
public sealed record Source(Site Site, IReadOnlyList<Article> Articles);

/// <summary>Builds the site.</summary>
public static class SiteBuild
{
    // A file that is being saved is whole a moment later.
    private const int Tries = 10;

    /// <summary>Reads and checks data and articles; null when there is an error. What changes meanwhile is read again.</summary>
    public static Source? Read(Folders folders, ProblemList problems)
    {
        for (var again = 1; ; again++)
        {
            var before = DataStamp.Of(folders.Data, folders.Input);
            var found = new ProblemList();
            var source = ReadOnce(folders, found);
            var changed = DataStamp.Changed(before, DataStamp.Of(folders.Data, folders.Input));
            if (changed is not null && again < Tries) continue;
            if (changed is not null) found.Add(ProblemCatalog.FileUnreadable(new(Path.GetRelativePath(folders.Data, changed))));
            problems.AddRange(found.Sorted());
            return problems.HasErrors ? null : source;
        }
    }

    private static Source? ReadOnce(Folders folders, ProblemList problems)
    {
        var site = PlanReader.Read(folders.Data, problems);
        if (!InputFolder.IsSound(folders.Input, problems) || site is null) return null;
        site = Places.Fill(site, WordList.Load(site.Languages, site.Words));
        if (site.Words.Count > 0) problems.AddRange(OwnWords.Check(site.Words, WordList.Load(site.Languages)));
        var articles = Article.ReadAll(folders.Input, site.Languages, site, problems);
        var twice = Addresses.Check(site, articles).ToList();
        problems.AddRange(twice);
        // Two pages of one address have no list of pages to compare links with.
        if (twice.Count > 0) return null;
        var map = new SiteMap(site, articles);
        articles = GonePlans.LeaveOut(site, articles, map, problems);
        map = new SiteMap(site, articles);
        problems.AddRange(Redirects.Check(site, map));
        var source = new Source(site, articles);
        problems.AddRange(ArticleLinks.Check(source, map));
        return problems.HasErrors ? null : source;
    }

    /// <summary>Builds the site into the output folder; null, and nothing touched, when there is an error.</summary>
    /// <exception cref="OutputRefusedException">The site may not be written there; nothing is touched.</exception>
    public static BuildResult? Run(Folders folders, ProblemList problems, BuildWatch? watch = null)
    {
        OutputPlace.Check(folders);
        if (Read(folders, problems) is not { } source) return null;
        return Write(source, folders.Output, watch);
    }

    /// <summary>Writes pages and open data of what was read.</summary>
    public static BuildResult Write(Source source, string folder, BuildWatch? watch = null)
    {
        using var output = new StagedFolder(folder);
        var (frame, data) = Frame(source, ThemeFiles.BuiltIn, output);
        watch?.Begin(frame.Map.Pages.Count);
        PageWriter.Write(frame, output, () => watch?.Made());
        WriteData(frame, data, output);
        return output.PutInPlace() with { DataVersion = data.Versions.All };
    }

    /// <summary>What all pages share; the style sheet, icon and scripts are written at once, the entries of
    /// the search when a page asks for them.</summary>
    public static (Frame Frame, DataFiles Data) Frame(Source source, ThemeFiles theme, OutputFolder output)
    {
        var words = WordList.Load(source.Site.Languages, source.Site.Words, theme);
        var data = DataFiles.Of(source.Site, words);
        var frame = new Frame(source.Site, new SiteMap(source.Site, source.Articles), source.Articles, words,
            Assets.Write(theme, output), data.Links)
        { Dictionary = data.Notes, Versions = data.Versions };
        return (frame with { Assets = frame.Assets with { SearchIndexes = new(() => SearchIndex.Write(frame, output)) } }, data);
    }

    /// <summary>Writes the files that are no pages and that no page loads.</summary>
    public static void WriteData(Frame frame, DataFiles data, OutputFolder output)
    {
        ChartFiles.Write(frame, output);
        data.Write(output);
        AtomFeeds.Write(frame, output);
        SearchEngines.Write(frame, output);
        RedirectFile.Write(Redirects.All(frame.Site, frame.Map, data.Addresses), output);
    }
}
