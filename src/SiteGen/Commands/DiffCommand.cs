// diff: what residents would see change between an earlier state of the data and the present one, in Markdown.
using SiteGen.Diff;
using SiteGen.Plans;

namespace SiteGen.Commands;

internal static class DiffCommand
{
    public static int Run(Folders folders, string before, string language, TextWriter output, TextWriter error)
    {
        var earlier = Directory.CreateTempSubdirectory("sitegen-diff-");
        try
        {
            var old = FoldersOf(before);
            if (old is null)
            {
                old = new(Path.Combine(earlier.FullName, "data"), Path.Combine(earlier.FullName, "input"), "");
                if (Extract(folders, before, old) is { } trouble)
                {
                    error.WriteLine(language == "ja" ? trouble.Ja : trouble.En);
                    return ExitCode.WrongUse;
                }
            }
            return Run(old, folders, language, output, error);
        }
        finally
        {
            earlier.Delete(recursive: true);
        }
    }

    private static int Run(Folders before, Folders after, string language, TextWriter output, TextWriter error)
    {
        if (Read(before, language == "ja" ? "前のデータに問題があるため、比べられません。" : "The earlier data has problems, so the two cannot be compared.", language, error) is not { } old) return ExitCode.Problems;
        if (Read(after, language == "ja" ? "いまのデータに問題があるため、比べられません。" : "The present data has problems, so the two cannot be compared.", language, error) is not { } now) return ExitCode.Problems;
        output.Write(DiffReport.Of(old, now, language));
        return ExitCode.Fine;
    }

    private static Source? Read(Folders folders, string words, string language, TextWriter error)
    {
        var problems = new ProblemList();
        if (SiteBuild.Read(folders, problems) is { } source) return source;
        var errors = new ProblemList();
        errors.AddRange(problems.Sorted().Where(p => p.Severity == Severity.Error));
        ProblemPrinter.Print(errors, language, error);
        error.WriteLine(words);
        return null;
    }

    // A folder with a folder data in it goes before a revision of the same name.
    private static Folders? FoldersOf(string before) => Directory.Exists(Path.Combine(before, "data"))
        ? new(Path.GetFullPath(Path.Combine(before, "data")), Path.GetFullPath(Path.Combine(before, "input")), "")
        : null;

    // Articles are younger than the data: a revision without them is read without them.
    private static GitTrouble? Extract(Folders now, string revision, Folders to)
    {
        if (!Directory.Exists(now.Data)) return new($"フォルダー「{now.Data}」がありません。\n→ --data の指定を確かめてください。", $"There is no folder \"{now.Data}\".\n→ Check --data.");
        var trouble = GitFolder.Extract(now.Data, revision, to.Data);
        if (trouble is null && Directory.Exists(now.Input)) GitFolder.Extract(now.Input, revision, to.Input);
        return trouble;
    }
}
