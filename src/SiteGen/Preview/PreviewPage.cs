// What the preview adds to a page: the script that reloads it, and the problems of the data, in the page's language.
using System.Reflection;
using System.Text;
using SiteGen.Commands;
using SiteGen.Plans;
using SiteGen.Theme.Text;

namespace SiteGen.Preview;

/// <summary>Puts the preview's own parts into pages.</summary>
public static class PreviewPage
{
    /// <summary>The folder of the preview's own addresses; no page of the site begins so.</summary>
    public const string Folder = "/_preview/";

    /// <summary>The lines in the head: without them the page is the one that build writes.</summary>
    public static string Head(string version) =>
        $"<link rel=\"stylesheet\" href=\"{Folder}preview.css\"><script type=\"module\" src=\"{Folder}preview.js?{version}\"></script>";

    /// <summary>The page with script and problems.</summary>
    public static byte[] Add(byte[] page, Shown shown)
    {
        var html = Encoding.UTF8.GetString(page);
        var language = html.Contains("<html lang=\"ja\"", StringComparison.Ordinal) ? "ja" : "en";
        return Encoding.UTF8.GetBytes(After("<body>", After("<head>", html, Head(shown.Version)), Panel(shown, language)));
    }

    /// <summary>A page of its own for when there is no site to show.</summary>
    public static byte[] Alone(Shown shown, string language) => Encoding.UTF8.GetBytes(
        $"<!DOCTYPE html>\n<html lang=\"{language}\"><head>{Head(shown.Version)}<meta charset=\"utf-8\">"
            + $"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>serve</title>"
            + $"</head><body>{Panel(shown, language)}</body></html>\n");

    /// <summary>The script or the style sheet of the preview; null for another name.</summary>
    public static Stream? Asset(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name);

    private static string After(string mark, string html, string added) =>
        html.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? html.Insert(at + mark.Length, added) : html;

    private static string Panel(Shown shown, string language)
    {
        var ja = language == "ja";
        if (shown.Fault.Length > 0) return
            $"<section class=\"preview-problems\" role=\"alert\"><p>"
            + $"{(ja ? "サイトを作り直せませんでした。" : "The site could not be made again.")} "
            + $"{Html.Encode(shown.Fault)}</p></section>";
        if (shown.Problems.Count == 0) return "";
        var errors = shown.Problems.Count(p => p.Severity == Severity.Error);
        var files = shown.Problems.GroupBy(p => p.At.File).Select(
            f => $"<h3>{Html.Encode(f.Key)}</h3><ul>{string.Concat(f.Select(p => Item(p, ja)))}</ul>");
        return
            $"<section class=\"preview-problems\" role=\"alert\"><details{(errors > 0 ? " open" : "")}>"
            + $"<summary>{Title(shown, errors, ja)}</summary>{string.Concat(files)}</details></section>";
    }

    private static string Title(Shown shown, int errors, bool ja)
    {
        var warnings = shown.Problems.Count - errors;
        if (errors == 0) return ja ? $"データに警告が{warnings}件あります。" : $"Warnings in the data: {warnings}.";
        var counts = ja
            ? $"データにエラーが{errors}件あります" + (warnings > 0 ? $"(警告は{warnings}件)。" : "。")
            : $"Errors in the data: {errors}" + (warnings > 0 ? $" (warnings: {warnings})." : ".");
        if (shown.Site is null) return counts;
        return counts + (ja ? "下は、直す前の最後の正しいページです。" : " Below is the last good page.");
    }

    private static string Item(Problem problem, bool ja)
    {
        var cell = problem.Cell.Length == 0 ? "" : $" <code>{Html.Encode(ProblemPrinter.OneLine(problem.Cell))}</code>";
        var (text, remedy) = ja ? (problem.Text.Ja, problem.Text.RemedyJa) : (problem.Text.En, problem.Text.RemedyEn);
        return
            $"<li><strong>{ProblemPrinter.Name(problem.Severity, ja)}</strong> "
            + $"{Html.Encode(ProblemPrinter.Where(problem.At, ja))}{cell}<br>{Html.Encode(text)}<br>→ "
            + $"{Html.Encode(remedy)}</li>";
    }
}
