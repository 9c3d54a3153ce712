// The whole data folder, read: the site's own files and one folder a plan.
namespace SiteGen.Plans.Extract;

/// <summary>Everything in the data folder as typed rows; nothing is linked yet.</summary>
public sealed record SiteFiles(IReadOnlyList<Language> Languages, IReadOnlyList<SettingRow> Settings,
    IReadOnlyList<UnitRow> Units, IReadOnlyList<TopicRow> Topics, IReadOnlyList<GlossaryRow> Glossary,
    IReadOnlyList<PlanFiles> Plans)
{
    private static readonly string[] DefaultLanguages = [Language.Japanese.Code, Language.English.Code];

    /// <summary>Interface strings that the site words in its own way, or in a further language; see theme/Words.</summary>
    public IReadOnlyList<WordRow> Words { get; private init; } = [];

    /// <summary>Every file that was read, as rows of text.</summary>
    public IReadOnlyList<CsvTable> Tables { get; private init; } = [];

    /// <summary>KPIs of several cities that measure the same thing.</summary>
    public IReadOnlyList<ComparisonRow> Comparisons { get; private init; } = [];

    /// <summary>Addresses that were renamed.</summary>
    public IReadOnlyList<RedirectRow> Redirects { get; private init; } = [];

    /// <summary>Dated versions of the open data.</summary>
    public IReadOnlyList<ReleaseRow> Releases { get; private init; } = [];

    /// <summary>False where site.csv cannot be read, so that nothing in it is known.</summary>
    public bool HasSettings { get; init; } = true;

    /// <summary>Reads a data folder; whatever is wrong with its files is added to <paramref name="problems"/>.</summary>
    public static SiteFiles Read(string folder, ProblemList problems)
    {
        var all = LanguagesOf(folder);
        var languages = all.Select(l => l.Code).ToList();
        problems.Languages = languages;
        var reading = new Reading(languages, null, problems);
        var files = new FolderReader(folder, "", reading);
        var units = files.Rows(UnitRow.Schema, UnitRow.Read);
        var site = new SiteFiles(
            all,
            files.Rows(SettingRow.Schema("site.csv", languages), SettingRow.Read),
            units,
            files.Rows(TopicRow.Schema, TopicRow.Read),
            files.Rows(GlossaryRow.SchemaFor(languages), GlossaryRow.Read, optional: true),
            [.. PlanFolders.Of(folder, problems).Select(path => PlanFiles.Read(path, units, reading))])
        {
            Words = files.Rows(WordRow.Schema(languages), WordRow.Read, optional: true),
            Comparisons = files.Rows(ComparisonRow.Schema, ComparisonRow.Read, optional: true),
            Redirects = files.Rows(RedirectRow.Schema, RedirectRow.Read, optional: true),
            Releases = files.Rows(ReleaseRow.Schema, ReleaseRow.Read, optional: true),
        };
        problems.AddRange(StrayFiles.Check(folder, [.. site.Plans.Select(p => p.Id)], reading.Files));
        return site with { Tables = [.. reading.Tables], HasSettings = !reading.Unread.Contains("site.csv") };
    }

    // site.csv says which languages there are, so that cell is read before all others.
    private static IReadOnlyList<Language> LanguagesOf(string folder)
    {
        var first = new FolderReader(folder, "", new(DefaultLanguages, null, new()));
        var row = first.Rows(new("site.csv", Column.Need("key")), (row, _) => row, optional: true).FirstOrDefault(
            r => r.Text("key") == "languages");
        var languages = Language.ReadAll(row?.List(LeadingColumn(row)) is { Count: > 0 } cells ? cells : DefaultLanguages);
        // A cell that names no column of its own file is a slip, which a rule tells: the columns that are there say what was meant.
        if (row is not null && !row.Headings.Contains(languages[0].Code))
            languages = Language.ReadAll([.. row.Headings.Where(h => h is not ("key" or ""))]);
        // One that stands twice is named by a rule; its columns are read once.
        return [.. languages.DistinctBy(l => l.Code, StringComparer.OrdinalIgnoreCase)];
    }

    // Which column leads is not known before: it is the first one with a word in it.
    private static string LeadingColumn(Row languages) =>
        languages.Headings.Where(h => h != "key").FirstOrDefault(h => languages.Text(h).Length > 0, "");
}
