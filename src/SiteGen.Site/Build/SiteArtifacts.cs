// All files of a site, in four waves. Each wave sees what the waves before it came to, never their bytes:
// contents of the open data (their hashes are the data versions); assets, search index and what describes the data;
// pages, charts and feeds; what packs or lists everything. Nothing is rendered before somebody asks for it.
using SiteGen.Charts;
using SiteGen.Feeds;
using SiteGen.OpenData;
using SiteGen.Pages;
using SiteGen.Search;
using SiteGen.Theme;
using SiteGen.Theme.Pages;
using SiteGen.Theme.Words;
using SiteGen.Web;

namespace SiteGen.Build;

/// <summary>The list of all files of a site.</summary>
public sealed class SiteArtifacts
{
    private readonly DataFiles data;
    private readonly Assets assets;
    private readonly Frame listed;
    private readonly Lazy<Frame> frame;
    private readonly Lazy<Stamps> stamps;
    private readonly Lazy<SearchFiles> search;

    /// <summary>The files of what was read.</summary>
    public SiteArtifacts(Source source, ThemeFiles? theme = null)
    {
        var words = WordList.Load(source.Site.Languages, source.Site.Words, theme ?? ThemeFiles.BuiltIn);
        data = DataFiles.Of(source.Site, words);
        assets = Assets.Of(theme ?? ThemeFiles.BuiltIn);
        listed = new(source.Site, new SiteMap(source.Site, source.Articles), source.Articles, words, assets.Addresses, data.Links)
        {
            Dictionary = data.Notes,
        };
        frame = new(() => listed with { Versions = data.Versions });
        stamps = new(() => new(source, listed));
        search = new(() => SearchFiles.Of(Frame));
    }

    /// <summary>What all pages share. The address of the search's entries is known to the search page only.</summary>
    public Frame Frame => frame.Value;

    /// <summary>The first wave: tables, and the files of KPIs, goals and topics.</summary>
    public IReadOnlyList<Artifact> Contents => data.Contents;

    /// <summary>The second wave: assets, what the search finds, and what describes and packs the tables.</summary>
    public IEnumerable<Artifact> Described => [.. assets.Files, .. search.Value.Files, .. data.Descriptions];

    /// <summary>The third wave: pages, charts and feeds.</summary>
    public IEnumerable<Artifact> Shown => PageFiles.Of(Frame, FrameOf).Concat(ChartFiles.Of(Frame)).Concat(AtomFeeds.Of(Frame))
        .Select(f => f with { Inputs = stamps.Value.Of(f.Plan) });

    /// <summary>The waves before the last one, each to be listed when the one before it is made.</summary>
    public IEnumerable<Func<IEnumerable<Artifact>>> Waves => [() => Contents, () => Described, () => Shown];

    /// <summary>All waves. The last one needs nothing of the third and goes before it in the same step: the zip takes longest.</summary>
    /// <param name="made">The bytes of a file of an earlier wave.</param>
    public IEnumerable<Func<IEnumerable<Artifact>>> AllWaves(Func<string, byte[]> made) =>
        [() => Contents, () => Described, () => Closing(made).Concat(Shown)];

    /// <summary>The last wave: the zip of the open data, robots, sitemap and renamed addresses.</summary>
    /// <param name="made">The bytes of a file of the first or second wave.</param>
    public IEnumerable<Artifact> Closing(Func<string, byte[]> made) =>
        [data.Zip(made), .. SearchEngines.Of(listed), .. RedirectFile.Of(Redirects.All(listed.Site, listed.Map, data.Addresses))];

    /// <summary>The paths of all files that are no pages, but for the entries of the search, whose names nobody can know.</summary>
    public IEnumerable<string> PathsOfNoPage =>
    [
        .. Contents.Concat(assets.Files).Concat(data.Descriptions).Concat(ChartFiles.Of(listed)).Concat(AtomFeeds.Of(listed))
            .Concat(Closing(_ => [])).Select(f => f.Path),
    ];

    private Frame FrameOf(Page page) => page.Component == typeof(SearchPage)
        ? Frame with { Assets = Frame.Assets with { SearchIndexes = search.Value.Addresses } }
        : Frame;
}
