// Makes plans of many KPIs in the same CSV form as the real ones.
using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks;

internal static class SyntheticPlans
{
    private const int KpisOfPlan = 200;
    private const int KpisOfProject = 2;
    private const int ProjectsOfGoal = 20;

    /// <summary>Writes as many plans as give about the wanted number of pages in two languages.</summary>
    public static void Write(string data, int pages)
    {
        Save(data, "site.csv",
            "key,ja,en\ntitle,試験,Test\ndescription,速さを測るサイト,A site to measure speed\npublisher,p,p\n"
            + "licence,CC BY 4.0,CC BY 4.0\nlicence_address,https://example.org/,https://example.org/\n");
        Save(data, "units.csv", "unit,ja,en_one,en_many,scale,quantity\ncases,件,case,cases,1,cases\n");
        Save(data, "topics.csv", "id,name_ja,name_en,summary_ja,summary_en,order\nsnow,雪,Snow,除雪,Snow ploughing,1\n");
        var pagesOfPlan = 2 * (KpisOfPlan + KpisOfPlan / KpisOfProject + KpisOfPlan / KpisOfProject / ProjectsOfGoal + 5);
        for (var plan = 1; plan <= Math.Max(1, pages / pagesOfPlan); plan++) WritePlan(Path.Combine(data, $"city-{plan}"), plan);
    }

    private static void WritePlan(string folder, int plan)
    {
        Save(folder, "plan.csv",
            $"key,ja,en\nmunicipality,第{plan}市,City {plan}\ncode,000000,\ntitle,総合戦略,Strategy\nsummary,"
            + $"計画の説明です。,What the plan is for.\nperiod_start,2015,\nperiod_end,2019,\nbaseline_year,2014,\n"
            + $"method,none,\nsource_title,表,Table\npublisher,市,City\nlicence,CC BY 4.0,CC BY 4.0\n");
        var outline = new StringBuilder("id,parent,kind,number,name_ja,name_en\n");
        var indicators = new StringBuilder("id,source_nos,outline,name_ja,name_en,unit,direction,accumulation,counted_from,topics\n");
        var baselines = new StringBuilder("indicator,period,value\n");
        var targets = new StringBuilder("indicator,period,kind,value\n");
        var actuals = new StringBuilder("indicator,value\n");
        for (var n = 0; n < KpisOfPlan; n++)
        {
            var project = n / KpisOfProject;
            var goal = project / ProjectsOfGoal;
            if (n % (KpisOfProject * ProjectsOfGoal) == 0)
                Line(outline, $"goal-{goal},,goal,{goal + 1},基本目標{goal + 1},Basic goal {goal + 1}");
            if (n % KpisOfProject == 0)
                Line(outline, $"project-{project},goal-{goal},project,{project + 1},事業{project + 1},Project {project + 1}");
            Line(indicators,
                $"kpi-{n},{n + 1},project-{project},指標{n + 1}の件数,Number of cases {n + 1},cases,"
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

    private static void Line(StringBuilder text, string line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n");

    private static void Save(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
