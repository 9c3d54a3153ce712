// What happens to folders: things go, turn into something else, become links, or are closed.
namespace SiteGen.Tests.Faults;

internal static class DamagedTree
{
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, MaxRecursionDepth = 3 };

    private static readonly (string Name, Action<string> Do)[] Ways =
    [
        ("gone", Delete),
        ("a folder", path => { Delete(path); Directory.CreateDirectory(path); }),
        ("a file", path => { Delete(path); File.WriteAllText(path, "a,b\n1,2\n"); }),
        ("blank", path => { Delete(path); File.WriteAllText(path, ""); }),
        ("a link to nothing", path => Link(path, "nowhere")),
        ("a ring", path => Link(path, Path.GetFileName(path))),
        ("a link to the folder around it", path => Link(path, ".")),
        ("a link to a device", path => Link(path, "/dev/null")),
        ("a link to a system file", path => Link(path, "/etc/hostname")),
        ("moved behind a link", MoveBehindLink),
        ("closed", path => Mode(path, UnixFileMode.None)),
        ("read-only", path => Mode(path, (UnixFileMode)0b101_101_101)),
        ("with a stray beside", path => File.WriteAllText(path + "~\u3000.csv", "a\n")),
        ("with a name of two lines beside", path => File.WriteAllText(path + "\n.csv", "a\n")),
        ("with a long name beside",
            path => File.WriteAllText(Path.Combine(Path.GetDirectoryName(path)!, new string('x', 250) + ".md"), "a\n")),
    ];

    /// <summary>Damages up to three things below a folder, and says what.</summary>
    public static IReadOnlyList<string> Damage(string root, Random random) =>
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => Once(root, random))];

    /// <summary>Lets everything be deleted again.</summary>
    public static void Open(string root)
    {
        Mode(root, (UnixFileMode)0b111_111_111);
        foreach (var entry in new DirectoryInfo(root).EnumerateFileSystemInfos().Where(e => e.LinkTarget is null))
            if (entry is DirectoryInfo inner) Open(inner.FullName);
    }

    private static string Once(string root, Random random)
    {
        var all = new DirectoryInfo(root)
            .EnumerateFileSystemInfos("*", Deep)
            .Select(e => e.FullName)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (all.Count == 0) return "";
        var (path, way) = (all[random.Next(all.Count)], Ways[random.Next(Ways.Length)]);
        try
        {
            way.Do(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
        return $"{Path.GetRelativePath(root, path)} is {way.Name}";
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null) Directory.Delete(path, recursive: true);
        else File.Delete(path);
    }

    private static void Link(string path, string leadsTo)
    {
        Delete(path);
        File.CreateSymbolicLink(path, leadsTo);
    }

    private static void MoveBehindLink(string path)
    {
        var away = path + ".away";
        if (Directory.Exists(path)) Directory.Move(path, away);
        else File.Move(path, away);
        File.CreateSymbolicLink(path, away);
    }

    private static void Mode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, mode);
    }
}
