// Builds a site of 20,000 synthetic pages through the real pipeline, and compares its time with cp -r of the result.
// By hand: dotnet run -c Release --project tests/SiteGen.Benchmarks
using System.Diagnostics;
using System.Globalization;
using SiteGen.Benchmarks;
using SiteGen.Commands;
using SiteGen.Plans;
using SiteGen.Preview;

var pages = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20_000;
var root = Directory.CreateTempSubdirectory("sitegen-benchmark-").FullName;
var folders = new Folders(Path.Combine(root, "data"), "", Path.Combine(root, "output"));
SyntheticPlans.Write(folders.Data, pages);

var problems = new ProblemList();
var clock = Stopwatch.StartNew();
var result = SiteGen.SiteBuild.Run(folders, problems, new Progress(TextWriter.Null))
    ?? throw new InvalidOperationException(string.Join('\n', problems.Sorted().Take(5)));
var build = clock.Elapsed;

var html = Directory.EnumerateFiles(folders.Output, "*.html", SearchOption.AllDirectories).Count();
clock.Restart();
Process.Start("cp", ["-r", folders.Output, Path.Combine(root, "copy")]).WaitForExit();
var copy = clock.Elapsed;

clock.Restart();
var preview = new LivePreview(folders);
preview.Refresh();
var ready = clock.Elapsed;
clock.Restart();
preview.Now.Site!.Find("city-1/kpi/kpi-1/index.html");
var page = clock.Elapsed;

Console.WriteLine(
    string.Create(CultureInfo.InvariantCulture,
        $"{html:N0} pages, {result.Files:N0} files in {build.TotalSeconds:0.00} s: {html / build.TotalSeconds:N0} pages a second"));
Console.WriteLine(
    string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000:N0} MB"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cp -r of the output {copy.TotalSeconds:0.00} s: ratio {build / copy:0.0}"));
Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture, $"serve: read and ready in {ready.TotalSeconds:0.00} s, a page in {page.TotalMilliseconds:0} ms"));
Directory.Delete(root, recursive: true);
