// The output folder on disk: files are staged beside it and put in place as a whole; a build that dies leaves the old site.
using System.Collections.Concurrent;
using SiteGen.Build;

namespace SiteGen.Output;

/// <summary>Collects the files of a build, then swaps them with the old site in one step.</summary>
public sealed class StagedFolder : OutputFolder, IDisposable
{
    private readonly string final;
    private readonly Workplace work;
    private readonly ConcurrentDictionary<string, bool> written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    /// <summary>Prepares an empty place beside the output folder; what an earlier, killed build left there is removed.</summary>
    public StagedFolder(string folder)
    {
        // A link stays a link: the folder that it leads to is exchanged.
        final = RealPath.Of(folder);
        if (File.Exists(final) || Path.GetDirectoryName(final) is null) throw new IOException($"{final} is a file or the root of a disk.");
        work = new(final);
    }

    /// <summary>Swaps the staged site with the old one and removes the old one.</summary>
    /// <exception cref="OutputRefusedException">Something in the folder was written by no build; it is as it was.</exception>
    public BuildResult PutInPlace()
    {
        Stage(Manifest.Name, Manifest.Of(written.Keys));
        RefuseForeign(final);
        var deleted = Manifest.Read(final)?.Count(f => !written.ContainsKey(f)) ?? 0;
        Swap.Exchange(work.Site, final);
        PutBackWhatCameMeanwhile();
        return new(written.Count, written.Count(w => !w.Value), deleted);
    }

    /// <summary>Removes what is staged: after a swap the old site, after a failure the unfinished one.</summary>
    public void Dispose() => work.Dispose();

    /// <summary>Stages a file.</summary>
    protected override void Put(string path, ReadOnlySpan<byte> bytes) => written[path] = Stage(path, bytes);

    // A file whose bytes are those of the old site keeps its time stamp: true for such a file.
    private bool Stage(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(work.Site, path);
        var folder = Path.GetDirectoryName(target)!;
        // The folder is there before another worker can believe so.
        if (!folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            folders[folder] = true;
        }
        using (var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0)) file.Write(bytes);
        var old = Path.Combine(final, path);
        var same = IsSame(old, bytes);
        if (same) File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(old));
        return same;
    }

    private static void RefuseForeign(string folder)
    {
        if (Manifest.Foreign(folder) is { Count: > 0 } names) throw OutputRefusedException.Foreign(folder, names);
    }

    // A file that somebody put into the old site in the last instant must not go with it.
    private void PutBackWhatCameMeanwhile()
    {
        if (Manifest.Foreign(work.Site) is not { Count: > 0 } names) return;
        Swap.Exchange(work.Site, final);
        throw OutputRefusedException.Foreign(final, names);
    }

    private static bool IsSame(string old, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(old);
        return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(old));
    }
}
