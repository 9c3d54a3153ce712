// Compares a text with an expected one in a file. Accepted by hand with SITEGEN_ACCEPT=1, never in CI.
namespace SiteGen.Tests;

internal static class Snapshot
{
    public static void Compare(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("SITEGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", text);
    }
}
