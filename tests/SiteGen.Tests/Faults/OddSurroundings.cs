// Environments that a machine may have: other languages and clocks, folders that are not there, no git.
namespace SiteGen.Tests.Faults;

internal static class OddSurroundings
{
    private static readonly (string Name, string? Value)[] All =
    [
        ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "ja_JP.eucJP"), ("LC_ALL", "xx"), ("LC_ALL", ""), ("LANG", null),
        ("TZ", "Nowhere/None"), ("TZ", "Pacific/Kiritimati"),
        ("HOME", null), ("HOME", ""), ("HOME", "relative"), ("HOME", "/no/such/home"),
        ("TMPDIR", "/no/such/folder"), ("TMPDIR", "/dev/null"), ("TMPDIR", ""),
        ("PATH", "/no/such/folder"), ("GIT_DIR", "/no/such/repository"), ("GIT_INDEX_FILE", "/dev/null"),
        ("TERM", "dumb"), ("TERM", null), ("COLUMNS", "-1"), ("NO_COLOR", "1"),
        ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"), ("CI", "true"), ("USER", null), ("PWD", "/no/such/folder"),
    ];

    /// <summary>Up to four odd variables, and the program's own way to its runtime.</summary>
    public static IReadOnlyDictionary<string, string?> Of(string root, Random random)
    {
        var odd = new Dictionary<string, string?>(StringComparer.Ordinal) { ["DOTNET_NOLOGO"] = "1" };
        for (var n = random.Next(1, 5); n > 0; n--)
        {
            var (name, value) = All[random.Next(All.Length)];
            odd[name] = value;
        }
        if (random.Next(4) == 0) odd["HOME"] = root;
        return odd;
    }
}
