// The output folder on disk: files are staged beside it and put in place as a whole; a build that dies leaves the old site.
using System.Collections.Concurrent;

namespace SiteGen.Write;

/// <summary>Collects the files of a build, then swaps them with the old site in one step.</summary>
public sealed class StagedFolder : OutputFolder, IDisposable
{
    private readonly string final;
    private readonly string staged;
    private readonly FileStream alone;
    private readonly ConcurrentDictionary<string, bool> written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    /// <summary>Prepares an empty place beside the output folder; what an earlier, killed build left there is removed.</summary>
    public StagedFolder(string folder)
    {
        final = Target(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var name = Path.GetFileName(final);
        if (File.Exists(final) || Path.GetDirectoryName(final) is not { } parent) throw new IOException($"{final} is a file or the root of a disk.");
        staged = Path.Combine(parent, $".{name}.staged");
        Directory.CreateDirectory(parent);
        // Two builds into one folder would stage over each other. The system releases the lock of a build that dies.
        alone = new(Path.Combine(parent, $".{name}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Swap.Recover(final, staged);
        if (Directory.Exists(staged)) Directory.Delete(staged, recursive: true);
        Directory.CreateDirectory(staged);
    }

    /// <summary>Stages a file. A file whose bytes are those of the old site keeps its time stamp.</summary>
    public override void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(staged, path);
        var folder = Path.GetDirectoryName(target)!;
        // The folder is there before another worker can believe so.
        if (!folders.ContainsKey(folder)) Directory.CreateDirectory(folder);
        folders[folder] = true;
        using (var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0)) file.Write(bytes);
        var old = Path.Combine(final, path);
        var same = IsSame(old, bytes);
        if (same) File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(old));
        written[path] = same;
    }

    /// <summary>Swaps the staged site with the old one and removes the old one.</summary>
    public BuildResult PutInPlace()
    {
        var deleted = Directory.Exists(final) ? Directory.EnumerateFiles(final, "*", SearchOption.AllDirectories).Count(f => !written.ContainsKey(Path.GetRelativePath(final, f))) : 0;
        var changed = written.Count(w => !w.Value);
        Swap.Exchange(staged, final);
        return new(written.Count, changed, deleted);
    }

    /// <summary>Removes what is staged: after a swap the old site, after a failure the unfinished one.</summary>
    public void Dispose()
    {
        try
        {
            if (Directory.Exists(staged)) Directory.Delete(staged, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The site is in place, or the old one is: what could not be removed is left to the next build.
        }
        alone.Dispose();
    }

    // A link stays a link: the folder that it leads to is exchanged.
    private static string Target(string folder) => new DirectoryInfo(folder) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : folder;

    private static bool IsSame(string old, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(old);
        return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(old));
    }
}
