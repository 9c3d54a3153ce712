// One plan's folder, read into typed rows.
using System.Globalization;

namespace SiteGen.Plans.Extract;

/// <summary>All files of one plan as typed rows; nothing is linked yet.</summary>
public sealed record PlanFiles(string Id, PlanSpan Span, IReadOnlyList<SettingRow> Settings)
{
    /// <summary>The files that every plan has.</summary>
    public static readonly IReadOnlyList<string> Needed =
    [
        "plan.csv", OutlineRow.Schema.File, IndicatorRow.Schema.File, BaselineRow.Schema.File, TargetRow.Schema.File
    ];

    /// <summary>departments.csv.</summary>
    public IReadOnlyList<DepartmentRow> Departments { get; private init; } = [];

    /// <summary>outline.csv.</summary>
    public IReadOnlyList<OutlineRow> Outline { get; private init; } = [];

    /// <summary>indicators.csv.</summary>
    public IReadOnlyList<IndicatorRow> Indicators { get; private init; } = [];

    /// <summary>baselines.csv.</summary>
    public IReadOnlyList<BaselineRow> Baselines { get; private init; } = [];

    /// <summary>targets.csv.</summary>
    public IReadOnlyList<TargetRow> Targets { get; private init; } = [];

    /// <summary>All files of actuals/, oldest year first.</summary>
    public IReadOnlyList<ActualRow> Actuals { get; private init; } = [];

    /// <summary>published.csv.</summary>
    public IReadOnlyList<PublishedRow> Published { get; private init; } = [];

    /// <summary>evaluations.csv.</summary>
    public IReadOnlyList<EvaluationRow> Evaluations { get; private init; } = [];

    /// <summary>costs.csv.</summary>
    public IReadOnlyList<CostRow> Costs { get; private init; } = [];

    /// <summary>outputs.csv.</summary>
    public IReadOnlyList<OutputRow> Outputs { get; private init; } = [];

    /// <summary>revisions.csv.</summary>
    public IReadOnlyList<RevisionRow> Revisions { get; private init; } = [];

    /// <summary>restated.csv.</summary>
    public IReadOnlyList<RestatedRow> Restated { get; private init; } = [];

    /// <summary>corrections.csv.</summary>
    public IReadOnlyList<CorrectionRow> Corrections { get; private init; } = [];

    /// <summary>updates.csv.</summary>
    public IReadOnlyList<UpdateRow> Updates { get; private init; } = [];

    /// <summary>Other tables of the document, by the name of their file in tables/.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TableRow>> OtherTables { get; private init; } =
        new Dictionary<string, IReadOnlyList<TableRow>>();

    /// <summary>The files of the site whose rows could not be read.</summary>
    public required ISet<string> Unread { get; init; }

    /// <summary>False for a file of this plan whose rows could not be read: it is not known what they say.</summary>
    public bool IsRead(string file) => !Unread.Contains($"{Id}/{file}");

    /// <summary>The value of a setting in plan.csv; <see cref="LocalText.None"/> when it is not there.</summary>
    public LocalText Setting(string key) => SettingRow.ValueOf(Settings.Where(s => s.Key == key));

    /// <summary>True where the document sets each figure beside the target of the column in which it stands, also one that was measured in
    /// another year.</summary>
    public bool ComparesByColumn => Setting("compared_by").Lead == "column";

    /// <summary>Every file with its columns and rows, for rules that look at all cells alike.</summary>
    public IEnumerable<(Schema Schema, IEnumerable<Row> Rows)> Tables() =>
    [
        (DepartmentRow.Schema, Departments.Select(r => r.Row)), (OutlineRow.Schema, Outline.Select(r => r.Row)),
        (IndicatorRow.Schema, Indicators.Select(r => r.Row)), (BaselineRow.Schema, Baselines.Select(r => r.Row)),
        (TargetRow.Schema, Targets.Select(r => r.Row)), (ActualRow.Schema, Actuals.Select(r => r.Row)),
        (PublishedRow.Schema, Published.Select(r => r.Row)), (EvaluationRow.Schema, Evaluations.Select(r => r.Row)),
        (CostRow.Schema, Costs.Select(r => r.Row)), (OutputRow.Schema, Outputs.Select(r => r.Row)),
        (RevisionRow.Schema, Revisions.Select(r => r.Row)), (RestatedRow.Schema, Restated.Select(r => r.Row)),
        (CorrectionRow.Schema, Corrections.Select(r => r.Row)),
        (UpdateRow.Schema, Updates.Select(r => r.Row)), (TableRow.Schema, OtherTables.Values.SelectMany(t => t).Select(r => r.Row)),
    ];

