// What each kind of file costs to make: on one core, warm, into a buffer that is forgotten.
using System.Buffers;
using System.Diagnostics;
using SiteGen.Build;

namespace SiteGen.Benchmarks;

internal static class Kinds
{
    /// <summary>A line for each kind of file of the first waves, the dearest first; made twice, and the second time counts.</summary>
    public static IEnumerable<string> Of(Source source)
    {
        var files = new SiteArtifacts(source);
        var names = files.Frame.Map.Pages.ToDictionary(p => p.File, p => p.Component.Name);
        var all = files.Waves.SelectMany(wave => wave()).GroupBy(f => names.GetValueOrDefault(f.Path) ?? KindOf(f.Path)).ToList();
        foreach (var file in all.SelectMany(kind => kind)) Make(file, new());
        return all.Select(kind => (Name: kind.Key, Cost: Measure(kind))).OrderByDescending(k => k.Cost.Time)
            .Select(k => FormattableString.Invariant(
                $"{k.Name,-24} {k.Cost.Files,6:N0} files {k.Cost.Bytes / 1e6,7:0.0} MB {k.Cost.Time.TotalMilliseconds,7:N0} ms ")
                + FormattableString.Invariant($"{k.Cost.Allocated / 1e6,7:N0} MB allocated"));
    }

    private static string KindOf(string path) =>
        path.StartsWith("data/", StringComparison.Ordinal) ? $"data {Path.GetExtension(path)}" : Path.GetExtension(path);

    private static (int Files, long Bytes, TimeSpan Time, long Allocated) Measure(IEnumerable<Artifact> kind)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var sizes = kind.Select(file => Make(file, buffer)).ToList();
        return (sizes.Count, sizes.Sum(), clock.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static long Make(Artifact file, ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        file.Render(buffer);
        return buffer.WrittenCount;
    }
}
