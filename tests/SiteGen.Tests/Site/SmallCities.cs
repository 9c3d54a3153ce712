// Three tiny plans that know of each other: two cities, an older plan that one of them continues, a comparison,
// an article that shows a KPI, an address of the site's own.
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

internal static class SmallCities
{
    /// <summary>Puts a copy of the small site's plan beside it, of another city.</summary>
    public static void Copy(CaseFolder folder, int plan, string name, string code)
    {
        var from = Path.Combine(folder.Data, "sample");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder.Data, $"city-{plan}", Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.WriteAllText(to, File.ReadAllText(file)
                .Replace("municipality,ためし市,Sample", $"municipality,{name},City {plan}", StringComparison.Ordinal)
                .Replace("code,999999", $"code,{code}", StringComparison.Ordinal));
        }
    }

    /// <summary>The small site with all of that.</summary>
    public static CaseFolder Folder()
    {
        var folder = new CaseFolder();
        Copy(folder, 1, "第1市", "010001");
        AddOlderPlan(folder);
        var site = Path.Combine(folder.Data, "site.csv");
        File.WriteAllText(site, File.ReadAllText(site)
            .Replace("試験のための小さなサイトです。,A small site for tests.",
                "{cities}の試験です。,A test of {cities}.", StringComparison.Ordinal)
            + "base_address,https://kpi.example.jp,\n");
        folder.Write("comparisons.csv",
            "id,name_ja,name_en,plan,indicator,note_ja,note_en\naccidents,交通事故,Accidents,city-1,traffic-accidents,,\n"
            + "accidents,,,sample,traffic-accidents,,\n");
        folder.Write("glossary.csv", "ja,en,also_en,note_ja,note_en,plan\n待機児童,waiting children,,入れない子,No place,\n");
        File.WriteAllText(Path.Combine(folder.Input, "about.ja.md"),
            "---\ntitle: このサイト\n---\n[データ](/data/all.zip)です。\n\n{kpi: city-1/new-residents}\n");
        return folder;
    }

    private static void AddOlderPlan(CaseFolder folder)
    {
        var cases = Path.Combine(CaseFolder.Source, "continues-unit", "data");
        var older = Directory.CreateDirectory(Path.Combine(folder.Data, "older")).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(cases, "older")))
            File.WriteAllText(Path.Combine(older, Path.GetFileName(file)),
                File.ReadAllText(file).Replace(",cases,up", ",people,up", StringComparison.Ordinal));
        File.Copy(Path.Combine(cases, "sample", "indicators.csv"), Path.Combine(folder.Data, "sample", "indicators.csv"), overwrite: true);
    }
}
