// Builds a site through the real pipeline, and compares its cost with cp -r of the result and with writing its bytes and nothing else.
// By hand, alone on the machine; TMPDIR says on which disk:
// dotnet run --project tests/SiteGen.Benchmarks [plans, for the real ones | pages of a made-up site | a number and cities]
// With discard behind it, files are made, counted and forgotten: for sites that are larger than the disk.
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using SiteGen.Benchmarks;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Preview;

var root = Directory.CreateTempSubdirectory("sitegen-benchmark-").FullName;
var folders = new Folders(Path.Combine(root, "data"), "", Path.Combine(root, "output"));
if (args is ["plans", ..])
{
    folders = folders with { Input = Path.Combine(root, "input") };
    Cost.OfCopy("data", folders.Data);
    Cost.OfCopy("input", folders.Input);
}
else if (args is [var cities, "cities", ..]) SyntheticPlans.Write(folders.Data, Number(cities), PlanSize.Median);
else SyntheticPlans.Write(folders.Data, Math.Max(1, Number(args.FirstOrDefault("20000")) / PlanSize.Large.Pages), PlanSize.Large);

if (args is [.., "discard"]) Discard();
else Compare();
Directory.Delete(root, recursive: true);

void Discard()
{
    var clock = Stopwatch.StartNew();
    var source = SiteBuild.Read(folders, new()) ?? throw new InvalidOperationException("The data has errors.");
    Say($"read   {clock.Elapsed.TotalSeconds:0.00} s");
    var made = Discarded.Of(source);
    var build = new Cost(clock.Elapsed, Environment.CpuUsage.TotalTime);
    Say($"{made.Pages:N0} pages, {made.Files:N0} files, {made.Bytes / 1e6:N0} MB");
    Say($"{made.Pages / build.Wall.TotalSeconds:N0} pages a second");
    Say($"made   {build}");
    Console.WriteLine(Memory());
}

void Compare()
{
    var problems = new ProblemList();
    var before = Environment.CpuUsage.TotalTime;
    var clock = Stopwatch.StartNew();
    var watch = new BuildWatch();
    var waves = new List<TimeSpan>();
    watch.Begun += _ => waves.Add(clock.Elapsed);
    var result = SiteBuild.Run(folders, problems, watch)
        ?? throw new InvalidOperationException(string.Join('\n', problems.Sorted().Take(5)));
    var build = new Cost(clock.Elapsed, Environment.CpuUsage.TotalTime - before);
    var memory = Memory();

    var pages = Directory.GetFiles(folders.Output, "*.html", SearchOption.AllDirectories);
    var copy = Cost.OfCopy(folders.Output, Path.Combine(root, "copy"));
    Directory.Delete(Path.Combine(root, "copy"), recursive: true);
    var bare = Cost.OfBareWriting(folders.Output, Path.Combine(root, "bare"));
    Directory.Delete(Path.Combine(root, "bare"), recursive: true);

    Say($"{pages.Length:N0} pages, {result.Files:N0} files: {pages.Length / build.Wall.TotalSeconds:N0} pages a second");
    Say($"build  {build}");
    Say($"cp -r  {copy}: ratio {build.Wall / copy.Wall:0.0} of time, {build.Processor / copy.Processor:0.0} of processor time");
    Say($"bare   {bare}: ratio {build.Wall / bare.Wall:0.0} of time, {build.Processor / bare.Processor:0.0} of processor time");
    var ends = waves.Skip(1).Append(build.Wall).Zip(waves, (end, start) =>
        (end - start).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture));
    Say($"read   {waves[0].TotalSeconds:0.00} s; waves {string.Join(" + ", ends)} s");
    Console.WriteLine(memory);
    Serve(Path.GetRelativePath(folders.Output, pages.First(f => f.Contains("/kpi/", StringComparison.Ordinal))));
    Again("nothing changed");
    OneCell.Change(folders.Data);
    Again("one cell");
    foreach (var kind in Kinds.Of(SiteBuild.Read(folders, new())!)) Console.WriteLine(kind);
}

void Serve(string shown)
{
    var clock = Stopwatch.StartNew();
    var preview = new LivePreview(folders);
    preview.Refresh();
    var ready = clock.Elapsed;
    clock.Restart();
    preview.Now.Site!.Find(shown);
    Say($"serve: read and ready in {ready.TotalSeconds:0.00} s, a page in {clock.Elapsed.TotalMilliseconds:0} ms");
}

void Again(string name)
{
    var start = Environment.CpuUsage.TotalTime;
    var clock = Stopwatch.StartNew();
    var once = SiteBuild.Run(folders, new()) ?? throw new InvalidOperationException("The changed data has errors.");
    var cost = new Cost(clock.Elapsed, Environment.CpuUsage.TotalTime - start);
    Say($"{name}: {cost}; {once.Changed:N0} files changed, {once.Kept:N0} kept without being made");
}

static string Memory()
{
    using var self = Process.GetCurrentProcess();
    return FormattableString.Invariant(
        $"peak memory {self.PeakWorkingSet64 / 1e6:N0} MB, allocated {GC.GetTotalAllocatedBytes() / 1e6:N0} MB, ")
        + FormattableString.Invariant(
            $"collections {GC.CollectionCount(0)}, {GC.CollectionCount(1)}, {GC.CollectionCount(2)}: ")
        + FormattableString.Invariant($"{GC.GetTotalPauseDuration().TotalSeconds:0.00} s\n")
        + FormattableString.Invariant(
            $"just in time: {JitInfo.GetCompiledMethodCount():N0} methods in {JitInfo.GetCompilationTime().TotalSeconds:0.00} s");
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
