// A case as a whole data folder of its own: a temporary copy of the base, without what the case deletes and with what it overrides.
using SiteGen.Build;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Cases;

/// <summary>The temporary copy of one case; disposing deletes it.</summary>
public sealed class CaseFolder : IDisposable
{
    /// <summary>The folder tests/SiteGen.Tests/Cases in the source.</summary>
    public static readonly string Source = Repository.PathOf("tests", "SiteGen.Tests", "Cases");

    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-case-").FullName;
    private readonly List<FileStream> locks = [];

    /// <summary>Copies the base and puts the case over it; without a case it is the base alone.</summary>
    public CaseFolder(string? name = null)
    {
        Directory.CreateDirectory(Input);
        Copy(Path.Combine(Source, "_base"));
        if (name is null) return;
        foreach (var path in Lines(name, "delete.txt")) Delete(Path.Combine(folder, path));
        Copy(Path.Combine(Source, name));
        // A file too large for the repository.
        foreach (var line in Lines(name, "grow.txt"))
            using (var file = File.OpenWrite(Path.Combine(folder, line.Split(' ')[0]))) file.SetLength(
                long.Parse(line.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        // A link that leads to nothing, which no repository needs to hold.
        foreach (var line in Lines(name, "links.txt"))
            File.CreateSymbolicLink(Path.Combine(folder, line.Split(' ')[0]), line.Split(' ')[1]);
        // Text that would fill the screen: path, how often, what.
        foreach (var line in Lines(name, "repeat.txt").Select(l => l.Split(' ', 3)))
            File.AppendAllText(Path.Combine(folder, line[0]),
                string.Concat(Enumerable.Repeat(line[2], int.Parse(line[1], System.Globalization.CultureInfo.InvariantCulture))));
        // A file that another program keeps open, as Excel does.
        foreach (var path in Lines(name, "locked.txt"))
            locks.Add(new(Path.Combine(folder, path), FileMode.Open, FileAccess.ReadWrite, FileShare.None));
    }

    /// <summary>The folder that has both.</summary>
    public string Root => folder;

    /// <summary>The CSVs.</summary>
    public string Data => Path.Combine(folder, "data");

    /// <summary>The Markdown pages.</summary>
    public string Input => Path.Combine(folder, "input");

    /// <summary>The names of all cases.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetDirectories(Source).Select(Path.GetFileName).OfType<string>().Where(n => n != "_base").Order(StringComparer.Ordinal);

    /// <summary>Writes a CSV over the one of the base.</summary>
    public void Write(string path, string text) => File.WriteAllText(Path.Combine(Data, path), text);

    /// <summary>The rows of the data, unchecked.</summary>
    public SiteFiles Rows() => SiteFiles.Read(Data, new());

    /// <inheritdoc/>
    public void Dispose()
    {
        locks.ForEach(l => l.Dispose());
        Directory.Delete(folder, true);
    }

    private static string[] Lines(string name, string file) =>
        File.Exists(Path.Combine(Source, name, file)) ? File.ReadAllLines(Path.Combine(Source, name, file)) : [];

    private static void Delete(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, true);
        else File.Delete(path);
    }

    private void Copy(string from)
    {
        foreach (var file in new[] { "data", "input" }
            .Select(d => Path.Combine(from, d))
            .Where(Directory.Exists)
            .SelectMany(d => Directory.GetFiles(d, "*", SearchOption.AllDirectories)))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to, true);
        }
    }
}
