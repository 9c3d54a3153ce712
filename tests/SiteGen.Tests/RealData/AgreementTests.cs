// Every place that tells of a KPI tells the same: taken from the built pages and files, and compared.
using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Exports;
using SiteGen.Tests.Theme;
using SiteGen.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.RealData;

public sealed class AgreementTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly HtmlParser Parser = new();

    public static TheoryData<string> Prefixes => new("", "/en", "/easy");

    private IEnumerable<Indicator> Drawn => site.Source.Site.Plans.SelectMany(p => p.Indicators)
        .Where(k => k.Status != IndicatorStatus.Retired && k.Target?.Value is not null && k.Actuals.Count > 0);

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void Line_charts_embed_and_rows_of_a_KPI_say_the_same(string prefix)
    {
        var rows = site.Source.Site.Plans.SelectMany(p => p.Goals)
            .SelectMany(g => Rows(prefix + SiteMap.Node(g)))
            .ToLookup(r => r.Name, r => r.Said);
        var (lines, compared) = (0, 0);

        Assert.All(Drawn, kpi =>
        {
            var page = Page(prefix + SiteMap.Kpi(kpi));
            if (page.QuerySelector(".hero .hidden") is not { } line) return;
            lines++;
            var said = Plain(line);
            var embed = Page(prefix + SiteMap.Embed(kpi));
            var charts = page.QuerySelectorAll(".hero figure svg desc").Concat(embed.QuerySelectorAll("svg desc"));
            var told = charts.Select(d => d.TextContent).Concat(rows[prefix + SiteMap.Kpi(kpi)]).ToList();
            compared += told.Count;
            Assert.All(told, t => Assert.Equal(said, t));
        });
        // Two charts, an embed and a row for nearly every KPI that has a line.
        Assert.InRange(lines, 250, 360);
        Assert.True(compared > 3 * lines);
    }

    [Fact]
    public void The_dashed_line_and_the_points_of_a_chart_are_those_of_the_open_data()
    {
        var newest = DataFolder.Csv(Path.Combine(site.Output, "data", "assessments.csv"))
            .GroupBy(r => $"{r["plan"]}/{r["indicator"]}")
            .ToDictionary(g => g.Key, g => g.Last());
        var lines = 0;

        Assert.All(Drawn, kpi =>
        {
            var row = newest[$"{kpi.Plan.Id}/{kpi.Id}"];
            var traces = Chart(kpi);
            if (row["measured_value"].Length > 0) Assert.Contains(Number(row["measured_value"]), traces.SelectMany(t => t.Values));
            if (traces.FirstOrDefault(t => t.IsDashed) is not { Values.Count: 2 } line) return;
            lines++;
            Assert.Equal([Number(row["start_value"]), Number(row["target_value"])], line.Values);
            Assert.Equal(int.Parse(row["due_fiscal_year"], CultureInfo.InvariantCulture), line.LastYear);
        });
        Assert.InRange(lines, 150, 360);
    }

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void The_value_of_the_pace_is_told_as_one(string prefix)
    {
        var v = Views.In(prefix switch { "" => "ja", "/en" => "en", _ => "ja-easy" }, site.Source);
        var paced = Drawn.Select(Measuring.Newest).Where(a => a.MeasuredYear == a.Year && BarWords.PaceToTell(a) is not null).ToList();

        Assert.InRange(paced.Count, 120, 300);
        Assert.All(paced, a =>
        {
            var (page, unit, pace) = (Page(prefix + SiteMap.Kpi(a.Indicator)), a.Indicator.Unit, PaceTold.Of(a)!);
            var told = Ruby.Strip(pace.Short(v, unit));
            Assert.Contains(told, Plain(page.QuerySelector(".hero .hidden")!), StringComparison.Ordinal);
            Assert.Contains(told, Plain(page.QuerySelector(".lead")!), StringComparison.Ordinal);
            Assert.Contains(Ruby.Strip(pace.Exact(v, unit)), Plain(page.QuerySelector("table.figures")!), StringComparison.Ordinal);
        });
    }

    private IEnumerable<(string Name, string Said)> Rows(string address) =>
        from row in Page(address).QuerySelectorAll("li.kpi")
        let line = row.QuerySelector(".kpi-line .hidden")
        where line is not null
        select (row.QuerySelector(".kpi-name a[href*='/kpi/']")!.GetAttribute("href")!, Plain(line));

    private List<(bool IsDashed, List<decimal> Values, int LastYear)> Chart(Indicator kpi)
    {
        using var chart = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Output, SiteMap.Kpi(kpi)[1..], "chart.json")));
        return [.. chart.RootElement.GetProperty("data").EnumerateArray().Select(Trace)];
    }

    private static (bool, List<decimal>, int) Trace(JsonElement trace)
    {
        var dash = trace.TryGetProperty("line", out var line) && line.TryGetProperty("dash", out var form) ? form.GetString() : "";
        var years = Numbers(trace, "x").Select(x => x.GetInt32());
        return (dash == "4px,4px", [.. Numbers(trace, "y").Select(y => y.GetDecimal())], years.DefaultIfEmpty().Max());
    }

    private static IEnumerable<JsonElement> Numbers(JsonElement trace, string axis) =>
        trace.GetProperty(axis).EnumerateArray().Where(n => n.ValueKind == JsonValueKind.Number);

    private IDocument Page(string address) =>
        Parser.ParseDocument(File.ReadAllText(Path.Combine(site.Output, address[1..], "index.html")));

    // Furigana are read beside the words, not in them.
    private static string Plain(IElement element)
    {
        foreach (var reading in element.QuerySelectorAll("rt, rp").ToList()) reading.Remove();
        return element.TextContent;
    }

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
}
