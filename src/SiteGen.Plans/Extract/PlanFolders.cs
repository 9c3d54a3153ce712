// Which folders of the data folder are plans. None is passed over because it cannot be read.
namespace SiteGen.Plans.Extract;

internal static class PlanFolders
{
    /// <summary>The folders of the plans, in the order of their names.</summary>
    public static IReadOnlyList<string> Of(string folder, ProblemList problems)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var found = new ProblemList();
        var entries = Directory.Exists(folder) ? FolderListing.Of(folder, name, found).Where(e => !IsOfTheSystem(e.Name)).ToList() : [];
        foreach (var dead in entries.Where(e => e.Extension.Length == 0 && FolderListing.IsDeadLink(e)))
            found.Add(ProblemCatalog.FolderUnreadable(new($"{dead.Name}/")));
        var plans = entries.OfType<DirectoryInfo>().Where(f => IsPlan(f, found)).Select(f => f.FullName).ToList();
        if (plans.Count == 0 && !found.HasErrors) found.Add(ProblemCatalog.NoPlan(new(name)));
        problems.AddRange(found.Sorted());
        return plans;
    }

    // A disk, an editor or git keeps folders of its own, often closed ones; no plan can have such a name.
    private static bool IsOfTheSystem(string name) => name is ['.', ..] || Leftovers.Has(name);

    // A folder is a plan's by any of its files, so that one whose plan.csv was lost is not passed over.
    private static bool IsPlan(DirectoryInfo folder, ProblemList problems)
    {
        var names = FolderListing.Of(folder.FullName, $"{folder.Name}/", problems).Select(e => e.Name);
        return names.Intersect([.. PlanFiles.Needed, "actuals"], StringComparer.OrdinalIgnoreCase).Any();
    }
}
