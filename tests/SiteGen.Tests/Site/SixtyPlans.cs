// Sixty tiny plans in twenty prefectures, copied from the small site's plan: other ids, names and codes. Read once, rendered page by page.
using SiteGen.Build;
using SiteGen.Output;
using SiteGen.Pages;
using SiteGen.Plans;
using SiteGen.Tests.Cases;
using SiteGen.Theme;

namespace SiteGen.Tests.Site;

public sealed class SixtyPlans : IDisposable
{
    public const int Plans = 60, Prefectures = 20;

    private readonly CaseFolder folder = new();

    public SixtyPlans()
    {
        for (var i = 1; i <= Plans; i++) Copy(i);
        Directory.Delete(Path.Combine(folder.Data, "sample"), recursive: true);
        var site = Path.Combine(folder.Data, "site.csv");
        File.WriteAllText(site, File.ReadAllText(site)
            .Replace("試験のための小さなサイトです。,A small site for tests.",
                "{cities}の試験です。,A test of {cities}.", StringComparison.Ordinal));
        var problems = new ProblemList();
        Source = SiteBuild.Read(new(folder.Data, folder.Input, ""), problems)
            ?? throw new InvalidOperationException(string.Join('\n', problems.Sorted()));
        Output = new();
        Frame = SiteBuild.Frame(Source, ThemeFiles.BuiltIn, Output).Frame;
    }

    public Source Source { get; }

    public MemoryFolder Output { get; }

    public Frame Frame { get; }

    public static string Name(int plan) => $"第{plan}市";

    public byte[] Render(string address)
    {
        using var renderer = new PageRenderer(Frame);
        return renderer.Render(Frame.Map.Pages.Single(p => p.Address == address));
    }

    public void Dispose() => folder.Dispose();

    private void Copy(int plan)
    {
        var from = Path.Combine(folder.Data, "sample");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder.Data, $"city-{plan}", Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            var code = $"{plan % Prefectures + 1:00}{plan:0000}";
            File.WriteAllText(to, File.ReadAllText(file)
                .Replace("municipality,ためし市,Sample", $"municipality,{Name(plan)},City {plan}", StringComparison.Ordinal)
                .Replace("code,999999", $"code,{code}", StringComparison.Ordinal));
        }
    }
}
