// What plans of other places print, each as a small site of its own: sentences in both languages, status, chart and open
// data are those of the files in expected/, one for each kind, read by a person when they change.
using System.Text;
using System.Text.Json;
using SiteGen.Build;
using SiteGen.OpenData;
using SiteGen.Output;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme;
using SiteGen.Theme.Parts.Chart;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class EveryKindOfPlanTests : PlanOfOneKpi
{
    private static readonly string Expected = Repository.PathOf("tests", "SiteGen.Tests", "Score", "expected");

    // Columns that say the same in every row, or where a file lies.
    private static readonly string[] Same = ["plan", "indicator", "draft", "name_ja", "name_en", "unit_ja", "unit_en", "sequence"];

    public static TheoryData<string> Kinds => [.. KindsOfPlan.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_told_in_both_languages_judged_drawn_and_published_as_it_is_printed(string kind)
    {
        KindsOfPlan.All[kind](this);
        var source = Source();

        var told = string.Concat(source.Site.Plans.SelectMany(p => p.Indicators).Select(kpi => Told(source, kpi)));

        Snapshot.Compare(Path.Combine(Expected, $"{kind}.txt"), told);
    }

    internal void Kpi(string unit, string direction, string accumulation, string targets, (string, string) baseline,
        params (int, string)[] actuals) => base.Kpi(unit, direction, accumulation, targets, baseline, actuals);

    internal new void Write(string path, string text) => base.Write(path, text);

    internal void Swap(string path, string old, string with)
    {
        var text = File.ReadAllText(Path.Combine(Data, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        base.Write(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    internal void Copy(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            File.Copy(file, Path.Combine(Directory.CreateDirectory(Path.Combine(Data, Path.GetFileName(folder))).FullName,
                Path.GetFileName(file)));
    }

    private static string Told(Source source, Indicator kpi)
    {
        var newest = Measuring.Newest(kpi);
        var text = new StringBuilder($"{kpi.Plan.Id}/{kpi.Id}: {newest.Status}, {newest.Group}\n");
        foreach (var language in new[] { "ja", "en" }) Tell(text, Views.In(language, source).For(kpi.Plan), language, kpi, newest);
        Rows(text, "observation", DataTables.Observations(kpi.Plan.Languages, [kpi]).ToNodes().ToJsonString(DataJsonOptions));
        Rows(text, "assessment", DataTables.Assessments(kpi.Plan.Languages, [kpi]).ToNodes().ToJsonString(DataJsonOptions));
        var published = DataTables.Published(kpi.Plan.Languages, kpi.Published.Select(p => (kpi.Plan, p)));
        Rows(text, "published", published.ToNodes().ToJsonString(DataJsonOptions));
        return text.Append('\n').ToString();
    }

    private static readonly JsonSerializerOptions DataJsonOptions =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void Tell(StringBuilder text, View v, string language, Indicator kpi, Assessment newest)
    {
        text.Append($"{language}: {Ruby.Strip(KpiSentence.Of(v, kpi))}\n");
        text.Append($"  status: {Ruby.Strip(StatusName.Of(v, newest))}: {Ruby.Strip(StatusName.Meaning(v, newest))}\n");
        text.Append($"  row: {Ruby.Strip(BarWords.Of(v, newest))}\n");
        foreach (var shift in TargetShift.Of(kpi)) text.Append($"  shift: {Ruby.Strip(ShiftSentence.Of(v, shift))}\n");
        var figure = ChartFigure.Of(kpi);
        if (!figure.HasValues) return;
        using var chart = JsonDocument.Parse(new ChartPlotly(v, kpi, figure).ToJson());
        foreach (var stop in chart.RootElement.GetProperty("stops").EnumerateArray())
            text.Append($"  chart: {stop.GetProperty("year")} {stop.GetProperty("said").GetString()}\n");
        foreach (var note in ChartNotes.Of(v, kpi, figure)) text.Append($"  note: {Ruby.Strip(note)}\n");
    }

    // Only the cells that say something.
    private static void Rows(StringBuilder text, string name, string json)
    {
        using var rows = JsonDocument.Parse(json);
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            var cells = row.EnumerateObject().Where(c => !Same.Contains(c.Name) && IsSaid(c.Value))
                .Select(c => $"{c.Name}={c.Value}");
            text.Append($"{name}: {string.Join(", ", cells)}\n");
        }
    }

    private static bool IsSaid(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => false,
        JsonValueKind.String => value.GetString() is not ("" or "no"),
        JsonValueKind.False => false,
        _ => true,
    };
}
