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
    /// <summary>The hashes of the program and of all files that were read; unknown when nobody asked for them.</summary>
    public Inputs Inputs { get; init; } = Inputs.Unknown;

    /// <summary>How many warnings there were.</summary>
    public int Warnings { get; init; }
}

/// <summary>Builds the site.</summary>
public static class SiteBuild
{
    // A file that is being saved is whole a moment later.
    private const int Tries = 10;

    /// <summary>Reads and checks data and articles; null when there is an error. What changes meanwhile is read again.</summary>
    public static Source? Read(Folders folders, ProblemList problems) => Read(folders, problems, () => Inputs.Unknown);

    private static Source? Read(Folders folders, ProblemList problems, Func<Inputs> inputs)
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

    /// <summary>
    /// The articles without what is about plans that are not there, also where there are errors in some; none when the data
    /// cannot be read.
    /// </summary>
    public static IReadOnlyList<Article> Articles(Folders folders) => ReadPages(folders, new()) is { } source ? source.Articles : [];

    private static Source? ReadOnce(Folders folders, ProblemList problems)
    {
        if (ReadPages(folders, problems) is not { } source) return null;
        var map = new SiteMap(source.Site, source.Articles);
        problems.AddRange(Redirects.Check(source.Site, map));
        problems.AddRange(ArticleLinks.Check(source, map));
        return problems.HasErrors ? null : source;
    }

    private static Source? ReadPages(Folders folders, ProblemList problems)
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
        return new(site, GonePlans.LeaveOut(site, articles, map, problems));
    }

    /// <summary>Builds the site, or a part of it, into the output folder; null, and nothing touched, when there is an error.</summary>
    /// <exception cref="OutputRefusedException">The site may not be written there; nothing is touched.</exception>
    public static BuildResult? Run(Folders folders, ProblemList problems, BuildWatch? watch = null, Shard? shard = null)
    {
        OutputPlace.Check(folders);
        watch?.StopIfAsked();
        if (BuiltSite.Of(folders, $"{shard}")?.Whole is { } nothing) return nothing;
        return Read(folders, problems, () => Inputs.Of(folders)) is { } source ? Write(source, folders.Output, watch, shard) : null;
    }

    /// <summary>Writes all files of what was read, wave by wave; of a part its share, without what packs or lists everything.</summary>
    public static BuildResult Write(Source source, string folder, BuildWatch? watch = null, Shard? shard = null)
    {
        using var output = new StagedFolder(folder);
        var files = new SiteArtifacts(source);
        var waves = shard is null ? files.AllWaves(output.Read) : files.Waves;
        foreach (var wave in waves) output.Make(shard?.Share(wave(), source.Site.Plans) ?? wave(), watch);
        return Done(output, source, files.Frame.Versions.All, shard);
    }

    /// <summary>Joins parts to a whole site; null, and nothing touched, when the data have an error.</summary>
    /// <exception cref="OutputRefusedException">They are no parts of one site, or it may not be written there.</exception>
    public static BuildResult? Join(Folders folders, IReadOnlyList<string> parts, ProblemList problems, BuildWatch? watch = null)
    {
        OutputPlace.Check(folders, parts);
        if (Read(folders, problems, () => Inputs.Of(folders)) is not { } source) return null;
        var all = Parts.Read(parts, source.Inputs);
        using var output = new StagedFolder(folders.Output);
        foreach (var (part, list) in all.All) output.TakeAll(part, list, watch);
        output.Make(new SiteArtifacts(source).Closing(output.Read), watch);
        return Done(output, source, all.DataVersion, null);
    }

    private static BuildResult Done(StagedFolder output, Source source, string version, Shard? shard) =>
        output.PutInPlace(new(source.Inputs.All, $"{shard}", version, source.Warnings)) with { DataVersion = version };
}
