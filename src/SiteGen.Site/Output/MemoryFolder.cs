// The files of the site in memory, for serve and diff.
using System.Collections.Concurrent;

namespace SiteGen.Output;

/// <summary>Keeps files and answers for them.</summary>
public sealed class MemoryFolder : OutputFolder
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override void Put(string path, ReadOnlySpan<byte> bytes) => files[path] = bytes.ToArray();

    /// <summary>The bytes of a file; null when nothing wrote it.</summary>
    public byte[]? Find(string path) => files.GetValueOrDefault(path);
}
