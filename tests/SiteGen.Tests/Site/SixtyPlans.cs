// Sixty tiny plans in twenty prefectures, copied from the small site's plan: other ids, names and codes. Read once, rendered page by page.
using SiteGen.Build;
using SiteGen.Pages;
using SiteGen.Plans;
using SiteGen.Tests.Cases;
using SiteGen.Theme;

namespace SiteGen.Tests.Site;

public sealed class SixtyPlans : IDisposable
{
    public const int Plans = 60, Prefectures = 20;

    private readonly CaseFolder folder = new();
    private readonly SiteArtifacts files;

    public SixtyPlans()
    {
        for (var i = 1; i <= Plans; i++) SmallCities.Copy(folder, i, Name(i), $"{i % Prefectures + 1:00}{i:0000}");
        Directory.Delete(Path.Combine(folder.Data, "sample"), recursive: true);
        var site = Path.Combine(folder.Data, "site.csv");
        File.WriteAllText(site, File.ReadAllText(site)
            .Replace("試験のための小さなサイトです。,A small site for tests.",
                "{cities}の試験です。,A test of {cities}.", StringComparison.Ordinal));
        var problems = new ProblemList();
        Source = SiteBuild.Read(new(folder.Data, folder.Input, ""), problems)
            ?? throw new InvalidOperationException(string.Join('\n', problems.Sorted()));
        files = new(Source);
    }

    public Source Source { get; }

    public Frame Frame => files.Frame;

    public static string Name(int plan) => $"第{plan}市";

    public byte[] Render(string address)
    {
        using var renderer = new PageRenderer();
        return renderer.Render(Frame.Map.Pages.Single(p => p.Address == address), Frame);
    }

    public byte[] Asset(string file) => files.Described.Single(f => f.Path == file).ToBytes();

    public void Dispose() => folder.Dispose();
}
