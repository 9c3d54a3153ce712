// Rows of a plan as chance would have them: every kind of target beside every kind of time, figure and gap.
using System.Globalization;
using System.Text;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Faults;

/// <summary>A plan of random KPIs; those of which a message says that they cannot be read right are taken out again.</summary>
internal sealed class RandomPlan(int seed)
{
    private const int Kpis = 40;

    private static readonly Dictionary<string, string> Heads = new()
    {
        ["indicators.csv"] = "id,source_nos,outline,headline,name_ja,name_en,unit,direction,accumulation,counted_from,part_of,counted,"
            + "topics,department,status,begins,year_from,note_ja,note_en",
        ["baselines.csv"] = "indicator,set_on,period,value,cumulative,missing,text_ja,text_en,start",
        ["targets.csv"] = "indicator,set_on,period,kind,value,value_to,percent,of_period,cumulative,text_ja,text_en",
        ["published.csv"] = "indicator,outline,year,figure,value,text_ja,text_en",
        ["restated.csv"] = "indicator,kind,year,value,since,reason_ja,reason_en",
    };

    private const string ActualsHead = "indicator,value,total,missing,text_ja,text_en,comparable,period";
    private static readonly string[] Units = ["people", "percent", "rank", "minutes", "per-100k", "none", "cases", "gigadollars"];
    private static readonly string[] Ways = ["up", "up", "up", "down", "down", "within", "unknown"];
    private static readonly string[] Counts = ["none", "none", "none", "none", "running", "summed", "averaged"];
    private static readonly string[] States = ["", "", "", "", "new", "ended", "retired"];
    private static readonly string[] Starts =
    [
        "R4", "R4年度", "R3", "R5", "R7", "2022年", "R5.3月末", "策定時", "現状", "R2〜R4の平均", "R2〜R4", "2023-03-31",
        "R4年度上期",
    ];
    private static readonly string[] Dues =
    [
        "R9", "R9", "R9年度", "R6", "R7", "2027年", "R5〜R9", "R5〜R9の累計", "R5〜R9の平均", "R5〜R9の各年度",
        "R9年度末", "毎年度", "-", "R7.9月",
    ];
    private static readonly string[] Kinds =
    [
        "number", "number", "number", "at_least", "at_most", "below", "above", "between", "maintain", "relative", "relative_points",
        "each_year", "text", "not_comparable",
    ];
    private static readonly string[] Gaps = ["未集計", "集計中", "―", "未実施", "なし", "調査なし", "n/a"];

    private readonly Random chance = new(seed);
    private readonly Dictionary<string, List<(string Kpi, string Row)>> files = [];

    /// <summary>Every second one sets figures beside the target of their column.</summary>
    public string Setting => seed % 2 == 0 ? "compared_by,column,\n" : "";

    /// <summary>Writes what is sound of it over the plan of the small site.</summary>
    /// <returns>How many KPIs are left.</returns>
    public int Write(CaseFolder folder, Func<IReadOnlyList<Problem>> check)
    {
        foreach (var number in Enumerable.Range(1, Kpis)) Add($"k{number}", number);
        while (true)
        {
            WriteAll(folder);
            var bad = check().Where(p => p.Severity == Severity.Error).Select(KpiAt).Distinct().ToList();
            if (bad.Count == 0) return files["indicators.csv"].Count;
            foreach (var rows in files.Values) rows.RemoveAll(r => bad.Contains(r.Kpi));
        }
    }

    /// <summary>The rows of a KPI, for the message of a test that failed.</summary>
    public string Rows(string path) => string.Join('\n', files.SelectMany(f => f.Value.Where(r => path.Contains($"/{r.Kpi}/",
        StringComparison.Ordinal)).Select(r => $"{f.Key}: {r.Row}")));

    private string KpiAt(Problem problem) =>
        files.TryGetValue(problem.At.File["sample/".Length..], out var rows) && problem.At.Line >= 2 && problem.At.Line - 2 < rows.Count
            ? rows[problem.At.Line - 2].Kpi
            : throw new InvalidOperationException($"seed {seed}: {problem}");

