// The open data as a whole: tables, files of KPIs, goals and topics, metadata, workbooks, and a zip of it all.
using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using SiteGen.Build;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Data;
using SiteGen.Theme.Words;

namespace SiteGen.OpenData;

/// <summary>The files under /data/.</summary>
public sealed class DataFiles
{
    private readonly Site site;
    private readonly WordList words;
    private readonly IReadOnlyList<Table> all;
    private readonly IReadOnlyDictionary<Plan, IReadOnlyList<Table>> ofPlan;
    private readonly ConcurrentDictionary<string, Fingerprint> made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> versions = new(StringComparer.Ordinal);
    private readonly Lazy<string> version;
    private readonly Lazy<IReadOnlyDictionary<string, Artifact>> byPath;

    private DataFiles(Site site, WordList words)
    {
        (this.site, this.words, all) = (site, words, DataTables.Of(site));
        ofPlan = DataTables.OfEach(site, all);
        Notes = [.. all.Select(t => ColumnExamples.Add(Noted(t), t))];
        var ofPlans = site.Plans.SelectMany(p => ofPlan[p].SelectMany(t => OfTable(t, p)));
        Contents = [.. all.SelectMany(t => OfTable(t, null)), .. ofPlans, .. Subjects];
        version = new(() => VersionOf(all));
        byPath = new(() => Contents.ToDictionary(f => f.Path, StringComparer.Ordinal));
        Versions = new(() => version.Value, OfFile);
    }

    // In the words for the bodies of the site.
    private TableNote Noted(Table table)
    {
        var (note, bodies) = (ColumnNotes.Of(table.Name, table.Columns, site.Languages), BodyWords.Of(site.Plans));
        LocalText In(LocalText meaning) => meaning.Each((_, words) => bodies.In(words));
        return note with { Meaning = In(note.Meaning), Columns = [.. note.Columns.Select(c => c with { Meaning = In(c.Meaning) })] };
    }

    /// <summary>Fills the tables; nothing is made yet.</summary>
    public static DataFiles Of(Site site, WordList words) => new(site, words);

    /// <summary>What the tables and columns mean, with an example of each.</summary>
    public IReadOnlyList<TableNote> Notes { get; }

    /// <summary>Tables, and the files of KPIs, goals and topics. Making them makes the versions known.</summary>
    public IReadOnlyList<Artifact> Contents { get; }

    /// <summary>The data versions; contents that nobody has made yet are made for them.</summary>
    public DataVersions Versions { get; }

    /// <summary>The tables that the open-data page lists: all, then each plan's own.</summary>
    public IReadOnlyList<TableLink> Links => [.. Tables.Select(t => new TableLink(t.Name, t.Rows.Count))];

    /// <summary>The addresses of all files.</summary>
    public IEnumerable<string> Addresses =>
        [.. Contents.Concat(Descriptions).Select(f => $"/{f.Path}").Append(ZipAddress).Order(StringComparer.Ordinal)];

    /// <summary>What describes the contents or packs them for people: metadata, workbooks, licence.</summary>
    public IReadOnlyList<Artifact> Descriptions =>
    [
        .. Metadata,
        File(SiteMap.Table("README", "txt"), null, () => ReadMe.Text(site, Versions.All)),
        File(SiteMap.Table("LICENCE", "txt"), null, () => ReadMe.Licence(site)),
        Book(null, all), .. site.Plans.Select(p => Book(p, ofPlan[p])),
    ];

    /// <summary>The folder /data/ as it stands on the site, so that the metadata's relative addresses hold.</summary>
    /// <param name="read">The bytes of a file that is made.</param>
    public Artifact Zip(Func<string, byte[]> read)
    {
        var paths = Contents.Concat(Descriptions).Select(f => f.Path).Order(StringComparer.Ordinal);
        return File(ZipAddress, null, () => FixedZip.Write(paths.Select(p => (p[(SiteMap.OpenData.Length - 1)..], read(p)))));
    }

    private static string ZipAddress => SiteMap.Table("all", "zip");

    private IEnumerable<Table> Tables => [.. all, .. site.Plans.SelectMany(p => ofPlan[p])];

    private IEnumerable<Artifact> Subjects =>
    [
        .. site.Plans.SelectMany(p => p.Indicators).SelectMany(k => Of(Subject.Of(k), () => KpiFile.Content(k), [k])),
        .. site.Plans.SelectMany(p => p.Goals).SelectMany(g => Of(Subject.Of(g), () => GroupFiles.Content(g), g.AllIndicators)),
        .. site.Topics.SelectMany(t => Of(Subject.Of(t), () => GroupFiles.Content(t, site), GroupFiles.KpisOf(t, site))),
    ];

