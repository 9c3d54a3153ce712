// A small site whose plan has one KPI, written as its test needs it.
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Build;
using SiteGen.OpenData;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public abstract class PlanOfOneKpi : IDisposable
{
    private const string Header = "id,source_nos,outline,headline,name_ja,name_en,"
        + "unit,direction,accumulation,counted_from,topics,department\n";

    private static readonly Regex Tags = new("<[^>]*>", RegexOptions.NonBacktracking);
    private static readonly Regex Blanks = new(@"\s+", RegexOptions.NonBacktracking);

    private readonly CaseFolder folder = new();

    protected string Data => folder.Data;

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void Write(string path, string text) => folder.Write(path, text);

    protected string PageOf(Indicator kpi, string language) =>
        System.Net.WebUtility.HtmlDecode(Built($"{language}sample/kpi/{kpi.Id}/index.html"));

    /// <summary>A file of the site, alone: the other files are not made.</summary>
    protected string Built(string path)
    {
        var files = new SiteArtifacts(Source());
        var file = files.Shown.Concat(files.Contents).Concat(files.Described).First(f => f.Path == path);
        return Encoding.UTF8.GetString(file.ToBytes());
    }

    /// <summary>The words of a page, without its tags.</summary>
    protected string Words(string path) =>
        Blanks.Replace(System.Net.WebUtility.HtmlDecode(Tags.Replace(Built(path), "")), " ");

    protected void Says(Indicator kpi, string language, string words)
    {
        var source = Source();

        var read = source.Site.Plans[0].Indicators.Single(i => i.Id == kpi.Id);
        Assert.Contains(words, Ruby.Strip(KpiSentence.Of(Views.In(language, source), read)), StringComparison.Ordinal);
    }

    protected static IEnumerable<string> Observed(Indicator kpi, params string[] kinds) => Observation.Of(kpi)
        .Where(o => kinds.Contains(o.Kind))
        .Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Kind} {o.FiscalYear} {o.Value}"));

    protected Indicator Kpi(
        string unit, string direction, string accumulation, string targets,
        (string Period, string Value) baseline, (int Year, string Value)[] actuals, string countedFrom = "")
    {
        folder.Write("sample/plan.csv", File.ReadAllText(Path.Combine(folder.Data, "sample/plan.csv"))
            .Replace("period_start,2015", "period_start,2023", StringComparison.Ordinal)
            .Replace("period_end,2019", "period_end,2027", StringComparison.Ordinal)
            .Replace("baseline_year,2014", "baseline_year,2022", StringComparison.Ordinal)
            .Replace("attainment_rate", "none", StringComparison.Ordinal));
        File.AppendAllText(Path.Combine(folder.Data, "units.csv"), "rank,位,,,1,rank,\nnone,,,,1,none,\n"
            + "minutes,分,minute,minutes,60,duration,\n"
            + "gigadollars,10億ドル,billion dollars,billion dollars,1,dollars,\n"
            + "per-100k,10万人当たり人,person per 100 000,people per 100 000,1,rate,\n");
        folder.Write(
            "sample/indicators.csv", Header + $"k,1,nurseries,no,ためしの指標,K,{unit},{direction},{accumulation},{countedFrom},,\n");
        folder.Write("sample/targets.csv", targets);
        folder.Write("sample/baselines.csv", $"indicator,period,value\nk,{baseline.Period},{baseline.Value}\n");
        string[] others = ["published.csv", "costs.csv", "corrections.csv", "evaluations.csv", "updates.csv"];
        foreach (var other in others) File.Delete(Path.Combine(folder.Data, "sample", other));
        Directory.Delete(Path.Combine(folder.Data, "sample", "actuals"), true);
        Directory.CreateDirectory(Path.Combine(folder.Data, "sample", "actuals"));
        foreach (var (year, value) in actuals)
            folder.Write($"sample/actuals/{year.ToString(CultureInfo.InvariantCulture)}.csv", $"indicator,value\nk,{value}\n");
        return Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");
    }

    /// <summary>The KPI with what was written since.</summary>
    protected Indicator Read() => Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");

    /// <summary>What staff are told about the plan.</summary>
    protected IReadOnlyList<Problem> Told()
    {
        var problems = new ProblemList();
        SiteBuild.Read(new(folder.Data, folder.Input, ""), problems);
        return problems.Sorted();
    }

    protected Source Source()
    {
        var problems = new ProblemList();
        return SiteBuild.Read(new(folder.Data, folder.Input, ""), problems)
            ?? throw new InvalidOperationException(string.Join('\n', problems.Sorted()));
    }
}
