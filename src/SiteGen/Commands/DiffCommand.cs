// diff: what residents would see change between an earlier state of the data and the present one, in Markdown or JSON.
using SiteGen.Build;
using SiteGen.Diff;
using SiteGen.Plans;

namespace SiteGen.Commands;

internal static class DiffCommand
{
    public static int Run(Folders folders, string before, string language, string format, TextWriter output, TextWriter error)
    {
        if (before.Trim().Length == 0) return Refuse(NoName, language, error);
        var earlier = Directory.CreateTempSubdirectory("sitegen-diff-");
        try
        {
            var old = FoldersOf(before);
            if (old is null)
            {
                old = new(Path.Combine(earlier.FullName, "data"), Path.Combine(earlier.FullName, "input"), "");
                if (Extract(folders, before, old) is { } trouble) return Refuse(trouble, language, error);
            }
            return Run(WithArticles(old), folders, language, format, output, error);
        }
        finally
        {
            earlier.Delete(recursive: true);
        }
    }

    private static readonly GitTrouble NoName = new(
        "比べる相手の名前が空です。\n→ gitの版か、前の data/ が入ったフォルダーを指定してください。",
        "What to compare with has no name.\n→ Give a git revision, or a folder with an earlier data/ in it.");

    private static int Refuse(GitTrouble trouble, string language, TextWriter error)
    {
        error.WriteLine(language == "ja" ? trouble.Ja : trouble.En);
        return ExitCode.WrongUse;
    }

    private static int Run(Folders before, Folders after, string language, string format, TextWriter output, TextWriter error)
    {
        if (Read(before,
            language == "ja"
                ? "前のデータに問題があるため、比べられません。"
                : "The earlier data has problems, so the two cannot be compared.",
            language, error) is not { } old) return ExitCode.Problems;
        if (Read(after,
            language == "ja"
                ? "いまのデータに問題があるため、比べられません。"
                : "The present data has problems, so the two cannot be compared.",
            language, error) is not { } now) return ExitCode.Problems;
        output.Write(format == "json" ? DiffReport.JsonOf(old, now, language) : DiffReport.Of(old, now, language));
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

    // A folder with a folder data in it, or that folder itself, goes before a revision of the same name.
    private static Folders? FoldersOf(string before) => Directory.Exists(Path.Combine(before, "data")) ? Both(before)
        : File.Exists(Path.Combine(before, "site.csv"))
            ? Both(Path.Combine(before, "..")) with { Data = Path.GetFullPath(before) }
        : null;

    private static Folders Both(string folder) =>
        new(Path.GetFullPath(Path.Combine(folder, "data")), Path.GetFullPath(Path.Combine(folder, "input")), "");

    // Articles are younger than the data: an earlier state without them is read without them.
    private static Folders WithArticles(Folders before) => Path.Exists(before.Input) ? before : before with { Input = "" };

    private static GitTrouble? Extract(Folders now, string revision, Folders to)
    {
        if (!Directory.Exists(now.Data))
            return new($"フォルダー「{now.Data}」がありません。\n→ --data の指定を確かめてください。",
                $"There is no folder \"{now.Data}\".\n→ Check --data.");
        var trouble = GitFolder.Extract(now.Data, revision, to.Data);
        return trouble is null && Directory.Exists(now.Input) && GitFolder.Has(now.Input, revision)
            ? GitFolder.Extract(now.Input, revision, to.Input)
            : trouble;
    }
}
