// Watches folders and runs an action a moment after the last of several changes: Excel saves a file in many small steps.
namespace SiteGen.Preview;

/// <summary>Runs an action after changes of files.</summary>
public sealed class ChangeWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    // Excel and LibreOffice put files of their own beside the one that is open; a folder has no ending.
    private static readonly string[] Endings = [".csv", ".md", ".css", ".js", ".svg", ""];

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Timer timer;
    private readonly Lock building = new();

    /// <summary>Watches folders; those that are not there are left out.</summary>
    public ChangeWatch(IEnumerable<string> folders, Action changed)
    {
        timer = new(_ =>
        {
            lock (building) changed();
        });
        foreach (var folder in folders.Where(Directory.Exists)) watchers.Add(Watch(folder));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        timer.Dispose();
    }

    private static bool IsOurs(string? name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        void Later(object sender, FileSystemEventArgs e)
        {
            if (IsOurs(e.Name) || e is RenamedEventArgs renamed && IsOurs(renamed.OldName)) timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        }

        watcher.Changed += Later;
        watcher.Created += Later;
        watcher.Deleted += Later;
        watcher.Renamed += (sender, e) => Later(sender, e);
        // So many changes at once that some were lost, as when a branch is changed.
        watcher.Error += (_, _) => timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        return watcher;
    }
}
