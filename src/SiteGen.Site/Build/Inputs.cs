// Fingerprints of everything that a site is made from: the program, and all files of data and articles.
using System.Runtime.InteropServices;
using System.Text;
using SiteGen.Output;

namespace SiteGen.Build;

/// <summary>What a site is made from, as hashes.</summary>
/// <param name="All">Of everything; empty when it is not known.</param>
/// <param name="Shared">Of everything but the folders of plans, whose settings and updates are in it nevertheless: their names,
/// kinds and dates are seen from the pages of other plans.</param>
/// <param name="OfPlans">Of each plan's folder, by its id.</param>
public sealed record Inputs(string All, string Shared, IReadOnlyDictionary<string, string> OfPlans)
{
    /// <summary>Nothing is known.</summary>
    public static readonly Inputs Unknown = new("", "", new Dictionary<string, string>());

    // Deeper than any reader looks.
    private const int Deepest = 5;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The fingerprints; unknown when something cannot be read. Names count as well as what is in the files: of a file
    /// that nothing reads, its name alone may be the reason for a message.</summary>
    public static Inputs Of(Folders folders)
    {
        try
        {
            var (data, articles) = (In(folders.Data), In(folders.Input));
            var shared = data.Where(IsShared).Select(Line).Prepend(OfProgram.Value).Append(":").Concat(articles.Select(Line));
            var plans = data.Where(f => f.Path.Contains('/')).GroupBy(f => f.Path.Split('/')[0]);
            var all = data.Select(Line).Prepend(OfProgram.Value).Append(":").Concat(articles.Select(Line));
            return new(Hash(all), Hash(shared), plans.ToDictionary(p => p.Key, p => Hash(p.Select(Line)), StringComparer.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or AggregateException)
        {
            return Unknown;
        }
    }

    /// <summary>The hash of some texts.</summary>
    public static string Hash(IEnumerable<string> texts) => FileHash.Of(Encoding.UTF8.GetBytes(string.Join('\0', texts)));

    private static string Line((string Path, string Hash) file) => $"{file.Path}\t{file.Hash}";

    private static bool IsShared((string Path, string Hash) file) =>
        file.Path.Split('/') is [_] or [_, ""] or [_, "plan.csv" or "updates.csv"];

    private static List<(string Path, string Hash)> In(string folder) =>
        folder.Length == 0 ? [] : [.. In(new(folder), "", 0).AsParallel().AsOrdered().Select(f => (f, Content(folder, f)))];

    // A folder ends with a slash.
    private static IEnumerable<string> In(DirectoryInfo folder, string at, int depth)
    {
        if (depth > Deepest) return [];
        var entries = folder.EnumerateFileSystemInfos("*", Everything).OrderBy(e => e.Name, StringComparer.Ordinal);
        return entries.SelectMany(e => Directory.Exists(e.FullName)
            ? In(new(e.FullName), $"{at}{e.Name}/", depth + 1).Prepend($"{at}{e.Name}/")
            : [$"{at}{e.Name}"]);
    }

    private static string Content(string folder, string path) => path.EndsWith('/') ? "" : OfFile(Path.Combine(folder, path));

    private static string OfFile(string file) => FileHash.Of(file) ?? throw new IOException($"{file} cannot be read.");

    // The bytes of the program's own files, with its theme and words in them, and the name of the runtime under it.
    private static readonly Lazy<string> OfProgram = new(() =>
    {
        var files = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Order(StringComparer.Ordinal).ToList();
        var hashes = files.AsParallel().AsOrdered().Select(f => $"{Path.GetFileName(f)}\t{OfFile(f)}").ToList();
        return files.Count == 0 ? throw new IOException("The program has no files.")
            : Hash(hashes.Prepend(RuntimeInformation.FrameworkDescription));
    });
}
