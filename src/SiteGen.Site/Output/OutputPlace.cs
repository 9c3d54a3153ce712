// Where a site may not go by its nature: onto, around or into what people keep. What merely stands in a folder is Manifest's to judge.
using System.ComponentModel;
using SiteGen.Build;

namespace SiteGen.Output;

/// <summary>Looks at the output folder before anything is read or written.</summary>
public static class OutputPlace
{
    /// <summary>Throws an <see cref="OutputRefusedException"/> when the site may not be written there.</summary>
    /// <param name="folders">Where the site goes, and what it is made from.</param>
    /// <param name="parts">Folders that are read as well.</param>
    public static void Check(Folders folders, params IEnumerable<string> parts)
    {
        var place = RealPath.Of(folders.Output);
        if (Wrong(place, [folders.Data, folders.Input, .. parts]) is var (ja, en))
            throw OutputRefusedException.Place(folders.Output, ja, en);
        if (ForeignFiles.In(place) is { Count: > 0 } names) throw OutputRefusedException.Foreign(folders.Output, names);
    }

    private static (string Ja, string En)? Wrong(string place, IEnumerable<string> read)
    {
        if (Path.GetDirectoryName(place) is null) return ("ディスクのいちばん上のフォルダーです", "it is the root of a disk");
        if (IsHome(place)) return ("ホームフォルダーか、それが入っているフォルダーです", "it is your home folder, or contains it");
        foreach (var kept in read.Where(f => f.Length > 0))
            if (Overlap(place, RealPath.Of(kept)))
                return ($"「{kept}」と同じか、それを含むか、その中にあります", $"it is, contains or lies in \"{kept}\"");
        return IsOfGit(place) ? ("git が管理しているファイルのフォルダーです", "git keeps files there") : null;
    }

    private static bool Overlap(string a, string b) => RealPath.IsIn(a, b) || RealPath.IsIn(b, a);

    private static bool IsHome(string place) =>
        new[] { Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Environment.GetEnvironmentVariable("HOME") }
            .Any(home => Path.IsPathFullyQualified(home ?? "") && RealPath.IsIn(RealPath.Of(home!), place));

    // A repository's own top folder holds tracked files; of the folders in it, those with a tracked file anywhere below are kept.
    private static bool IsOfGit(string place)
    {
        if (place.Split(Path.DirectorySeparatorChar).Contains(".git", StringComparer.OrdinalIgnoreCase)) return true;
        try
        {
            var top = Git.Run(Existing(place), "rev-parse", "--show-toplevel");
            if (top.Code != 0) return false;
            var root = RealPath.Of(top.Text.TrimEnd('\n', '\r'));
            var first = Path.GetRelativePath(root, place).Split(Path.DirectorySeparatorChar)[0];
            return Git.Run(root, "ls-files", "-z", "--", first == "." ? "." : $":(literal,icase){first}").Bytes.Length > 0;
        }
        catch (Win32Exception)
        {
            // Without git there is still the list of the files that a build wrote.
            return false;
        }
    }

    private static string Existing(string folder) => Directory.Exists(folder) ? folder : Existing(Path.GetDirectoryName(folder)!);
}
