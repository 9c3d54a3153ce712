// A site made in parts and joined is the site made at once; what does not belong together is refused in words.
using SiteGen.Commands;
using SiteGen.Output;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Faults;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Commands;

/// <summary>Small cities, built at once and as two of three parts.</summary>
public sealed class PartedSite : IDisposable
{
    private readonly CaseFolder folder = SmallCities.Folder();
    private readonly string root = Directory.CreateTempSubdirectory("sitegen-shards-").FullName;

    public PartedSite()
    {
        Fine("build", "--output", At("whole"));
        foreach (var part in new[] { 1, 2 }) Fine("build", "--shard", $"{part}/3", "--output", At($"{part}-of-3"));
    }

    public string[] Folders => ["--data", folder.Data, "--input", folder.Input];

    public string At(string name) => Path.Combine(root, name);

    public void Fine(params string[] command)
    {
        var (code, printed) = Run(command);
        Assert.True(code == ExitCode.Fine, printed);
    }

    public (int Code, string Printed) Run(params string[] command)
    {
        var printed = new StringWriter();
        string[] language = command.Contains("--lang") ? [] : ["--lang", "en"];
        string[] folders = command.Contains("--data") ? [] : Folders;
        return (CommandLine.Run([.. command, .. folders, .. language], printed, printed), printed.ToString());
    }

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(root, recursive: true);
    }
}

public sealed class ShardTests(PartedSite site) : IClassFixture<PartedSite>
{
    private string[] Two => [site.At("1-of-3"), site.At("2-of-3")];

    [Fact]
    public void Parts_that_are_joined_have_the_bytes_of_one_build()
    {
        // On another machine, as it were.
        Assert.Equal(0, ProgramRun.Of(["build", .. site.Folders, "--shard", "3/3", "--output", site.At("3-of-3")]).Code);

        Joined("three", [.. Two, site.At("3-of-3")]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void So_have_other_numbers_of_parts(int count)
    {
        var parts = Enumerable.Range(1, count).Select(part => site.At($"{part}-of-{count}")).ToArray();
        for (var part = 1; part <= count; part++) site.Fine("build", "--shard", $"{part}/{count}", "--output", parts[part - 1]);

        Joined($"{count}", parts);
    }

    [Fact]
    public void A_part_is_told_from_a_whole_site()
    {
        var (_, printed) = site.Run("build", "--shard", "2/2", "--output", site.At("part"));
        var again = site.Run("build", "--output", site.At("part"));

        Assert.Contains("This is part 2/2 of the site.", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("(0 changed", again.Printed, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.At("part"), "robots.txt")));
    }

    [Theory]
    [InlineData("ja", "ほかのデータ")]
    [InlineData("en", "made from other data")]
    public void Parts_of_other_data_are_refused(string language, string words)
    {
        using var other = new CaseFolder();

        Refused(language, words, ["--data", other.Data, "--input", other.Input], Two);
    }

    [Theory]
    [InlineData("ja", "そろっていません。あるもの: 1/3、2/3。ないもの: 3/3。")]
    [InlineData("en", "Given: 1/3, 2/3. Missing: 3/3.")]
    public void A_part_that_is_missing_is_named(string language, string words) => Refused(language, words, [], Two);

    [Fact]
    public void A_part_given_twice_does_not_stand_for_another() =>
        Refused("en", "Missing: 3/3.", [], [.. Two, Two[0]]);

    [Theory]
    [InlineData("ja", "--shard が作ったサイトの一部ではありません", "whole")]
    [InlineData("en", "is no part of a site that build --shard made", "nowhere")]
    public void A_whole_site_and_a_folder_of_something_else_are_no_parts(string language, string words, string folder) =>
        Refused(language, words, [], site.At(folder));

    [Fact]
    public void A_part_of_which_somebody_changed_a_file_is_refused()
    {
        var part = site.At("1-of-1-changed");
        site.Fine("build", "--shard", "1/1", "--output", part);
        File.AppendAllText(Path.Combine(part, "index.html"), " ");

        Refused("en", "or was changed since", [], part);
    }

    [Theory]
    [InlineData("--shard", "0/2")]
    [InlineData("--shard", "3/2")]
    [InlineData("--shard", "two")]
    [InlineData("--shard", "1/1001")]
    [InlineData("--shard", "1/2", "--join", "x")]
    public void What_is_no_part_is_wrong_use(params string[] options) =>
        Assert.Equal(ExitCode.WrongUse, site.Run(["build", "--output", site.At("wrong"), .. options]).Code);

    private void Joined(string name, string[] parts)
    {
        site.Fine(["build", "--join", .. parts, "--output", site.At(name)]);

        Assert.Equal(CopiedSite.FilesOf(site.At("whole")), CopiedSite.FilesOf(site.At(name)));
        var inParts = parts.SelectMany(p => CopiedSite.FilesOf(p).Keys).Where(f => f != Manifest.Name).ToList();
        Assert.Equal(inParts.Count, inParts.Distinct().Count());
        Assert.All(parts, p => Assert.True(CopiedSite.FilesOf(p).Count > 2));
    }

    private void Refused(string language, string words, string[] folders, params string[] parts)
    {
        var (code, printed) = site.Run(["build", "--join", .. parts, "--output", site.At("refused"), "--lang", language, .. folders]);

        Assert.Equal(ExitCode.Output, code);
        Assert.Contains(words, printed, StringComparison.Ordinal);
        Assert.Contains("→", printed, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("refused")));
    }
}
