// build: the whole site into the output folder; when anything is wrong the old site stays.
using SiteGen.Build;
using SiteGen.Plans;

namespace SiteGen.Commands;

internal static class BuildCommand
{
    public static int Run(Folders folders, string language, TextWriter output)
    {
        var problems = new ProblemList();
        using var stop = new CancellationTokenSource();
        using var interrupt = Interrupt.Watch(stop);
        try
        {
            var watch = new BuildWatch(stop.Token);
            if (Progress.Show(watch, output, () => SiteBuild.Run(folders, problems, watch)) is { } result)
                return Done(result, problems, folders, language, output);
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

    private static int Done(BuildResult result, ProblemList problems, Folders folders, string language, TextWriter output)
    {
        // Notices are for those who check; a warning is about what readers see.
        if (problems.Sorted().Any(p => p.Severity == Severity.Warning)) ProblemPrinter.Print(problems, language, output, Severity.Warning);
        output.WriteLine(language == "ja"
            ? $"{result.Files}個のファイルを作りました(変更 {result.Changed}、削除 {result.Deleted})。{folders.Output}"
            : $"{result.Files} files ({result.Changed} changed, {result.Deleted} deleted) in {folders.Output}");
        output.WriteLine(language == "ja" ? $"データ版 {result.DataVersion}" : $"Data version {result.DataVersion}");
        return ExitCode.Fine;
    }
}
