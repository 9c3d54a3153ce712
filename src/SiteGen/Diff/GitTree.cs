// The files of a commit. A link is followed within the commit: nothing outside the repository is read because a commit says so.
using System.Formats.Tar;
using System.Text;
using SiteGen.Output;

namespace SiteGen.Diff;

/// <summary>Takes files and folders out of a commit.</summary>
/// <param name="folder">A folder of the repository.</param>
/// <param name="commit">The commit's name.</param>
internal sealed class GitTree(string folder, string commit)
{
    // More than any plan has; a ring of links ends here.
    private const int MostLinks = 100;
    private const string Folder = "040000";
    private const string Link = "120000";

    private int links;

    /// <summary>True when the commit has something at a path of the repository.</summary>
    public bool Has(string path) => path.Length == 0 || ModeOf(path) is not null;

    /// <summary>Writes what stands at a path of the repository; gives a link that leads nowhere in the commit, or null.</summary>
    public string? Put(string path, string to)
    {
        var mode = path.Length == 0 ? Folder : ModeOf(path);
        if (mode is null || ++links > MostLinks) return path;
        if (mode == Folder) return PutFolder(path, to);
        var bytes = Git.Run(folder, "cat-file", "blob", $"{commit}:{path}").Bytes;
        if (mode == Link) return Follow(path, Encoding.UTF8.GetString(bytes), to);
        File.WriteAllBytes(to, bytes);
        return null;
    }

    // git archive gives what stands below a folder, with paths from it on.
    private string? PutFolder(string path, string to)
    {
        Directory.CreateDirectory(to);
        using var archive = new TarReader(new MemoryStream(Git.Run(folder, "archive", "--format=tar", $"{commit}:{path}").Bytes));
        while (archive.GetNextEntry() is { } entry)
        {
            var (inner, target) = (Path.Combine(to, entry.Name), path.Length == 0 ? entry.Name : $"{path}/{entry.Name}");
            if (entry.EntryType == TarEntryType.Directory) Directory.CreateDirectory(inner);
            else if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
                entry.ExtractToFile(inner, overwrite: false);
            else if (entry.EntryType == TarEntryType.SymbolicLink && Follow(target, entry.LinkName, to: inner) is { } dead) return dead;
        }
        return null;
    }

    private string? Follow(string link, string leadsTo, string to)
    {
        var parts = new List<string>(link.Split('/')[..^1]);
        foreach (var part in leadsTo.Split('/').Where(p => p is not ("" or ".")))
        {
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else return link;
        }
        return leadsTo.StartsWith('/') || Put(string.Join('/', parts), to) is not null ? link : null;
    }

    // "100644 blob <hash>\t<path>", with the path as it is.
    private string? ModeOf(string path) =>
        Git.Run(folder, "--literal-pathspecs", "ls-tree", "-z", "--full-tree", commit, "--", path).Text.Split(
            ' ') is [{ Length: > 0 } mode, ..] ? mode : null;
}
