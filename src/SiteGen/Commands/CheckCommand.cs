// check: all problems of the data at once, without building anything.
using SiteGen.Plans;

namespace SiteGen.Commands;

internal static class CheckCommand
{
    public static int Run(Folders folders, string language, TextWriter output)
    {
        var problems = new ProblemList();
        SiteBuild.Read(folders, problems);
        ProblemPrinter.Print(problems, language, output);
        return problems.HasErrors ? ExitCode.Problems : ExitCode.Fine;
    }
}
