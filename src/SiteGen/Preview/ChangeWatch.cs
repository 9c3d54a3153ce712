// Watches folders and runs an action a moment after the last of several changes: Excel saves a file in many small steps.
namespace SiteGen.Preview;

internal sealed class ChangeWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Timer timer;
    private readonly Lock building = new();

    public ChangeWatch(IEnumerable<string> folders, Action changed)
    {
        timer = new(_ =>
        {
            lock (building) changed();
        });
        foreach (var folder in folders.Where(Directory.Exists)) watchers.Add(Watch(folder));
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        timer.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        void Later(object sender, FileSystemEventArgs e) => timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        watcher.Changed += Later;
        watcher.Created += Later;
        watcher.Deleted += Later;
        watcher.Renamed += (sender, e) => Later(sender, e);
        return watcher;
    }
}
