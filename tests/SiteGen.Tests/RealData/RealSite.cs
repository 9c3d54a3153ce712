// The real five plans, read once, and the site built from them once, for all tests that look at them.
using SiteGen.Commands;
using SiteGen.Plans;
using SiteGen.Plans.Model;

namespace SiteGen.Tests.RealData;

public sealed class RealSite : IDisposable
{
    private readonly Lazy<string> output;

    public RealSite()
    {
        Source = SiteBuild.Read(new(Repository.PathOf("data"), Repository.PathOf("input"), ""), Problems) ?? throw new InvalidOperationException("The real data has errors: run check.");
        output = new(Build);
    }

    public ProblemList Problems { get; } = new();

    public Source Source { get; }

    public string Output => output.Value;

    public Plan Plan(string id) => Source.Site.Plans.Single(p => p.Id == id);

    public Indicator Kpi(string plan, string sourceNo) => Plan(plan).Indicators.First(i => i.SourceNos.Contains(sourceNo));

    public void Dispose()
    {
        if (output.IsValueCreated) Directory.Delete(Path.GetDirectoryName(Output)!, recursive: true);
    }

    private string Build()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("sitegen-real-").FullName, "output");
        SiteBuild.Write(Source, folder, new Progress(TextWriter.Null));
        return folder;
    }
}

[CollectionDefinition(nameof(RealSite))]
public sealed class RealSiteCollection : ICollectionFixture<RealSite>;
