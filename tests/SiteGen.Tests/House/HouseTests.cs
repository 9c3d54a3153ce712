// The house itself: which room may use which, how files look, what the documents say.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.House;

public sealed class HouseTests
{
    private const int Widest = 140;

    private static readonly string[] Rooms = ["Extract", "Inspect", "Model", "Score"];

    [Fact]
    public void A_room_uses_only_the_rooms_before_it()
    {
        var wrong = Rooms.SelectMany((room, i) => SourceFiles("src/SiteGen.Plans/" + room).SelectMany(f =>
            Rooms.Skip(i + 1)
                .Where(later => File.ReadAllText(f).Contains($"SiteGen.Plans.{later}", StringComparison.Ordinal))
                .Select(later => $"{f} uses {later}")));

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("src/SiteGen.Plans/SiteGen.Plans.csproj", "")]
    [InlineData("theme/SiteGen.Theme.csproj", "SiteGen.Plans")]
    [InlineData("src/SiteGen.Site/SiteGen.Site.csproj", "SiteGen.Theme")]
    [InlineData("src/SiteGen/SiteGen.csproj", "SiteGen.Site")]
    public void A_project_uses_only_the_one_before_it(string project, string before) =>
        Assert.Equal(before, string.Join(' ', Regex.Matches(
            File.ReadAllText(Repository.PathOf(project)), "<ProjectReference Include=\"[^\"]*/(?<name>[^\"/]*)\\.csproj\"",
            RegexOptions.ExplicitCapture).Select(m => m.Groups["name"].Value)));

    [Fact]
    public void Only_the_program_knows_a_console() =>
        Assert.DoesNotContain(
            SourceFiles("src/SiteGen.Plans").Concat(SourceFiles("src/SiteGen.Site")).Concat(SourceFiles("theme")),
            f => Regex.IsMatch(File.ReadAllText(f), @"\bConsole\.|\bSpectre\b"));

    [Fact]
    public void Every_source_file_begins_with_its_job_and_has_at_most_300_lines()
    {
        var files = SourceFiles("src").Concat(SourceFiles("theme")).Concat(SourceFiles("tests")).ToList();

        Assert.True(files.Count > 80);
        Assert.All(files, f => Assert.Matches(@"^(// |@\* |/\* )", File.ReadLines(f).First()));
        Assert.All(files, f => Assert.InRange(File.ReadLines(f).Count(), 1, 300));
    }

    [Fact]
    public void No_line_is_longer_than_140_columns()
    {
        var files = SourceFiles("src").Concat(SourceFiles("theme")).Concat(SourceFiles("tests"));

        Assert.Empty(files.SelectMany(f => File.ReadLines(f)
            .Select((line, i) => (Width: line.Sum(Columns), At: $"{f}:{i + 1}"))
            .Where(l => l.Width > Widest)
            .Select(l => l.At)));
    }

    // A letter of Japanese is as wide as two of English.
    private static int Columns(char c) =>
        c is (>= '\u2e80' and <= '\ua4cf') or (>= '\uf900' and <= '\ufaff') or (>= '\uff00' and <= '\uff60') ? 2 : 1;

    [Fact]
    public void No_file_is_named_helper_util_or_manager() =>
        Assert.DoesNotContain(SourceFiles("src").Concat(SourceFiles("theme")).Concat(SourceFiles("tests")),
            f => Regex.IsMatch(Path.GetFileName(f), "(Helper|Util|Manager)"));

    [Fact]
    public void Every_interface_string_is_there_in_both_languages_and_is_used()
    {
        var words = WordList.Load([Language.Japanese, Language.English]);
        var source = string.Concat(SourceFiles("theme").Select(File.ReadAllText));

        Assert.All(words.Keys, key => Assert.True(words.All(key).Has("ja") && words.All(key).Has("en"), key));
        Assert.All(words.Keys, key => Assert.True(IsUsed(key, source), $"{key} is used nowhere."));
    }

    [Fact]
    public void Every_row_of_the_interface_strings_has_a_cell_for_each_heading()
    {
        var table = CsvTable.Parse(File.ReadAllText(Repository.PathOf("theme", "Words", "words.csv")), "words.csv", new());

        Assert.All(table.Rows, row => Assert.True(table.Headings.Count == row.Cells, row.Text("key")));
    }

    [Fact]
    public void The_gaps_of_an_interface_string_are_the_same_in_both_languages()
    {
        var words = WordList.Load([Language.Japanese, Language.English]);

        Assert.All(words.Keys, key => Assert.Equal(Gaps(words.All(key)["ja"]), Gaps(words.All(key)["en"])));
    }

    // Asked for by its name, or by its first part and a value: W("status", status), W($"field.{name}");
    // for drafts by the name without its end.
    private static bool IsUsed(string key, string source)
    {
        var first = key.Split('.')[0];
        var hasDrafts = source.Contains("DraftWords.Key", StringComparison.Ordinal);
        if (hasDrafts && key.EndsWith("_draft", StringComparison.Ordinal)) return IsUsed(key[..^6], source);
        return source.Contains($"\"{key}\"", StringComparison.Ordinal)
            || Regex.IsMatch(source, $@"(W|H|Marked)\(""{first}"", |\$""{first}\.")
            || key.EndsWith(".title", StringComparison.Ordinal) && source.Contains("{part}.title", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Gaps(string text) =>
        Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> SourceFiles(string folder) => new[] { "*.cs", "*.razor", "*.css" }
        .SelectMany(p => Directory.EnumerateFiles(Repository.PathOf(folder), p, SearchOption.AllDirectories))
        .Where(f => !Regex.IsMatch(f, @"[/\\](bin|obj|node_modules)[/\\]") && !f.EndsWith("_Imports.razor", StringComparison.Ordinal));
}
