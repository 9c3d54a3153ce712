// check for programs: JSON, GitHub's annotations, and warnings that fail.
using System.Text.Json;
using SiteGen.Commands;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Commands;

public sealed class CheckFormatTests
{
    private readonly StringWriter output = new() { NewLine = "\n" };

    [Fact]
    public void JSON_has_counts_and_every_problem_with_place_message_and_remedy()
    {
        using var folder = new CaseFolder("not-a-number");

        var code = Check(folder, "--format", "json");

        using var json = JsonDocument.Parse(output.ToString());
        var problem = json.RootElement.GetProperty("problems")[0];
        Assert.Equal(ExitCode.Problems, code);
        Assert.Equal(json.RootElement.GetProperty("problems").GetArrayLength(), json.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal(
            ("error", "not-a-number", "sample/actuals/2016.csv"),
                (problem.GetProperty("severity").GetString(), problem.GetProperty("code").GetString(),
                    problem.GetProperty("file").GetString()));
        Assert.True(problem.GetProperty("line").GetInt32() > 1);
        Assert.All(new[] { "message", "remedy" },
            part => Assert.All(new[] { "ja", "en" }, l => Assert.NotEqual("", problem.GetProperty(part).GetProperty(l).GetString())));
    }

    [Fact]
    public void Below_a_cell_of_several_lines_the_row_is_that_of_Excel_and_the_line_that_of_the_file()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/updates.csv",
            "date,title_ja,title_en,text_ja,text_en\n2026-11-20,公開,Published,\"一行目\n二行目\",\"One\nTwo\"\n20 Nov,公開,Published,,\n");

        Check(folder);
        Check(folder, "--format", "json");

        Assert.Contains(
            "error row 3 in Excel (line 5 of the file) date (A) cell \"20 Nov\" [date-shape]", output.ToString(), StringComparison.Ordinal);
        Assert.Matches("\"line\": 5,\\s+\"row\": 3,", output.ToString());
    }

    [Theory]
    [InlineData("sample/indicators.csv", "semicolons")]
    [InlineData("sample/outline.csv", "semicolons")]
    [InlineData("topics.csv", "headings-missing")]
    public void Of_a_file_that_cannot_be_read_there_is_one_error_and_not_one_for_each_row_that_speaks_of_it(string file, string code)
    {
        using var folder = new CaseFolder();
        var text = File.ReadAllText(Path.Combine(folder.Data, file)).TrimStart('\uFEFF');
        folder.Write(file, code == "semicolons" ? text.Replace(',', ';') : text[(text.IndexOf('\n') + 1)..]);

        Check(folder, "--format", "json");

        using var json = JsonDocument.Parse(output.ToString());
        Assert.Equal([code], json.RootElement.GetProperty("problems").EnumerateArray().Select(p => p.GetProperty("code").GetString()));
    }

    [Fact]
    public void JSON_of_sound_data_is_an_empty_list()
    {
        using var folder = new CaseFolder();

        var code = Check(folder, "--format", "json");

        using var json = JsonDocument.Parse(output.ToString());
        Assert.Equal(ExitCode.Fine, code);
        Assert.Equal(0, json.RootElement.GetProperty("problems").GetArrayLength());
    }

    [Fact]
    public void An_annotation_stands_at_its_file_and_line_from_the_root_of_the_repository()
    {
        using var folder = new CaseFolder("not-a-number");

        Check(folder, "--format", "github");

        var file = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(folder.Data, "sample/actuals/2016.csv"));
        Assert.Matches(
            $"^::error file={System.Text.RegularExpressions.Regex.Escape(file)},line=\\d+,"
            + $"title=not-a-number::value \\(C\\): [^\n]+%0A→ [^\n]+\n", output.ToString());
    }

    [Fact]
    public void A_broken_byte_has_its_character_as_column()
    {
        using var folder = new CaseFolder("encoding");

        Check(folder, "--format", "github");

        Assert.Matches(@"^::error file=[^,]*sample/updates\.csv,line=3,col=26,title=encoding::", output.ToString());
    }

    [Fact]
    public void What_would_end_a_command_of_GitHub_is_escaped()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/updates.csv", "date,title_ja,title_en\n\"50%\n::error file=a,line=1::x\",題,Title\n");

        Check(folder, "--format", "github");

        var line = Assert.Single(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("50%25⏎::error file=a,line=1::x", line, StringComparison.Ordinal);
        Assert.Contains("%0A→ ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_stands_in_the_folder_of_the_pages()
    {
        using var folder = new CaseFolder("embed-unknown");

        Check(folder, "--format", "github");

        Assert.Contains(
            $"file={Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.Input)}/", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("translation-missing", ExitCode.Problems)]
    [InlineData("ten-times", ExitCode.Fine)]
    [InlineData(null, ExitCode.Fine)]
    public void With_strict_a_warning_fails_and_a_notice_does_not(string? name, int expected)
    {
        using var folder = new CaseFolder(name);

        var code = Check(folder, "--strict");

        Assert.Equal(expected, code);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--fix", "--format", "json")]
    [InlineData("--fix", "--format")]
    [InlineData("--fix", "--format", "json", "github")]
    [InlineData("--fix", "maybe", "--format", "json")]
    [InlineData("--fix=maybe")]
    [InlineData("--strict=maybe", "--fix")]
    public void What_does_not_go_together_is_wrong_use(params string[] options)
    {
        using var folder = new CaseFolder();

        var code = Check(folder, options);

        Assert.Equal(ExitCode.WrongUse, code);
    }

    private int Check(CaseFolder folder, params string[] options) =>
        CommandLine.Run(["check", "--data", folder.Data, "--input", folder.Input, "--lang", "en", .. options], output, output);
}
