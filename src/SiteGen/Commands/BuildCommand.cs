// build: the whole site into the output folder; when anything is wrong the old site stays.
using SiteGen.Plans;

namespace SiteGen.Commands;

internal static class BuildCommand
{
    public static int Run(Folders folders, string language, TextWriter output)
    {
        var problems = new ProblemList();
        var result = SiteBuild.Run(folders, problems, new Progress(output));
        if (result is null)
        {
            ProblemPrinter.Print(problems, language, output);
            output.WriteLine(language == "ja" ? "データに問題があるため、サイトは作り直していません。前のサイトはそのままです。" : "The data has problems, so the site was not built. The old site is untouched.");
            return ExitCode.Problems;
        }
        output.WriteLine(language == "ja"
            ? $"{result.Files}個のファイルを作りました(変更 {result.Changed}、削除 {result.Deleted})。{folders.Output}"
            : $"{result.Files} files ({result.Changed} changed, {result.Deleted} deleted) in {folders.Output}");
        output.WriteLine(language == "ja" ? $"データ版 {result.DataVersion}" : $"Data version {result.DataVersion}");
        return ExitCode.Fine;
    }
}
