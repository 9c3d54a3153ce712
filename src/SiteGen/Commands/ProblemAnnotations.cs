// Problems as GitHub's workflow commands, which stand at their lines in a pull request.
using System.Globalization;
using SiteGen.Build;
using SiteGen.Plans;

namespace SiteGen.Commands;

internal static class ProblemAnnotations
{
    public static void Print(ProblemList problems, Folders folders, string language, TextWriter output)
    {
        foreach (var problem in problems.Sorted()) output.WriteLine(Line(problem, folders, language == "ja"));
    }

    private static string Line(Problem problem, Folders folders, bool ja)
    {
        var at = problem.At;
        List<string> properties = [$"file={Property(FileOf(at.File, folders))}"];
        if (at.Line > 0) properties.Add(string.Create(CultureInfo.InvariantCulture, $"line={at.Line}"));
        if (IsCharacter(at.Column)) properties.Add($"col={at.Column}");
        properties.Add($"title={Property(problem.Code)}");
        return
            $"::{problem.Severity.ToString().ToLower(CultureInfo.InvariantCulture)} "
            + $"{string.Join(',', properties)}::{Data(Words(problem, ja))}";
    }

    private static string Words(Problem problem, bool ja)
    {
        var column = problem.At.Column.Length == 0 || IsCharacter(problem.At.Column) ? "" : $"{problem.At.Column}: ";
        if (problem.At.Row > 0) column = (ja ? $"Excelの{problem.At.Row}行目 " : $"row {problem.At.Row} in Excel ") + column;
        var words = ja ? (problem.Text.Ja, problem.Text.RemedyJa) : (problem.Text.En, problem.Text.RemedyEn);
        return $"{column}{ProblemPrinter.Shortened(problem, words.Item1)}\n→ {ProblemPrinter.Shortened(problem, words.Item2)}";
    }

    // A workflow runs at the root of the repository; there the data has a folder in front. The folders themselves go by their names.
    private static string FileOf(string file, Folders folders)
    {
        var whole = new[] { folders.Data, folders.Input }.FirstOrDefault(f => Path.GetFileName(f) == file);
        var article = file.EndsWith(".md", StringComparison.Ordinal) ? Path.Combine(folders.Input, Path.GetFileName(file)) : null;
        return Path.GetRelativePath(Directory.GetCurrentDirectory(), whole ?? article ?? Path.Combine(folders.Data, file))
            .Replace('\\', '/');
    }

    private static bool IsCharacter(string column) => column.Length > 0 && column.All(char.IsAsciiDigit);

    // GitHub's own escapes: a line break would end the command, a comma or colon the property.
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
