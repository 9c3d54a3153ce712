// Command lines that somebody may type, paste or script: missing, doubled, empty, far too long, names of other things.
namespace SiteGen.Tests.Faults;

internal static class OddArguments
{
    private static readonly string[] Options = ["--data", "--input", "--output", "--lang", "--format",
        "--strict", "--fix", "--port", "--shard", "--join", "--help", "--version", "--nonsense", "-x", "--", "--data=",
        "--lang:ja"];

    private static readonly string[] Words =
    [
        "", " ", "-", "--", "*", "~", "@file", "a\nb", "a\tb", "\u0001", "日本語", "CON", "%s", "$HOME", "2017",
        "R9", "-1", "99999999999", "ja", "en", "json", "github", "text", "sample", "sample2", "HEAD",
        "HEAD~1", "../..",
        "con.txt", "a:b", "\\\\server\\share", "http://example.org/", new string('x', 300),
        new string('y', 5_000), string.Join('/', Enumerable.Repeat("deep", 1_500)),
    ];

    /// <summary>A command line; every folder that it names lies below the root, or can hold nothing.</summary>
    public static string[] Of(string root, Random random)
    {
        List<string> line = [.. Command(root, random), "--data", random.Next(4) > 0 ? Path.Combine(root, "data") : Folder(root, random)];
        if (line[0] != "new") line.AddRange(["--input", random.Next(4) > 0 ? Path.Combine(root, "input") : Folder(root, random)]);
        for (var more = random.Next(3) - 1; more > 0; more--)
            line.Insert(random.Next(1, line.Count + 1), random.Next(2) == 0 ? Pick(Options, random) : Word(root, random));
        return [.. line];
    }

    private static string[] Command(string root, Random random) => random.Next(8) switch
    {
        0 => ["check"],
        1 => ["check", "--fix"],
        2 => ["check", "--format", Pick(["json", "github", "text", "xml", ""], random), "--strict"],
        3 or 4 => ["build", "--output", Folder(root, random)],
        5 => ["diff", Word(root, random)],
        6 => ["new", "year", Word(root, random), Word(root, random)],
        _ => ["new", "plan", Word(root, random)],
    };

    private static string Folder(string root, Random random) => random.Next(14) switch
    {
        0 => root,
        1 => Path.Combine(root, "data"),
        2 => Path.Combine(root, "data", "sample"),
        3 => Path.Combine(root, "data", "units.csv"),
        4 => Path.Combine(root, "input"),
        5 => Path.Combine(root, "no", "such", "folder"),
        6 => Path.Combine(root, new string('z', 300)),
        7 => Path.Combine(root, string.Concat(Enumerable.Repeat("deep/", 1_000))),
        8 => "/dev/null",
        9 => "/dev/null/inside",
        10 => "/proc/sitegen",
        11 => Path.Combine(root, "output\nof two lines"),
        12 => "",
        _ => Path.Combine(root, "output"),
    };

    private static string Word(string root, Random random) => random.Next(4) == 0 ? Folder(root, random) : Pick(Words, random);

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
