// Shows problems to staff: grouped by file, with place, cell, message and remedy.
using SiteGen.Plans;

namespace SiteGen.Commands;

/// <summary>Prints problems in Japanese or English.</summary>
public static class ProblemPrinter
{
    private const int LongestCell = 80;

    // So many notices of one kind in one file are still read one by one.
    private const int FewNotices = 5;

    // So many cells are named besides the first, each of which has to be looked at.
    private const int MostCells = 12;

    /// <summary>Prints all problems, or those that matter at least so much, and how many there are of all.</summary>
    public static void Print(ProblemList problems, string language, TextWriter output, Severity least = Severity.Notice)
    {
        var ja = language == "ja";
        var all = problems.Sorted();
        foreach (var file in all.Where(p => p.Severity >= least).GroupBy(p => p.At.File))
        {
            output.WriteLine(file.Key);
            foreach (var kind in Kinds(file)) Print(kind, ja, output);
            output.WriteLine();
        }
        output.WriteLine(ja
            ? $"エラー {Count(all, Severity.Error)}件、警告 {Count(all, Severity.Warning)}件、お知らせ {Count(all, Severity.Notice)}件"
            : $"{Counted(all, Severity.Error, "error")}, {Counted(all, Severity.Warning, "warning")}, "
                + $"{Counted(all, Severity.Notice, "notice")}");
    }

    // Each by itself, but many of one kind as one where its first stands: notices, and warnings that say the same.
    private static IEnumerable<IReadOnlyList<Problem>> Kinds(IEnumerable<Problem> file) => file
        .GroupBy(p => p.Severity == Severity.Error ? (object)p : p.Code)
        .SelectMany(code => code.Count() <= FewNotices ? code.Select(p => (IReadOnlyList<Problem>)[p])
            : code.GroupBy(p => p.Severity == Severity.Warning ? p.Text : null).Select(kind => (IReadOnlyList<Problem>)[.. kind]))
        .OrderBy(kind => kind[0].At.Line).ThenBy(kind => kind[0].At.Column, StringComparer.Ordinal)
        .ThenBy(kind => kind[0].Code, StringComparer.Ordinal);

    private static void Print(IReadOnlyList<Problem> kind, bool ja, TextWriter output)
    {
        if (kind is [var problem]) Print(problem, ja, output);
        else PrintMany(kind, ja, output);
    }

    private static void PrintMany(IReadOnlyList<Problem> kind, bool ja, TextWriter output)
    {
        var (first, lines) = (kind[0], Lines.Of(kind.Select(Line)));
        var rows = kind.Any(p => p.At.Row > 0);
        var where = ja ? $"{(rows ? "Excelの" : "")}{lines}行目" : $"{(rows ? "rows" : "lines")} {lines}{(rows ? " in Excel" : "")}";
        var name = ja ? $"{Name(first.Severity, ja)} {kind.Count}件" : $"{kind.Count} {Name(first.Severity, ja)}s";
        var example = kind.All(p => p.Text == first.Text) ? ""
            : ja ? $"たとえば{Where(first.At, ja)}: "
            : $"Such as {Where(first.At, ja)}: ";
        output.WriteLine($"  {name} {where} [{first.Code}]");
        output.WriteLine($"    {example}{Shortened(first, ja ? first.Text.Ja : first.Text.En)}");
        if (example.Length > 0 && Others(kind, ja) is { Length: > 0 } others) output.WriteLine($"    {others}");
        output.WriteLine($"    → {Shortened(first, ja ? first.Text.RemedyJa : first.Text.RemedyEn)}");
    }

    // The cells of the others, with their lines: who mends the first only would be told of the next at the next check.
    private static string Others(IReadOnlyList<Problem> kind, bool ja)
    {
        var cells = kind.Skip(1).Where(p => p.Cell.Length > 0).Take(MostCells).ToList();
        if (cells.Count == 0) return "";
        var more = kind.Count - 1 - cells.Count;
        return ja
            ? $"ほかに{string.Join("、", cells.Select(p => $"{Line(p)}行目「{OneLine(p.Cell)}」"))}{(more > 0 ? $"、さらに{more}件" : "")}"
            : $"The others: {string.Join(", ", cells.Select(p => $"{Line(p)} \"{OneLine(p.Cell)}\""))}"
                + (more > 0 ? $", and {more} more" : "");
    }

    private static int Line(Problem problem) => problem.At.Row > 0 ? problem.At.Row : problem.At.Line;

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
        var line = at.Row > 0 ? ja ? $"Excelの{at.Row}行目(ファイルの{at.Line}行目)" : $"row {at.Row} in Excel (line {at.Line} of the file)"
            : ja ? $"{at.Line}行目"
            : $"line {at.Line}";
        if (at.Column.Length == 0) return line;
        return at.Column.All(char.IsAsciiDigit)
            ? ja ? $"{line} {at.Column}文字目" : $"{line}, character {at.Column}"
            : $"{line} {at.Column}";
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
