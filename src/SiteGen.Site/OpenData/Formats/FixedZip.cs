// A zip without the time of writing: the same files give the same bytes.
using System.IO.Compression;

namespace SiteGen.OpenData;

internal static class FixedZip
{
    // The earliest time that a zip can hold.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files)
            {
                var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = Stamp;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }
        return stream.ToArray();
    }
}
