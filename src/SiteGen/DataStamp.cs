// Notices when files change while they are being read: half of an old file and half of a new one must never be published.
namespace SiteGen;

/// <summary>The size and time of every file of some folders.</summary>
public static class DataStamp
{
    // data/<plan>/actuals/2016.csv is as deep as it gets; what stands deeper is not read.
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, MaxRecursionDepth = 2, IgnoreInaccessible = true };

    /// <summary>The CSV and Markdown files with their size and time.</summary>
    public static IReadOnlyDictionary<string, (long Size, DateTime Time)> Of(params string[] folders) =>
        folders.Where(Directory.Exists).SelectMany(f => new DirectoryInfo(f).EnumerateFiles("*", Deep)).Where(f => f.Extension is ".csv" or ".md").DistinctBy(f => f.FullName)
            .ToDictionary(f => f.FullName, f => f.Exists ? (f.Length, f.LastWriteTimeUtc) : default);

    /// <summary>A file that came, went or changed between two stamps; null when none did.</summary>
    public static string? Changed(IReadOnlyDictionary<string, (long Size, DateTime Time)> before, IReadOnlyDictionary<string, (long Size, DateTime Time)> after) =>
        before.Keys.Union(after.Keys).FirstOrDefault(f => !before.TryGetValue(f, out var was) || !after.TryGetValue(f, out var now) || was != now);
}
