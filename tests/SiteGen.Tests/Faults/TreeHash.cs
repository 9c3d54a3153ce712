// A folder with everything in it as one text, so that "nothing changed" can be said of the whole.
using System.Security.Cryptography;

namespace SiteGen.Tests.Faults;

internal static class TreeHash
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None };

    /// <summary>Every folder, file and link below a folder: name, target of a link, time and content.</summary>
    public static string Of(string folder) =>
        Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', Lines(folder)))));

    private static IEnumerable<string> Lines(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder)
            .EnumerateFileSystemInfos("*", Everything)
            .OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            yield return $"{entry.FullName} {entry.LinkTarget} {entry.LastWriteTimeUtc.Ticks}";
            if (entry.LinkTarget is not null) continue;
            if (entry is FileInfo) yield return Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(entry.FullName)));
            else foreach (var line in Lines(entry.FullName)) yield return line;
        }
    }
}
