// Makes plans of many KPIs in the same CSV form as the real ones.
using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks;

/// <summary>How much there is of everything in a made-up plan.</summary>
internal sealed record PlanSize(int Kpis, int Projects, int Goals, bool HasEasy)
{
    /// <summary>Many KPIs in two languages.</summary>
    public static readonly PlanSize Large = new(Kpis: 200, Projects: 100, Goals: 5, HasEasy: false);

    /// <summary>The median of the five real plans, in their three languages.</summary>
    public static readonly PlanSize Median = new(Kpis: 72, Projects: 30, Goals: 4, HasEasy: true);

    private int Languages => HasEasy ? 3 : 2;

    /// <summary>About how many pages it has.</summary>
    public int Pages => Languages * (Kpis + Projects + Goals + 5);
}

internal static class SyntheticPlans
{
    /// <summary>Writes some plans of a size.</summary>
    public static void Write(string data, int plans, PlanSize size)
    {
        Save(data, "site.csv",
            "key,ja,en\ntitle,試験,Test\ndescription,速さを測るサイト,A site to measure speed\npublisher,p,p\n"
            + "licence,CC BY 4.0,CC BY 4.0\nlicence_address,https://example.org/,https://example.org/\n"
            + (size.HasEasy ? "languages,ja;en;ja-easy:easy:ja,\n" : ""));
        Save(data, "units.csv", "unit,ja,en_one,en_many,scale,quantity\ncases,件,case,cases,1,cases\n");
        Save(data, "topics.csv", "id,name_ja,name_en,summary_ja,summary_en,order\nsnow,雪,Snow,除雪,Snow ploughing,1\n");
        for (var plan = 1; plan <= plans; plan++) WritePlan(Path.Combine(data, $"city-{plan}"), plan, size);
    }

    private static void WritePlan(string folder, int plan, PlanSize size)
    {
        Save(folder, "plan.csv",
            $"key,ja,en\nmunicipality,第{plan}市,City {plan}\ncode,{Code(plan)},\ntitle,総合戦略,Strategy\nsummary,"
            + $"計画の説明です。,What the plan is for.\nperiod_start,2015,\nperiod_end,2019,\nbaseline_year,2014,\n"
            + $"method,none,\nsource_title,表,Table\npublisher,市,City\nlicence,CC BY 4.0,CC BY 4.0\n");
        var outline = new StringBuilder("id,parent,kind,number,name_ja,name_en\n");
        var indicators = new StringBuilder("id,source_nos,outline,name_ja,name_en,unit,direction,accumulation,counted_from,topics\n");
        var baselines = new StringBuilder("indicator,period,value\n");
        var targets = new StringBuilder("indicator,period,kind,value\n");
        var actuals = new StringBuilder("indicator,value\n");
        for (var goal = 0; goal < size.Goals; goal++)
            Line(outline, $"goal-{goal},,goal,{goal + 1},基本目標{goal + 1},Basic goal {goal + 1}");
        for (var project = 0; project < size.Projects; project++)
        {
            var goal = project * size.Goals / size.Projects;
            Line(outline, $"project-{project},goal-{goal},project,{project + 1},事業{project + 1},Project {project + 1}");
        }
        for (var n = 0; n < size.Kpis; n++)
        {
            Line(indicators,
                $"kpi-{n},{n + 1},project-{n * size.Projects / size.Kpis},指標{n + 1}の件数,Number of cases {n + 1},cases,"
                + $"{(n % 3 == 0 ? "down" : "up")},{(n % 5 == 0 ? "running" : "none")},,snow");
            Line(baselines, $"kpi-{n},H26,{100 + n}");
            Line(targets, $"kpi-{n},H31,number,{(n % 3 == 0 ? 50 : 300) + n}");
            Line(actuals, $"kpi-{n},{110 + n * 3 % 90}");
        }
        Save(folder, "outline.csv", outline.ToString());
        Save(folder, "indicators.csv", indicators.ToString());
        Save(folder, "baselines.csv", baselines.ToString());
        Save(folder, "targets.csv", targets.ToString());
        foreach (var year in new[] { 2015, 2016, 2017 }) Save(folder, $"actuals/{year}.csv", actuals.ToString());
    }

    // Two digits of a prefecture, three of a city, and the one that checks them.
    private static string Code(int plan)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{1 + plan % 47:00}{201 + plan / 47:000}");
        var sum = digits.Select((digit, i) => (digit - '0') * (6 - i)).Sum();
        return digits + (11 - sum % 11) % 10;
    }

    private static void Line(StringBuilder text, string line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n");

    private static void Save(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
