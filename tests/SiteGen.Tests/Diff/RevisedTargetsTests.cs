// Tomakomai's revision of 2022: with the targets set back, diff names every one of them, and every KPI whose
// revised target the document lists.
using SiteGen.Build;
using SiteGen.Commands;
using SiteGen.Diff;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Tests.RealData;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Diff;

public sealed class RevisedTargetsTests(RealSite real) : IClassFixture<RealSite>, IDisposable
{
    private readonly CopiedSite copy = new();

    public void Dispose() => copy.Dispose();

    [Theory]
    [InlineData("ja", "苫小牧市")]
    [InlineData("en", "Tomakomai")]
    public void The_old_targets_against_the_new_name_all_revisions(string language, string city)
    {
        var path = Path.Combine(copy.Folders.Data, "tomakomai", "targets.csv");
        File.WriteAllLines(path, File.ReadAllLines(path).Where(l => !l.Contains(",R4,", StringComparison.Ordinal)));
        var old = SiteBuild.Read(copy.Folders, new ProblemList())!;

        var text = DiffReport.Of(old, real.Source, language);

        var lines = text.Split('\n').Where(l => l.StartsWith("- ", StringComparison.Ordinal)).ToList();
        var revised = real.Plan("tomakomai").Indicators.Where(i => i.Targets.Any(t => t.SetOn is not null)).ToList();
        Assert.Equal(43, revised.Count);
        Assert.Equal(revised.Count, lines.Count);
        Assert.All(revised, kpi => Assert.Single(lines, l => Names(l, kpi, language)));
        Assert.Contains($"## {city}\n", text, StringComparison.Ordinal);
        Assert.All(real.Plan("tomakomai").Revisions.Where(r => r.Row.Field == RevisionField.Target),
            r => Assert.Contains(lines, l => Names(l, r.Indicator!, language)));
    }

    // Two KPIs are called "participants": the project tells them apart.
    private static bool Names(string line, Indicator kpi, string language)
    {
        var name = SiteGen.Diff.Markdown.Text(kpi.Name[language]);
        return kpi.Spots[0].Node is { Kind: OutlineKind.Project } project
            ? line.StartsWith($"- {name}", StringComparison.Ordinal)
                && line.Contains($"({SiteGen.Diff.Markdown.Text(project.Name[language])}):", StringComparison.Ordinal)
            : line.StartsWith($"- {name}:", StringComparison.Ordinal);
    }
}
