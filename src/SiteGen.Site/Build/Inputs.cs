// A fingerprint of everything that a site is made from: the program, and all files of data and articles.
using System.Runtime.InteropServices;
using System.Text;
using SiteGen.Output;

namespace SiteGen.Build;

internal static class Inputs
{
    // Deeper than any reader looks.
    private const int Deepest = 5;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The fingerprint; empty when something cannot be read. Names count as well as what is in the files: of a file that
    /// nothing reads, its name alone may have been the reason for a message.</summary>
    public static string Of(Folders folders)
    {
        try
        {
            var files = new[] { folders.Data, folders.Input }.SelectMany(f => f.Length == 0 ? [":"] : In(new(f), "", 0).Prepend(":"));
            return FileHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', files.Prepend(OfProgram.Value))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static IEnumerable<string> In(DirectoryInfo folder, string at, int depth)
    {
        if (depth > Deepest) return [];
        var entries = folder.EnumerateFileSystemInfos("*", Everything).OrderBy(e => e.Name, StringComparer.Ordinal);
        return entries.SelectMany(e => Directory.Exists(e.FullName)
            ? In(new(e.FullName), $"{at}{e.Name}/", depth + 1).Prepend($"{at}{e.Name}/")
            : [$"{at}{e.Name}\t{Hash(e.FullName)}"]);
    }

    private static string Hash(string file) => FileHash.Of(file) ?? throw new IOException($"{file} cannot be read.");

    // The bytes of the program's own files, with its theme and words in them, and the name of the runtime under it.
    private static readonly Lazy<string> OfProgram = new(() =>
    {
        var files = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Order(StringComparer.Ordinal).ToList();
        var hashes = files.AsParallel().AsOrdered().Select(f => $"{Path.GetFileName(f)}\t{Hash(f)}");
        return files.Count == 0 ? throw new IOException("The program has no files.")
            : string.Join('\n', hashes.Prepend(RuntimeInformation.FrameworkDescription));
    });
}
