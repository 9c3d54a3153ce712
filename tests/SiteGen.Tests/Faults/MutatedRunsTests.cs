// Every command with odd arguments, on folders that somebody damaged, in odd surroundings: it ends in words, never as a bug.
using System.Globalization;
using SiteGen.Commands;
using SiteGen.Tests.Cases;
using Xunit.Abstractions;

namespace SiteGen.Tests.Faults;

public sealed class MutatedRunsTests(ITestOutputHelper log)
{
    private const int FewInEveryRun = 60;
    private const int OneInTenIsAProcess = 10;

    [Fact]
    public void No_command_line_no_folder_and_no_surroundings_are_a_bug()
    {
        var (first, count) = (Setting("SITEGEN_SEED", 1), Setting("SITEGEN_MUTATIONS", FewInEveryRun));
        log.WriteLine($"Seeds {first} to {first + count - 1}");
        var codes = Enumerable.Range(first, count).Select(Run).ToList();

        foreach (var code in codes.GroupBy(c => c).OrderBy(c => c.Key)) log.WriteLine($"exit {code.Key}: {code.Count()} runs");
        Assert.True(count < FewInEveryRun || codes.Distinct().Count() >= 4, "The runs are too much alike to mean anything.");
    }

    // SITEGEN_MUTATIONS=2000 is the long run; SITEGEN_SEED begins elsewhere, or repeats one failure with SITEGEN_MUTATIONS=1.
    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : usual;

    private static int Run(int seed)
    {
        var random = new Random(seed);
        using var folder = new CaseFolder();
        var root = Path.GetDirectoryName(folder.Data)!;
        var damage = DamagedTree.Damage(root, random);
        var arguments = OddArguments.Of(root, random);
        var story =
            $"seed {seed}: {string.Join(", ", damage)}; "
            + $"{string.Join(' ', arguments.Select(a => $"[{(a.Length < 100 ? a : a[..100] + "…")}]"))}";
        var (code, printed, around) = seed % OneInTenIsAProcess == 0 ? AsProcess(arguments, root, random) : InThisOne(arguments, random);
        DamagedTree.Open(root);

        Assert.True(code is ExitCode.Fine or ExitCode.Problems or ExitCode.WrongUse or ExitCode.Output,
            $"{story}; {around}\nexit {code}\n{printed}");
        Assert.False(printed.Contains("\n   at ", StringComparison.Ordinal), $"{story}; {around}\n{printed}");
        return code;
    }

    private static (int, string, string) InThisOne(string[] arguments, Random random)
    {
        var printed = new StringWriter();
        var answer = random.Next(3) switch { 0 => "y\n", 1 => "\0\n", _ => "" };
        return (CommandLine.Run(arguments, printed, printed, new StringReader(answer)), printed.ToString(), "");
    }

    private static (int, string, string) AsProcess(string[] arguments, string root, Random random)
    {
        var odd = OddSurroundings.Of(root, random);
        var run = random.Next(2) == 0 ? ProgramRun.Of(arguments, odd, Directory.Exists(root) ? root : null) : Nobody(arguments, root);
        return (run.Code, run.Printed, string.Join(' ', odd.Select(v => $"{v.Key}={v.Value}")));
    }

    private static ProgramRun Nobody(string[] arguments, string root)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(root, (UnixFileMode)0b111_111_111);
        return ProgramRun.AsOrdinaryUser(arguments, "y\n");
    }
}
