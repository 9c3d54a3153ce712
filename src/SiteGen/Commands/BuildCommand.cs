// build: the whole site into the output folder, a part of it, or parts joined; when anything is wrong the old site stays.
using System.CommandLine;
using SiteGen.Build;
using SiteGen.Plans;

namespace SiteGen.Commands;

internal static class BuildCommand
{
    internal const string UsualOutput = "output";

    private static readonly Option<DirectoryInfo> Output =
        CommandLine.Folder("--output", UsualOutput, "The folder for the finished site / できあがったサイトのフォルダー");

    private static readonly Option<string> Part = new("--shard")
    {
        Description = "Make only part i of n, such as 2/3, to be joined later / "
            + "n個に分けたうちのi番目だけを作る(例 2/3)。あとで --join でまとめる",
    };

    private static readonly Option<DirectoryInfo[]> Parts = new("--join")
    {
        Description = "Join the folders of all parts to the site / すべての部分のフォルダーを1つのサイトにまとめる",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Make(TextWriter output)
    {
        var command = new Command("build", "Build the site / サイトを作る")
        {
            CommandLine.Data, CommandLine.Input, Output, CommandLine.Lang, Part, Parts,
        };
        command.Validators.Add(given =>
        {
            if (given.GetResult(Part)?.Tokens is [{ Value: var part }] && Shard.Read(part) is null)
                given.AddError(
                    $"--shard is written i/n, such as 2/3, with n up to {Shard.Most}. / "
                    + $"--shard は 2/3 のように i/n と書きます(nは{Shard.Most}まで)。");
            if (given.GetResult(Part) is { Implicit: false } && given.GetResult(Parts) is { Implicit: false })
                given.AddError("--shard and --join do not go together. / --shard と --join は同時に使えません。");
        });
        command.SetAction(parsed => Run(
            CommandLine.FoldersOf(parsed) with { Output = parsed.GetValue(Output)!.FullName }, parsed.GetValue(CommandLine.Lang)!, output,
            Shard.Read(parsed.GetValue(Part) ?? ""), [.. (parsed.GetValue(Parts) ?? []).Select(p => p.FullName)]));
        return command;
    }

    private static int Run(Folders folders, string language, TextWriter output, Shard? shard, IReadOnlyList<string> parts)
    {
        var problems = new ProblemList();
        using var stop = new CancellationTokenSource();
        using var interrupt = Interrupt.Watch(stop);
        try
        {
            var watch = new BuildWatch(stop.Token);
            var build = () => parts.Count > 0
                ? SiteBuild.Join(folders, parts, problems, watch)
                : SiteBuild.Run(folders, problems, watch, shard);
            if (Progress.Show(watch, output, build) is { } result) return Done(result, problems, folders, language, output, shard);
        }
        catch (Exception e) when (OutputTrouble.First(e) is OperationCanceledException)
        {
            output.WriteLine(language == "ja" ? "途中でやめました。前のサイトはそのままです。" : "Stopped. The old site is untouched.");
            return ExitCode.Stopped;
        }
        catch (Exception e) when (OutputTrouble.Is(e))
        {
            var (ja, en) = OutputTrouble.Words(e, folders.Output);
            output.WriteLine(language == "ja" ? $"{ja}\n前のサイトはそのままです。" : $"{en}\nThe old site is untouched.");
            return ExitCode.Output;
        }
        ProblemPrinter.Print(problems, language, output);
        output.WriteLine(
            language == "ja"
                ? "データに問題があるため、サイトは作り直していません。前のサイトはそのままです。"
                : "The data has problems, so the site was not built. The old site is untouched.");
        return ExitCode.Problems;
    }

    private static int Done(
        BuildResult result, ProblemList problems, Folders folders, string language, TextWriter output, Shard? shard)
    {
        // Notices are for those who check; a warning is about what readers see.
        if (problems.Sorted().Any(p => p.Severity == Severity.Warning)) ProblemPrinter.Print(problems, language, output, Severity.Warning);
        output.WriteLine(language == "ja"
            ? $"{result.Files}個のファイルを作りました(変更 {result.Changed}、削除 {result.Deleted})。{folders.Output}"
            : $"{result.Files} files ({result.Changed} changed, {result.Deleted} deleted) in {folders.Output}");
        if (shard is not null)
            output.WriteLine(language == "ja"
                ? $"サイトの一部({shard})です。すべての部分がそろったら、build --join でまとめてください。"
                : $"This is part {shard} of the site. When all parts are there, join them with build --join.");
        output.WriteLine(language == "ja" ? $"データ版 {result.DataVersion}" : $"Data version {result.DataVersion}");
        return ExitCode.Fine;
    }
}
