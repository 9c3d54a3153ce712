// diff against a git revision: the work tree is not touched, and whatever git cannot give is said in words.
using System.Diagnostics;
using SiteGen.Commands;
using SiteGen.Output;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Diff;

public sealed class GitTests : IDisposable
{
    private readonly CaseFolder folder = new();
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new();

    private string Root => Path.GetDirectoryName(folder.Data)!;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_commit_that_changes_one_cell_gives_one_line_and_the_status()
    {
        Commit("before");
        Change();
        Commit("after");

        var code = Diff("HEAD~1");

        Assert.Equal(ExitCode.Fine, code);
        Assert.Equal(
            ["- Traffic accidents (Road safety): Actual (FY2016) 128 cases → 145 cases",
                "  - Status: On or ahead of pace → Advancing, behind pace"],
                    output.ToString().Split('\n').Where(l => l.TrimStart().StartsWith('-')));
    }

    [Fact]
    public void The_work_tree_and_the_index_stay_as_they_are()
    {
        Commit("before");
        Change();
        File.WriteAllText(Path.Combine(Root, "stray.txt"), "mine");
        var (status, head) = (Git("status", "--porcelain"), Git("rev-parse", "HEAD"));

        Diff("HEAD");

        Assert.Equal(status, Git("status", "--porcelain"));
        Assert.Equal(head, Git("rev-parse", "HEAD"));
        Assert.Contains("128 cases → 145 cases", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("stray.txt", status, StringComparison.Ordinal);
    }

    [Fact]
    public void No_repository_is_said_in_words()
    {
        Assert.Equal(ExitCode.WrongUse, Diff("HEAD"));
        Assert.Contains("in no git repository", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("HEAD; touch x")]
    [InlineData("--output=x")]
    public void A_revision_that_is_not_there_is_said_in_words(string revision)
    {
        Commit("before");

        Assert.Equal(ExitCode.WrongUse, Diff("--", revision));
        Assert.Contains($"\"{revision}\"", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Fact]
    public void A_history_that_was_fetched_in_part_only_is_said_in_words()
    {
        Commit("before");
        Change();
        Commit("after");
        var clone = Path.Combine(Root, "clone");
        Git("clone", "-q", "--depth", "1", "file://" + Root, clone);
        var first = Git("rev-parse", "HEAD~1").Trim();

        var code = CommandLine.Run(
            ["diff", first, "--data", Path.Combine(clone, "data"), "--input", Path.Combine(clone, "input"), "--lang", "ja"], output, error);

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("git fetch --unshallow", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_file_of_the_repository_is_read_as_it_was()
    {
        MoveAndLink("data/units.csv", "shared/units.csv", "../shared/units.csv");
        Commit("before");
        var path = Path.Combine(Root, "shared/units.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace(",件,", ",回,", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Fine, Diff("HEAD"));
        Assert.Contains("units.csv", Git("ls-files"), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }

    [Theory]
    [InlineData("data/sample", "plans/sample", "../plans/sample")]
    [InlineData("data/sample/actuals", "figures", "../../figures")]
    [InlineData("data", "real-data", "real-data")]
    public void A_link_to_a_folder_of_the_repository_is_read_as_it_was(string link, string real, string leadsTo)
    {
        MoveAndLink(link, real, leadsTo);
        Commit("before");
        Change();

        Assert.Equal(ExitCode.Fine, Diff("HEAD"));
        Assert.Contains("128 cases → 145 cases", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../../../etc/passwd")]
    [InlineData("../no-such-file.csv")]
    [InlineData("glossary.csv")]
    [InlineData(".")]
    public void A_link_that_leads_out_of_the_repository_to_nothing_or_in_a_ring_is_said_in_words(string leadsTo)
    {
        File.CreateSymbolicLink(Path.Combine(folder.Data, "glossary.csv"), leadsTo);
        Commit("before");
        File.Delete(Path.Combine(folder.Data, "glossary.csv"));

        Assert.Equal(ExitCode.WrongUse, Diff("HEAD"));
        Assert.Contains("glossary.csv\" leads out of the repository, or to nothing", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_name_that_is_empty_is_not_the_folder_we_stand_in(string name)
    {
        Commit("before");

        Assert.Equal(ExitCode.WrongUse, Diff(name));
        Assert.Contains("has no name", error.ToString(), StringComparison.Ordinal);
    }

    private void MoveAndLink(string file, string to, string leadsTo)
    {
        var target = Path.Combine(Root, to);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (File.Exists(Path.Combine(Root, file))) File.Move(Path.Combine(Root, file), target);
        else Directory.Move(Path.Combine(Root, file), target);
        File.CreateSymbolicLink(Path.Combine(Root, file), leadsTo);
    }

    private int Diff(params string[] arguments) =>
        CommandLine.Run(["diff", "--data", folder.Data, "--input", folder.Input, "--lang", "en", .. arguments], output, error);

    private void Change()
    {
        var path = Path.Combine(folder.Data, "sample/actuals/2016.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace("交通事故,128,", "交通事故,145,", StringComparison.Ordinal));
    }

    private void Commit(string subject)
    {
        if (!Directory.Exists(Path.Combine(Root, ".git"))) Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", subject);
    }

    private string Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Root, RedirectStandardOutput = true })!;
        var text = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return text;
    }
}
