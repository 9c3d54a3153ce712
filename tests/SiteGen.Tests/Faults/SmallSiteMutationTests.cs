// Thousands of damaged copies of the small site: the program never breaks off, publishes no other number, and
// loses no row without a message.
using System.Globalization;
using System.Text;
using SiteGen.Commands;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Extract;
using SiteGen.Tests.RealData;
using Xunit.Abstractions;

namespace SiteGen.Tests.Faults;

public sealed class SmallSiteMutationTests(ITestOutputHelper log) : IDisposable
{
    private const int FewInEveryRun = 200;
    private const int BuiltEach = 50;

    private readonly CaseFolder site = new();
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-mutations-").FullName;

    // SITEGEN_MUTATIONS=10000 is the long run; SITEGEN_SEED begins elsewhere, or repeats one failure with SITEGEN_MUTATIONS=1.
    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : usual;

    public void Dispose()
    {
        site.Dispose();
        Directory.Delete(output, recursive: true);
    }

    [Fact]
    public void A_damaged_small_site_never_breaks_the_program_and_loses_nothing_unseen()
    {
        var (first, count) = (Setting("SITEGEN_SEED", 1), Setting("SITEGEN_MUTATIONS", FewInEveryRun));
        var (sound, wrong) = (0, new List<string>());

        for (var seed = first; seed < first + count; seed++)
            if (Run(seed, wrong)) sound++;

        log.WriteLine($"seeds {first} to {first + count - 1}: {sound} still sound and compared, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(10)));
        Assert.True(count < 100 || sound > count / 20, "Too few damaged files were still sound for the comparison to mean anything.");
    }

    // True when the damaged site is still sound, so that what is published could be compared with the file.
    private bool Run(int seed, List<string> wrong)
    {
        var random = new Random(seed);
        var files = Directory.GetFiles(site.Data, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var kind = Mutation.Kinds[random.Next(Mutation.Kinds.Count)];
        var file = kind == "deep parents"
            ? files.Single(f => f.EndsWith("outline.csv", StringComparison.Ordinal))
            : files[random.Next(files.Count)];
        var (shown, before) = (Path.GetRelativePath(site.Data, file), File.ReadAllBytes(file));
        var usual = SameMeaning.Values(site.Rows())[shown].Count();
        try
        {
            File.WriteAllBytes(file, new Mutation(random).Of(before, kind));
            var exit = CommandLine.Run(["check", "--data", site.Data, "--input", site.Input], TextWriter.Null, TextWriter.Null);
            if (exit == ExitCode.Bug) wrong.Add($"seed {seed}: check breaks off after {kind} in {shown}");
            else if (exit == ExitCode.Fine)
                wrong.AddRange(Lost(kind, shown, usual).Concat(Built(seed)).Select(w => $"seed {seed}: {kind} in {shown}: {w}"));
            return exit == ExitCode.Fine;
        }
        finally
        {
            File.WriteAllBytes(file, before);
        }
    }

    private IEnumerable<string> Lost(string kind, string shown, int usual)
    {
        var problems = new ProblemList();
        var read = SameMeaning.Values(SiteFiles.Read(site.Data, problems))[shown].Count();
        var written = PrintedNumbers.Rows(Path.Combine(site.Data, shown)).Count - 1;
        if (read != written) yield return $"{written} rows in the file, {read} read";
        if (kind == "two quotes" && read != usual) yield return $"{usual} rows before, {read} now";
        var model = PlanReader.Read(site.Data, problems)!.Plans.Single();
        var printed = PrintedNumbers.InFiles(Path.Combine(site.Data, "sample")).Order(StringComparer.Ordinal).ToList();
        var published = PrintedNumbers.InModel(model).Order(StringComparer.Ordinal).ToList();
        if (!printed.SequenceEqual(published, StringComparer.Ordinal))
            yield return
                $"only in the file: {string.Join(" | ", printed.Except(published))}; only published: "
                + $"{string.Join(" | ", published.Except(printed))}";
    }

    private IEnumerable<string> Built(int seed)
    {
        if (seed % BuiltEach != 0) yield break;
        var folder = Path.Combine(output, $"{seed}");
        var words = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture);
        var exit = CommandLine.Run(["build", "--data", site.Data, "--input", site.Input, "--output", folder], words, words);
        if (exit != ExitCode.Fine) yield return $"check is content, build ends with {exit}: {words}";
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
