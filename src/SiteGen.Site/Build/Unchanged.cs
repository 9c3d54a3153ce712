// Whether there is anything to do: not when the site in the output folder was made by this program from these files, and is whole.
using SiteGen.Output;

namespace SiteGen.Build;

internal static class Unchanged
{
    /// <summary>What a build would say that changes nothing; null when the site has to be made, or when data with warnings
    /// has to be read again so that it can be told of them.</summary>
    public static BuildResult? Of(Folders folders, string part)
    {
        var output = RealPath.Of(folders.Output);
        if (Workplace.IsThere(output)) return null;
        if (Manifest.Read(output) is not { From: { Warnings: 0 } from, Files: var files } || from.Part != part) return null;
        return from.Inputs == InputsNow(folders) && files.AsParallel().All(f => FileHash.Of(Path.Combine(output, f.Key)) == f.Value.Hash)
            ? new(files.Count, 0, 0) { DataVersion = from.DataVersion }
            : null;
    }

    // Null while somebody is changing them.
    private static string? InputsNow(Folders folders)
    {
        var before = DataStamp.Of(folders.Data, folders.Input);
        var inputs = Inputs.Of(folders).All;
        return inputs.Length > 0 && DataStamp.Changed(before, DataStamp.Of(folders.Data, folders.Input)) is null ? inputs : null;
    }
}
