// check as its users see it: exit codes, languages, and words instead of traces.
using SiteGen.Commands;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Commands;

public sealed class CheckTests
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    [Fact]
    public void Sound_data_ends_with_0()
    {
        using var folder = new CaseFolder();

        var code = CommandLine.Run(["check", "--data", folder.Data, "--input", folder.Input, "--lang", "ja"], output, error);

        Assert.Equal(ExitCode.Fine, code);
        Assert.Equal("エラー 0件、警告 0件、お知らせ 0件", output.ToString().Trim());
        Assert.Empty(error.ToString());
    }

    [Theory]
    [InlineData("translation-missing")]
    [InlineData("ten-times")]
    public void Warnings_and_notices_alone_end_with_0(string name)
    {
        using var folder = new CaseFolder(name);

        var code = CommandLine.Run(["check", "--data", folder.Data, "--input", folder.Input], output, error);

        Assert.Equal(ExitCode.Fine, code);
        Assert.Contains($"[{name}]", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not-a-number")]
    [InlineData("published-differs")]
    [InlineData("embed-unknown")]
    public void An_error_in_data_or_pages_ends_with_1(string name)
    {
        using var folder = new CaseFolder(name);

        var code = CommandLine.Run(["check", "--data", folder.Data, "--input", folder.Input], output, error);

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains($"[{name}]", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--no-such-option")]
    [InlineData("check", "--lang", "fr")]
    [InlineData("check", "--data")]
    [InlineData("check", "--data", "")]
    [InlineData("chekc")]
    [InlineData("serve", "--port", "many")]
    [InlineData]
    public void Wrong_use_ends_with_2_and_no_trace(params string[] args)
    {
        var code = CommandLine.Run(args, output, error);

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.NotEmpty(error.ToString());
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_in_both_languages_ends_with_0()
    {
        var code = CommandLine.Run(["check", "--help"], output, error);

        Assert.Equal(ExitCode.Fine, code);
        Assert.Contains("The folder with the CSVs / CSVのフォルダー", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "There is no plan folder.")]
    [InlineData("ja", "計画のフォルダーが一つもありません。")]
    public void A_data_folder_that_is_not_there_is_a_problem_in_words(string language, string words)
    {
        using var folder = new CaseFolder();

        var code = CommandLine.Run(
            ["check", "--data", Path.Combine(folder.Data, "no-such-folder"), "--input", folder.Input, "--lang", language], output, error);

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains(words, output.ToString(), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }

    [Theory]
    [InlineData("site.csv")]
    [InlineData("")]
    public void A_file_or_a_root_in_place_of_the_data_folder_is_a_problem_in_words(string name)
    {
        using var folder = new CaseFolder();
        var data = name.Length == 0 ? "/" : Path.Combine(folder.Data, name);

        var code = CommandLine.Run(["check", "--data", data, "--input", folder.Input, "--lang", "en"], output, error);

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("[no-plan]", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }

    [Theory]
    [InlineData("", "ja_JP.UTF-8", "お知らせ 0件")]
    [InlineData("", "en_US.UTF-8", "0 notices")]
    [InlineData("", "C.UTF-8", "0 notices")]
    [InlineData("", "", "0 notices")]
    [InlineData("ja_JP.UTF-8", "en_US.UTF-8", "お知らせ 0件")]
    [InlineData("en_US.UTF-8", "ja_JP.UTF-8", "0 notices")]
    public void The_language_of_the_shell_is_spoken_and_LC_ALL_goes_before_LANG(string all, string lang, string words)
    {
        using var folder = new CaseFolder();
        var before = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.ToDictionary(n => n, Environment.GetEnvironmentVariable);
        Environment.SetEnvironmentVariable("LC_ALL", all);
        Environment.SetEnvironmentVariable("LC_MESSAGES", null);
        Environment.SetEnvironmentVariable("LANG", lang);

        CommandLine.Run(["check", "--data", folder.Data, "--input", folder.Input], output, error);

        foreach (var (name, value) in before) Environment.SetEnvironmentVariable(name, value);
        Assert.Contains(words, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_are_sorted_by_file_and_line()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv", "indicator,value\nno-such-kpi,abc\nsafe-crossings,x\n");
        folder.Write("sample/updates.csv", "date,title_ja,title_en\n2026/1/41,題,Title\n");

        CommandLine.Run(["check", "--data", folder.Data, "--input", folder.Input, "--lang", "en"], output, error);

        var lines = output.ToString()
            .Split('\n')
            .Where(l => l.Contains('[', StringComparison.Ordinal) || l.EndsWith(".csv", StringComparison.Ordinal))
            .Select(l => l.Trim());
        Assert.Equal(
            ["sample/actuals/2016.csv", "error line 2 indicator (A) cell \"no-such-kpi\" [reference-unknown]",
                "error line 2 value (B) cell \"abc\" [not-a-number]",
                "error line 3 value (B) cell \"x\" [not-a-number]", "sample/updates.csv",
                "error line 2 date (A) cell \"2026/1/41\" [date-shape]"],
            lines);
    }
}
