// The build command on a machine without .NET: what it fetches, keeps and builds. The download itself is played by a stand-in.
namespace SiteGen.Tests.Publish;

public sealed class NetlifyBuildTests : IDisposable
{
    // Microsoft's script, played: it notes its arguments and installs a dotnet that notes its own.
    private const string Installer = """
        echo "install $*" >> "$LOG"
        while [ $# -gt 0 ]; do [ "$1" = --install-dir ] && folder=$2; shift; done
        mkdir -p "$folder"
        printf '#!/bin/bash\nif [ "$1" = --list-sdks ]; then echo "10.0.100 [%s]"; else echo "dotnet $* NUGET_PACKAGES=${NUGET_PACKAGES##*/}" >> "$LOG"; mkdir -p output; fi\n' "$folder" > "$folder/dotnet"
        chmod +x "$folder/dotnet"
        """;

    private readonly string root = Directory.CreateTempSubdirectory("sitegen-netlify-").FullName;

    public NetlifyBuildTests()
    {
        Directory.CreateDirectory(PathOf(".ci"));
        Directory.CreateDirectory(PathOf("bin"));
        File.Copy(Repository.PathOf(".ci/netlify-build"), PathOf(".ci/netlify-build"));
        File.WriteAllText(PathOf("installer"), Installer);
        foreach (var tool in new[] { "bash", "dirname", "mktemp", "grep", "rm", "mkdir", "chmod", "cat", "cp" }) File.CreateSymbolicLink(PathOf("bin/" + tool), "/usr/bin/" + tool);
        Program("curl", """echo "curl $*" >> "$LOG"; cp "$ROOT/installer" "${@: -1}" """);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Without_dotnet_the_official_script_installs_the_10_0_channel_and_the_site_is_built()
    {
        var (code, output) = Run("production");

        Assert.True(code == 0, output);
        Assert.Equal(
        [
            "curl --proto =https --tlsv1.2 -sSfL --retry 3 https://dot.net/v1/dotnet-install.sh -o *",
            "install --channel 10.0 --install-dir */.dotnet --no-path",
            "dotnet run --project src/SiteGen -- build NUGET_PACKAGES=.nuget",
        ], Log());
        Assert.False(File.Exists(PathOf("output/_headers")));
    }

    [Fact]
    public void An_SDK_that_is_there_is_used()
    {
        Program("dotnet", """[ "$1" = --list-sdks ] && echo "10.0.203 [/usr/share/dotnet/sdk]" || { echo "dotnet $*" >> "$LOG"; mkdir -p output; }""");

        Run("production");

        Assert.Equal(["dotnet run --project src/SiteGen -- build"], Log());
    }

    [Fact]
    public void An_older_SDK_is_not_enough()
    {
        Program("dotnet", """echo "8.0.110 [/usr/share/dotnet/sdk]" """);

        Run("production");

        Assert.Equal(3, Log().Count);
    }

    [Fact]
    public void Without_a_network_the_SDK_of_the_last_build_will_do()
    {
        Run("production");
        Program("curl", "exit 6");
        File.Delete(PathOf("log"));

        var (code, _) = Run("production");

        Assert.Equal((0, 1), (code, Log().Count));
    }

    [Fact]
    public void Without_a_network_and_without_an_SDK_it_says_so_and_fails()
    {
        Program("curl", "exit 6");

        var (code, output) = Run("production");

        Assert.Equal((1, "The .NET 10.0 SDK could not be installed; the site stays as it was."), (code, output.Trim()));
    }

    [Theory]
    [InlineData("deploy-preview")]
    [InlineData("branch-deploy")]
    public void A_preview_asks_search_engines_to_stay_away(string context)
    {
        Run(context);

        Assert.Equal("/*\n  X-Robots-Tag: noindex\n", File.ReadAllText(PathOf("output/_headers")));
        Assert.Equal("noindex", new NetlifySite(PathOf("output")).Rules.Headers.Single(h => h.Values.ContainsKey("X-Robots-Tag")).Values["X-Robots-Tag"]);
    }

    private (int Code, string Output) Run(string context) => Shell.Run(root, "/usr/bin/bash", [".ci/netlify-build"],
        new Dictionary<string, string> { ["PATH"] = PathOf("bin"), ["LOG"] = PathOf("log"), ["ROOT"] = root, ["CONTEXT"] = context, ["DOTNET_ROOT"] = "" });

    private List<string> Log() => [.. File.ReadLines(PathOf("log")).Select(l => l.Replace(root, "*", StringComparison.Ordinal)).Select(l => l.StartsWith("curl", StringComparison.Ordinal) ? l[..l.LastIndexOf(' ')] + " *" : l)];

    private void Program(string name, string text)
    {
        File.WriteAllText(PathOf("bin/" + name), "#!/bin/bash\n" + text + "\n");
        Shell.Run(root, "/usr/bin/chmod", ["+x", PathOf("bin/" + name)]);
    }

    private string PathOf(string path) => Path.Combine(root, path);
}
