// What is kept from the site before has the bytes that it would have if it were made: random edits, one after the other,
// each built upon the site before it and from nothing.
using System.Globalization;
using SiteGen.Build;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Extract;
using SiteGen.Tests.RealData;
using SiteGen.Tests.Site;
using Xunit.Abstractions;

namespace SiteGen.Tests.Faults;

public sealed class IncrementalTests(ITestOutputHelper log) : IDisposable
{
    private const int FewInEveryRun = 5;

    private readonly CaseFolder site = SmallCities.Folder();
    private readonly string root = Directory.CreateTempSubdirectory("sitegen-edits-").FullName;

    // SITEGEN_EDITS=2000 is the long run; SITEGEN_SEED begins elsewhere. Only edits that leave the data sound are counted.
    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : usual;

    public void Dispose()
    {
        site.Dispose();
        Directory.Delete(root, recursive: true);
    }

    [Fact]
    public void An_edit_built_upon_the_site_before_gives_the_bytes_of_a_build_from_nothing()
    {
        var (seed, wanted) = (Setting("SITEGEN_SEED", 1), Setting("SITEGEN_EDITS", FewInEveryRun));
        Assert.NotNull(Build("kept"));
        var (sound, kept, tried) = (0, 0, 0);

        for (; sound < wanted; seed++, tried++)
        {
            var story = Edit(new(seed), out var undo);
            if (Build("kept") is not { } result)
            {
                undo();
                continue;
            }
            Assert.NotNull(Build("fresh"));
            var (one, other) = (CopiedSite.FilesOf(At("kept")), CopiedSite.FilesOf(At("fresh")));
            var wrong = one.Keys.Union(other.Keys).Where(f => one.GetValueOrDefault(f) != other.GetValueOrDefault(f)).ToList();
            Assert.True(wrong.Count == 0, $"seed {seed}: {story}: {string.Join(", ", wrong.Take(10))}: {Difference(wrong)}");
            Directory.Delete(At("fresh"), recursive: true);
            (sound, kept) = (sound + 1, kept + result.Kept);
        }

        log.WriteLine($"{sound} sound edits of {tried}, {kept} files kept");
        Assert.True(kept > sound, "Nothing was kept, so that nothing was proved.");
    }

    // Where the first page of some differs.
    private string Difference(List<string> files)
    {
        if (files.Find(f => f.EndsWith(".html", StringComparison.Ordinal)) is not { } page) return "";
        var (one, other) = (File.ReadAllLines(Path.Combine(At("kept"), page)), File.ReadAllLines(Path.Combine(At("fresh"), page)));
        return string.Join(" / ", one.Zip(other).Where(p => p.First != p.Second).Take(1).Select(p => $"{p.First} <> {p.Second}"));
    }

    private BuildResult? Build(string name) => SiteBuild.Run(new(site.Data, site.Input, At(name)), new());

    private string At(string name) => Path.Combine(root, name);

    // Mostly a cell with another one of its column; else damage of any kind, a file that goes, an article.
    private string Edit(Random random, out Action undo)
    {
        var files = new[] { site.Data, site.Input }.SelectMany(f => Directory.GetFiles(f, "*", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).ToList();
        var file = files[random.Next(files.Count)];
        var before = File.ReadAllBytes(file);
        undo = () => File.WriteAllBytes(file, before);
        var kind = file.EndsWith(".md", StringComparison.Ordinal) ? "line breaks" : random.Next(10) == 0 ? "gone" : "cell";
        if (kind == "cell" && random.Next(5) == 0) kind = Mutation.Kinds[random.Next(Mutation.Kinds.Count)];
        if (kind == "gone") File.Delete(file);
        else File.WriteAllBytes(file, kind == "cell" ? Cell(before, random) : new Mutation(random).Of(before, kind));
        return $"{kind} in {Path.GetRelativePath(site.Root, file)}";
    }

    private static byte[] Cell(byte[] file, Random random)
    {
        List<string[]> rows = [.. Table.Read(System.Text.Encoding.UTF8.GetString(file).TrimStart('\uFEFF'))];
        if (rows.Count < 2) return file;
        var (row, other) = (rows[random.Next(1, rows.Count)], rows[random.Next(1, rows.Count)]);
        var at = random.Next(Math.Min(row.Length, other.Length));
        row[at] = decimal.TryParse(row[at], NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && random.Next(2) == 0
            ? (number + random.Next(1, 9)).ToString(CultureInfo.InvariantCulture)
            : random.Next(2) == 0 ? other[at] : $"{row[at]}{"変 x1"[random.Next(4)]}";
        return System.Text.Encoding.UTF8.GetBytes(Table.Write(rows));
    }
}