    private void Add(string id, int number)
    {
        var (unit, way, count) = (Of(Units), Of(Ways), Of(Counts));
        var isTotal = count is "running" or "summed";
        Row("indicators.csv", id, $"{number}", "nurseries", "no", $"指標{id}", $"Measure {id}", unit, way, count,
            count == "none" ? "" : Of("R5", "R4", ""), number > 5 && Is(12) ? $"k{Next(1, 4)}" : "", Is(50) ? "yes" : "", "", "",
            Of(States), Is(10) ? Of("R6", "R7") : "", Is(8) ? Of("1", "10") : "", "", "");
        if (Is(75)) Baseline(id, "");
        if (Is(8)) Baseline(id, "R6.3");
        Targets(id, "", isTotal);
        if (Is(20)) Targets(id, Of("R6.3", "R7年度", "時期の記載なし"), isTotal);
        foreach (var year in Enumerable.Range(2020, 8)) if (Is(year < 2023 ? 25 : 60)) Actuals(id, year);
        if (Is(15)) Row("published.csv", id, "", Of("2023", "2024", "2025"), Of("rate", "progress", "grade"), Number(), "", "");
        if (Is(10)) Row("restated.csv", id, Of("actual", "baseline", "target"), Of("2023", "2024", ""), Number(), Of("R7.3", ""),
            "改めた", "Anew");
    }

    private void Baseline(string id, string setOn)
    {
        var isGap = Is(15);
        Row("baselines.csv", id, setOn, Of(Starts), isGap ? "" : Number(), Is(5) ? "yes" : "", isGap ? Of(Gaps) : "",
            "", "", Is(8) ? "no" : "");
    }

    private void Targets(string id, string setOn, bool isTotal)
    {
        if (Is(8)) return;
        if (Is(25)) Target(id, setOn, "R6", isTotal, "number");
        if (Is(15)) Target(id, setOn, "R8", isTotal, Of(Kinds));
        Target(id, setOn, Of(Dues), isTotal, Of(Kinds));
    }

    private void Target(string id, string setOn, string due, bool isTotal, string kind)
    {
        var isShare = kind is "relative" or "relative_points";
        var value = isShare || kind == "text" || kind == "maintain" && Is(50) ? "" : Number();
        var upper = kind == "between" ? $"{decimal.Parse(value, CultureInfo.InvariantCulture) + Next(0, 50)}" : "";
        var words = kind is "text" or "not_comparable" || Is(5);
        Row("targets.csv", id, setOn, due, kind, value, upper, isShare ? Of("5", "-10", "0.5") : "", isShare ? Of("R4", "R5", "R3") : "",
            isTotal && Is(50) ? "yes" : "", words ? "増加を目指す" : "", words ? "An increase" : "");
    }

    private void Actuals(string id, int year)
    {
        var file = $"actuals/{year}.csv";
        if (Is(15)) Actual(file, id, Number(), "", $"R{year - 2018}第1四半期");
        if (Is(8)) Actual(file, id, Number(), "", $"{year}-09-30");
        var isGap = Is(20);
        Actual(file, id, isGap ? "" : Number(), isGap ? Of(Gaps) : "", Is(70) ? "" : Of($"R{year - 2019}", $"{year - 2}年", $"{year}年",
            $"R{year - 2018}年度見込", $"R{year - 2018}年度(速報値)", "現状", $"R{year - 2017}.3月末",
            $"R{year - 2020}〜R{year - 2018}の平均", $"R{year - 2018}年度上期"));
    }

    private void Actual(string file, string id, string value, string gap, string period) =>
        Row(file, id, value, Is(10) && value.Length > 0 ? Number() : "", gap,
            value.Length > 0 && Is(8) ? $"およそ{value}程度" : "", "", Is(8) ? "no" : "", period);

    private void Row(string file, params string[] cells)
    {
        if (!files.TryGetValue(file, out var rows)) files[file] = rows = [];
        rows.Add((cells[0], string.Join(',', cells)));
    }

    private void WriteAll(CaseFolder folder)
    {
        foreach (var (file, rows) in files)
            folder.Write($"sample/{file}", Heads.GetValueOrDefault(file, ActualsHead) + "\n" + Text(rows));
    }

    private static string Text(List<(string Kpi, string Row)> rows) =>
        rows.Aggregate(new StringBuilder(), (text, row) => text.Append(row.Row).Append('\n')).ToString();

    // Small numbers meet often: at the target, at the start, at nothing.
    private string Number() => Next(0, 9) switch
    {
        0 => "0",
        1 => "10",
        2 => $"-{Next(1, 9)}",
        3 => $"{Next(1, 99)}.{Next(0, 9)}",
        4 => $"{Next(1000, 3000000)}",
        _ => $"{Next(1, 40)}",
    };

    private bool Is(int percent) => chance.Next(100) < percent;

    private int Next(int from, int to) => chance.Next(from, to + 1);

    private string Of(params string[] words) => words[chance.Next(words.Length)];
}
