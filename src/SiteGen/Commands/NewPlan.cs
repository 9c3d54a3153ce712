// new plan: the folder of a plan with every file, its headings and examples as remarks; the settings are samples to be replaced.
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;
using SiteGen.Theme;

namespace SiteGen.Commands;

internal static class NewPlan
{
    public static int Run(Folders folders, string id, string language, TextWriter output)
    {
        var words = new NewWords(language == "ja");
        if (Wrong(folders, id, words) is { } message)
        {
            output.WriteLine(message);
            return ExitCode.WrongUse;
        }
        Write(folders.Data, id);
        output.WriteLine(words.PlanMade(id));
        return ExitCode.Fine;
    }

    private static string? Wrong(Folders folders, string id, NewWords words)
    {
        if (!Directory.Exists(folders.Data)) return words.NoData(folders.Data);
        if (!AddressNames.HasShape(id)) return words.BadId(id);
        if (Directory.EnumerateFileSystemEntries(folders.Data).Any(
            e => string.Equals(Path.GetFileName(e), id, StringComparison.OrdinalIgnoreCase))) return words.PlanThere(id);
        if (AddressNames.IsReserved(id, SiteFiles.Read(folders.Data, new()).Languages)) return words.AddressTaken(id);
        return SiteBuild.Read(folders, new()) is { } source
            && new SiteMap(source.Site, source.Articles).Pages.Any(p => p.Address == $"/{id}/") ? words.AddressTaken(id) : null;
    }

    // Written beside and moved, so that a run that is cut off leaves no half plan.
    private static void Write(string data, string id)
    {
        var languages = SiteFiles.Read(data, new()).Languages.Where((l, i) => i == 0 || !l.IsEasy).Select(l => l.Code).ToList();
        var folder = Directory.CreateDirectory(FreeName(data, id)).FullName;
        try
        {
            foreach (var file in EmptyPlan.Files(languages)) File.WriteAllBytes(Path.Combine(folder, file.Key), CsvText.Of(file.Value));
            Directory.Move(folder, Path.Combine(data, id));
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    // A folder of this name may be somebody's, or be left by a run that was killed.
    private static string FreeName(string data, string id)
    {
        for (var n = 1; ; n++)
            if (Path.Combine(data, $".new-{id}.{n}") is var path && !Path.Exists(path)) return path;
    }
}
