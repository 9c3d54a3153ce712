// The entries of the search as files, one a language; their names have their hashes.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Build;
using SiteGen.Plans.Extract;
using SiteGen.Theme;
using SiteGen.Web;

namespace SiteGen.Search;

internal sealed record SearchFiles(IReadOnlyDictionary<string, Artifact> ByLanguage)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static SearchFiles Of(Frame frame) => new(frame.Site.Languages.AsParallel().ToDictionary(l => l.Code, l => Of(frame, l)));

    /// <summary>The addresses, by language.</summary>
    public IReadOnlyDictionary<string, string> Addresses => ByLanguage.ToDictionary(f => f.Key, f => "/" + f.Value.Path);

    /// <summary>The files.</summary>
    public IEnumerable<Artifact> Files => ByLanguage.Values;

    private static Artifact Of(Frame frame, Language language)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(SearchIndex.Entries(frame, language), Json);
        return Artifact.Of(Assets.PathOf($"search.{language.Code}", ".json", bytes), bytes);
    }
}
