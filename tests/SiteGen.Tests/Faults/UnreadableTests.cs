// What may not be read is never left out: each folder and file that is closed to us stops check and build in words, and the old site stays.
using SiteGen.Commands;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Faults;

public sealed class UnreadableTests : IDisposable
{
    private const UnixFileMode All = (UnixFileMode)0b111_111_111;
    private const UnixFileMode NamesOnly = (UnixFileMode)0b100_100_100;
    private const UnixFileMode PassingOnly = (UnixFileMode)0b001_001_001;

    private readonly CaseFolder folder = new();

    public UnreadableTests()
    {
        Copy(Path.Combine(folder.Data, "sample"), Path.Combine(folder.Data, "machi"));
        Directory.CreateDirectory(Path.Combine(folder.Data, "machi/tables"));
        File.WriteAllText(Path.Combine(folder.Input, "about.ja.md"), "---\ntitle: このサイト\n---\n本文です。\n");
        ProgramRun.Open(Root);
    }

    public static TheoryData<string, UnixFileMode> Closed => new()
    {
        { "data", UnixFileMode.None }, { "data", NamesOnly }, { "data", PassingOnly },
        { "data/machi", UnixFileMode.None }, { "data/machi", NamesOnly }, { "data/machi", PassingOnly },
        { "data/machi/actuals", UnixFileMode.None }, { "data/machi/actuals", NamesOnly }, { "data/machi/actuals", PassingOnly },
        { "data/machi/tables", UnixFileMode.None }, { "data/machi/targets.csv", UnixFileMode.None },
            { "data/machi/published.csv", UnixFileMode.None },
        { "input", UnixFileMode.None }, { "input", NamesOnly }, { "input", PassingOnly }, { "input/about.ja.md", UnixFileMode.None },
    };

    private string Root => Path.GetDirectoryName(folder.Data)!;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Closed))]
    public void What_is_closed_to_us_stops_the_build_in_words(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(Path.Combine(Root, path), mode);
        try
        {
            Refused("build", "--output", Path.Combine(Root, "output"));
            Assert.False(Directory.Exists(Path.Combine(Root, "output")));
            if (path != "data/machi") return;
            Refused("check");
            Refused("diff", Root);
        }
        finally
        {
            File.SetUnixFileMode(Path.Combine(Root, path), All);
        }
    }

    [Theory]
    [InlineData("data/nowhere", "no-such-folder")]
    [InlineData("data/nowhere", "nowhere")]
    [InlineData("data/sample/tables", "../no-such-folder")]
    [InlineData("data/sample/tables", "tables")]
    [InlineData("data/sample/tables", "plan.csv")]
    public void A_link_that_leads_to_no_folder_is_an_error(string link, string leadsTo)
    {
        File.CreateSymbolicLink(Path.Combine(Root, link), leadsTo);

        var printed = Check(folder.Data, folder.Input);

        Assert.Contains("[folder-unreadable]", printed, StringComparison.Ordinal);
        Assert.Contains("\n1 error,", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("glossary.csv")]
    [InlineData("sample/updates.csv")]
    [InlineData("sample/tables/population.csv")]
    public void A_link_that_leads_to_no_file_is_an_error(string link)
    {
        Directory.CreateDirectory(Path.Combine(folder.Data, "sample/tables"));
        File.Delete(Path.Combine(folder.Data, link));
        File.CreateSymbolicLink(Path.Combine(folder.Data, link), "no-such-file.csv");

        Assert.Contains("[file-missing]", Check(folder.Data, folder.Input), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_and_a_file_behind_a_link_are_read()
    {
        var elsewhere = Path.Combine(Root, "elsewhere");
        Directory.Move(Path.Combine(folder.Data, "machi"), elsewhere);
        Directory.CreateSymbolicLink(Path.Combine(folder.Data, "machi"), elsewhere);
        // Of the same title it would be a copy.
        var plan = Path.Combine(elsewhere, "plan.csv");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("ためし市総合戦略,", "まちの戦略,", StringComparison.Ordinal));

        Assert.Equal("0 errors, 0 warnings, 0 notices\n", Check(folder.Data, folder.Input));
        Assert.Equal(["machi", "sample"], folder.Rows().Plans.Select(p => p.Id));
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("data/units.csv")]
    [InlineData("data/units.csv/inside")]
    public void Articles_that_are_not_there_stop_the_build(string input)
    {
        var path = Path.Combine(Root, input);
        Assert.Contains("[input-missing]", Check(folder.Data, path), StringComparison.Ordinal);

        var code = CommandLine.Run(
            ["build", "--data", folder.Data, "--input", path, "--output", Path.Combine(Root, "output")], TextWriter.Null, TextWriter.Null);

        Assert.Equal(ExitCode.Problems, code);
        Assert.False(Directory.Exists(Path.Combine(Root, "output")));
    }

    [Fact]
    public void From_another_folder_the_articles_are_missed_in_words()
    {
        var run = ProgramRun.Of(["check", "--data", folder.Data, "--lang", "en"], folder: Root + "/data");

        Assert.Equal(ExitCode.Problems, run.Code);
        Assert.Contains("[input-missing]", run.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_and_data_are_checked_at_once()
    {
        folder.Write("units.csv", "broken");

        var printed = Check(folder.Data, Path.Combine(Root, "nope"));

        Assert.Contains("[input-missing]", printed, StringComparison.Ordinal);
        Assert.Contains("[headings-missing]", printed, StringComparison.Ordinal);
    }

    private void Refused(string command, params string[] arguments)
    {
        var run = ProgramRun.AsOrdinaryUser([command, .. arguments, "--data", folder.Data, "--input", folder.Input, "--lang", "en"]);

        Assert.True(run.Code == ExitCode.Problems, $"{command}: {run.Code}\n{run.Printed}");
        Assert.Matches(@"\[(folder|file)-unreadable\]", run.Printed);
        Assert.DoesNotContain("   at ", run.Printed, StringComparison.Ordinal);
    }

    private static string Check(string data, string input)
    {
        var printed = new StringWriter { NewLine = "\n" };
        CommandLine.Run(["check", "--data", data, "--input", input, "--lang", "en"], printed, printed);
        return printed.ToString();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
