// The open data as a whole: tables, files of KPIs, goals and topics, metadata, workbooks, and a zip of it all.
using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using SiteGen.Build;
using SiteGen.Output;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Data;
using SiteGen.Theme.Words;

namespace SiteGen.OpenData;

/// <summary>Prepares and writes the open data.</summary>
public sealed class DataFiles
{
    private readonly Site site;
    private readonly WordList words;
    private readonly IReadOnlyList<Table> all;
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> versions = new(StringComparer.Ordinal);

    private DataFiles(Site site, WordList words)
    {
        (this.site, this.words, all) = (site, words, DataTables.Of(site));
        Notes = [.. all.Select(t => ColumnExamples.Add(ColumnNotes.Of(t.Name, t.Columns, site.Languages), t))];
        Versions = new(AddTables(all), versions);
        foreach (var plan in site.Plans) versions[SiteMap.Table(plan.Id, "")] = AddTables(DataTables.Of(plan, all));
        Parallel.ForEach(site.Plans.SelectMany(p => p.Indicators), kpi => AddFile(Subject.Of(kpi), KpiFile.Content(kpi), [kpi]));
        Parallel.ForEach(
            site.Plans.SelectMany(p => p.Goals), goal => AddFile(Subject.Of(goal), GroupFiles.Content(goal), goal.AllIndicators));
        Parallel.ForEach(site.Topics, topic => AddFile(Subject.Of(topic), GroupFiles.Content(topic, site), GroupFiles.KpisOf(topic, site)));
    }

    /// <summary>What the tables and columns mean, with an example of each.</summary>
    public IReadOnlyList<TableNote> Notes { get; }

    /// <summary>The data versions.</summary>
    public DataVersions Versions { get; }

    /// <summary>The tables that the open-data page lists: all, then each plan's own.</summary>
    public IReadOnlyList<TableLink> Links => [.. Tables.Select(t => new TableLink(t.Name, t.Rows.Count))];

    /// <summary>The addresses of the files that are ready: those of tables, KPIs, goals and topics, and once written all of them.</summary>
    public IEnumerable<string> Addresses => files.Keys.Order(StringComparer.Ordinal);

    private IEnumerable<Table> Tables => [.. all, .. site.Plans.SelectMany(p => DataTables.Of(p, all))];

    /// <summary>Fills the tables and computes the versions; nothing is written yet.</summary>
    public static DataFiles Of(Site site, WordList words) => new(site, words);

    /// <summary>Writes everything under /data/.</summary>
    public void Write(OutputFolder output)
    {
        AddMetadata();
        Parallel.ForEach<Plan?>([null, .. site.Plans], AddWorkbook);
        AddZip();
        Parallel.ForEach(files, f => output.Write(f.Key[1..], f.Value));
    }

    private string AddTables(IEnumerable<Table> tables)
    {
        var contents = new List<byte[]>();
        foreach (var table in tables)
        {
            contents.Add(files[SiteMap.Table(table.Name, "json")] = table.ToJson());
            files[SiteMap.Table(table.Name, "csv")] = table.ToCsv();
        }
        return ContentHash.Of(contents);
    }

    private void AddFile(Subject subject, JsonObject content, IEnumerable<Indicator> kpis)
    {
        (files[subject.File + ".json"], versions[subject.File]) = FileHead.Complete(site, subject, content);
        files[subject.File + ".csv"] = DataTables.Observations(site.Languages, kpis).ToCsv();
    }

    private void AddMetadata()
    {
        var csvw = new Csvw(site, words);
        var observations = Notes.Single(n => n.Name == "observations");
        foreach (var table in Tables)
            AddJson(SiteMap.Table($"{table.Name}.csv-metadata", "json"), csvw.Table(Note(table), PlanOf(table), VersionOf(PlanOf(table))));
        AddJson(SiteMap.Table("csv-metadata", "json"), csvw.Group(Notes, Versions.All));
        AddJson(SiteMap.Table("topics/csv-metadata", "json"),
            csvw.Group(observations, site.Topics.Select(t => new CsvFile(t.Id, t.Name, Versions.Of(t))), null, Versions.All));
        foreach (var plan in site.Plans)
        {
            AddJson(SiteMap.Table($"{plan.Id}/csv-metadata", "json"),
                csvw.Group(observations, plan.Indicators.Select(i => new CsvFile(i.Id, i.Name, Versions.Of(i))), plan, Versions.Of(plan)));
            AddJson(SiteMap.Table($"{plan.Id}/goals/csv-metadata", "json"),
                csvw.Group(observations, plan.Goals.Select(g => new CsvFile(g.Id, g.Name, Versions.Of(g))), plan, Versions.Of(plan)));
        }
        AddJson(SiteMap.Table("datapackage", "json"),
            DataPackage.Of(site, words, Notes, Versions.All, name => files[SiteMap.Table(name, "csv")]));
        AddJson(SiteMap.Table("catalog", "jsonld"), new Catalog(site, Versions).Write(all));
        files[SiteMap.Table("README", "txt")] = ReadMe.Text(site, Versions.All);
        files[SiteMap.Table("LICENCE", "txt")] = ReadMe.Licence(site);
    }

    private void AddWorkbook(Plan? plan)
    {
        var tables = plan is null ? all : [.. DataTables.Of(plan, all)];
        files[SiteMap.Table(plan?.Id ?? "all", "xlsx")] = new Workbooks(site, words, Notes).Write(plan, tables, VersionOf(plan));
    }

    // The zip is the folder /data/ as it stands on the site, so that the metadata's relative addresses hold.
    private void AddZip()
    {
        var folder = SiteMap.OpenData.Length;
        files[SiteMap.Table("all", "zip")] =
            FixedZip.Write(files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key[folder..], f.Value)));
    }

    private void AddJson(string address, JsonObject content) => files[address] = DataJson.Bytes(content);

    private TableNote Note(Table table) => Notes.Single(n => n.Name == table.Kind);

    private Plan? PlanOf(Table table) =>
        table.Name.Contains('/') ? site.Plans.Single(p => table.Name.StartsWith(p.Id + "/", StringComparison.Ordinal)) : null;

    private string VersionOf(Plan? plan) => plan is null ? Versions.All : Versions.Of(plan);
}
