// The real five plans, read once, and the site built from them once, for all tests that look at them.
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Plans.Model;

namespace SiteGen.Tests.RealData;

/// <summary>A view of the one real site; tests of several classes look at it at the same time, and none changes it.</summary>
public sealed class RealSite
{
    private static readonly ProblemList Found = new();
    private static readonly Lazy<Source> Read = new(ReadAll);
    private static readonly Lazy<(string Folder, BuildResult Result)> Built = new(Build);

    public ProblemList Problems { get; } = Found;

    public Source Source => Read.Value;

    public string Output => Built.Value.Folder;

    /// <summary>What the build said of itself.</summary>
    public BuildResult Result => Built.Value.Result;

    public Plan Plan(string id) => Source.Site.Plans.Single(p => p.Id == id);

    public Indicator Kpi(string plan, string sourceNo) => Plan(plan).Indicators.First(i => i.SourceNos.Contains(sourceNo));

    private static Source ReadAll() => SiteBuild.Read(new(Repository.PathOf("data"), Repository.PathOf("input"), ""), Found)
        ?? throw new InvalidOperationException("The real data has errors: run check.");

    private static (string, BuildResult) Build()
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-real-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var output = Path.Combine(folder, "output");
        return (output, SiteBuild.Write(Read.Value, output));
    }
}
