// The list of what a build wrote, kept in the output folder: what the list does not name is somebody else's.
using System.Text;

namespace SiteGen.Output;

/// <summary>Tells the files of a site from everything else in its folder.</summary>
public static class Manifest
{
    /// <summary>The list's own name.</summary>
    public const string Name = ".sitegen";

    private const string Title =
        "# SiteGen wrote these files. The next build replaces them, and stops when anything else is in this folder.";

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The list of a site's files.</summary>
    public static byte[] Of(IEnumerable<string> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.Order(StringComparer.Ordinal).Prepend(Title).Select(line => line + "\n")));

    /// <summary>The files that a build wrote into a folder; null when no build made it.</summary>
    public static IReadOnlySet<string>? Read(string folder)
    {
        var list = new FileInfo(Path.Combine(folder, Name));
        if (!list.Exists || list.LinkTarget is not null) return null;
        var lines = File.ReadAllLines(list.FullName);
        return lines is [Title, ..] ? lines.Skip(1).ToHashSet(StringComparer.Ordinal) : null;
    }

    /// <summary>What no build wrote into a folder, in the order of its names; a folder ends with a slash and
    /// stands for all that is in it.</summary>
    public static IReadOnlyList<string> Foreign(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        if (Read(folder) is not { } ours) return [.. Entries(folder).Select(e => Shown(e, ""))];
        var folders = ours.SelectMany(Parents).ToHashSet(StringComparer.Ordinal);
        return [.. Foreign(folder, "", [.. ours, Name], folders)];
    }

    // No build writes a link, so a link is never ours.
    private static IEnumerable<string> Foreign(string folder, string at, HashSet<string> ours, HashSet<string> folders)
    {
        foreach (var entry in Entries(folder))
        {
            var (path, link) = (at + entry.Name, entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
            if (!link && entry is DirectoryInfo && folders.Contains(path))
                foreach (var inner in Foreign(entry.FullName, path + "/", ours, folders)) yield return inner;
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
