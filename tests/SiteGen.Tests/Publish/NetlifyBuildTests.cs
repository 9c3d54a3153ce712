// The build command on a machine without .NET: what it fetches, keeps and builds. The download itself is played by a stand-in.
namespace SiteGen.Tests.Publish;

public sealed class NetlifyBuildTests : IDisposable
{
    private const string Archive = "https://builds.dotnet.microsoft.com/dotnet/Sdk/10.0.401/dotnet-sdk-10.0.401-linux-x64.tar.gz";
    private const string Fetched = $"curl --proto =https --tlsv1.2 -sSfL --retry 3 {Archive} -o *";
    private const string Digest = "51c8b999af9e8dd9998c9edc5944e19a90788862068acd38694e098889054ce8"
        + "c23d4f0c5cccfa16bf187d044562359e5ee69a9f8ad0bbe913ba90311fbce25b";

    // A dotnet that accepts global.json and notes its arguments.
    private const string Dotnet =
        """if [ "$1" = --version ]; then echo 10.0.401; """
        + """else echo "dotnet $* NUGET_PACKAGES=${NUGET_PACKAGES##*/}" >>"$LOG"; mkdir -p output; fi""";

    private readonly string root = Directory.CreateTempSubdirectory("sitegen-netlify-").FullName;

    public NetlifyBuildTests()
    {
        Directory.CreateDirectory(PathOf(".ci"));
        Directory.CreateDirectory(PathOf("bin"));
        Directory.CreateDirectory(PathOf("sdk"));
        foreach (var file in new[] { ".ci/netlify-build", ".ci/sdk", "global.json" }) File.Copy(Repository.PathOf(file), PathOf(file));
        string[] tools = ["bash", "dirname", "mktemp", "rm", "mkdir", "chmod", "cat", "cp", "sed", "tar", "gzip"];
        foreach (var tool in tools) File.CreateSymbolicLink(PathOf("bin/" + tool), "/usr/bin/" + tool);
        Program("sdk/dotnet", Dotnet);
        Shell.Run(PathOf("sdk"), "/usr/bin/tar", ["-czf", PathOf("archive"), "dotnet"]);
        Program("bin/curl", """echo "curl $*" >>"$LOG"; cp "$ROOT/archive" "${@: -1}" """);
        Program("bin/sha512sum", """read -r digest file; echo "sha512sum $* $digest" >>"$LOG" """);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Without_dotnet_the_SDK_of_global_json_is_fetched_its_digest_checked_and_the_site_is_built()
    {
        var (code, output) = Run("production");

        Assert.True(code == 0, output);
        Assert.Equal(
        [
            Fetched,
            $"sha512sum --check --status {Digest}",
            "dotnet restore src/SiteGen --locked-mode NUGET_PACKAGES=.nuget",
            "dotnet run --no-restore --project src/SiteGen -- build NUGET_PACKAGES=.nuget",
        ], Log());
        Assert.False(File.Exists(PathOf("output/_headers")));
    }

    [Theory]
    [InlineData("another archive")]
    [InlineData("")]
    [InlineData("<html>Not found</html>")]
    public void An_archive_with_another_digest_is_not_unpacked(string archive)
    {
        File.Delete(PathOf("bin/sha512sum"));
        File.CreateSymbolicLink(PathOf("bin/sha512sum"), "/usr/bin/sha512sum");
        File.WriteAllText(PathOf("archive"), archive);

        var (code, output) = Run("production");

        Assert.Equal(
            (1, "The archive of the .NET SDK 10.0.401 has not the digest that .ci/sdk names.\nThe site stays as it was."),
                (code, output.Trim()));
        Assert.False(Directory.Exists(PathOf(".dotnet")));
    }

    [Fact]
    public void An_SDK_that_is_there_is_used()
    {
        Program("bin/dotnet", Dotnet);

        Run("production");

        Assert.Equal(
            ["dotnet restore src/SiteGen --locked-mode NUGET_PACKAGES=",
                "dotnet run --no-restore --project src/SiteGen -- build NUGET_PACKAGES="], Log());
    }

    [Fact]
    public void An_SDK_that_global_json_does_not_accept_is_not_enough()
    {
        Program("bin/dotnet", "exit 145");

        Run("production");

        Assert.Equal(Fetched, Log()[0]);
    }

    [Fact]
    public void Without_a_network_the_SDK_of_the_last_build_will_do()
    {
        Run("production");
        Program("bin/curl", "exit 6");
        File.Delete(PathOf("log"));

        var (code, _) = Run("production");

        Assert.Equal((0, 2), (code, Log().Count));
    }

    [Fact]
    public void Without_a_network_and_without_an_SDK_it_says_so_and_fails()
    {
        Program("bin/curl", "exit 6");

        var (code, output) = Run("production");

        Assert.Equal((1, "The .NET SDK 10.0.401 could not be fetched.\nThe site stays as it was."), (code, output.Trim()));
    }

    [Fact]
    public void On_GitHub_the_later_steps_find_the_SDK()
    {
        var (code, _) = Run("production", new() { ["GITHUB_PATH"] = PathOf("path"), ["GITHUB_ENV"] = PathOf("env") });

        Assert.Equal((0, PathOf(".dotnet") + "\n", $"DOTNET_ROOT={PathOf(".dotnet")}\n"),
            (code, File.ReadAllText(PathOf("path")), File.ReadAllText(PathOf("env"))));
    }

    [Theory]
    [InlineData("deploy-preview")]
    [InlineData("branch-deploy")]
    public void A_preview_asks_search_engines_to_stay_away(string context)
    {
        Run(context);

        Assert.Equal("/*\n  X-Robots-Tag: noindex\n", File.ReadAllText(PathOf("output/_headers")));
        Assert.Equal("noindex",
            new NetlifySite(PathOf("output")).Rules.Headers.Single(h => h.Values.ContainsKey("X-Robots-Tag")).Values["X-Robots-Tag"]);
    }

    private (int Code, string Output) Run(string context, Dictionary<string, string>? more = null) =>
        Shell.Run(root, "/usr/bin/bash", [".ci/netlify-build"],
        new Dictionary<string, string>(more ?? new())
        {
            ["PATH"] = PathOf("bin"),
            ["LOG"] = PathOf("log"),
            ["ROOT"] = root,
            ["CONTEXT"] = context,
            ["DOTNET_ROOT"] = ""
        });

    private List<string> Log() =>
        [.. File.ReadLines(PathOf("log")).Select(l => l.StartsWith("curl", StringComparison.Ordinal) ? l[..l.LastIndexOf(' ')] + " *" : l)];

    private void Program(string path, string text)
    {
        File.WriteAllText(PathOf(path), "#!/bin/bash\n" + text + "\n");
        Shell.Run(root, "/usr/bin/chmod", ["+x", PathOf(path)]);
    }

    private string PathOf(string path) => Path.Combine(root, path);
}
