// A word of the command line that begins with @ is a word, not the name of a file to read more words from.
using SiteGen.Commands;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Commands;

public sealed class ResponseFileTests
{
    [Fact]
    public void No_file_is_read_in_place_of_a_word()
    {
        using var folder = new CaseFolder();
        var file = Path.Combine(folder.Data, "token");
        File.WriteAllText(file, "hakodate\n");
        var output = new StringWriter();

        var code = CommandLine.Run(
            ["new", "plan", "@" + file, "--data", folder.Data, "--input", folder.Input, "--lang", "en"], output, output);

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("@" + file, output.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Data, "hakodate")));
    }

    [Theory]
    [InlineData("@{1}")]
    [InlineData("@../token")]
    [InlineData("@")]
    public void A_revision_that_begins_with_an_at_sign_is_a_revision(string revision)
    {
        using var folder = new CaseFolder();
        var output = new StringWriter();

        var code = CommandLine.Run(["diff", revision, "--data", folder.Data, "--input", folder.Input, "--lang", "en"], output, output);

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.DoesNotContain("Response file", output.ToString(), StringComparison.OrdinalIgnoreCase);
    }
}
