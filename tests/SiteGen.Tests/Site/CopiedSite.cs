// A copy of the real data in a temporary folder, to be changed and built at will.
using SiteGen.Build;
using SiteGen.Commands;
using SiteGen.Output;
using SiteGen.Plans;
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Site;

public sealed class CopiedSite : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sitegen-copy-").FullName;

    public CopiedSite()
    {
        Copy(Repository.PathOf("data"), Path.Combine(root, "data"));
        Copy(Repository.PathOf("input"), Path.Combine(root, "input"));
    }

    /// <summary>With the site that was built from the real data standing in its output folder.</summary>
    public CopiedSite(RealSite built)
        : this() => Copy(built.Output, Output);

    public string Output => Path.Combine(root, "output");

    public Folders Folders => new(Path.Combine(root, "data"), Path.Combine(root, "input"), Output);

    public BuildResult? Build(Shard? part = null) => SiteBuild.Run(Folders, new ProblemList(), shard: part);

    public int Run(params string[] command) =>
        CommandLine.Run([.. command, "--data", Folders.Data, "--input", Folders.Input, "--output", Output, "--lang", "en"],
            TextWriter.Null, TextWriter.Null);

    public void Replace(string file, string old, string replacement)
    {
        var path = Path.Combine(root, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public Dictionary<string, string> Files() => FilesOf(Output);

    /// <summary>The hash of every file below a folder.</summary>
    public static Dictionary<string, string> FilesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f),
            f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));

    /// <summary>Without the list of the folder, which also says what everything was made from.</summary>
    public static Dictionary<string, string> Published(Dictionary<string, string> files) =>
        files.Where(f => f.Key != Manifest.Name).ToDictionary(f => f.Key, f => f.Value);

    /// <summary>The published files that are others in a whole site, or not in it.</summary>
    public IEnumerable<string> OtherThanIn(string whole) => Published(Files()).Where(f => !File.Exists(Path.Combine(whole, f.Key))
        || !File.ReadAllBytes(Path.Combine(whole, f.Key)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Output, f.Key))))
        .Select(f => f.Key);

    public Dictionary<string, DateTime> Times() => Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Output, f), File.GetLastWriteTimeUtc);

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
