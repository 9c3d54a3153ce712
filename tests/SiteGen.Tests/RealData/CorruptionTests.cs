// Thousands of damaged files: never an exception, never slow, never a number that the file does not have.
using System.Collections.Concurrent;
using System.Globalization;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Plans.Model;
using Xunit.Abstractions;

namespace SiteGen.Tests.RealData;

public sealed class CorruptionTests(ITestOutputHelper log) : IDisposable
{
    private const int FewInEveryRun = 300;
    private const int BuiltEach = 25;
    private static readonly TimeSpan Extra = TimeSpan.FromMilliseconds(100);

    private readonly string root = Directory.CreateTempSubdirectory("sitegen-damage-").FullName;
    private readonly string[] plans = ["otaru", "kushiro", "ojiya", "nemuro", "tomakomai"];

    // SITEGEN_MUTATIONS=10000 is the long run; SITEGEN_SEED begins elsewhere, or repeats one failure with SITEGEN_MUTATIONS=1.
    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : usual;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Damaged_files_never_crash_never_take_long_and_never_give_another_number()
    {
        var (first, count) = (Setting("SITEGEN_SEED", 1), Setting("SITEGEN_MUTATIONS", FewInEveryRun));
        foreach (var plan in plans) Copy(plan);
        var usual = plans.ToDictionary(p => p, p => Enumerable.Range(0, 7).Select(_ => Timed(p).Time).Order().ElementAt(3));
        var runs = new ConcurrentBag<(int Seed, string Kind, bool Sound, TimeSpan Over)>();

        for (var seed = first; seed < first + count; seed++) runs.Add(Run(seed, usual));

        Report(runs);
        Assert.True(count < 100 || runs.Count(r => r.Sound) > count / 20,
            "Too few damaged files were still sound for the comparison to mean anything.");
    }

    private (int, string, bool, TimeSpan) Run(int seed, Dictionary<string, TimeSpan> usual)
    {
        var random = new Random(seed);
        var plan = plans[random.Next(plans.Length)];
        var files = Directory.GetFiles(Path.Combine(root, plan), "*.csv", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToList();
        var kind = Mutation.Kinds[random.Next(Mutation.Kinds.Count)];
        var file = kind == "deep parents"
            ? files.Single(f => f.EndsWith("outline.csv", StringComparison.Ordinal))
            : files[random.Next(files.Count)];
        var before = File.ReadAllBytes(file);
        var story = $"seed {seed}: {kind} in {Path.GetRelativePath(root, file)}";
        try
        {
            File.WriteAllBytes(file, new Mutation(random).Of(before, kind));
            var (site, time) = Timed(plan);
            // A busy machine may delay any one reading; slow data are slow every time.
            for (var again = 0; again < 8 && time > usual[plan] + Extra; again++) time = Min(time, Timed(plan).Time);
            Assert.True(time <= usual[plan] + Extra, $"{story}: {time.TotalMilliseconds} ms instead of {usual[plan].TotalMilliseconds}");
            if (site is not null) Compare(site, plan, story, build: seed % BuiltEach == 0);
            return (seed, kind, site is not null, time - usual[plan]);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException(story, e);
        }
        finally
        {
            File.WriteAllBytes(file, before);
        }
    }

    private (Plans.Model.Site? Site, TimeSpan Time) Timed(string plan)
    {
        var before = WorkedTime.Now();
        var site = PlanReader.Read(Path.Combine(root, plan), new());
        return (site, WorkedTime.Now() - before);
    }

    private void Compare(Plans.Model.Site site, string plan, string story, bool build)
    {
        var printed = PrintedNumbers.InFiles(Path.Combine(root, plan, plan)).Order(StringComparer.Ordinal).ToList();
        var published = PrintedNumbers.InModel(site.Plans.Single()).Order(StringComparer.Ordinal).ToList();
        Assert.True(printed.SequenceEqual(published, StringComparer.Ordinal),
            $"{story}\nonly in the file: {string.Join(" | ", printed.Except(published))}\nonly published: "
            + $"{string.Join(" | ", published.Except(printed))}");
        if (!build) return;
        SiteBuild.Write(new(site, []), Path.Combine(root, "output"));
    }

    private void Report(IReadOnlyCollection<(int Seed, string Kind, bool Sound, TimeSpan Over)> runs)
    {
        foreach (var kind in runs.GroupBy(r => r.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            log.WriteLine(
                $"{kind.Key}: {kind.Count()} runs, {kind.Count(r => r.Sound)} still sound, slowest "
                + $"{kind.Max(r => r.Over).TotalMilliseconds:F0} ms over the usual time");
        var slowest = runs.MaxBy(r => r.Over);
        log.WriteLine(
            $"{runs.Count} runs, {runs.Count(r => r.Sound)} sound and compared; slowest: seed "
            + $"{slowest.Seed} ({slowest.Kind}), {slowest.Over.TotalMilliseconds:F0} ms over");
    }

    // A data folder of this plan alone, so that a run is quick; comparisons speak of the other plans.
    private void Copy(string plan)
    {
        var data = Repository.PathOf("data");
        foreach (var file in Directory.GetFiles(data, "*.csv")
            .Where(f => Path.GetFileName(f) != "comparisons.csv")
            .Concat(Directory.GetFiles(Path.Combine(data, plan), "*.csv", SearchOption.AllDirectories)))
        {
            var to = Path.Combine(root, plan, Path.GetRelativePath(data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
