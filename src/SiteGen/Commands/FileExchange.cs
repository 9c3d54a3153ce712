// Replaces several files, all of them or none. Each is prepared beside the old one, so that a run that is cut off leaves it whole.
using SiteGen.Output;

namespace SiteGen.Commands;

/// <summary>A file, what it must still hold, and what it is to hold.</summary>
internal sealed record Exchanged(string Path, byte[] Old, byte[] New);

internal static class FileExchange
{
    /// <summary>Writes all files; gives the first that no longer holds what it should, and then none is written.</summary>
    /// <exception cref="IOException">A file cannot be written; all are as they were.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written; all are as they were.</exception>
    public static string? Write(IReadOnlyList<Exchanged> files)
    {
        if (files.FirstOrDefault(f => !File.ReadAllBytes(f.Path).AsSpan().SequenceEqual(f.Old)) is { } changed) return changed.Path;
        // A link stays a link: the file that it leads to is exchanged.
        var real = files.Select(f => f with { Path = RealPath.Of(f.Path) }).ToList();
        if (real.Find(f => new FileInfo(f.Path).IsReadOnly) is { } fixedOne)
            throw new UnauthorizedAccessException($"{Path.GetFileName(fixedOne.Path)}: read-only");
        var made = new List<string>();
        try
        {
            Exchange([.. real.Select(f => (f.Path, Beside(f.Path, f.New, made), Beside(f.Path, f.Old, made)))]);
        }
        finally
        {
            made.ForEach(File.Delete);
        }
        return null;
    }

    private static void Exchange(IReadOnlyList<(string Real, string New, string Old)> files)
    {
        var done = new List<(string Real, string New, string Old)>();
        try
        {
            foreach (var file in files)
            {
                File.Move(file.New, file.Real, overwrite: true);
                done.Add(file);
            }
        }
        catch
        {
            foreach (var file in done) File.Move(file.Old, file.Real, overwrite: true);
            throw;
        }
    }

    // Under a name that is free, whatever else stands there, and open to the same people.
    private static string Beside(string real, byte[] bytes, List<string> made)
    {
        for (var n = 1; ; n++)
        {
            var path = Path.Combine(Path.GetDirectoryName(real)!, $".{Path.GetFileName(real)}.{n}.new");
            if (Path.Exists(path)) continue;
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            made.Add(path);
            file.Write(bytes);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, File.GetUnixFileMode(real));
            return path;
        }
    }
}
