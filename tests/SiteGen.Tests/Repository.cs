// Where the repository's own folders are, for tests that look at the real data and documents.
namespace SiteGen.Tests;

internal static class Repository
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "SiteGen.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
