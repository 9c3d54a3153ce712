// data/README explains every file, every column and every allowed word, in both languages.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Tests.House;

public sealed class DataReadmeTests
{
    private static readonly Schema[] Schemas =
    [
        OutlineRow.Schema, IndicatorRow.Schema, BaselineRow.Schema, TargetRow.Schema, ActualRow.Schema, PublishedRow.Schema,
        EvaluationRow.Schema, CostRow.Schema, OutputRow.Schema, RevisionRow.Schema, CorrectionRow.Schema,
        UpdateRow.Schema, RestatedRow.Schema,
        DepartmentRow.Schema, UnitRow.Schema, ReleaseRow.Schema, TopicRow.Schema, ComparisonRow.Schema,
        GlossaryRow.Schema, TableRow.Schema, WordRow.Schema(["ja", "en"]), RedirectRow.Schema,
        SettingRow.Schema("site.csv", ["ja", "en"]), SettingRow.Schema("plan.csv", ["ja", "en"]),
    ];

    private static readonly IEnumerable<string> AllowedWords =
    [
        .. Choices.Words<OutlineKind>(), .. Choices.Words<OutlineFlag>(), .. Choices.Words<Direction>(), .. Choices.Words<Accumulation>(),
        .. Choices.Words<IndicatorStatus>(), .. Choices.Words<TargetKind>(),
        .. Choices.Words<PublishedFigure>(), .. Choices.Words<Method>(),
    ];

    public static TheoryData<string> Readmes => new("README.md", "README.en.md");

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Every_file_and_column_is_explained(string readme)
    {
        var text = File.ReadAllText(Repository.PathOf("data", readme));

        Assert.All(Schemas, s => Assert.Contains(s.File, text, StringComparison.Ordinal));
        Assert.All(Schemas.SelectMany(s => s.Headings(["ja", "en"])).Distinct(),
            h => Assert.Contains($"`{h}`", text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Every_allowed_word_is_explained(string readme)
    {
        var text = File.ReadAllText(Repository.PathOf("data", readme));

        Assert.All(AllowedWords.Distinct(), w => Assert.Contains($"`{w}`", text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Every_key_is_written_down(string readme)
    {
        var text = File.ReadAllText(Repository.PathOf("data", readme));
        var lines = text.Split('\n').Select(l => l.Replace("、", ", ", StringComparison.Ordinal)).ToList();

        Assert.All(Schemas, s => Assert.NotEmpty(s.Keys));
        Assert.All(Schemas.SelectMany(
            s => s.Keys, (s, key) => (s.File, Key: string.Join(", ", s.KeyHeadings(key, "ja").Select(c => $"`{c}`")))),
            k => Assert.Contains(lines,
                l => l.StartsWith($"| `{k.File}", StringComparison.Ordinal) && l.EndsWith($"` | {k.Key} |", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_CSV_in_data_is_UTF8_with_BOM_and_LF()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("data"), "*.csv", SearchOption.AllDirectories).ToList();

        Assert.True(files.Count > 50);
        Assert.All(files, f => Assert.Equal<byte>([0xEF, 0xBB, 0xBF], File.ReadAllBytes(f)[..3]));
        Assert.All(files, f => Assert.DoesNotContain('\r', File.ReadAllText(f)));
    }
}
