// Every kind of CSV with how it is read, and sound rows of it from the real data.
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

/// <summary>One kind of CSV: where the real data have such files, and how its rows are read.</summary>
internal sealed record Kind(string Pattern, Schema Schema, Func<Row, Reading, object> Read)
{
    private static readonly string[] Languages = ["ja", "en", "ja-easy"];

    public static IReadOnlyList<Kind> All { get; } =
    [
        new("site.csv", SettingRow.Schema("site.csv", Languages), SettingRow.Read),
        new("*/plan.csv", SettingRow.Schema("plan.csv", Languages), SettingRow.Read),
        new("units.csv", UnitRow.Schema, UnitRow.Read), new("topics.csv", TopicRow.Schema, TopicRow.Read),
        new("glossary.csv", GlossaryRow.Schema, GlossaryRow.Read),
        new("words.csv", WordRow.Schema(Languages), WordRow.Read), new("comparisons.csv", ComparisonRow.Schema, ComparisonRow.Read),
        new("redirects.csv", RedirectRow.Schema, RedirectRow.Read), new("releases.csv", ReleaseRow.Schema, ReleaseRow.Read),
        new("*/departments.csv", DepartmentRow.Schema, DepartmentRow.Read), new("*/outline.csv", OutlineRow.Schema, OutlineRow.Read),
        new("*/indicators.csv", IndicatorRow.Schema, IndicatorRow.Read), new("*/baselines.csv", BaselineRow.Schema, BaselineRow.Read),
        new("*/targets.csv", TargetRow.Schema, TargetRow.Read),
        new("*/actuals/*.csv", ActualRow.Schema, (row, reading) => ActualRow.Read(row, reading, 2016)),
        new("*/published.csv", PublishedRow.Schema, PublishedRow.Read), new("*/evaluations.csv", EvaluationRow.Schema, EvaluationRow.Read),
        new("*/costs.csv", CostRow.Schema, CostRow.Read), new("*/outputs.csv", OutputRow.Schema, OutputRow.Read),
        new("*/revisions.csv", RevisionRow.Schema, RevisionRow.Read), new("*/corrections.csv", CorrectionRow.Schema, CorrectionRow.Read),
        new("*/updates.csv", UpdateRow.Schema, UpdateRow.Read), new("*/tables/*.csv", TableRow.Schema, TableRow.Read),
    ];

    /// <summary>The real files of this kind as rows of cells, headings first; two made-up rows where the real data have none.</summary>
    public IReadOnlyList<IReadOnlyList<string[]>> Files() =>
        Real().Where(f => f.Count > 1).ToList() is { Count: > 0 } real ? real : [MadeUp()];

    /// <summary>Reads a text as a file of this kind.</summary>
    public IReadOnlyList<string> Rows(string text, ProblemList problems)
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-kind-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.csv"), text);
            return new FolderReader(folder, "", new(Languages, new(2015, 2019, 2014), problems)).Rows(
                Schema, (row, reading) => Cells(row, reading), file: "a.csv");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Cells(Row row, Reading reading)
    {
        Read(row, reading);
        return string.Join('¦', Schema.Headings(Languages).Select(h => $"{h}={row.Text(h)}"));
    }

    private IEnumerable<IReadOnlyList<string[]>> Real() =>
        Directory.GetFiles(Repository.PathOf("data"), "*.csv", SearchOption.AllDirectories)
        .Where(f => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(
            Pattern, Path.GetRelativePath(Repository.PathOf("data"), f).Replace('\\', '/')))
        .Where(f => f.Count(c => c == '/') - Repository.PathOf("data").Count(c => c == '/') == Pattern.Count(c => c == '/') + 1)
        .Order(StringComparer.Ordinal).Select(f => Table.Read(File.ReadAllText(f).TrimStart('\uFEFF')));

    private List<string[]> MadeUp()
    {
        var headings = Schema.Headings(["ja", "en"]).ToArray();
        return [headings,
            .. Enumerable.Range(1, 6).Select(
                n => headings.Select(
                    (h, i) => h == "date" ? $"2026-11-0{n}"
                        : h is "from" or "to" ? $"/{h}/{n}/"
                        : i == 0 ? $"row-{n}"
                        : h.EndsWith("_ja", StringComparison.Ordinal) ? $"言葉{n}"
                        : $"word {n}").ToArray())
                    ];
    }
}
