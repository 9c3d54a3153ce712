// Looks at folders a moment after the last of several changes, for Excel saves a file in many small steps, and every two
// seconds besides: the system tells nothing of what lies behind a link, on a volume, or in a folder that was put in place anew.
namespace SiteGen.Preview;

/// <summary>Runs an action after changes of files, and now and then.</summary>
public sealed class ChangeWatch : IDisposable
{
    /// <summary>How long a change that the system does not tell of may stay unseen.</summary>
    public static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);

    // Excel and LibreOffice put files of their own beside the one that is open; a folder has no ending.
    private static readonly string[] Endings = [".csv", ".md", ".css", ".js", ".svg", ""];

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Timer afterChange;
    private readonly Timer poll;
    private readonly Lock looking = new();

    /// <summary>Watches folders; those that are not there yet, or that the system cannot watch, are only looked at now and then.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="look">Looks for changes; it runs once at a time.</param>
    public ChangeWatch(IEnumerable<string> folders, Action look)
    {
        afterChange = new(_ => Look(look));
        foreach (var folder in folders.Where(Directory.Exists)) Watch(folder);
        poll = new(_ => Look(look), null, Poll, Poll);
    }

    /// <summary>True when the system has no room for a watcher, so that a change may be seen a little later.</summary>
    public bool IsSlow { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        afterChange.Dispose();
        poll.Dispose();
    }

    private static bool IsOurs(string? name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private void Look(Action look)
    {
        lock (looking) look();
    }

    private void Watch(string folder)
    {
        try
        {
            watchers.Add(Watcher(folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            IsSlow = true;
        }
    }

    private FileSystemWatcher Watcher(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        void Later(object sender, FileSystemEventArgs e)
        {
            if (IsOurs(e.Name) || e is RenamedEventArgs renamed && IsOurs(renamed.OldName))
                afterChange.Change(Quiet, Timeout.InfiniteTimeSpan);
        }

        watcher.Changed += Later;
        watcher.Created += Later;
        watcher.Deleted += Later;
        watcher.Renamed += (sender, e) => Later(sender, e);
        // So many changes at once that some were lost, as when a branch is changed.
        watcher.Error += (_, _) => afterChange.Change(Quiet, Timeout.InfiniteTimeSpan);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
