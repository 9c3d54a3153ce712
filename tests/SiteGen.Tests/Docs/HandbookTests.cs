// The staff handbook: complete, true to the program, and doable in a browser.
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Docs;

public sealed class HandbookTests
{
    private const int MostBytesOfAPicture = 100 * 1024;
    private static readonly string Folder = Repository.PathOf("docs", "staff");

    public static TheoryData<string> Languages => new("ja", "en");

    public static TheoryData<string> Pages =>
        new("staff/ja.md", "staff/en.md", "staff/messages.ja.md", "staff/messages.en.md", "hosting.md", "hosting.en.md");

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_list_of_messages_is_made_from_the_catalogue_and_the_cases(string language)
    {
        var file = Path.Combine(Folder, $"messages.{language}.md");

        var written = MessagePage.Of(language);
        if (Environment.GetEnvironmentVariable("SITEGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
            File.WriteAllText(file, written);

        Assert.Equal(written, File.ReadAllText(file));
    }

    [Fact]
    public void Every_message_has_its_meaning_in_both_languages()
    {
        var meanings = MessagePage.Meanings();

        Assert.Equal(
            MessagePage.Catalogue().Keys.Order(StringComparer.Ordinal), meanings.Select(m => m.Code).Order(StringComparer.Ordinal));
        Assert.All(meanings, m => Assert.Contains(m.Chapter, MessagePage.ChapterIds));
        Assert.All(meanings, m => Assert.True(m.Ja.EndsWith('。') && m.En.EndsWith('.'), m.Code));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_message_has_an_example_with_its_place_and_its_remedy(string language)
    {
        var sections = Regex.Matches(File.ReadAllText(Path.Combine(Folder, $"messages.{language}.md")),
            @"(?s)### (?<code>[a-z0-9-]+)\n(?<text>.*?)(?=\n##|\z)", RegexOptions.ExplicitCapture);

        Assert.Equal(MessagePage.Catalogue().Count, sections.Count);
        Assert.All(sections, s => Assert.Contains($"[{s.Groups["code"].Value}]\n", s.Groups["text"].Value, StringComparison.Ordinal));
        Assert.All(sections, s => Assert.Matches(@"\n    → .", s.Groups["text"].Value));
    }

    [Theory]
    [InlineData("ja", "年に一度の更新")]
    [InlineData("en", "The yearly update")]
    public void The_yearly_update_has_at_most_eight_steps_and_needs_no_terminal(string language, string heading)
    {
        var text = File.ReadAllText(Path.Combine(Folder, $"{language}.md"));
        var section = Regex.Match(text, $@"(?s)\n## {heading}\n(.*?)\n## ").Groups[1].Value;

        Assert.InRange(Regex.Count(section, @"(?m)^\d+\. "), 5, 8);
        Assert.DoesNotMatch(@"(?i)dotnet|terminal|ターミナル|コマンド|\bgit |npm", text);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_file_and_column_that_the_handbook_names_is_in_the_guide_to_the_data(string language)
    {
        var guide = File.ReadAllText(Repository.PathOf("data", language == "ja" ? "README.md" : "README.en.md"));
        var named = Regex.Matches(File.ReadAllText(Path.Combine(Folder, $"{language}.md")), "`([a-z_]+(?:\\.csv)?)`")
            .Select(m => m.Groups[1].Value)
            .Distinct()
            .Where(n => n.Contains('.', StringComparison.Ordinal) || n.Contains('_', StringComparison.Ordinal))
            .ToList();

        Assert.True(named.Count > 15);
        Assert.All(named, n => Assert.Contains(n, guide, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_buttons_that_start_a_workflow_are_named_as_the_workflows(string language)
    {
        var names = Directory.GetFiles(Repository.PathOf(".github", "workflows"), "new-*.yml").Select(
            f => Regex.Match(File.ReadAllText(f), "(?m)^name: (.*) / (.*)$").Groups[language == "ja" ? 1 : 2].Value);

        Assert.All(names, n => Assert.Contains(n, File.ReadAllText(Path.Combine(Folder, $"{language}.md")), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string page)
    {
        var path = Repository.PathOf("docs", page);
        var text = File.ReadAllText(path);
        var anchors = Regex.Matches(text, "(?m)^#+ (.*)$")
            .Select(m => "#" + Regex.Replace(m.Groups[1].Value.ToLowerInvariant(), @"[^\w -]", "").Replace(' ', '-'))
            .ToList();

        // What stands in code shows how something is written.
        var prose = Regex.Replace(text, "(?s)```.*?```|`[^`\n]*`", "");
        var links = Regex.Matches(prose, @"\]\(([^)\s]+)\)").Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links,
            l => Assert.True(l.StartsWith('#') ? anchors.Contains(l) : File.Exists(Path.Combine(Path.GetDirectoryName(path)!, l)), l));
    }

    [Fact]
    public void Pictures_are_small_described_and_used()
    {
        var pages = File.ReadAllText(Path.Combine(Folder, "ja.md")) + File.ReadAllText(Path.Combine(Folder, "en.md"));
        var pictures = Directory.GetFiles(Path.Combine(Folder, "pictures"));

        Assert.NotEmpty(pictures);
        Assert.All(pictures, p => Assert.InRange(new FileInfo(p).Length, 1, MostBytesOfAPicture));
        Assert.All(pictures, p => Assert.Matches($@"!\[[^\]]{{10,}}\]\(pictures/{Path.GetFileName(p)}\)", pages));
    }

    [Fact]
    public void The_handbook_says_the_same_in_both_languages()
    {
        int[] Shape(string language) =>
            [.. new[] { "(?m)^## ", "(?m)^### ", @"(?m)^\d+\. ", "(?m)^- ", @"!\[" }.Select(
                p => Regex.Count(File.ReadAllText(Path.Combine(Folder, $"{language}.md")), p))];

        Assert.Equal(Shape("ja"), Shape("en"));
        Assert.Equal(Shape("messages.ja"), Shape("messages.en"));
    }
}
