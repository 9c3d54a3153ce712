// The output folder on disk: files are staged beside it and put in place as a whole; a build that dies leaves the old site.
using System.Buffers;
using System.Collections.Concurrent;
using SiteGen.Build;

namespace SiteGen.Output;

/// <summary>Collects the files of a build, then swaps them with the old site in one step.</summary>
public sealed class StagedFolder : IDisposable
{
    private readonly string final;
    private readonly Manifest? old;
    private readonly Workplace work;
    private readonly ConcurrentDictionary<string, (ManifestEntry Entry, bool IsOld)> written = new(StringComparer.Ordinal);
    private int kept;
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    /// <summary>Prepares an empty place beside the output folder; what an earlier, killed build left there is removed.</summary>
    public StagedFolder(string folder)
    {
        // A link stays a link: the folder that it leads to is exchanged.
        final = RealPath.Of(folder);
        if (File.Exists(final) || Path.GetDirectoryName(final) is null) throw new IOException($"{final} is a file or the root of a disk.");
        work = new(final);
        old = Manifest.Read(final) is { From: not null } sound ? sound : null;
    }

    /// <summary>Makes files, on all cores; each is written and forgotten.</summary>
    public void Make(IEnumerable<Artifact> files, BuildWatch? watch = null)
    {
        var all = files.ToList();
        watch?.Begin(all.Count);
        Parallel.ForEach(all, () => new ArrayBufferWriter<byte>(), (file, _, buffer) =>
        {
            if (IsKept(file)) Interlocked.Increment(ref kept);
            else
            {
                buffer.ResetWrittenCount();
                file.Render(buffer);
                Write(file.Path, buffer.WrittenSpan, file.Inputs);
            }
            watch?.Made();
            return buffer;
        }, _ => { });
    }

    /// <summary>Stages a file; a path that would leave the folder is refused, whoever asks for it.</summary>
    /// <param name="path">Its path from the site's root on, with forward slashes.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="OutputRefusedException">The path does not lie in the folder.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes, string inputs = "") =>
        written[Inside(path)] = (new(FileHash.Of(bytes), inputs), Stage(path, bytes));

    /// <summary>Takes over a file of another folder of ours; false when it is not there, or no longer what a build wrote.</summary>
    public bool Take(string folder, string path, ManifestEntry known)
    {
        var target = Path.Combine(work.Site, Inside(path));
        MakeFolder(Path.GetDirectoryName(target)!);
        if (!IsCopied(Path.Combine(folder, path), target)) return false;
        // Looked at under its new name: what is taken is what was looked at.
        if (new FileInfo(target).LinkTarget is null && FileHash.Of(target) == known.Hash)
        {
            written[path] = (known, IsOld: folder == final);
            return true;
        }
        File.Delete(target);
        return false;
    }

    /// <summary>Takes over all files of a part of the site.</summary>
    /// <exception cref="OutputRefusedException">One of them was changed since.</exception>
    public void TakeAll(string folder, Manifest list, BuildWatch? watch = null)
    {
        watch?.Begin(list.Files.Count);
        Parallel.ForEach(list.Files, f =>
        {
            if (!Take(folder, f.Key, f.Value)) throw OutputRefusedException.OtherPart(folder);
            watch?.Made();
        });
    }

    private bool IsKept(Artifact file) => file.Inputs.Length > 0 && old?.Files.GetValueOrDefault(file.Path) is { } known
        && known.Inputs == file.Inputs && Take(final, file.Path, known);

    private static bool IsCopied(string file, string target)
    {
        if (!File.Exists(file)) return false;
        if (!HardLink.Make(file, target)) File.Copy(file, target);
        return true;
    }

    private static string Inside(string path) => path.Split('/').All(IsName) ? path : throw OutputRefusedException.Outside(path);

    /// <summary>The bytes of a file that is staged.</summary>
    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(work.Site, path));

    /// <summary>Swaps the staged site with the old one and removes the old one.</summary>
    /// <exception cref="OutputRefusedException">Something in the folder was written by no build; it is as it was.</exception>
    public BuildResult PutInPlace(MadeFrom? from = null)
    {
        Stage(Manifest.Name, new Manifest(from, written.ToDictionary(w => w.Key, w => w.Value.Entry)).ToBytes());
        RefuseForeign(final);
        var deleted = Manifest.Read(final)?.Files.Keys.Count(f => !written.ContainsKey(f)) ?? 0;
        Swap.Exchange(work.Site, final);
        PutBackWhatCameMeanwhile();
        return new(written.Count, written.Values.Count(w => !w.IsOld), deleted) { Kept = kept };
    }

    /// <summary>Removes what is staged: after a swap the old site, after a failure the unfinished one.</summary>
    public void Dispose() => work.Dispose();

    // Dots alone lead to a folder above; Windows takes \ for /, and C: for a disk.
    private static bool IsName(string part) => part.Trim('.').Length > 0 && !part.Any(c => c is '\\' or ':' || char.IsControl(c));

    // A file whose bytes are those of the old site is that file, with its time stamp: true for such a file.
    private bool Stage(string path, ReadOnlySpan<byte> bytes)
    {
        var (target, old) = (Path.Combine(work.Site, path), Path.Combine(final, path));
        MakeFolder(Path.GetDirectoryName(target)!);
        if (IsSame(old, bytes) && HardLink.Make(old, target))
        {
            // Looked at again under its new name: what is linked is what was looked at.
            if (IsSame(target, bytes)) return true;
            File.Delete(target);
        }
        using (var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0)) file.Write(bytes);
        var same = IsSame(old, bytes);
        if (same) File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(old));
        return same;
    }

    private void MakeFolder(string folder)
    {
        // It is there before another worker can believe so.
        if (!folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            folders[folder] = true;
        }
    }

    private static void RefuseForeign(string folder)
    {
        if (ForeignFiles.In(folder) is { Count: > 0 } names) throw OutputRefusedException.Foreign(folder, names);
    }

    // A file that somebody put into the old site in the last instant must not go with it.
    private void PutBackWhatCameMeanwhile()
    {
        if (ForeignFiles.In(work.Site) is not { Count: > 0 } names) return;
        Swap.Exchange(work.Site, final);
        throw OutputRefusedException.Foreign(final, names);
    }

    private static bool IsSame(string old, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(old);
        return file.Exists && file.LinkTarget is null && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(old));
    }
}
