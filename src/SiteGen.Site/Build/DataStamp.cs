// Notices when files change while they are being read: half of an old file and half of a new one must never be published.
namespace SiteGen.Build;

/// <summary>The size and time of every file of some folders.</summary>
public static class DataStamp
{
    // data/<plan>/actuals/2016.csv is as deep as it gets; what stands deeper is not read.
    private static readonly EnumerationOptions Deep =
        new() { RecurseSubdirectories = true, MaxRecursionDepth = 2, IgnoreInaccessible = true };

    // What is read of data and input, then what the preview reads of the theme.
    private static readonly string[] Endings = [".csv", ".md", ".css", ".js", ".svg"];

    /// <summary>The folders and the files in them that are read, with the size and time of what a link leads to.</summary>
    public static IReadOnlyDictionary<string, (long Size, DateTime Time)> Of(params IEnumerable<string> folders) =>
        folders.SelectMany(Entries).DistinctBy(e => e.FullName).ToDictionary(e => e.FullName, Stamp);

    /// <summary>A file that came, went or changed between two stamps; null when none did.</summary>
    public static string? Changed(
        IReadOnlyDictionary<string, (long Size, DateTime Time)> before, IReadOnlyDictionary<string, (long Size, DateTime Time)> after) =>
        before.Keys.Union(after.Keys).FirstOrDefault(
            f => !before.TryGetValue(f, out var was) || !after.TryGetValue(f, out var now) || was != now);

    private static List<FileSystemInfo> Entries(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var top = new DirectoryInfo(folder);
        try
        {
            return [top, .. top.EnumerateFileSystemInfos("*", Deep).Where(e => e is DirectoryInfo || Endings.Contains(e.Extension))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It went, or was closed to us, at this moment.
            return [];
        }
    }

    private static (long Size, DateTime Time) Stamp(FileSystemInfo entry)
    {
        if (entry is DirectoryInfo) return default;
        try
        {
            var file = new FileInfo(entry.LinkTarget is null ? entry.FullName : entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
            return file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
