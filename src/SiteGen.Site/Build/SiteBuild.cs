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
public sealed record Source(Site Site, IReadOnlyList<Article> Articles)
{
    /// <summary>The hash of the program and of all files that were read; empty when nobody asked for it.</summary>
    public string Inputs { get; init; } = "";

    /// <summary>How many warnings there were.</summary>
    public int Warnings { get; init; }
}

/// <summary>Builds the site.</summary>
public static class SiteBuild
{
    // A file that is being saved is whole a moment later.
    private const int Tries = 10;

    /// <summary>Reads and checks data and articles; null when there is an error. What changes meanwhile is read again.</summary>
    public static Source? Read(Folders folders, ProblemList problems) => Read(folders, problems, () => "");

    private static Source? Read(Folders folders, ProblemList problems, Func<string> inputs)
    {
        for (var again = 1; ; again++)
        {
            var before = DataStamp.Of(folders.Data, folders.Input);
            var found = new ProblemList();
            var source = ReadOnce(folders, found);
            if (source is not null) source = source with { Inputs = inputs() };
            var changed = DataStamp.Changed(before, DataStamp.Of(folders.Data, folders.Input));
            if (changed is not null && again < Tries) continue;
            if (changed is not null) found.Add(ProblemCatalog.FileUnreadable(new(Path.GetRelativePath(folders.Data, changed))));
            problems.AddRange(found.Sorted());
            if (source is null || problems.HasErrors) return null;
            return source with { Warnings = found.Sorted().Count(p => p.Severity == Severity.Warning) };
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
        if (Unchanged.Of(folders) is { } nothing) return nothing;
        if (Read(folders, problems, () => Inputs.Of(folders)) is not { } source) return null;
        return Write(source, folders.Output, watch);
    }

    /// <summary>Writes all files of what was read, wave by wave.</summary>
    public static BuildResult Write(Source source, string folder, BuildWatch? watch = null)
    {
        using var output = new StagedFolder(folder);
        var files = new SiteArtifacts(source);
        output.Make(files.Contents, watch);
        output.Make(files.Described, watch);
        output.Make(files.Shown, watch);
        output.Make(files.Closing(output.Read), watch);
        var version = files.Frame.Versions.All;
        return output.PutInPlace(new(source.Inputs, "", version, source.Warnings)) with { DataVersion = version };
    }
}
