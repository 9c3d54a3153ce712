// The whole flow, a line a step.
using SiteGen.Commands;
using SiteGen.Plans;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;
using SiteGen.Write;

namespace SiteGen;

/// <summary>What was read: the model and the articles.</summary>
public sealed record Source(Site Site, IReadOnlyList<Article> Articles);

/// <summary>Builds the site.</summary>
public static class SiteBuild
{
    /// <summary>Reads and checks data and articles; null when there is an error.</summary>
    public static Source? Read(Folders folders, ProblemList problems)
    {
        var site = PlanReader.Read(folders.Data, problems);
        if (site is null) return null;
        var articles = Article.ReadAll(folders.Input, site.Languages, site, problems);
        return problems.HasErrors ? null : new(site, articles);
    }

    /// <summary>Builds the site into the output folder; null, and nothing touched, when there is an error.</summary>
    public static BuildResult? Run(Folders folders, ProblemList problems, Progress progress)
    {
        if (Read(folders, problems) is not { } source) return null;
        return Write(source, folders.Output, progress);
    }

    /// <summary>Writes pages and open data of what was read.</summary>
    public static BuildResult Write(Source source, string folder, Progress progress)
    {
        using var output = new OutputFolder(folder);
        var tables = OpenData.Tables(source.Site);
        var frame = new Frame(source.Site, new SiteMap(source.Site, source.Articles), source.Articles, WordList.Load(source.Site.Languages, source.Site.Words), Assets.Write(output), OpenData.Links(tables));
        frame = frame with { Assets = frame.Assets with { SearchIndexes = SearchIndex.Write(frame, output) } };
        progress.Run("pages", frame.Map.Pages.Count, step => PageWriter.Write(frame, output, step));
        OpenData.Write(tables, output);
        Feeds.Write(frame, output);
        SearchEngines.Write(frame, output);
        return output.PutInPlace();
    }
}
