// What stands in a folder; one that cannot be looked into is a problem, never an empty one.
namespace SiteGen.Plans.Extract;

/// <summary>Lists folders of data and articles.</summary>
public static class FolderListing
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The entries of a folder in the order of their names, with links followed; none when it is not there.</summary>
    /// <param name="folder">The folder on disk.</param>
    /// <param name="shown">How problems name it.</param>
    /// <param name="problems">Takes the problem of a folder that cannot be opened, or of a link that leads to nothing.</param>
    public static IReadOnlyList<FileSystemInfo> Of(string folder, string shown, ProblemList problems)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything).OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (Path.Exists(folder)) problems.Add(ProblemCatalog.FolderUnreadable(new(shown)));
            return [];
        }
    }

    /// <summary>True for a link that leads to nothing, or round in a ring.</summary>
    public static bool IsDeadLink(FileSystemInfo entry) =>
        entry.LinkTarget is not null && !Directory.Exists(entry.FullName) && !LeadsToFile(entry);

    private static bool LeadsToFile(FileSystemInfo entry)
    {
        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true };
        }
        catch (IOException)
        {
            return false;
        }
    }
}
