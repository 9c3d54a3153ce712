// The output folder cannot be written: every fault ends with the old site whole, in words, in both languages, and never with a trace.
using SiteGen.Build;
using SiteGen.Commands;
using SiteGen.Output;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Faults;

public sealed class OutputFaultTests : IDisposable
{
    private readonly CaseFolder folder = new();
    private readonly string root = Directory.CreateTempSubdirectory("sitegen-fault-").FullName;

    private string Output => Path.Combine(root, "output");

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(root, recursive: true);
    }

    [Theory]
    [InlineData("ja", "フォルダーではなくファイルです")]
    [InlineData("en", "is a file, not a folder")]
    public void A_file_in_place_of_the_output_is_said_in_words(string language, string words)
    {
        File.WriteAllText(Output, "mine");

        Fails(Output, language, words);

        Assert.Equal("mine", File.ReadAllText(Output));
    }

    [Theory]
    [InlineData("ja", "→ ")]
    [InlineData("en", "The old site is untouched.")]
    public void A_place_where_nothing_can_be_made_is_said_in_words(string language, string words)
    {
        File.WriteAllText(Output, "mine");

        Fails(Path.Combine(Output, "inside", "a", "file"), language, words);
        if (Directory.Exists("/proc")) Fails("/proc/sitegen/output", language, words);
        if (Directory.Exists("/proc")) Fails("/", language, words);
    }

    [Theory]
    [InlineData("ja", "別の build が動いているか")]
    [InlineData("en", "Another build is writing to")]
    public void A_second_build_in_the_same_folder_waits_for_its_turn_in_words(string language, string words)
    {
        Succeeds();
        var before = File.ReadAllText(Path.Combine(Output, "index.html"));
        using (var first = new StagedFolder(Output))
        {
            first.Write("index.html", "half"u8);
            Fails(Output, language, words);
            Assert.Equal(before, File.ReadAllText(Path.Combine(Output, "index.html")));
        }
        Succeeds();
    }

    [Fact]
    public void A_link_stays_a_link_and_the_folder_behind_it_gets_the_site()
    {
        var real = Directory.CreateDirectory(Path.Combine(root, "www")).FullName;
        Directory.CreateSymbolicLink(Output, real);

        Succeeds();

        Assert.Equal(real, new DirectoryInfo(Output).LinkTarget);
        Assert.True(File.Exists(Path.Combine(real, "index.html")));
    }

    [Fact]
    public void A_link_to_a_folder_that_is_not_there_yet_makes_the_folder()
    {
        Directory.CreateSymbolicLink(Output, Path.Combine(root, "later"));

        Succeeds();

        Assert.True(File.Exists(Path.Combine(root, "later", "index.html")));
    }

    [Fact]
    public void A_file_of_the_old_site_that_somebody_reads_does_not_stop_the_build()
    {
        Succeeds();
        using var reader = new FileStream(Path.Combine(Output, "index.html"), FileMode.Open, FileAccess.Read, FileShare.Read);

        Succeeds();
    }

    [Theory]
    [InlineData(28, "ディスクの空きが足りず", "The disk is full")]
    [InlineData(11, "別の build が動いているか", "Another build is writing")]
    [InlineData(16, "マウントポイント", "is a mount point")]
    [InlineData(30, "権限がありません", "may not be written to")]
    [InlineData(5, "書けません(broken)", "cannot be written (broken)")]
    public void Each_error_of_the_system_has_its_words(int number, string ja, string en)
    {
        var failure = new AggregateException(new IOException("broken", number));

        Assert.True(OutputTrouble.Is(failure));
        Assert.Contains(ja, OutputTrouble.Words(failure, "/x").Ja, StringComparison.Ordinal);
        Assert.Contains(en, OutputTrouble.Words(failure, "/x").En, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_stops_the_build_keeps_the_old_site_and_nothing_is_left_over()
    {
        Succeeds();
        var before = File.GetLastWriteTimeUtc(Path.Combine(Output, "index.html"));
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var stopped =
            Record.Exception(() => SiteBuild.Run(new(folder.Data, folder.Input, Output), new(), new BuildWatch(stop.Token)));

        Assert.IsType<OperationCanceledException>(OutputTrouble.First(stopped!), exactMatch: false);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(Output, "index.html")));
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    private void Succeeds()
    {
        var (code, printed) = Build(Output, "en");
        Assert.True(code == ExitCode.Fine, printed);
    }

    private void Fails(string output, string language, string words)
    {
        var (code, printed) = Build(output, language);

        Assert.Equal(ExitCode.Output, code);
        Assert.Contains(words, printed, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", printed, StringComparison.Ordinal);
    }

    private (int Code, string Printed) Build(string output, string language)
    {
        var printed = new StringWriter();
        var code = CommandLine.Run(
            ["build", "--data", folder.Data, "--input", folder.Input, "--output", output, "--lang", language], printed, printed);
        return (code, printed.ToString());
    }
}
