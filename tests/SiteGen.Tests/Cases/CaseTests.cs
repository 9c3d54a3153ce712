// Runs check over every case folder and compares its words; each problem code has a case, and each case has a code.
using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Plans;

namespace SiteGen.Tests.Cases;

public sealed class CaseTests
{
    // Accepting is for a person who reads the difference afterwards, never for CI.
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("SITEGEN_ACCEPT") == "1"
        && Environment.GetEnvironmentVariable("CI") != "true";

    public static TheoryData<string> Names => [.. CaseFolder.Names];

    [Fact]
    public void The_base_has_no_problem()
    {
        using var folder = new CaseFolder();

        var printed = Check(folder, "en");

        Assert.Equal("0 errors, 0 warnings, 0 notices\n", printed);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_prints_the_problem_in_both_languages(string name)
    {
        using var folder = new CaseFolder(name);
        var file = Path.Combine(CaseFolder.Source, name, "expected.txt");

        var received = Check(folder, "ja") + "\n" + Check(folder, "en");
        if (Accepts) File.WriteAllText(file, received);

        Assert.True(File.Exists(file), $"{name}/expected.txt is missing; look at this and accept it with SITEGEN_ACCEPT=1:\n{received}");
        Assert.Equal(File.ReadAllText(file), received);
    }

    // What is expected is what was printed: the test above says so, and a second check would say nothing new.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_has_its_own_problem_and_no_other(string name)
    {
        var expected = File.ReadAllText(Path.Combine(CaseFolder.Source, name, "expected.txt"));

        var codes = Regex.Matches(expected, @"\[([a-z0-9-]+)\]$", RegexOptions.Multiline, TimeSpan.FromMinutes(1))
            .Select(m => m.Groups[1].Value)
            .Distinct();

        Assert.Equal([Code(name)], codes);
    }

    [Fact]
    public void Every_problem_has_a_case_and_every_case_a_problem()
    {
        var codes = typeof(ProblemCatalog).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(m => ((Problem)m.Invoke(null, [.. m.GetParameters().Select(Example)])!).Code).ToList();

        var cases = CaseFolder.Names.Select(Code).Distinct().ToList();

        Assert.Equal(codes.Distinct().Count(), codes.Count);
        Assert.Empty(codes.Except(cases));
        Assert.Empty(cases.Except(codes));
    }

    // A problem may have several cases: id-shape and id-shape.escape.
    private static string Code(string name) => name.Split('.')[0];

    private static string Check(CaseFolder folder, string language)
    {
        var output = new StringWriter { NewLine = "\n" };
        CommandLine.Run(["check", "--data", folder.Data, "--input", folder.Input, "--lang", language], output, output);
        return output.ToString();
    }

    private static object Example(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var t when t == typeof(Place) => new Place("a.csv"),
        var t when t == typeof(int) => 1,
        var t when t == typeof(string) => "a",
        var t when t == typeof(IReadOnlyList<int>) => new[] { 1 },
        _ => new[] { "a" },
    };
}
