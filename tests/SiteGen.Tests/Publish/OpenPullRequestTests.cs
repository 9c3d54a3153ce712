// What a workflow has prepared becomes a pull request: in a real repository, with GitHub's own program played.
using SiteGen.Output;

namespace SiteGen.Tests.Publish;

public sealed class OpenPullRequestTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sitegen-open-").FullName;

    public OpenPullRequestTests()
    {
        Directory.CreateDirectory(PathOf("work/.ci"));
        Directory.CreateDirectory(PathOf("bin"));
        File.Copy(Repository.PathOf(".ci/open-pull-request"), PathOf("work/.ci/open-pull-request"));
        File.WriteAllText(PathOf("bin/gh"), "#!/bin/bash\necho \"gh $*\" >>\"$ROOT/log\"\necho https://github.example/city/site/pull/7\n");
        Shell.Run(root, "/usr/bin/chmod", ["+x", PathOf("bin/gh")]);
        Put("work/data/otaru/plan.csv", "a\n");
        Put("work/src/Program.cs", "a\n");
        Git("init", "--quiet", "--initial-branch", "main");
        Git("add", ".");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "First");
        Shell.Run(root, "git", ["clone", "--quiet", "--bare", "work", "origin"]);
        Git("remote", "add", "origin", PathOf("origin"));
        Put("work/prepared/data/otaru/actuals/2017.csv", "id,value\n");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void The_prepared_file_is_pushed_to_a_branch_of_its_own_and_the_next_steps_are_told()
    {
        var (code, output) = Open("otaru", "otaru-2017");

        Assert.True(code == 0, output);
        Assert.Equal("Prepare otaru 2017\n\nA\tdata/otaru/actuals/2017.csv\n", Git("show", "--format=%s", "--name-status", "otaru-2017"));
        Assert.Equal("gh pr create --base main --head otaru-2017 --title otaru 2017 --body Go on\n", File.ReadAllText(PathOf("log")));
        Assert.Equal(
            $"base={Git("rev-parse", "main")}commit={Git("rev-parse", "otaru-2017")}number=7\n", File.ReadAllText(PathOf("outputs")));
        Assert.DoesNotContain("helper", Git("config", "--list", "--local"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/Program.cs")]
    [InlineData(".github/workflows/check.yml")]
    [InlineData("data/kushiro/plan.csv")]
    [InlineData("data/otaru/run.sh")]
    public void Nothing_but_CSVs_of_the_plan_is_taken(string file)
    {
        Put("work/prepared/" + file, "hostile\n");

        Open("otaru", "otaru-2017");

        Assert.Equal("A\tdata/otaru/actuals/2017.csv", Git("show", "--format=", "--name-status", "otaru-2017").Trim());
    }

    [Theory]
    [InlineData("../otaru", "otaru-2017")]
    [InlineData("otaru", "otaru-2017 --force")]
    [InlineData("otaru", "$(touch x)")]
    [InlineData("otaru", "otaru;id")]
    [InlineData("-otaru", "otaru-2017")]
    [InlineData("", "otaru-2017")]
    public void Names_that_are_none_open_nothing(string plan, string branch)
    {
        Assert.Equal((1, "::error::These are no names of a plan and a branch.\n"), Open(plan, branch));
        Assert.False(File.Exists(PathOf("log")));
    }

    [Fact]
    public void A_branch_that_is_there_already_is_not_pushed_over()
    {
        Open("otaru", "otaru-2017");
        File.Delete(PathOf("log"));
        Git("switch", "--quiet", "main");

        var (code, output) = Open("otaru", "otaru-2017");

        Assert.Equal(1, code);
        Assert.StartsWith("::error::otaru-2017 というプルリクエストがもう用意されています。", output, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("log")));
    }

    private (int Code, string Output) Open(string plan, string branch)
    {
        var environment = new Dictionary<string, string>
        {
            ["PATH"] = $"{PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}",
            ["ROOT"] = root,
            ["GITHUB_OUTPUT"] = PathOf("outputs"),
            ["GITHUB_REF_NAME"] = "main",
        };
        return Shell.Run(PathOf("work"), "/usr/bin/bash", [".ci/open-pull-request", plan, branch, "Go on"], environment);
    }

    private string Git(params string[] arguments) => Shell.Run(PathOf("work"), "git", arguments).Output;

    private void Put(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    private string PathOf(string path) => Path.Combine(root, path);
}
