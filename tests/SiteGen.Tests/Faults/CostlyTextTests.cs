// No text costs more than its length: eight times as much of it takes about eight times as long, never sixty-four times.
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Theme;
using SiteGen.Theme.Text;

namespace SiteGen.Tests.Faults;

public sealed class CostlyTextTests
{
    private const int Short = 6_000, Longer = 8;

    // Linear is 8, quadratic 64; what lies between is for a machine that is busy with something else.
    private const double Most = 24;

    private static readonly Assembly[] Program = [typeof(PlanReader).Assembly, typeof(SiteMap).Assembly, typeof(CommandLine).Assembly];

    // What a pattern begins to match and then gives up, and signs that open something which is never closed.
    private static readonly string[] Pieces = ["1", "1,", "-", " ", "a", "a-", "A", "漢", "漢《か", "「", "『", "「漢", "_x", "<", "&", "'", "#", "=", "(1", "/*", "H26-", "平成", "--a", "./", "\n", "é"];

    /// <summary>Every regular expression of the program.</summary>
    public static TheoryData<string> Names => [.. All().Select(r => r.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_regular_expression_takes_time_in_proportion_to_the_text(string name)
    {
        var regex = All().Single(r => r.Name == name).Regex;

        Assert.True(regex.Options.HasFlag(RegexOptions.NonBacktracking), $"{name} may go back over the text again and again");
        Assert.All(Pieces, piece => Assert.InRange(Growth(text => regex.Replace(text, "").Length, piece), 0, Most));
    }

    [Theory]
    [InlineData("「")]
    [InlineData("『")]
    [InlineData("「a")]
    [InlineData("「a『")]
    [InlineData("「漢字」")]
    [InlineData("漢《")]
    [InlineData("漢字《かんじ》")]
    [InlineData("漢")]
    [InlineData("<&")]
    public void A_text_becomes_HTML_in_proportion_to_its_length(string piece)
    {
        Assert.InRange(Growth(text => Html.Of(new LocalText(text, text), Language.English).Value.Length, piece), 0, Most);
        Assert.InRange(Growth(text => Html.Of(new LocalText(text, text), Language.Japanese).Value.Length, piece), 0, Most);
    }

    [Theory]
    [InlineData("a「b」c", "a|「b」|c")]
    [InlineData("a「b", "a|「|b")]
    [InlineData("東京「abc」1", "|東京「|abc|」1|")]
    [InlineData("see 『計画』, 第2期 and 3", "see |『計画』|, |第2期| and 3")]
    public void Japanese_in_an_English_text_is_marked(string text, string marked) =>
        Assert.Equal(marked, Html.Of(new LocalText("", text), Language.English).Value.Replace("<span lang=\"ja\">", "|", StringComparison.Ordinal).Replace("</span>", "|", StringComparison.Ordinal));

    [Fact]
    public void No_pattern_is_made_where_it_is_used() =>
        Assert.DoesNotContain(Sources(), f => Regex.IsMatch(File.ReadAllText(f), @"\bRegex\.(Replace|Match|Matches|IsMatch|Split|Count)\("));

    private static IEnumerable<string> Sources() => new[] { "src", "theme" }
        .SelectMany(d => Directory.GetFiles(Repository.PathOf(d), "*.cs", SearchOption.AllDirectories))
        .Where(f => !Regex.IsMatch(f, @"[/\\](bin|obj|node_modules)[/\\]") && !f.EndsWith("PeriodCell.cs", StringComparison.Ordinal) && !f.EndsWith("ArticleReader.cs", StringComparison.Ordinal));

    private static IEnumerable<(string Name, Regex Regex)> All() => Program.SelectMany(a => a.GetTypes())
        .Where(t => !t.ContainsGenericParameters && t.Name is not ("PeriodCell" or "ArticleReader"))
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(f => f.FieldType == typeof(Regex)).Select(f => ($"{f.DeclaringType!.Name}.{f.Name}", (Regex)f.GetValue(null)!));

    private static double Growth(Func<string, int> work, string piece)
    {
        var (small, large) = (Of(piece, Short), Of(piece, Short * Longer));
        work(small);
        return Best(work, large) / Math.Max(Best(work, small), 0.05);
    }

    private static string Of(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + "!";

    // The best of three in milliseconds: other work of the machine only ever adds.
    private static double Best(Func<string, int> work, string text) => Enumerable.Range(0, 3).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        work(text);
        return watch.Elapsed.TotalMilliseconds;
    });
}
