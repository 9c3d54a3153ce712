// Shows problems to staff: grouped by file, with place, cell, message and remedy.
using SiteGen.Plans;

namespace SiteGen.Commands;

internal static class ProblemPrinter
{
    public static void Print(ProblemList problems, string language, TextWriter output)
    {
        var ja = language == "ja";
        var all = problems.Sorted();
        foreach (var file in all.GroupBy(p => p.At.File))
        {
            output.WriteLine(file.Key);
            foreach (var problem in file) Print(problem, ja, output);
            output.WriteLine();
        }
        output.WriteLine(ja
            ? $"エラー {Count(all, Severity.Error)}件、警告 {Count(all, Severity.Warning)}件、お知らせ {Count(all, Severity.Notice)}件"
            : $"{Count(all, Severity.Error)} errors, {Count(all, Severity.Warning)} warnings, {Count(all, Severity.Notice)} notices");
    }

    private static void Print(Problem problem, bool ja, TextWriter output)
    {
        var place = problem.At.Line == 0 ? "" : ja ? $"{problem.At.Line}行目 {problem.At.Column}" : $"line {problem.At.Line} {problem.At.Column}";
        var cell = problem.Cell.Length == 0 ? "" : ja ? $" セル「{problem.Cell}」" : $" cell \"{problem.Cell}\"";
        output.WriteLine($"  {Name(problem.Severity, ja)} {place.Trim()}{cell} [{problem.Code}]");
        output.WriteLine($"    {(ja ? problem.Text.Ja : problem.Text.En)}");
        output.WriteLine($"    → {(ja ? problem.Text.RemedyJa : problem.Text.RemedyEn)}");
    }

    private static string Name(Severity severity, bool ja) => severity switch
    {
        Severity.Error => ja ? "エラー" : "error",
        Severity.Warning => ja ? "警告" : "warning",
        _ => ja ? "お知らせ" : "notice",
    };

    private static int Count(IReadOnlyList<Problem> problems, Severity severity) => problems.Count(p => p.Severity == severity);
}
