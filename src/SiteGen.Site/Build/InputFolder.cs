// Whether the articles can be read at all: a folder that is not there, or not to be opened, must not pass for one without articles.
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Build;

internal static class InputFolder
{
    /// <summary>False, with a problem, for a folder of articles that cannot be read. No name at all stands
    /// for a site without articles.</summary>
    public static bool IsSound(string folder, ProblemList problems)
    {
        if (folder.Length == 0) return true;
        var (name, found) = (Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), new ProblemList());
        if (!Directory.Exists(folder)) found.Add(ProblemCatalog.InputMissing(new(name)));
        else FolderListing.Of(folder, name, found);
        problems.AddRange(found.Sorted());
        return !found.HasErrors;
    }
}
