// Shows problems to staff: grouped by file, with place, cell, message and remedy.
using SiteGen.Plans;

namespace SiteGen.Commands;

internal static class ProblemPrinter
{
    private const int LongestCell = 80;

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
            : $"{Counted(all, Severity.Error, "error")}, {Counted(all, Severity.Warning, "warning")}, {Counted(all, Severity.Notice, "notice")}");
    }

    private static void Print(Problem problem, bool ja, TextWriter output)
    {
        var cell = problem.Cell.Length == 0 ? "" : ja ? $"セル「{OneLine(problem.Cell)}」" : $"cell \"{OneLine(problem.Cell)}\"";
        string[] words = [Name(problem.Severity, ja), Where(problem.At, ja), cell, $"[{problem.Code}]"];
        output.WriteLine($"  {string.Join(' ', words.Where(w => w.Length > 0))}");
        output.WriteLine($"    {Shortened(problem, ja ? problem.Text.Ja : problem.Text.En)}");
        output.WriteLine($"    → {Shortened(problem, ja ? problem.Text.RemedyJa : problem.Text.RemedyEn)}");
    }

    /// <summary>A message that repeats the cell, with the cell in one short line.</summary>
    public static string Shortened(Problem problem, string text) =>
        problem.Cell.Length == 0 ? text : text.Replace(problem.Cell, OneLine(problem.Cell), StringComparison.Ordinal);

    internal static string Where(Place at, bool ja)
    {
        if (at.Line == 0) return "";
        var line = at.Row > 0 ? ja ? $"Excelの{at.Row}行目(ファイルの{at.Line}行目)" : $"row {at.Row} in Excel (line {at.Line} of the file)" : ja ? $"{at.Line}行目" : $"line {at.Line}";
        if (at.Column.Length == 0) return line;
        return at.Column.All(char.IsAsciiDigit) ? ja ? $"{line} {at.Column}文字目" : $"{line}, character {at.Column}" : $"{line} {at.Column}";
    }

    // A long text or one of several lines would hide the message.
    internal static string OneLine(string cell)
    {
        var line = cell.ReplaceLineEndings("⏎");
        return line.Length <= LongestCell ? line : line[..LongestCell] + "…";
    }

    private static string Counted(IReadOnlyList<Problem> problems, Severity severity, string name) =>
        Count(problems, severity) is var n && n == 1 ? $"1 {name}" : $"{n} {name}s";

    internal static string Name(Severity severity, bool ja) => severity switch
    {
        Severity.Error => ja ? "エラー" : "error",
        Severity.Warning => ja ? "警告" : "warning",
        _ => ja ? "お知らせ" : "notice",
    };

    private static int Count(IReadOnlyList<Problem> problems, Severity severity) => problems.Count(p => p.Severity == severity);
}