    private IEnumerable<Artifact> OfTable(Table table, Plan? plan) =>
        [Noted(SiteMap.Table(table.Name, "json"), plan, table.ToJson), Noted(SiteMap.Table(table.Name, "csv"), plan, table.ToCsv)];

    private IEnumerable<Artifact> Of(Subject subject, Func<JsonObject> content, IEnumerable<Indicator> kpis) =>
    [
        File(subject.File + ".json", subject.Plan, () =>
        {
            (var bytes, versions[subject.File]) = FileHead.Complete(site, subject, content());
            return bytes;
        }),
        File(subject.File + ".csv", subject.Plan, () => DataTables.Observations(site.Languages, kpis).ToCsv()),
    ];

    private IEnumerable<Artifact> Metadata
    {
        get
        {
            var csvw = new Csvw(site, words);
            var observations = Notes.Single(n => n.Name == "observations");
            return
            [
                .. all.Select(t => OfTable(csvw, t, null)),
                .. site.Plans.SelectMany(p => ofPlan[p].Select(t => OfTable(csvw, t, p))),
                Json(SiteMap.Table("csv-metadata", "json"), null, () => csvw.Group(Notes, Versions.All)),
                Json(SiteMap.Table("topics/csv-metadata", "json"), null, () => csvw.Group(
                    observations, site.Topics.Select(t => new CsvFile(t.Id, t.Name, Versions.Of(t))), null, Versions.All)),
                .. site.Plans.SelectMany(p => OfFolders(csvw, observations, p)),
                Json(SiteMap.Table("datapackage", "json"), null, () => DataPackage.Of(site, words, Notes, Versions.All, CsvOf)),
                Json(SiteMap.Table("catalog", "jsonld"), null, () => new Catalog(site, Versions, all, ofPlan).Write()),
            ];
        }
    }

    private Artifact OfTable(Csvw csvw, Table table, Plan? plan) => Json(SiteMap.Table($"{table.Name}.csv-metadata", "json"), plan,
        () => csvw.Table(Notes.Single(n => n.Name == table.Kind), plan, VersionOf(plan)));

    private IEnumerable<Artifact> OfFolders(Csvw csvw, TableNote observations, Plan plan) =>
    [
        Json(SiteMap.Table($"{plan.Id}/csv-metadata", "json"), plan, () => csvw.Group(
            observations, plan.Indicators.Select(i => new CsvFile(i.Id, i.Name, Versions.Of(i))), plan, Versions.Of(plan))),
        Json(SiteMap.Table($"{plan.Id}/goals/csv-metadata", "json"), plan, () => csvw.Group(
            observations, plan.Goals.Select(g => new CsvFile(g.Id, g.Name, Versions.Of(g))), plan, Versions.Of(plan))),
    ];

    private Artifact Book(Plan? plan, IReadOnlyList<Table> tables) => File(
        SiteMap.Table(plan?.Id ?? "all", "xlsx"), plan, () => new Workbooks(site, words, Notes).Write(plan, tables, VersionOf(plan)));

    private static Artifact Json(string address, Plan? plan, Func<JsonObject> content) =>
        File(address, plan, () => DataJson.Bytes(content()));

    private static Artifact File(string address, Plan? plan, Func<byte[]> bytes) =>
        new(address[1..], output => output.Write(bytes())) { Plan = plan };

    // What others need to know of it is noted when it is made; its bytes are forgotten.
    private Artifact Noted(string address, Plan? plan, Func<byte[]> bytes) => File(address, plan, () =>
    {
        var whole = bytes();
        made[address] = Fingerprint.Of(whole);
        return whole;
    });

    // The tables of a plan, or the file of one subject, which notes its version when it is made.
    private string OfFile(string file)
    {
        if (versions.TryGetValue(file, out var known)) return known;
        if (site.Plans.FirstOrDefault(p => SiteMap.Table(p.Id, "") == file) is { } plan) return versions[file] = VersionOf(ofPlan[plan]);
        byPath.Value[$"{file[1..]}.json"].ToBytes();
        return versions[file];
    }

    private string VersionOf(IReadOnlyList<Table> tables)
    {
        var addresses = tables.Select(t => SiteMap.Table(t.Name, "json")).ToList();
        Parallel.ForEach(addresses.Where(a => !made.ContainsKey(a)), a => byPath.Value[a[1..]].ToBytes());
        return ContentHash.Of(addresses.Select(a => made[a].Hash));
    }

    private string VersionOf(Plan? plan) => plan is null ? Versions.All : Versions.Of(plan);

    private Fingerprint CsvOf(string table) =>
        made.TryGetValue(SiteMap.Table(table, "csv"), out var known) ? known : Fingerprint.Of(all.Single(t => t.Name == table).ToCsv());
}
