// Builds a site through the real pipeline, and compares its cost with cp -r of the result. By hand, alone on the machine:
// dotnet run --project tests/SiteGen.Benchmarks [pages of a made-up site | plans, for the real ones]; TMPDIR says on which disk.
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using SiteGen.Benchmarks;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Preview;

var root = Directory.CreateTempSubdirectory("sitegen-benchmark-").FullName;
var folders = new Folders(Path.Combine(root, "data"), "", Path.Combine(root, "output"));
if (args is ["plans"])
{
    folders = folders with { Input = Path.Combine(root, "input") };
    Cost.OfCopy("data", folders.Data);
    Cost.OfCopy("input", folders.Input);
}
else SyntheticPlans.Write(folders.Data, args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20_000);

var problems = new ProblemList();
var before = Environment.CpuUsage.TotalTime;
var clock = Stopwatch.StartNew();
var watch = new BuildWatch();
var waves = new List<TimeSpan>();
watch.Begun += _ => waves.Add(clock.Elapsed);
var result = SiteBuild.Run(folders, problems, watch)
    ?? throw new InvalidOperationException(string.Join('\n', problems.Sorted().Take(5)));
var build = new Cost(clock.Elapsed, Environment.CpuUsage.TotalTime - before);
var compiled = FormattableString.Invariant($"just in time: {JitInfo.GetCompiledMethodCount():N0} methods, ")
    + FormattableString.Invariant($"{JitInfo.GetCompilationTime().TotalSeconds:0.00} s of processors");
using var self = Process.GetCurrentProcess();
var memory = string.Create(
    CultureInfo.InvariantCulture,
    $"peak memory {self.PeakWorkingSet64 / 1_000_000:N0} MB, allocated {GC.GetTotalAllocatedBytes() / 1_000_000:N0} MB, "
    + $"collections {GC.CollectionCount(0)}, {GC.CollectionCount(1)}, {GC.CollectionCount(2)}: "
    + $"{GC.GetTotalPauseDuration().TotalSeconds:0.00} s");

var html = Directory.GetFiles(folders.Output, "*.html", SearchOption.AllDirectories);
var copy = Cost.OfCopy(folders.Output, Path.Combine(root, "copy"));

clock.Restart();
var preview = new LivePreview(folders);
preview.Refresh();
var ready = clock.Elapsed;
var shown = Path.GetRelativePath(folders.Output, html.First(f => f.Contains("/kpi/", StringComparison.Ordinal)));
clock.Restart();
preview.Now.Site!.Find(shown);
var page = clock.Elapsed;

var again = Again("nothing changed");
OneCell.Change(folders.Data);
var cell = Again("one cell");

Say($"{html.Length:N0} pages, {result.Files:N0} files: {html.Length / build.Wall.TotalSeconds:N0} pages a second");
Say($"build  {build}");
Say($"cp -r  {copy}");
Say($"ratio  {build.Wall / copy.Wall:0.0} of time, {build.Processor / copy.Processor:0.0} of processor time");
var ends = waves.Skip(1).Append(build.Wall).Zip(waves, (end, start) =>
    (end - start).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture));
Say($"read   {waves[0].TotalSeconds:0.00} s; waves {string.Join(" + ", ends)} s");
Console.WriteLine(memory);
Console.WriteLine(compiled);
Console.WriteLine(again);
Console.WriteLine(cell);
Say($"serve: read and ready in {ready.TotalSeconds:0.00} s, a page in {page.TotalMilliseconds:0} ms");
foreach (var kind in Kinds.Of(SiteBuild.Read(folders, new())!)) Console.WriteLine(kind);
Directory.Delete(root, recursive: true);

string Again(string name)
{
    var start = Environment.CpuUsage.TotalTime;
    clock.Restart();
    var once = SiteBuild.Run(folders, new()) ?? throw new InvalidOperationException("The changed data has errors.");
    var cost = new Cost(clock.Elapsed, Environment.CpuUsage.TotalTime - start);
    return $"{name}: {cost}; {once.Changed:N0} files changed, {once.Kept:N0} kept without being made";
}

static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
