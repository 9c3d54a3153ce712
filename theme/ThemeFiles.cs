// The style sheets, scripts and interface strings: built into the theme; the preview reads them from the source where there is one.
namespace SiteGen.Theme;

/// <summary>Reads the files of the theme by their names.</summary>
public sealed class ThemeFiles
{
    private static readonly string[] SourceFolders = ["assets", "Layout", "Pages", "Parts", "Words"];
    private readonly Dictionary<string, string> onDisk = [];

    private ThemeFiles()
    {
    }

    private ThemeFiles(string source)
    {
        foreach (var file in FoldersOf(source).SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)))
            onDisk.TryAdd(Path.GetFileName(file), file);
    }

    /// <summary>The files as they were when the program was built.</summary>
    public static readonly ThemeFiles BuiltIn = new();

    /// <summary>The files as they are in the folder theme/ of a source checkout; what is not there is taken from the program.</summary>
    public static ThemeFiles From(string source) => new(source);

    /// <summary>The folders of theme/ with files that can change while the program runs.</summary>
    public static IEnumerable<string> FoldersOf(string source) =>
        SourceFolders.Select(f => Path.Combine(source, f)).Where(Directory.Exists);

    /// <summary>True when these are the files that were built in.</summary>
    public bool IsBuiltIn => onDisk.Keys.Where(HasBuiltIn).All(name => Bytes(name).AsSpan().SequenceEqual(BuiltIn.Bytes(name)));

    /// <summary>The text of a file; asking for one that is not there is a bug.</summary>
    public string Read(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>The bytes of a picture.</summary>
    public byte[] Bytes(string name)
    {
        using var stream = Open(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool HasBuiltIn(string name) => typeof(ThemeFiles).Assembly.GetManifestResourceInfo(name) is not null;

    private Stream Open(string name) =>
        (onDisk.TryGetValue(name, out var path) ? File.OpenRead(path) : typeof(ThemeFiles).Assembly.GetManifestResourceStream(name))
        ?? throw new InvalidOperationException($"The theme has no file {name}.");
}
