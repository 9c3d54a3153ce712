// Where a path leads in the end, with every link on the way followed.
using System.Text;

namespace SiteGen.Output;

/// <summary>Follows links.</summary>
public static class RealPath
{
    /// <summary>The path without links, also where its last parts are not there yet; a ring of links throws an IOException.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var real = Path.GetPathRoot(full)!;
        foreach (var part in Parts(full)) real = Target(Path.Combine(real, part));
        return real;
    }

    /// <summary>True when a path is a folder or lies in it. Letters are compared without their case and form:
    /// some disks know no difference.</summary>
    public static bool IsIn(string path, string folder)
    {
        var (inner, outer) = (Parts(path), Parts(folder));
        return SameRoot(path, folder) && inner.Length >= outer.Length && outer.Zip(inner).All(p => Same(p.First, p.Second));
    }

    private static string[] Parts(string path) =>
        path[Path.GetPathRoot(path)!.Length..].Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);

    private static string Target(string path)
    {
        var entry = new DirectoryInfo(path);
        return entry.LinkTarget is null ? path : Of(entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    private static bool SameRoot(string a, string b) => Same(Path.GetPathRoot(a)!, Path.GetPathRoot(b)!);

    private static bool Same(string a, string b) => string.Equals(Form(a), Form(b), StringComparison.OrdinalIgnoreCase);

    // A name that is no sound text has no other form.
    private static string Form(string name) => name.IsNormalized(NormalizationForm.FormC) ? name : name.Normalize(NormalizationForm.FormC);
}
