// check --fix loses nothing: what was saved while it asks, what stands beside, a link, a file that may not be written.
using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Faults;

namespace SiteGen.Tests.Commands;

public sealed class FixSafetyTests : IDisposable
{
    private const string Actuals = "sample/actuals/2016.csv";
    private readonly CaseFolder folder = new();
    private readonly StringWriter output = new() { NewLine = "\n" };

    public FixSafetyTests()
    {
        Widen("sample/actuals/2015.csv");
        Widen(Actuals);
    }

    public static TheoryData<string> Edits =>
        ["another figure", "the same length", "one of two files", "deleted", "another file of the data", "a new file"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_is_saved_while_it_asks_stays(string edit)
    {
        var before = "";
        var code = Fix(() =>
        {
            Edit(edit);
            before = TreeHash.Of(folder.Data);
        });

        Assert.Equal(before, TreeHash.Of(folder.Data));
        Assert.Equal(ExitCode.Output, code);
        Assert.Contains("たずねている間に変わりました", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sample/actuals/2016.csv.new")]
    [InlineData("sample/actuals/.2016.csv.1.new")]
    [InlineData("sample/actuals/.2016.csv.2.new")]
    public void A_file_of_somebody_beside_it_stays(string mine)
    {
        folder.Write(mine, "mine");

        Assert.Equal(ExitCode.Fine, Fix());

        Assert.Equal("mine", File.ReadAllText(PathOf(mine)));
        Assert.DoesNotContain("２", File.ReadAllText(PathOf(Actuals)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_leads_to_is_rewritten()
    {
        var real = Path.Combine(Path.GetDirectoryName(folder.Data)!, "real.csv");
        File.Move(PathOf(Actuals), real);
        File.CreateSymbolicLink(PathOf(Actuals), real);

        Fix();

        Assert.Equal(real, new FileInfo(PathOf(Actuals)).LinkTarget);
        Assert.DoesNotContain("２", File.ReadAllText(real), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_behind_a_link_is_rewritten_where_it_is()
    {
        var real = Path.Combine(Path.GetDirectoryName(folder.Data)!, "elsewhere");
        Directory.Move(PathOf("sample"), real);
        Directory.CreateSymbolicLink(PathOf("sample"), real);

        Fix();

        Assert.Equal(real, new DirectoryInfo(PathOf("sample")).LinkTarget);
        Assert.DoesNotContain("２", File.ReadAllText(Path.Combine(real, "actuals/2016.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_left_beside_and_permissions_stay()
    {
        var before = Directory.GetFiles(folder.Data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(PathOf(Actuals), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Fix();

        Assert.Equal(before, Directory.GetFiles(folder.Data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(PathOf(Actuals)));
    }

    [Fact]
    public void A_file_that_is_read_only_ends_in_words_and_no_other_is_written()
    {
        File.SetAttributes(PathOf(Actuals), FileAttributes.ReadOnly);
        var before = TreeHash.Of(folder.Data);

        var code = Fix();

        Assert.Equal(ExitCode.Output, code);
        Assert.Contains("どのファイルももとのままです。", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, TreeHash.Of(folder.Data));
        File.SetAttributes(PathOf(Actuals), FileAttributes.Normal);
    }

    [Fact]
    public void Where_one_folder_may_not_be_written_no_file_is()
    {
        if (OperatingSystem.IsWindows()) return;
        Widen("sample/targets.csv");
        ProgramRun.Open(Path.GetDirectoryName(folder.Data)!);
        File.SetUnixFileMode(PathOf("sample"), (UnixFileMode)0b101_101_101);
        var before = Contents();

        var run = ProgramRun.AsOrdinaryUser(["check", "--fix", "--data", folder.Data, "--input", folder.Input, "--lang", "en"], "y\n");

        Assert.Equal(ExitCode.Output, run.Code);
        Assert.Contains("All of them are as they were.", run.Printed, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
        ProgramRun.Open(folder.Data);
    }

    // Writing and deleting beside a file gives its folder another time, so only the files are compared.
    private IEnumerable<string> Contents() =>
        [.. Directory.GetFiles(folder.Data, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => f + File.ReadAllText(f))];

    private void Edit(string edit)
    {
        var path = PathOf(Actuals);
        var text = File.ReadAllText(path);
        switch (edit)
        {
            case "another figure": File.WriteAllText(path, text.Replace("128", "1280", StringComparison.Ordinal)); break;
            case "the same length": File.WriteAllText(path, text.Replace("128", "129", StringComparison.Ordinal)); break;
            case "one of two files": File.AppendAllText(PathOf("sample/actuals/2015.csv"), "\n"); break;
            case "deleted": File.Delete(path); break;
            case "another file of the data": File.AppendAllText(PathOf("units.csv"), "\n"); break;
            default: folder.Write("sample/actuals/2014.csv", text); break;
        }
    }

    // Full-width figures, which a fix writes plainly.
    private void Widen(string file) => folder.Write(file, Regex.Replace(File.ReadAllText(PathOf(file)), @",2(\d\d),", ",２$1,"));

    private string PathOf(string file) => Path.Combine(folder.Data, file);

    private int Fix(Action? meanwhile = null) =>
        CommandLine.Run(["check", "--fix", "--data", folder.Data, "--input", folder.Input, "--lang", "ja"],
            output, output, new Asked(meanwhile ?? (() => { })));

    // Somebody who does something before saying yes.
    private sealed class Asked(Action meanwhile) : TextReader
    {
        public override string ReadLine()
        {
            meanwhile();
            return "y";
        }
    }
}
