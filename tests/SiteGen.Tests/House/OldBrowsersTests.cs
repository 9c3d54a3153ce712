// The oldest browsers to serve are iOS 15 and Chromium 92: what is newer may only adorn, and is listed here with the versions that know it.
using System.Text.RegularExpressions;

namespace SiteGen.Tests.House;

public sealed class OldBrowsersTests
{
    // Without any of these a page is complete: lines stand closer, break elsewhere, or stay folded on paper.
    private static readonly Dictionary<string, string> Adorning = new()
    {
        [":has("] = "Safari 15.4, Chromium 105: room above furigana, a rule less in tables",
        ["content-visibility: auto"] = "Safari 18, Chromium 85: rows far below are laid out later; all of them at once elsewhere",
        ["overflow-clip-margin:"] = "Safari 26, Chromium 90: the frame of a focus at the edge of a row is whole",
        ["text-wrap:"] = "Safari 17.4, Chromium 114: even lines in headings",
        ["::details-content"] = "Safari 18.4, Chromium 131: folds open on paper, inside @supports",
        ["(scripting: enabled)"] = "Safari 17, Chromium 120: room for the search field before its script comes",
    };

    private static readonly string[] TooNew = ["@container", "@layer", "@scope", "subgrid", "color-mix(",
        "oklch(", "light-dark(", "dvh", "svh", "cqi", "popover", "anchor-name", "\n  & ", "&:hover",
        "scroll-timeline", ".at(", "structuredClone", ".toSorted(", "Object.groupBy", ".findLast(", "?? ="];

    [Fact]
    public void Style_sheets_and_scripts_need_nothing_that_the_oldest_browsers_lack() =>
        Assert.Empty(
            Files().SelectMany(f => TooNew.Where(n => f.Text.Contains(n, StringComparison.Ordinal)).Select(n => $"{f.Name}: {n}")));

    [Fact]
    public void What_is_newer_is_listed_and_used() =>
        Assert.All(Adorning.Keys, name => Assert.Contains(Files(), f => f.Text.Contains(name, StringComparison.Ordinal)));

    [Fact]
    public void Signs_that_are_not_to_be_read_aloud_have_a_line_for_browsers_that_cannot_be_told_so() =>
        Assert.Empty(
            Files().SelectMany(
                f => Regex.Matches(f.Text, """(?<before>content: [^;/]+; )?content: [^;]+ / "";""")
                    .Where(m => !m.Groups["before"].Success)
                    .Select(m => $"{f.Name}: {m.Value}")));

    [Fact]
    public void Text_follows_the_reader_s_own_size() =>
        Assert.All(new[] { "theme/assets/base.css", "theme/Layout/embed.css" },
            f => Assert.Contains("font: 100%/", File.ReadAllText(Repository.PathOf(f)), StringComparison.Ordinal));

    private static IEnumerable<(string Name, string Text)> Files() => new[] { "*.css", "*.js" }
        .SelectMany(p => Directory.EnumerateFiles(Repository.PathOf("theme"), p, SearchOption.AllDirectories))
        .Where(f => !Regex.IsMatch(f, @"[/\\](bin|obj|node_modules)[/\\]"))
        .Select(f => (Path.GetFileName(f), File.ReadAllText(f)));
}
