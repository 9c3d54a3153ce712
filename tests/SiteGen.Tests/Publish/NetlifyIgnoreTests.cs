// When Netlify may skip a build: only when nothing that the site is made of has changed since the last one.
using SiteGen.Output;

namespace SiteGen.Tests.Publish;

public sealed class NetlifyIgnoreTests : IDisposable
{
    private const int Skip = 0;
    private readonly string root = Directory.CreateTempSubdirectory("sitegen-ignore-").FullName;

    public NetlifyIgnoreTests()
    {
        Git("init", "-q", "-b", "main");
        Directory.CreateDirectory(Path.Combine(root, ".ci"));
        File.Copy(Repository.PathOf(".ci/netlify-ignore"), Path.Combine(root, ".ci/netlify-ignore"));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("README.md", true)]
    [InlineData("docs/staff/ja.md", true)]
    [InlineData("tests/run", true)]
    [InlineData("data/kushiro/actuals/2017.csv", false)]
    [InlineData("input/about.ja.md", false)]
    [InlineData("src/SiteGen/Program.cs", false)]
    [InlineData("theme/assets/base.css", false)]
    [InlineData("netlify.toml", false)]
    [InlineData(".ci/netlify-build", false)]
    [InlineData("Directory.Packages.props", false)]
    [InlineData("global.json", false)]
    public void A_change_is_skipped_only_when_the_site_is_not_made_of_it(string file, bool skipped)
    {
        var before = Commit("data/site.csv");
        var after = Commit(file);

        Assert.Equal(skipped, Ignore(before, after) == Skip);
    }

    [Fact]
    public void The_first_build_and_one_of_unknown_history_are_not_skipped()
    {
        var only = Commit("README.md");

        Assert.NotEqual(Skip, Ignore(only, only));
        Assert.NotEqual(Skip, Ignore("", only));
        Assert.NotEqual(Skip, Ignore("0123456789012345678901234567890123456789", only));
    }

    [Fact]
    public void What_only_a_preview_has_built_is_built_again_when_it_is_merged()
    {
        Commit("data/site.csv");
        Git("switch", "-q", "-c", "figures");
        var preview = Commit("data/kushiro/actuals/2017.csv");
        Git("switch", "-q", "main");
        Git("merge", "-q", "--no-ff", "-m", "Merge", "figures");

        Assert.NotEqual(Skip, Ignore(preview, Git("rev-parse", "HEAD")));
    }

    private string Commit(string file)
    {
        var path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.AppendAllText(path, "a line\n");
        Git("add", ".");
        Git("commit", "-q", "-m", file);
        return Git("rev-parse", "HEAD");
    }

    private int Ignore(string cached, string commit) =>
        Shell.Run(root, "bash", [".ci/netlify-ignore"],
            new Dictionary<string, string> { ["CACHED_COMMIT_REF"] = cached, ["COMMIT_REF"] = commit }).Code;

    private string Git(params string[] arguments)
    {
        var (code, output) = Shell.Run(root, "git", ["-c", "user.name=test", "-c", "user.email=test@example.org", .. arguments]);
        Assert.True(code == 0, output);
        return output.Trim();
    }
}
