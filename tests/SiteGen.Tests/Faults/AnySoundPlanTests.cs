// Whatever plan is checked without an error is built: no page of it stops the build, and none has a hole in its sentences.
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Build;
using SiteGen.Output;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Faults;

public sealed partial class AnySoundPlanTests
{
    private const int FewInEveryRun = 4, FewestKept = 5;

    private static readonly string[] Others =
        ["costs.csv", "corrections.csv", "evaluations.csv", "updates.csv", "published.csv", "restated.csv", "actuals"];

    // SITEGEN_PLANS=500 is the long run; SITEGEN_SEED begins elsewhere.
    [Fact]
    public void It_is_built_whole()
    {
        var (first, plans) = (Setting("SITEGEN_SEED", 1), Setting("SITEGEN_PLANS", FewInEveryRun));
        var kept = 0;
        foreach (var seed in Enumerable.Range(first, plans))
        {
            using var folder = new CaseFolder();
            var plan = new RandomPlan(seed);
            kept += Written(folder, plan);
            AssertWhole(folder, path => $"seed {seed}, {path}\n{plan.Rows(path)}\n");
        }

        Assert.True(kept >= FewestKept * plans, $"{kept} KPIs of {plans} plans are sound: too few to prove anything.");
    }

    private static int Written(CaseFolder folder, RandomPlan plan)
    {
        foreach (var other in Others.Select(o => Path.Combine(folder.Data, "sample", o)))
            if (Directory.Exists(other)) Directory.Delete(other, true);
            else File.Delete(other);
        Directory.CreateDirectory(Path.Combine(folder.Data, "sample", "actuals"));
        File.AppendAllText(Path.Combine(folder.Data, "units.csv"), "rank,位,,,1,rank,\nnone,,,,1,none,\n"
            + "minutes,分,minute,minutes,60,duration,\ngigadollars,10億ドル,billion dollars,billion dollars,1,dollars,\n"
            + "per-100k,10万人当たり人,person per 100 000,people per 100 000,1,rate,\n");
        File.AppendAllText(Path.Combine(folder.Data, "sample", "plan.csv"), plan.Setting);
        return plan.Write(folder, () => Problems(folder));
    }

    private static IReadOnlyList<Problem> Problems(CaseFolder folder)
    {
        var problems = new ProblemList();
        SiteBuild.Read(new(folder.Data, folder.Input, ""), problems);
        return problems.Sorted();
    }

    private static void AssertWhole(CaseFolder folder, Func<string, string> at)
    {
        var source = SiteBuild.Read(new(folder.Data, folder.Input, ""), new());
        Assert.NotNull(source);
        var files = new SiteArtifacts(source);
        foreach (var file in files.Shown.Concat(files.Contents).Concat(files.Described))
            AssertWhole(file, at);
    }

    private static void AssertWhole(Artifact file, Func<string, string> at)
    {
        byte[] bytes;
        try
        {
            bytes = file.ToBytes();
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(at(file.Path), e);
        }
        if (!file.Path.EndsWith(".html", StringComparison.Ordinal)) return;
        if (Holes().Match(Tags().Replace(Encoding.UTF8.GetString(bytes), "")) is { Success: true } hole)
            Assert.Fail($"{at(file.Path)}\"{hole.Value}\"");
    }

    // What only a missing word or number leaves behind.
    [GeneratedRegex(
        @".{0,80}(NaN|∞|\{\d\}|\(\)|（）|「」|“”| ,|、、|。。).{0,80}",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Holes();

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : otherwise;
}
