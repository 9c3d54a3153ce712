// Dangerous places for --output: each is refused in words, with exit code 4, and nothing below it or beside it has changed.
using System.Diagnostics;
using SiteGen.Commands;
using SiteGen.Output;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Faults;

public sealed class OutputPlaceTests : IDisposable
{
    private readonly CaseFolder folder = new();
    private readonly string home;

    // A project in a repository, as staff have it, with other things of theirs around it.
    public OutputPlaceTests()
    {
        home = Path.Combine(Root, "home");
        foreach (var file in new[] { "README.md", "src/Program.cs", "home/photos/a.jpg", "photos/b.jpg", "made/CNAME" }) Write(file);
        Directory.CreateSymbolicLink(Path.Combine(Root, "link-to-data"), folder.Data);
        Directory.CreateSymbolicLink(Path.Combine(Root, "link-to-all"), Root);
        Git("init", "-q");
        Git("add", "README.md", "src", "data");
    }

    private string Root => Path.GetDirectoryName(folder.Data)!;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("data", "is, contains or lies in")]
    [InlineData("data/sample", "is, contains or lies in")]
    [InlineData("data/sample/actuals/new", "is, contains or lies in")]
    [InlineData("src/../data", "is, contains or lies in")]
    [InlineData("DATA", "is, contains or lies in")]
    [InlineData("link-to-data", "is, contains or lies in")]
    [InlineData("link-to-data/new", "is, contains or lies in")]
    [InlineData("link-to-all/data", "is, contains or lies in")]
    [InlineData("input", "is, contains or lies in")]
    [InlineData("input/new", "is, contains or lies in")]
    [InlineData(".", "is, contains or lies in")]
    [InlineData("..", "is, contains or lies in")]
    [InlineData("src", "git keeps files there")]
    [InlineData("SRC/new", "git keeps files there")]
    [InlineData(".git", "git keeps files there")]
    [InlineData(".git/new", "git keeps files there")]
    [InlineData("photos", "  b.jpg")]
    [InlineData("made", "  CNAME")]
    public void A_dangerous_place_is_refused_and_nothing_changes(string place, string words)
    {
        var before = TreeHash.Of(Root);

        var (code, printed) = Build(Path.Combine(Root, place));

        Assert.Equal(ExitCode.Output, code);
        Assert.Contains(words, printed, StringComparison.Ordinal);
        Assert.Contains("→ ", printed, StringComparison.Ordinal);
        Assert.Equal(before, TreeHash.Of(Root));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public void The_home_folder_and_what_contains_it_are_refused(string place)
    {
        Directory.Delete(Path.Combine(home, "photos"), recursive: true);
        var before = TreeHash.Of(Root);
        using var elsewhere = new CaseFolder();

        var run = ProgramRun.Of(
            ["build", "--data", elsewhere.Data, "--input", elsewhere.Input, "--output", Path.Combine(home, place), "--lang", "en"],
            new Dictionary<string, string?> { ["HOME"] = home });

        Assert.Equal(ExitCode.Output, run.Code);
        Assert.Contains("it is your home folder, or contains it", run.Printed, StringComparison.Ordinal);
        Assert.Equal(before, TreeHash.Of(Root));
    }

    [Fact]
    public void The_root_of_a_disk_is_refused() => Assert.Equal(ExitCode.Output, Build(Path.GetPathRoot(Root)!).Code);

    [Fact]
    public void Data_that_is_reached_through_a_link_is_as_safe()
    {
        var before = TreeHash.Of(Root);

        var code = CommandLine.Run(
            ["build", "--data", Path.Combine(Root, "link-to-data"), "--input", folder.Input, "--output", folder.Data],
                TextWriter.Null, TextWriter.Null);

        Assert.Equal(ExitCode.Output, code);
        Assert.Equal(before, TreeHash.Of(Root));
    }

    [Fact]
    public void A_new_folder_beside_the_data_is_taken()
    {
        Assert.Equal(ExitCode.Fine, Build(Path.Combine(Root, "output")).Code);
        Assert.True(File.Exists(Path.Combine(Root, "output", "index.html")));
    }

    private static (int Code, string Printed) Build(string output, string data, string input)
    {
        var printed = new StringWriter();
        var code = CommandLine.Run(["build", "--data", data, "--input", input, "--output", output, "--lang", "en"], printed, printed);
        return (code, printed.ToString());
    }

    private (int Code, string Printed) Build(string output) => Build(output, folder.Data, folder.Input);

    private void Write(string file)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "mine");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Root })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
