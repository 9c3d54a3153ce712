// check --fix: shows, asks, rewrites in our own form, and never changes what a file means.
using SiteGen.Commands;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Extract;

namespace SiteGen.Tests.Commands;

public sealed class FixTests
{
    private const string Actuals = "sample/actuals/2016.csv";
    private readonly StringWriter output = new() { NewLine = "\n" };

    public static TheoryData<string> Ways => [.. SavedAs.Names.Where(w => w is not ("columns in another order" or "remarks between"))];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_way_to_save_becomes_our_own_bytes_again(string way)
    {
        using var folder = new CaseFolder();
        var ours = File.ReadAllBytes(Path.Combine(folder.Data, Actuals));
        File.WriteAllBytes(Path.Combine(folder.Data, Actuals), SavedAs.Bytes(way, File.ReadAllText(Path.Combine(folder.Data, Actuals)))!);

        Fix(folder, "y");

        Assert.Equal(ours, File.ReadAllBytes(Path.Combine(folder.Data, Actuals)));
    }

    [Fact]
    public void Cells_are_written_plainly_and_each_change_is_shown_before()
    {
        using var folder = new CaseFolder();
        var text = File.ReadAllText(Path.Combine(folder.Data, Actuals));
        folder.Write(
            Actuals, text.Replace("225", "２２５人", StringComparison.Ordinal).Replace(",,未集計,", ",集計中,,", StringComparison.Ordinal));

        Fix(folder, "はい");

        var written = File.ReadAllText(Path.Combine(folder.Data, Actuals));
        Assert.Equal(text.Replace("未集計", "集計中", StringComparison.Ordinal), written);
        Assert.Contains("2行目 value (C)「２２５人」→「225」", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("7行目 value (C)「集計中」→「」", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("7行目 missing (D)「」→「集計中」", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("1個のファイルを書きなおしますか。", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n")]
    [InlineData("")]
    [InlineData(null)]
    public void Without_a_yes_nothing_is_written(string? answer)
    {
        using var folder = new CaseFolder();
        folder.Write(Actuals, File.ReadAllText(Path.Combine(folder.Data, Actuals)).Replace("225", "2２5", StringComparison.Ordinal));
        var before = Bytes(folder);

        Fix(folder, answer);

        Assert.Equal(before, Bytes(folder));
        Assert.Contains("書きなおしませんでした。", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_an_error_is_left_alone()
    {
        using var folder = new CaseFolder();
        folder.Write(
            Actuals, File.ReadAllText(Path.Combine(folder.Data, Actuals))
                .Replace("225", "２２５", StringComparison.Ordinal)
                .Replace("134", "百三十四", StringComparison.Ordinal));
        var before = Bytes(folder);

        var code = Fix(folder, "y");

        Assert.Equal(before, Bytes(folder));
        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("[not-a-number]", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_fix_there_is_nothing_more_to_fix_and_check_has_no_notice()
    {
        using var folder = new CaseFolder();
        folder.Write(Actuals, File.ReadAllText(Path.Combine(folder.Data, Actuals)).Replace("225", "２２５人", StringComparison.Ordinal));
        Fix(folder, "y");
        output.GetStringBuilder().Clear();

        Fix(folder, "y");

        Assert.Equal("書きなおすファイルはありません。\nエラー 0件、警告 0件、お知らせ 0件\n", output.ToString());
    }

    [Fact]
    public void The_real_data_are_in_our_own_form()
    {
        var problems = new ProblemList();
        var data = Repository.PathOf("data");

        var (sound, doubtful) = OwnForm.Of(data, SiteFiles.Read(data, problems), problems);

        Assert.Empty(sound.Select(r => r.File));
        Assert.Empty(doubtful);
    }

    [Fact]
    public void A_rewriting_that_would_change_a_value_is_noticed()
    {
        using var folder = new CaseFolder();
        var changed = File.ReadAllText(Path.Combine(folder.Data, Actuals)).Replace("225", "226", StringComparison.Ordinal);

        var differing =
            SameMeaning.Differing(folder.Data, folder.Rows(), [new(Actuals, [], [], System.Text.Encoding.UTF8.GetBytes(changed), [])]);

        Assert.Equal([Actuals], differing);
    }

    private int Fix(CaseFolder folder, string? answer) =>
        CommandLine.Run(["check", "--fix", "--data", folder.Data, "--input", folder.Input, "--lang", "ja"],
            output, output, new StringReader(answer ?? ""));

    private static Dictionary<string, string> Bytes(CaseFolder folder) =>
        Directory.GetFiles(folder.Data, "*", SearchOption.AllDirectories).ToDictionary(
            f => f, f => Convert.ToHexString(File.ReadAllBytes(f)));
}
