// What some work costs: time on the wall, and of all processors (user and system).
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Benchmarks;

internal sealed record Cost(TimeSpan Wall, TimeSpan Processor)
{
    /// <summary>Copies a folder with cp -r; its shell tells the processor time.</summary>
    public static Cost OfCopy(string from, string to)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("sh", ["-c", "cp -r \"$0\" \"$1\"; times", from, to]) { RedirectStandardOutput = true };
        using var shell = Process.Start(start)!;
        // The second line tells the shell's children: 0m0.01s 0m0.35s
        var children = shell.StandardOutput.ReadToEnd().Split('\n')[1];
        shell.WaitForExit();
        return new(clock.Elapsed, Regex.Matches(children, @"(\d+)m([\d.]+)s").Select(Time).Aggregate((a, b) => a + b));
    }

    /// <summary>Writes as many files of the same sizes, and does nothing else.</summary>
    public static Cost OfBareWriting(string from, string to)
    {
        var files = new DirectoryInfo(from).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(f => (Path: Path.Combine(to, Path.GetRelativePath(from, f.FullName)), Size: (int)f.Length)).ToList();
        var bytes = new byte[files.Max(f => f.Size)];
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        foreach (var folder in files.Select(f => Path.GetDirectoryName(f.Path)!).Distinct()) Directory.CreateDirectory(folder);
        foreach (var (path, size) in files) File.WriteAllBytes(path, bytes.AsSpan(0, size));
        return new(clock.Elapsed, Environment.CpuUsage.TotalTime - before);
    }

    private static TimeSpan Time(Match told) =>
        TimeSpan.FromSeconds((60 * Number(told.Groups[1])) + Number(told.Groups[2]));

    private static double Number(Group digits) => double.Parse(digits.Value, CultureInfo.InvariantCulture);

    public override string ToString() =>
        FormattableString.Invariant($"{Wall.TotalSeconds,6:0.00} s, {Processor.TotalSeconds,6:0.00} s of processors");
}
