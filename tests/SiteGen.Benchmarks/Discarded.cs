// A site whose files are made on all cores, counted and forgotten.
using System.Buffers;
using SiteGen.Build;

namespace SiteGen.Benchmarks;

internal sealed record Discarded(int Pages, int Files, long Bytes)
{
    /// <summary>Makes the first three waves: the last one packs and lists what they have written.</summary>
    public static Discarded Of(Source source)
    {
        var (pages, files, bytes) = (0, 0, 0L);
        foreach (var wave in new SiteArtifacts(source).Waves)
            Parallel.ForEach(wave(), () => new ArrayBufferWriter<byte>(), (file, _, buffer) =>
            {
                buffer.ResetWrittenCount();
                file.Render(buffer);
                Interlocked.Increment(ref files);
                Interlocked.Add(ref bytes, buffer.WrittenCount);
                if (file.Path.EndsWith(".html", StringComparison.Ordinal)) Interlocked.Increment(ref pages);
                return buffer;
            }, _ => { });
        return new(pages, files, bytes);
    }
}
