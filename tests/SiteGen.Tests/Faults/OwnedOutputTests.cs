// Whose the output folder is: only what a build wrote is replaced; whatever else is there stops the build and stays.
using SiteGen.Commands;
using SiteGen.Output;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Faults;

public sealed class OwnedOutputTests : IDisposable
{
    private readonly CaseFolder folder = new();
    private readonly string root = Directory.CreateTempSubdirectory("sitegen-own-").FullName;

    private string Output => Path.Combine(root, "output");

    private string Work => Path.Combine(root, ".output.staged");

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(root, recursive: true);
    }

    [Theory]
    [InlineData("CNAME")]
    [InlineData(".well-known/security.txt")]
    [InlineData("photos/2016/a.jpg")]
    [InlineData("data/my-own.csv")]
    [InlineData(".git/HEAD")]
    [InlineData("index.html.bak")]
    public void What_somebody_put_into_a_site_stops_the_build_and_stays(string file)
    {
        Build();
        Write(file, "mine");
        var before = TreeHash.Of(root);

        var (code, printed) = Build();

        Assert.Equal(ExitCode.Output, code);
        Assert.Contains(file.StartsWith("data", StringComparison.Ordinal) ? file : file.Split('/')[0], printed, StringComparison.Ordinal);
        Assert.Contains("The old site is untouched.", printed, StringComparison.Ordinal);
        Assert.Equal(before, TreeHash.Of(root));
    }

    [Fact]
    public void An_empty_folder_that_somebody_put_into_a_site_stays()
    {
        Build();
        Directory.CreateDirectory(Path.Combine(Output, "mine"));

        Assert.Equal(ExitCode.Output, Build().Code);
        Assert.True(Directory.Exists(Path.Combine(Output, "mine")));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("assets")]
    public void A_link_in_place_of_a_file_or_folder_of_the_site_is_not_ours(string name)
    {
        Build();
        var (path, mine) = (Path.Combine(Output, name), Path.Combine(root, "mine"));
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else File.Delete(path);
        Directory.CreateDirectory(mine);
        File.WriteAllText(Path.Combine(mine, "a.txt"), "mine");
        File.CreateSymbolicLink(path, Path.Combine(mine, "a.txt"));

        Assert.Equal(ExitCode.Output, Build().Code);
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(Output);

        Assert.Equal(ExitCode.Fine, Build().Code);
    }

    [Fact]
    public void A_site_without_its_list_is_nobody_s()
    {
        Build();
        File.Delete(Path.Combine(Output, Manifest.Name));

        var (code, printed) = Build();

        Assert.Equal(ExitCode.Output, code);
        Assert.Contains("made by an earlier version", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_the_name_of_the_list_gives_a_folder_to_nobody()
    {
        Write("mine.txt", "mine");
        Write(Manifest.Name, "mine.txt\n");

        Assert.Equal(ExitCode.Output, Build().Code);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Output, "mine.txt")));
    }

    [Fact]
    public void What_a_site_no_longer_has_is_deleted()
    {
        Build();
        var article = Path.Combine(folder.Input, "about.ja.md");
        File.WriteAllText(article, "---\ntitle: このサイト\n---\n本文です。\n");
        Build();
        Assert.True(File.Exists(Path.Combine(Output, "about/index.html")));
        File.Delete(article);

        var (code, printed) = Build();

        Assert.Equal(ExitCode.Fine, code);
        Assert.False(Directory.Exists(Path.Combine(Output, "about")));
        Assert.DoesNotContain(" 0 deleted", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_left_beside_the_site()
    {
        Build();
        Build();

        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    [Theory]
    [InlineData("half/page.html", null)]
    [InlineData("index.html", "index.html")]
    public void What_a_killed_build_left_is_cleared_away_by_the_next(string file, string? listed)
    {
        Build();
        Left(file);
        var list = new Manifest(null, new Dictionary<string, ManifestEntry> { [$"{listed}"] = new("", "") });
        if (listed is not null) File.WriteAllBytes(Path.Combine(Work, "site", Manifest.Name), list.ToBytes());

        Assert.Equal(ExitCode.Fine, Build().Code);
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void The_old_site_that_a_build_left_out_of_its_place_is_put_back()
    {
        Build();
        Left("half.html");
        Directory.Move(Output, Path.Combine(Work, "site.old"));
        File.WriteAllText(Path.Combine(folder.Data, "units.csv"), "broken");

        using (new StagedFolder(Output)) Assert.True(File.Exists(Path.Combine(Output, "index.html")));

        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void A_folder_of_somebody_with_the_name_of_the_build_s_own_stays()
    {
        Directory.CreateDirectory(Work);
        File.WriteAllText(Path.Combine(Work, "mine.txt"), "mine");

        var (code, printed) = Build();

        Assert.Equal(ExitCode.Output, code);
        Assert.Contains("mine.txt", printed, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Work, "mine.txt")));
    }

    [Fact]
    public void A_file_that_comes_while_the_build_runs_stays()
    {
        Build();
        using var output = new StagedFolder(Output);
        output.Write("index.html", "new"u8);
        Write("CNAME", "mine");

        Assert.Throws<OutputRefusedException>(() => output.PutInPlace());

        Assert.Equal("mine", File.ReadAllText(Path.Combine(Output, "CNAME")));
        Assert.True(File.Exists(Path.Combine(Output, "robots.txt")));
    }

    [Theory]
    [InlineData("../escaped.html")]
    [InlineData("a/../../escaped.html")]
    [InlineData("/escaped.html")]
    [InlineData("...")]
    [InlineData("a//b")]
    [InlineData("a\\..\\b")]
    [InlineData("C:escaped")]
    [InlineData("")]
    public void A_path_that_leaves_the_folder_is_refused_whoever_asks(string path)
    {
        using var disk = new StagedFolder(Output);

        Assert.Throws<OutputRefusedException>(() => disk.Write(path, "x"u8));
        Assert.DoesNotContain(
            Directory.GetFiles(root, "*", SearchOption.AllDirectories), f => f.Contains("escaped", StringComparison.Ordinal));
    }

    private void Left(string file)
    {
        var path = Path.Combine(Work, "site", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "half");
        File.WriteAllText(Path.Combine(Work, ".sitegen-lock"), "");
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(Output, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private (int Code, string Printed) Build()
    {
        var printed = new StringWriter();
        var code = CommandLine.Run(
            ["build", "--data", folder.Data, "--input", folder.Input, "--output", Output, "--lang", "en"], printed, printed);
        return (code, printed.ToString());
    }
}
