// What stands in an output folder and was written by no build.
namespace SiteGen.Output;

/// <summary>Finds what is somebody else's.</summary>
public static class ForeignFiles
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>What no build wrote into a folder, in the order of its names; a folder ends with a slash and
    /// stands for all that is in it.</summary>
    public static IReadOnlyList<string> In(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        if (Manifest.Read(folder) is not { } ours) return [.. Entries(folder).Select(e => Shown(e, ""))];
        var folders = ours.Files.Keys.SelectMany(Parents).ToHashSet(StringComparer.Ordinal);
        return [.. In(folder, "", [.. ours.Files.Keys, Manifest.Name], folders)];
    }

    // No build writes a link, so a link is never ours.
    private static IEnumerable<string> In(string folder, string at, HashSet<string> ours, HashSet<string> folders)
    {
        foreach (var entry in Entries(folder))
        {
            var (path, link) = (at + entry.Name, entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
            if (!link && entry is DirectoryInfo && folders.Contains(path))
                foreach (var inner in In(entry.FullName, path + "/", ours, folders)) yield return inner;
            else if (link || entry is DirectoryInfo || !ours.Contains(path)) yield return Shown(entry, at);
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything).OrderBy(e => e.Name, StringComparer.Ordinal);

    private static string Shown(FileSystemInfo entry, string at) => at + entry.Name + (entry is DirectoryInfo ? "/" : "");

    private static IEnumerable<string> Parents(string file)
    {
        for (var end = file.LastIndexOf('/'); end > 0; end = file.LastIndexOf('/', end - 1)) yield return file[..end];
    }
}
