// The worked examples of the method page, turned into a tiny data folder and measured by the real program.
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

/// <summary>One row of the table of worked examples.</summary>
public sealed record WorkedExample(
    string Language, string Plan, string Kpi, string Good, string Counting, string Baseline, string Actual, string Target, string Result)
{
    public override string ToString() => $"{Language} {Plan}/{Kpi}";

    /// <summary>The rows of the page in a language.</summary>
    public static IEnumerable<WorkedExample> Read(string language)
    {
        var page = File.ReadAllText(Repository.PathOf("input", $"method.{language}.md"));
        foreach (Match row in Regex.Matches(page, @"^\| \[[^\]]+\]\((?:/en)?/(\w+)/kpi/([\w-]+)/\) \|(.*)\|$", RegexOptions.Multiline))
        {
            var cells = row.Groups[3].Value.Split('|', StringSplitOptions.TrimEntries);
            yield return new(
                language, row.Groups[1].Value, row.Groups[2].Value, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }
    }

    /// <summary>Measures the example by its printed numbers alone.</summary>
    public Assessment Measure()
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-example-").FullName;
        foreach (var (file, text) in Files()) Write(Path.Combine(folder, file), text);
        var problems = new ProblemList();
        var site = PlanReader.Read(folder, problems);
        Directory.Delete(folder, recursive: true);
        Assert.Empty(problems.Sorted().Where(p => p.Severity == Severity.Error).Select(p => $"{p.At} {p.Text.En}"));
        return Measuring.Newest(site!.Plans[0].Indicators[0]);
    }

    private IEnumerable<(string File, string Text)> Files()
    {
        yield return ("site.csv", "key,ja,en\ntitle,t,t\ndescription,d,d\npublisher,p,p\nlicence,l,l\n");
        yield return ("units.csv", "unit,ja,en_one,en_many,scale,quantity\nu,件,case,cases,1,cases\n");
        yield return ("topics.csv", "id,name_ja,name_en,summary_ja,summary_en,order\nt,t,t,t,t,1\n");
        yield return ("p/plan.csv",
            "key,ja,en\nmunicipality,m,m\ncode,012033,\ntitle,t,t\nsummary,s,s\nperiod_start,2015,\n"
            + "period_end,2019,\nbaseline_year,2014,\nsource_title,s,s\npublisher,p,p\nlicence,l,l\n"
            + (Plan == "otaru" ? "method,pace_score,\npace_start,2014,\npace_end,2019,\n" : "method,none,\n"));
        yield return ("p/outline.csv", "id,parent,kind,name_ja,name_en\ng,,goal,g,g\n");
        yield return ("p/indicators.csv",
            $"id,source_nos,outline,name_ja,name_en,unit,direction,accumulation,counted_from,topics\nk,1,g,"
            + $"k,k,u,{(Good is "増" or "more" ? "up" : "down")},{Accumulated},{YearIn(Counting)},t\n");
        yield return ("p/baselines.csv", $"indicator,period,value\nk,{YearIn(Baseline)},{Number(Baseline)}\n");
        yield return ("p/targets.csv", $"indicator,period,kind,value,percent,of_period\nk,{TargetRow}\n");
        foreach (Match actual in Regex.Matches(Actual, @"([\d,.]+|集計中|being compiled) \((?:FY)?(\d{4})"))
            yield return ($"p/actuals/{actual.Groups[2].Value}.csv", $"indicator,value\nk,{ActualValue(actual.Groups[1].Value)}\n");
    }

    private string Accumulated =>
        Counting.Contains("累計", StringComparison.Ordinal) || Counting.Contains("running", StringComparison.Ordinal) ? "running"
        : Counting.Contains("足し", StringComparison.Ordinal) || Counting.Contains("added", StringComparison.Ordinal) ? "summed" : "none";

    private string TargetRow => Target.Contains("25%", StringComparison.Ordinal)
        ? $"{Regex.Matches(Target, @"\d{4}")[^1].Value},relative,,25,{Regex.Match(Target, @"\d{4}").Value}"
        : $"{(YearIn(Target).Length > 0 ? YearIn(Target) : "-")},"
            + $"{(Target.Contains("維持", StringComparison.Ordinal) || Target.Contains("keep", StringComparison.Ordinal)
                ? "maintain"
                : "number")},"
            + $"{Number(Target)},,";

    private static string ActualValue(string cell) => cell is "being compiled" ? "集計中" : $"\"{cell}\"";

    private static string Number(string cell) => $"\"{Regex.Match(cell, @"\d[\d,]*(\.\d+)?").Value}\"";

    private static string YearIn(string cell) => Regex.Match(cell, @"\((?:FY|from FY)?(\d{4})(?!\d)").Groups[1].Value;

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Encoding.UTF8);
    }
}
