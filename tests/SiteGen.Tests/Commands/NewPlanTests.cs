// new plan: an empty plan that passes check and can be built.
using SiteGen.Commands;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Commands;

public sealed class NewPlanTests
{
    private readonly StringWriter output = new() { NewLine = "\n" };

    [Fact]
    public void An_empty_plan_passes_check_and_asks_for_its_samples()
    {
        using var folder = new CaseFolder();

        var code = New(folder, "hakodate");

        var checks = Check(folder);
        Assert.Equal(ExitCode.Fine, code);
        Assert.Equal(ExitCode.Fine, checks);
        Assert.Contains("0 errors, 18 warnings, 0 notices", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\[(?!sample-left)[a-z-]+\]$", output.ToString());
    }

    [Fact]
    public void An_empty_plan_builds_and_the_other_plans_stay()
    {
        using var site = new CopiedSite();
        CommandLine.Run(["new", "plan", "hakodate", "--data", site.Folders.Data, "--input", site.Folders.Input], output, output);

        var result = site.Build();

        Assert.NotNull(result);
        Assert.Contains("hakodate/index.html", site.Files().Keys);
        Assert.Contains("otaru/index.html", site.Files().Keys);
    }

    [Fact]
    public void Every_file_has_its_headings_and_an_example()
    {
        using var folder = new CaseFolder();

        New(folder, "hakodate");

        var files = Directory.GetFiles(Path.Combine(folder.Data, "hakodate")).ToDictionary(f => Path.GetFileName(f)!, File.ReadAllLines);
        Assert.Equal(13, files.Count);
        Assert.All(files.Values, lines => Assert.Contains(lines, l => l.StartsWith("# ", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_example_without_its_sign_is_a_sound_row()
    {
        using var folder = new CaseFolder();
        New(folder, "hakodate");
        foreach (var name in new[] { "departments", "outline", "indicators", "baselines", "targets",
            "published", "evaluations", "costs", "outputs", "revisions", "corrections", "updates" })
        {
            var path = Path.Combine(folder.Data, "hakodate", $"{name}.csv");
            File.WriteAllText(path, File.ReadAllText(path).Replace("\n# ", "\n", StringComparison.Ordinal));
        }

        var code = Check(folder);

        Assert.Equal(ExitCode.Fine, code);
    }

    [Theory]
    [InlineData("Hakodate", "cannot be a folder's name")]
    [InlineData("函館", "cannot be a folder's name")]
    [InlineData("../hakodate", "cannot be a folder's name")]
    [InlineData("", "cannot be a folder's name")]
    [InlineData("sample", "There is a folder \"sample\" already")]
    [InlineData("topics", "is the address of another page")]
    [InlineData("en", "is the address of another page")]
    public void A_bad_id_is_refused_in_words_and_nothing_is_written(string id, string message)
    {
        using var folder = new CaseFolder();
        var before = Directory.GetFileSystemEntries(folder.Data).Order(StringComparer.Ordinal);

        var code = New(folder, id);

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains(message, output.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(folder.Data).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_of_another_letter_case_is_never_overwritten()
    {
        using var folder = new CaseFolder();
        Directory.CreateDirectory(Path.Combine(folder.Data, "Hakodate"));

        var code = New(folder, "hakodate");

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.False(Directory.Exists(Path.Combine(folder.Data, "hakodate")));
    }

    private int New(CaseFolder folder, string id) =>
        CommandLine.Run(["new", "plan", id, "--data", folder.Data, "--input", folder.Input, "--lang", "en"], output, output);

    private int Check(CaseFolder folder) =>
        CommandLine.Run(["check", "--data", folder.Data, "--input", folder.Input, "--lang", "en"], output, output);
}
