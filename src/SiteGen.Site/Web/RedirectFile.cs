// _redirects: old addresses and new ones, as Netlify reads them; the preview reads the same file.
using System.Text;
using SiteGen.Build;
using SiteGen.Theme;

namespace SiteGen.Web;

/// <summary>Writes and reads the file of renamed addresses.</summary>
public static class RedirectFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "_redirects";

    /// <summary>The file; a site without renamed addresses has none.</summary>
    public static IEnumerable<Artifact> Of(IReadOnlyList<Redirect> redirects) => redirects.Count == 0
        ? []
        : [Artifact.Of(Name, Encoding.UTF8.GetBytes(string.Concat(redirects.Select(r => $"{r.From} {r.To} 301\n"))))];

    /// <summary>The new address of an old one, with or without its last slash; null when it was not renamed,
    /// or when there is no file.</summary>
    public static string? Find(byte[]? file, string address) => Encoding.UTF8.GetString(file ?? []).Split('\n')
        .Select(l => l.Split(' ')).FirstOrDefault(r => r[0] == address || r[0] == address + "/")?.ElementAtOrDefault(1);
}