    /// <summary>Reads the folder of a plan.</summary>
    public static PlanFiles Read(string folder, IReadOnlyList<UnitRow> units, Reading site)
    {
        var id = Path.GetFileName(folder);
        var settings = new FolderReader(folder, $"{id}/", site).Rows(SettingRow.Schema("plan.csv", site.Languages), SettingRow.Read);
        var span = SpanOf(settings, id, site);
        var files = new FolderReader(folder, $"{id}/", site with { Span = span });
        var indicators = files.Rows(IndicatorRow.Schema, IndicatorRow.Read);
        files = files with { Reading = files.Reading with { Units = UnitsOf(indicators, units) } };
        return new(id, span, settings)
        {
            Unread = site.Unread,
            Departments = files.Rows(DepartmentRow.Schema, DepartmentRow.Read, optional: true),
            Outline = files.Rows(OutlineRow.Schema, OutlineRow.Read),
            Indicators = indicators,
            Baselines = files.Rows(BaselineRow.Schema, BaselineRow.Read),
            Targets = files.Rows(TargetRow.Schema, TargetRow.Read),
            Actuals = ActualsOf(files),
            Published = files.Rows(PublishedRow.Schema, PublishedRow.Read, optional: true),
            Evaluations = files.Rows(EvaluationRow.Schema, EvaluationRow.Read, optional: true),
            Costs = files.Rows(CostRow.Schema, CostRow.Read, optional: true),
            Outputs = files.Rows(OutputRow.Schema, OutputRow.Read, optional: true),
            Revisions = files.Rows(RevisionRow.Schema, RevisionRow.Read, optional: true),
            Restated = files.Rows(RestatedRow.Schema, RestatedRow.Read, optional: true),
            Corrections = files.Rows(CorrectionRow.Schema, CorrectionRow.Read, optional: true),
            Updates = files.Rows(UpdateRow.Schema, UpdateRow.Read, optional: true),
            OtherTables = OtherTablesOf(files),
        };
    }

    private static Dictionary<string, IReadOnlyList<TableRow>> OtherTablesOf(FolderReader files) =>
        files.Names("tables").ToDictionary(
            name => Path.GetFileNameWithoutExtension(name), name => files.Rows(TableRow.Schema, TableRow.Read, file: $"tables/{name}"));

    private static IReadOnlyList<ActualRow> ActualsOf(FolderReader files)
    {
        var rows = new List<ActualRow>();
        foreach (var name in files.Names("actuals"))
        {
            if (YearOf(name) is { } year)
                rows.AddRange(files.Rows(ActualRow.Schema, (row, reading) => ActualRow.Read(row, reading, year), file: $"actuals/{name}"));
            else
                files.Misnamed($"actuals/{name}");
        }
        return rows;
    }

    // Four digits, so that no two files are of the same year.
    private static int? YearOf(string name) =>
        name.Length == "2016.csv".Length
            && int.TryParse(Path.GetFileNameWithoutExtension(name), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is > 1900 and < 2101 ? year : null;

    private static PlanSpan SpanOf(IReadOnlyList<SettingRow> settings, string id, Reading site)
    {
        int Year(string key)
        {
            var row = settings.FirstOrDefault(s => s.Key == key);
            if (NumberCell.Read(row?.Value.Lead ?? "") is { Unit: "" or "年" or "年度", Value: { } year and > 1900 and < 2101 })
                return (int)year;
            site.Problems.Add(ProblemCatalog.PlanYear(row?.Where() ?? new($"{id}/plan.csv"), key, row?.Value.Lead ?? ""));
            return 2000;
        }
        var firstMonth = settings.FirstOrDefault(s => s.Key == "fiscal_year_start")?.Value.Lead ?? "";
        return new(Year("period_start"), Year("period_end"), Year("baseline_year"))
        {
            SplitYears = !Language.IsJapaneseCode(site.Languages[0]),
            FirstMonth = NumberCell.Read(firstMonth).Value is >= 1 and <= 12 and var month ? (int)month : FiscalCalendar.April,
        };
    }

    private static Dictionary<string, string> UnitsOf(IReadOnlyList<IndicatorRow> indicators, IReadOnlyList<UnitRow> units)
    {
        var words = units.GroupBy(u => u.Id).ToDictionary(g => g.Key, g => g.First().Printed);
        return indicators.GroupBy(i => i.Id).ToDictionary(g => g.Key, g => words.GetValueOrDefault(g.First().Unit, ""));
    }
}
