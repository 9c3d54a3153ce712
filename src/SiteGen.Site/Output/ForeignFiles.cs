// What stands in an output folder and was written by no build.
namespace SiteGen.Output;

/// <summary>Finds what is somebody else's.</summary>
public static class ForeignFiles
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>What no build wrote into a folder, in the order of its names; a folder ends with a slash and
    /// stands for all that is in it.</summary>
    /// <exception cref="AggregateException">Something cannot be looked at.</exception>
    public static IReadOnlyList<string> In(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var files = (Manifest.Read(folder)?.Files.Keys.Append(Manifest.Name) ?? []).ToHashSet(StringComparer.Ordinal);
        var folders = new HashSet<string>([""], StringComparer.Ordinal);
        foreach (var file in files) AddParents(folders, file);
        // Nearly all of the time goes to asking the disk: every core asks.
        var found = folders.AsParallel().SelectMany(at => Foreign(folder, at, files, folders)).Order(StringComparer.Ordinal).ToList();
        return WithoutInner(found);
    }

    // In the order of names, what is in a folder follows it at once.
    private static List<string> WithoutInner(List<string> found)
    {
        var outer = new List<string>();
        foreach (var path in found)
            if (outer.Count == 0 || !IsIn(path, outer[^1])) outer.Add(path);
        return outer;
    }

    private static bool IsIn(string path, string folder) =>
        folder.EndsWith('/') && path.StartsWith(folder, StringComparison.Ordinal);

    // What stands right in one of our folders. No build writes a link, so a link is never ours.
    private static IEnumerable<string> Foreign(string folder, string at, HashSet<string> files, HashSet<string> folders)
    {
        var here = new DirectoryInfo(Path.Combine(folder, at));
        // What a link leads to is nobody's to look at: the folder above names it.
        if (!here.Exists || at.Length > 0 && here.Attributes.HasFlag(FileAttributes.ReparsePoint)) yield break;
        foreach (var entry in here.EnumerateFileSystemInfos("*", Everything))
        {
            var (path, isFolder) = (at.Length == 0 ? entry.Name : $"{at}/{entry.Name}", entry is DirectoryInfo);
            var isOurs = (isFolder ? folders : files).Contains(path) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
            if (!isOurs) yield return isFolder ? path + "/" : path;
        }
    }

    // A folder that is known has known ones above it.
    private static void AddParents(HashSet<string> folders, string file)
    {
        for (var end = file.LastIndexOf('/'); end > 0 && folders.Add(file[..end]);) end = file.LastIndexOf('/', end - 1);
    }
}
