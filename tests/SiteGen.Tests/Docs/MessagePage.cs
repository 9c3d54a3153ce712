// Writes the handbook's list of messages: each with its meaning, and with what check prints for its case, remedy and all.
using System.Globalization;
using System.Reflection;
using CsvHelper;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Docs;

/// <summary>A message's chapter and meaning in the handbook, a row of docs/staff/messages.csv.</summary>
public sealed record Meaning(string Code, string Chapter, string Ja, string En);

internal static class MessagePage
{
    // Two problems of a case show what there is to see.
    private const int MostLines = 7;

    private static readonly (string Id, string Ja, string En)[] Chapters =
    [
        ("figures", "数字", "Figures"), ("periods", "時期", "Periods"), ("targets", "目標値", "Targets"),
        ("files", "ファイルと表", "Files and tables"),
        ("names", "idとつながり", "Ids and references"),
        ("judgements", "公表された数字と訂正", "Published figures and corrections"),
        ("words", "言葉と訳", "Words and translations"), ("settings", "設定とページ", "Settings and pages"),
    ];

    public static IReadOnlyList<string> ChapterIds => [.. Chapters.Select(c => c.Id)];

    public static IReadOnlyList<Meaning> Meanings()
    {
        using var reader = new StreamReader(Repository.PathOf("docs", "staff", "messages.csv"));
        using var csv =
            new CsvReader(
                reader,
                    new CsvHelper.Configuration.CsvConfiguration(
                        CultureInfo.InvariantCulture)
                    { PrepareHeaderForMatch = a => a.Header.ToLowerInvariant() });
        return [.. csv.GetRecords<Meaning>()];
    }

    /// <summary>Every problem of the catalogue with its severity.</summary>
    public static IReadOnlyDictionary<string, Severity> Catalogue() =>
        typeof(ProblemCatalog).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Select(m =>
            (Problem)m.Invoke(
                null,
                    [.. m.GetParameters().Select(
                        p => p.ParameterType == typeof(Place) ? new Place("a.csv")
                            : p.ParameterType == typeof(int) ? 1
                            : p.ParameterType == typeof(string) ? "a"
                            : p.ParameterType == typeof(IReadOnlyList<int>) ? new[] { 1 }
                            : (object)new[] { "a" })])!)
        .ToDictionary(p => p.Code, p => p.Severity);

    public static string Of(string language)
    {
        var ja = language == "ja";
        var severities = Catalogue();
        var text = new StringWriter { NewLine = "\n" };
        text.WriteLine(ja ? "# メッセージの一覧\n" : "# List of messages\n");
        text.WriteLine(ja
            ? $"[職員の手引き](ja.md)の続きです。「データの確認」に出る"
                    + $"{severities.Count}のメッセージの意味と直し方を、`[ ]` の中の名前でさがせます。例は、"
                + $"試験のための小さなデータのものです。「→」の後が直し方です。([English](messages.en.md))\n"
            : $"Part of the [staff handbook](en.md): the {severities.Count} messages of the check, by "
                + $"the name that stands in `[ ]`, what they mean and how to put things right. The examples "
                + $"come from a small set of data for tests. The remedy follows the sign →. "
                + $"([日本語](messages.ja.md))\n");
        foreach (var chapter in Chapters)
        {
            text.WriteLine($"## {(ja ? chapter.Ja : chapter.En)}\n");
            foreach (var message in Meanings().Where(m => m.Chapter == chapter.Id))
                text.WriteLine(
                    $"### {message.Code}\n\n**{Name(severities[message.Code], ja)}** "
                    + $"{(ja ? message.Ja : message.En)}\n\n```text\n{Example(message.Code, ja)}\n```\n");
        }
        return text.ToString().TrimEnd('\n') + "\n";
    }

    // A case's expected words are the Japanese ones, a summary, and the same in English.
    private static string Example(string code, bool ja)
    {
        var lines = File.ReadAllText(Path.Combine(CaseFolder.Source, code, "expected.txt")).Split('\n');
        var summary = Array.FindIndex(lines, l => l.StartsWith("エラー ", StringComparison.Ordinal));
        var own = ja ? lines[..summary] : lines.Skip(summary).SkipWhile(l => l.Length > 0).Skip(1);
        return string.Join('\n', own.TakeWhile(l => l.Length > 0).Take(MostLines)).TrimEnd();
    }

    private static string Name(Severity severity, bool ja) => severity switch
    {
        Severity.Error => ja ? "エラー。" : "Error.",
        Severity.Warning => ja ? "警告。" : "Warning.",
        _ => ja ? "お知らせ。" : "Notice.",
    };
}
