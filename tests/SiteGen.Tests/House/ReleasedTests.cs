// Whoever builds or runs the program from its source gets what is released, without asking for it.
using SiteGen.Tests.Publish;

namespace SiteGen.Tests.House;

public sealed class ReleasedTests
{
    [Fact]
    public void A_build_is_a_release_unless_another_is_asked_for()
    {
        Assert.Equal("Release", Configuration());
        Assert.Equal("Debug", Configuration("-p:Configuration=Debug"));
    }

    [Fact]
    public void The_whole_solution_is_built_as_its_projects_are() =>
        Assert.Contains("Condition=\"'$(Configuration)' == ''\">Release<",
            File.ReadAllText(Repository.PathOf("Directory.Solution.props")), StringComparison.Ordinal);

    private static string Configuration(params string[] options) =>
        Shell.Run(Repository.Root, "dotnet", ["msbuild", "src/SiteGen", "-getProperty:Configuration", .. options]).Output.Trim();
}
