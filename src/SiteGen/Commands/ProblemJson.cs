// Problems for programs: one JSON object with counts and the list.
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Plans;

namespace SiteGen.Commands;

internal static class ProblemJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n"
    };

    public static void Print(ProblemList problems, TextWriter output)
    {
        var all = problems.Sorted();
        output.WriteLine(JsonSerializer.Serialize(new
        {
            Errors = all.Count(p => p.Severity == Severity.Error),
            Warnings = all.Count(p => p.Severity == Severity.Warning),
            Notices = all.Count(p => p.Severity == Severity.Notice),
            Problems = all.Select(Shown),
        }, Options));
    }

    // A line of 0 is the whole file; the row is that of Excel, which counts a cell of several lines once; a
    // column is a heading with its letter, or a character of the line.
    private static object Shown(Problem problem) => new
    {
        Severity = problem.Severity.ToString().ToLower(CultureInfo.InvariantCulture),
        problem.Code,
        problem.At.File,
        problem.At.Line,
        Row = problem.At.Row > 0 ? problem.At.Row : problem.At.Line,
        problem.At.Column,
        problem.Cell,
        Message = new { problem.Text.Ja, problem.Text.En },
        Remedy = new { Ja = problem.Text.RemedyJa, En = problem.Text.RemedyEn },
    };
}
