// No text costs more than its length: eight times as much of it takes about eight times as long, never sixty-four times.
using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Tests.RealData;
using SiteGen.Theme;
using SiteGen.Theme.Text;

namespace SiteGen.Tests.Faults;

public sealed class CostlyTextTests
{
    private const int Short = 6_000, Longer = 8, Tries = 5;

    // Linear is 8, quadratic 64; what lies between is for a machine that is busy with something else.
    private const double Most = 24;

    // In a moment so short no text was gone over again and again: that would be a thousand million steps.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    private static readonly Assembly[] Program = [typeof(PlanReader).Assembly, typeof(SiteMap).Assembly, typeof(CommandLine).Assembly];

    // These look at the letters beside a match, which NonBacktracking cannot; they are tried all the same.
    private static readonly string[] LookAround =
        ["OneLanguageOnly.Separator", "OneLanguageOnly.Number", "OneLanguageOnly.JapaneseNot", "LineBreaks.Place",
            "OtherEra.OneKanji", "OtherEra.LetterInNumber", "Later.Year"];

    // What a pattern begins to match and then gives up, and signs that open something which is never closed.
    private static readonly string[] Pieces =
    [
        "1", "1,", "-", " ", "a", "a-", "A", "漢", "漢《か", "「", "『", "「漢", "_x", "<", "&", "'", "#", "=", "(1", "/*", "H26-", "平成",
        "--a", "./", "\n", "é", "“", "\"", "1.", "](", "[", "*a", "{kpi:", "+AA", "un", "ませ",
    ];

    /// <summary>Every regular expression of the program.</summary>
    public static TheoryData<string> Names => [.. All().Select(r => r.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_regular_expression_takes_time_in_proportion_to_the_text(string name)
    {
        var regex = All().Single(r => r.Name == name).Regex;

        Assert.True(regex.Options.HasFlag(RegexOptions.NonBacktracking) || LookAround.Contains(name),
            $"{name} may go back over the text again and again");
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
    public void Japanese_in_an_English_text_is_marked(string text, string marked)
    {
        var html = Html.Of(new LocalText("", text), Language.English).Value;

        Assert.Equal(
            marked, html.Replace("<span lang=\"ja\">", "|", StringComparison.Ordinal).Replace("</span>", "|", StringComparison.Ordinal));
    }

    [Fact]
    public void No_pattern_is_made_where_it_is_used() =>
        Assert.DoesNotContain(
            Sources(), f => Regex.IsMatch(File.ReadAllText(f), @"\bRegex\.(Replace|Match|Matches|IsMatch|Split|Count)\("));

    private static IEnumerable<string> Sources() => new[] { "src", "theme" }
        .SelectMany(d => Directory.GetFiles(Repository.PathOf(d), "*.cs", SearchOption.AllDirectories))
        .Where(f => !Regex.IsMatch(f, @"[/\\](bin|obj|node_modules)[/\\]")
            && !f.EndsWith("PeriodCell.cs", StringComparison.Ordinal));

    private static IEnumerable<(string Name, Regex Regex)> All() => Program.SelectMany(a => a.GetTypes())
        .Where(t => !t.ContainsGenericParameters && t.Name != "PeriodCell")
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(f => f.FieldType == typeof(Regex) || f.FieldType == typeof(Regex[]))
        .SelectMany(
            f => Patterns(f.GetValue(null)).Select(
                (regex, i) => ($"{f.DeclaringType!.Name}.{f.Name}" + (i > 0 ? $" {i + 1}" : ""), regex)));

    private static IEnumerable<Regex> Patterns(object? field) => field switch { Regex one => [one], Regex[] several => several, _ => [] };

    private static double Growth(Func<string, int> work, string piece)
    {
        var (small, large) = (Of(piece, Short), Of(piece, Short * Longer));
        work(small);
        return Enumerable.Range(0, Tries).Select(_ => Growth(Time(work, small), Time(work, large)))
            .FirstOrDefault(g => g <= Most, Most + 1);
    }

    private static string Of(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + "!";

    private static double Growth(TimeSpan small, TimeSpan large) => large < Moment ? 0 : large / small;

    private static TimeSpan Time(Func<string, int> work, string text)
    {
        var before = WorkedTime.Now();
        work(text);
        return WorkedTime.Now() - before;
    }
}
