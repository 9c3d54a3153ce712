// What the preview shows now: the last good site, and the problems of the data since. At first that may be the site of the last
// build: where nothing has changed since, it is there at once, and the data are read beside it.
using System.Diagnostics;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Theme;

namespace SiteGen.Preview;

/// <summary>What is shown at a moment.</summary>
/// <param name="Version">Differs for every change.</param>
/// <param name="Site">The last good site; null when there was none yet.</param>
/// <param name="Problems">The errors and warnings of the data as it is now.</param>
/// <param name="Fault">What stopped the program itself; empty when nothing did.</param>
public sealed record Shown(string Version, LiveSite? Site, IReadOnlyList<Problem> Problems, string Fault = "");

/// <summary>Reads the data anew on every change and tells the open pages.</summary>
/// <param name="folders">The data and the articles.</param>
/// <param name="theme">The theme's source, where it is shown as it is there now.</param>
/// <param name="told">Hears of every reading: the problems, and how long it took.</param>
public sealed class LivePreview(Folders folders, string? theme = null, Action<ProblemList, TimeSpan>? told = null)
{
    private readonly Lock reading = new();
    private IReadOnlyDictionary<string, (long Size, DateTime Time)> stamp = new Dictionary<string, (long, DateTime)>();
    private TaskCompletionSource changed = NewSignal();
    private IReadOnlyDictionary<string, (long Size, DateTime Time)> opened = new Dictionary<string, (long, DateTime)>();
    private Task opening = Task.CompletedTask;

    /// <summary>What is shown now.</summary>
    public Shown Now { get; private set; } = new("", null, []);

    private ThemeFiles Theme => theme is null ? ThemeFiles.BuiltIn : ThemeFiles.From(theme);

    /// <summary>The folders whose files are read.</summary>
    public IEnumerable<string> Folders => [folders.Data, folders.Input, .. theme is null ? [] : ThemeFiles.FoldersOf(theme)];

    /// <summary>Shows the site of the last build, where that is what would be made now, and reads everything beside it; else
    /// reads everything first.</summary>
    public void Open()
    {
        opened = DataStamp.Of(Folders);
        if (Theme.IsBuiltIn && BuiltSite.Of(folders) is { } built)
        {
            Now = new(NewVersion(), new LiveSite(built), []);
            opening = Task.Run(Refresh);
        }
        else Refresh();
    }

    /// <summary>The site of the last build, while nothing else has been read and nothing changed; null when it has no such file.</summary>
    public Shown? Opened(string file) =>
        Now is { Site: { } site } shown && !opening.IsCompleted && DataStamp.Changed(opened, DataStamp.Of(Folders)) is null
            && site.Find(file) is not null ? shown : null;

    /// <summary>Reads everything anew; the last good site stays when it cannot be made.</summary>
    public void Refresh()
    {
        lock (reading)
        {
            var (clock, problems) = (Stopwatch.StartNew(), new ProblemList());
            // Before reading: what changes meanwhile differs from it afterwards.
            stamp = DataStamp.Of(Folders);
            // What the open pages show is what was read, so they need not be loaded again.
            var same = opening.Status == TaskStatus.Running && DataStamp.Changed(opened, stamp) is null;
            Now = Read(problems, same ? Now.Version : NewVersion());
            told?.Invoke(problems, clock.Elapsed);
            Interlocked.Exchange(ref changed, NewSignal()).SetResult();
        }
    }

    /// <summary>Reads everything anew when a file is no longer the one that was read, whether or not anything told of it.</summary>
    public void RefreshIfChanged()
    {
        lock (reading)
        {
            if (DataStamp.Changed(stamp, DataStamp.Of(Folders)) is not null) Refresh();
        }
    }

    /// <summary>Waits until what is shown differs from a version.</summary>
    public async Task<string> After(string version, CancellationToken stop)
    {
        // The signal is taken before the version is looked at, so that no change in between is missed.
        for (var signal = changed; Now.Version == version; signal = changed) await signal.Task.WaitAsync(stop);
        return Now.Version;
    }

    private Shown Read(ProblemList problems, string version)
    {
        try
        {
            var site = SiteBuild.Read(folders, problems) is { } source ? new LiveSite(source, Theme) : Now.Site;
            return new(version, site, [.. problems.Sorted().Where(p => p.Severity != Severity.Notice)]);
        }
        catch (Exception e)
        {
            // An unfinished style sheet or word list of the theme: whoever is writing it wants to go on.
            return new(NewVersion(), Now.Site, [], e.Message);
        }
    }

    private static string NewVersion() => Guid.NewGuid().ToString("N");

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
