// The site in the output folder, where it is what a build would make now: made by this program, from what the folders have.
using SiteGen.Output;

namespace SiteGen.Build;

/// <summary>A site, or a part of one, that need not be made again.</summary>
public sealed class BuiltSite
{
    private readonly string folder;
    private readonly Manifest list;

    private BuiltSite(string folder, Manifest list) => (this.folder, this.list) = (folder, list);

    /// <summary>The site of the last build; null when it has to be made, or when data with warnings has to be read again so that
    /// it can be told of them.</summary>
    public static BuiltSite? Of(Folders folders, string part = "")
    {
        var output = RealPath.Of(folders.Output);
        if (Workplace.IsThere(output)) return null;
        if (Manifest.Read(output) is not { From: { Warnings: 0 } from } list || from.Part != part) return null;
        return from.Inputs == InputsNow(folders) ? new(output, list) : null;
    }

    /// <summary>The paths of its files.</summary>
    public IEnumerable<string> Paths => list.Files.Keys;

    /// <summary>What a build would say that changes nothing; null when a file is not the one that was built.</summary>
    internal BuildResult? Whole => list.Files.AsParallel().All(f => FileHash.Of(Path.Combine(folder, f.Key)) == f.Value.Hash)
        ? new(list.Files.Count, 0, 0) { DataVersion = list.From!.DataVersion }
        : null;

    /// <summary>The bytes of a file; null when the site has no such file, or when it is not the one that was built.</summary>
    public byte[]? Find(string path)
    {
        if (list.Files.GetValueOrDefault(path) is not { } file) return null;
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, path));
            return FileHash.Of(bytes) == file.Hash ? bytes : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Null while somebody is changing them.
    private static string? InputsNow(Folders folders)
    {
        var before = DataStamp.Of(folders.Data, folders.Input);
        var inputs = Inputs.Of(folders).All;
        return inputs.Length > 0 && DataStamp.Changed(before, DataStamp.Of(folders.Data, folders.Input)) is null ? inputs : null;
    }
}
