// The kinds of targets, figures and plans that real documents print, as the rows that staff would write.
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Score;

internal static class KindsOfPlan
{
    private const string Target = "indicator,period,kind,value\n";
    private const string Words = "indicator,period,kind,value,text_ja,text_en\n";
    private const string Numbered = Target + "k,R9,number,99\n";
    private const string Columns = "id,source_nos,outline,headline,name_ja,name_en,unit,direction,accumulation,counted_from,"
        + "part_of,topics,department,begins,year_from,continues\n";

    /// <summary>What each writes into the small site, by its name.</summary>
    public static readonly IReadOnlyDictionary<string, Action<EveryKindOfPlanTests>> All =
        new Dictionary<string, Action<EveryKindOfPlanTests>>
        {
            ["target-for-every-year"] = t => t.Kpi("people", "up", "none",
                Target + "k,R5,number,517\nk,R6,number,1034\nk,R7,number,1550\nk,R9,number,2584\n",
                ("R4", "0"), (2023, "600"), (2024, "900")),
            ["points"] = t => t.Kpi("percent", "up", "none",
                "indicator,period,kind,value,percent,of_period,text_ja,text_en\n"
                + "k,R9,relative_points,,5,R4,5ポイント増,5 points up\n", ("R4", "40.0"), (2024, "42.0")),
            ["range"] = t => t.Kpi("percent", "within", "none",
                "indicator,period,kind,value,value_to\nk,R9,between,50,60\n", ("R4", "65"), (2023, "55"), (2024, "75")),
            ["average-so-far"] = t => t.Kpi("percent", "up", "averaged",
                Target + "k,R5〜R9の平均,at_least,76.7\n", ("R4", "75.0"), (2023, "80.0"), (2024, "77.0")),
            ["average-met"] = t => t.Kpi("percent", "up", "averaged",
                Target + "k,R5〜R6の平均,at_least,76.7\n", ("R4", "75.0"), (2023, "80.0"), (2024, "77.0")),
            ["average-missed"] = t => t.Kpi("percent", "up", "averaged",
                Target + "k,R5〜R6の平均,at_least,79.0\n", ("R4", "75.0"), (2023, "80.0"), (2024, "77.0")),
            ["average-away"] = t => t.Kpi("percent", "up", "averaged",
                Target + "k,R5〜R9の平均,at_least,79.0\n", ("R4", "75.0"), (2023, "74.0"), (2024, "73.0")),
            ["net-gain"] = t => t.Kpi("people", "up", "none",
                Words + "k,R9,above,0,社会増,A net gain of people\n", ("R4", "-12"), (2023, "-3"), (2024, "1")),
            ["national-average"] = t => t.Kpi("percent", "up", "none",
                Words + "k,R9,at_least,72.4,全国平均(令和4年度)以上,At least the national average of FY2022\n",
                ("R4", "70.1"), (2024, "71.0")),
            ["decrease"] = t => t.Kpi("cases", "down", "none",
                Words + "k,R9,below,30,減少,A decrease\n", ("R4", "30"), (2023, "31"), (2024, "29")),
            ["at-least-as-now"] = t => t.Kpi("people", "up", "none",
                Words + "k,R9,at_least,120,現状以上,At least as now\n", ("R4", "120"), (2023, "118"), (2024, "121")),
            ["rank"] = t => t.Kpi("rank", "down", "none", Target + "k,R9,at_least,1\n", ("R4", "41"), (2023, "33"), (2024, "2")),
            ["lag"] = t =>
            {
                t.Kpi("people", "up", "none", Numbered, ("R2", "60"), (2023, "0"), (2024, "0"));
                t.Write("sample/actuals/2023.csv", "indicator,value,period\nk,64,R3年度\n");
                t.Write("sample/actuals/2024.csv", "indicator,value,period\nk,71,R4年度\n");
            },
            ["lag-in-the-target-year"] = t =>
            {
                t.Kpi("people", "up", "none", "indicator,period,kind,value\nk,R6,number,70\n", ("H30", "60"), (2023, "0"), (2024, "0"));
                t.Write("sample/actuals/2023.csv", "indicator,value,period\nk,71,R4\n");
                t.Write("sample/actuals/2024.csv", "indicator,value,period\nk,71,R4\n");
            },
            ["rate-in-words"] = t =>
            {
                t.Kpi("people", "up", "none", Numbered, ("R4", "60"), (2023, "57"), (2024, "85"));
                t.Write("sample/published.csv", "indicator,outline,year,figure,value,text_ja,text_en\n"
                    + "k,,2023,progress,,0%未満,below 0%\nk,,2024,progress,64.1,,\n");
            },
            ["total-that-fell"] = t => t.Kpi("people", "up", "running",
                Target + "k,R9,number,9999\n", ("R4", "900"), (2023, "850"), (2024, "845")),
            ["milestone-of-a-total"] = t => t.Kpi("people", "up", "running",
                "indicator,period,kind,value,cumulative\nk,R5〜R7の累計,number,420,yes\nk,R5〜R9の累計,number,860,yes\n",
                ("R4", "98"), (2023, "100"), (2024, "120")),
            ["three-months"] = t => t.Kpi("people", "up", "none",
                Target + "k,2033年1〜3月,number,9\n", ("2023年1〜3月", "6"), (2024, "7")),
            ["quarters"] = t =>
            {
                t.Kpi("people", "up", "none", Numbered, ("R4", "1"), (2023, "5"), (2024, "0"));
                t.Write("sample/actuals/2024.csv", "indicator,value,period\nk,10,R6第1四半期\nk,20,R6第2四半期\nk,30,R6第3四半期\n");
            },
            ["forecast"] = t =>
            {
                t.Kpi("people", "up", "none", Numbered, ("R4", "60"), (2023, "64"), (2024, "0"));
                t.Write("sample/actuals/2024.csv", "indicator,value,period\nk,50,R6.9.30現在\nk,120,R6年度末見込\n");
            },
            ["forecast-in-its-cell"] = t =>
            {
                t.Kpi("people", "up", "none", Numbered, ("R4", "60"), (2023, "64"), (2024, "0"));
                t.Write("sample/actuals/2024.csv", "indicator,value,text_ja,text_en\nk,120,120人(見込),120 (expected)\n");
            },
            ["grade"] = t =>
            {
                t.Kpi("people", "up", "none", Numbered, ("R4", "1"), (2024, "5"));
                t.Swap("sample/plan.csv", "order,1,", "order,1,\nlegend,○ 順調,○ on schedule\nlegend,△ やや遅れ,△ somewhat late");
                t.Write("sample/published.csv", "indicator,outline,year,figure,value,text_ja,text_en\nk,,2024,grade,,△,△\n");
            },
            ["restated"] = t =>
            {
                t.Kpi("people", "up", "none", Numbered, ("R4", "3"), (2023, "5"), (2024, "7"));
                t.Write("sample/restated.csv", "indicator,kind,year,value,since,reason_ja,reason_en\n"
                    + "k,actual,2023,4,R7.3,速報値が確定した,The provisional figure became final\n"
                    + "k,baseline,,2,R6.3,集計を改めた,It was counted anew\n");
            },
            ["parts-without-whole"] = t =>
            {
                t.Kpi("people", "up", "none", Numbered, ("R4", "1"), (2024, "5"));
                t.Write("sample/targets.csv", Target + "men,R9,number,40\nwomen,R9,number,50\n");
                t.Write("sample/indicators.csv", Columns + "k,1,nurseries,no,検診を受けた人,People screened,people,up,none,,,,,,,\n"
                    + "men,2,nurseries,no,男性,Men,people,up,none,,k,,,,,\nwomen,3,nurseries,no,女性,Women,people,up,none,,k,,,,,\n");
                t.Write("sample/baselines.csv", "indicator,period,value\nmen,R4,20\nwomen,R4,30\n");
                t.Write("sample/actuals/2024.csv", "indicator,value\nmen,31\nwomen,28\n");
            },
            ["forerunner"] = t =>
            {
                t.Kpi("cases", "up", "none", Numbered, ("R4", "1"), (2024, "5"));
                t.Write("sample/indicators.csv", Columns + "k,1,nurseries,no,ためしの指標,K,cases,up,none,,,,,,,older/children\n");
                t.Copy(Path.Combine(CaseFolder.Source, "continues-unit", "data", "older"));
            },
            ["prefecture"] = t =>
            {
                t.Kpi("people", "up", "none", Numbered, ("R4", "1"), (2024, "集計中"));
                t.Swap("sample/plan.csv", "municipality,ためし市", "municipality,ためし県");
            },
            ["fiscal-year-from-october"] = t =>
            {
                t.Kpi("people", "up", "none", Numbered, ("R4", "1"), (2023, "4"), (2024, "5"));
                t.Swap("sample/plan.csv", "order,1,", "order,1,\nfiscal_year_start,10,");
            },
            ["calendar-years"] = t =>
            {
                t.Kpi("people", "up", "none", Numbered, ("R4", "1"), (2023, "4"), (2024, "5"));
                t.Swap("sample/plan.csv", "order,1,", "order,1,\nfiscal_year_start,1,");
            },
            ["unit-of-billions"] = t => t.Kpi("gigadollars", "up", "none", Numbered, ("R4", "1"), (2024, "6")),
            ["unit-per-100000"] = t => t.Kpi("per-100k", "down", "none",
                Target + "k,R9,at_most,14.0\n", ("R4", "16.3"), (2024, "15.9")),
            ["added-late"] = t =>
            {
                t.Kpi("people", "up", "none", Numbered, ("R6", "40"), (2025, "52"), (2026, "61"));
                t.Write("sample/indicators.csv", Columns + "k,1,nurseries,no,ためしの指標,K,people,up,none,,,,,R6,,\n");
            },
            ["calendar-year-kpi"] = t =>
            {
                t.Kpi("people", "up", "none", Target + "k,R9年,number,99\n", ("R4年", "40"), (2023, "52"), (2024, "61"));
                t.Write("sample/indicators.csv", Columns + "k,1,nurseries,no,ためしの指標,K,people,up,none,,,,,,1,\n");
            },
            ["target-at-most-moved"] = t => t.Kpi("cases", "down", "none",
                "indicator,set_on,period,kind,value,reason_ja,reason_en\nk,,R7,at_most,45,,\n"
                + "k,R7.3,R9,at_most,40,見直し,Review\n", ("R4", "60"), (2024, "47")),
            ["no-actuals"] = t => t.Kpi("people", "up", "none", Numbered, ("R4", "1")),
            ["dash"] = t => t.Kpi("people", "up", "none", Numbered, ("R4", "1"), (2023, "9"), (2024, "─")),
            ["being-surveyed"] = t => t.Kpi("people", "up", "none", Numbered, ("R4", "1"), (2023, "9"), (2024, "調査中")),
            ["every-other-year"] = t => t.Kpi("people", "up", "none", Numbered, ("R4", "1"), (2023, "9"), (2024, "隔年調査のため")),
            ["not-published-yet"] = t => t.Kpi("people", "up", "none", Numbered, ("R4", "1"), (2024, "未公表")),
            ["new-project"] = t => t.Kpi("people", "up", "none", Numbered, ("R4", "—"), (2024, "R7新規")),
            ["words-reached-before"] = t =>
            {
                t.Kpi("people", "up", "none", Words + "k,R9,text,,策定,Drawn up\n", ("R4", "-"), (2023, "0"));
                t.Write("sample/baselines.csv", "indicator,period,value,text_ja,text_en\nk,R4,,なし,None\n");
                t.Write("sample/actuals/2023.csv", "indicator,value,missing,text_ja,text_en\nk,,,策定,Drawn up\n");
                t.Write("sample/actuals/2024.csv", "indicator,value,missing,text_ja,text_en\nk,,,なし,None\n");
            },
            ["days"] = t => t.Kpi("people", "up", "none", Target + "k,R9.3.31,number,99\n", ("R5.4.1現在", "40"), (2024, "52")),
            ["minutes"] = t => t.Kpi("minutes", "down", "none",
                Target + "k,R9,at_most,7分30秒\n", ("R4", "8分20秒"), (2024, "7分54秒")),
        };
}
