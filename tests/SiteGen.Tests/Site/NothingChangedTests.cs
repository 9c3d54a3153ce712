// A second build of what has not changed makes nothing; whatever is not as it was is made again.
using SiteGen.Build;
using SiteGen.Commands;
using SiteGen.Output;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

/// <summary>The small site, built; each test leaves it built.</summary>
public sealed class BuiltOnce : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sitegen-again-").FullName;

    public BuiltOnce() => Assert.NotNull(SiteBuild.Run(new(Folder.Data, Folder.Input, Output), new()));

    public CaseFolder Folder { get; } = new();

    public string Output => Path.Combine(root, "output");

    public void Dispose()
    {
        Folder.Dispose();
        Directory.Delete(root, recursive: true);
    }
}

public sealed class NothingChangedTests(BuiltOnce site) : IClassFixture<BuiltOnce>
{
    private int begun;

    private string Output => site.Output;

    [Fact]
    public void A_second_build_makes_no_file_and_says_what_the_first_said()
    {
        var first = Build()!;
        var before = Files();
        begun = 0;

        var second = Build()!;

        Assert.Equal(0, begun);
        Assert.Equal(first with { Changed = 0, Kept = 0 }, second);
        Assert.Equal(before, Files());
    }

    public static TheoryData<string, Action<string>> Damages => new()
    {
        { "index.html", f => File.AppendAllText(f, " ") },
        { "index.html", f => File.WriteAllText(f, File.ReadAllText(f).Replace("<h1", "<h2", StringComparison.Ordinal)) },
        { "index.html", File.Delete },
        { "index.html", Grow },
        { "data/all.zip", f => File.WriteAllBytes(f, File.ReadAllBytes(f)[..100]) },
        { Manifest.Name, f => File.WriteAllText(f, Older(File.ReadAllText(f))) },
        { Manifest.Name, f => File.WriteAllText(f, File.ReadAllText(f).Replace("html\t", "html\t0", StringComparison.Ordinal)) },
        { Manifest.Name, f => File.WriteAllLines(f, File.ReadAllLines(f)[..^1]) },
        { Manifest.Name, f => File.WriteAllText(f, File.ReadAllText(f).TrimEnd('\n')) },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_site_or_a_list_that_is_not_as_it_was_is_made_again(string file, Action<string> damage)
    {
        var before = Files();
        damage(Path.Combine(Output, file));

        Assert.NotNull(Build());

        Assert.True(begun > 0);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void A_list_that_somebody_made_up_about_a_file_of_theirs_does_not_pass_for_a_site()
    {
        var before = Files();
        File.WriteAllText(Path.Combine(Output, "index.html"), "mine");
        var list = Manifest.Read(Output)!;
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("mine"u8));
        var files = new Dictionary<string, ManifestEntry>(list.Files) { ["index.html"] = new(hash, "") };
        File.WriteAllBytes(Path.Combine(Output, Manifest.Name), new Manifest(list.From! with { Inputs = new('0', 64) }, files).ToBytes());

        Build();

        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("data/site.csv")]
    [InlineData("data/sample/actuals/2016.csv")]
    [InlineData("data/sample/notes.pdf")]
    [InlineData("input/about.ja.md")]
    public void A_file_that_was_written_to_or_is_new_is_looked_at(string file)
    {
        var path = Path.Combine(site.Folder.Root, file);
        File.AppendAllText(path, File.Exists(path) ? "\n" : "---\ntitle: このサイト\n---\n本文です。\n");

        Assert.NotNull(Build());

        Assert.True(begun > 0);
    }

    [Fact]
    public void A_warning_is_told_each_time()
    {
        using var warned = new CaseFolder("translation-missing");

        var output = Path.Combine(warned.Root, "output");
        var (first, second) = (Printed(warned, output), Printed(warned, output));

        Assert.Contains("[translation-missing]", first, StringComparison.Ordinal);
        Assert.Equal(first.Split('\n').SkipLast(3), second.Split('\n').SkipLast(3));
        Assert.Contains("(0 changed, 0 deleted)", second, StringComparison.Ordinal);
    }

    // As it was before hashes stood in it: paths alone.
    private static string Older(string list) => string.Concat(
        list.Split('\n').Where(l => l.Length > 0 && (!l.StartsWith('#') || l.StartsWith("# SiteGen", StringComparison.Ordinal)))
            .Select(l => l.Split('\t')[0] + "\n"));

    private Dictionary<string, string> Files() => CopiedSite.FilesOf(Output);

    private BuildResult? Build()
    {
        var watch = new BuildWatch();
        watch.Begun += files => begun += files;
        return SiteBuild.Run(new(site.Folder.Data, site.Folder.Input, Output), new(), watch);
    }

    private static string Printed(CaseFolder folder, string output)
    {
        var printed = new StringWriter();
        CommandLine.Run(
            ["build", "--data", folder.Data, "--input", folder.Input, "--output", output, "--lang", "en"], printed, printed);
        return printed.ToString();
    }

    // Larger than an array can be; a disk stores none of it.
    private static void Grow(string file)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(3L << 30);
    }
}
