// What the house is built with: licences, versions in one place, tools that are pinned.
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.House;

public sealed class SupplyTests
{
    [Fact]
    public void Every_package_stands_with_its_licence_among_the_third_parties()
    {
        var text = File.ReadAllText(Repository.PathOf("docs/THIRD-PARTY.md"));
        var listed = Regex.Matches(text, @"(?m)^\| (?!Package)(\S+) \| [A-Z][^|]+ \|$").Select(m => m.Groups[1].Value);
        var used = NuGet().Concat(Npm()).Distinct();

        Assert.Equal(used.Order(StringComparer.OrdinalIgnoreCase), listed.Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_program_has_the_licence_that_its_theme_names()
    {
        var theme = JsonNode.Parse(File.ReadAllText(Repository.PathOf("theme/package.json")))!;

        Assert.Equal("MIT", (string?)theme["license"]);
        Assert.StartsWith("MIT License\n", File.ReadAllText(Repository.PathOf("LICENSE")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_SDK_is_that_of_global_json_for_everyone()
    {
        var sdk = JsonNode.Parse(File.ReadAllText(Repository.PathOf("global.json")))!["sdk"]!;

        Assert.Matches(@"^10\.0\.\d{3}$", (string?)sdk["version"]);
        Assert.Equal("latestFeature", (string?)sdk["rollForward"]);
    }

    [Theory]
    [InlineData("theme/SiteGen.Theme.csproj")]
    [InlineData("tests/SiteGen.Tests/SiteGen.Tests.csproj")]
    public void No_script_of_an_npm_package_is_run(string project)
    {
        var command = Regex.Match(File.ReadAllText(Repository.PathOf(project)), "Command=\"(npm[^\"]*)\"").Groups[1].Value;

        Assert.StartsWith("npm ci --ignore-scripts ", command, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme")]
    [InlineData("tests/netlify")]
    public void No_npm_package_needs_a_script_and_each_has_its_hash(string folder) =>
        Assert.All(Packages(folder),
            p => Assert.True(p.Value is { } found && found["hasInstallScript"] is null && found["integrity"] is not null));

    private static IEnumerable<string> NuGet() =>
        Directory.EnumerateFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories)
            .Where(f => !Regex.IsMatch(f, @"[/\\](bin|obj|node_modules)[/\\]"))
            .SelectMany(f => JsonNode.Parse(File.ReadAllText(f))!["dependencies"]!.AsObject())
            .SelectMany(framework => framework.Value!.AsObject())
            .Where(p => (string?)p.Value!["type"] != "Project").Select(p => p.Key);

    private static IEnumerable<string> Npm() =>
        new[] { "theme", "tests/netlify" }.SelectMany(Packages).Select(p => p.Key["node_modules/".Length..]);

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Packages(string folder) =>
        JsonNode.Parse(File.ReadAllText(Repository.PathOf(folder, "package-lock.json")))!["packages"]!.AsObject()
            .Where(p => p.Key.Length > 0);
}
