// A copy of the site in English, for tests that change it.
namespace SiteGen.Tests.Site;

/// <summary>A copy of the data, to be changed.</summary>
public sealed class EnglishCopy : IDisposable
{
    private static readonly string Source = Repository.PathOf("tests", "SiteGen.Tests", "Site", "english");
    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-english-copy-").FullName;

    public EnglishCopy()
    {
        foreach (var file in Directory.GetFiles(Source, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(Source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public string Data => Path.Combine(folder, "data");

    public string Input => Path.Combine(folder, "input");

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
