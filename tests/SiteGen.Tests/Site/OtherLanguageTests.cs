// A site in a language of which the program has no words: the English one, said to be in Spanish.
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Build;
using SiteGen.Plans;

namespace SiteGen.Tests.Site;

public sealed class OtherLanguageTests : IClassFixture<EnglishSite>, IDisposable
{
    private static readonly string Source = Repository.PathOf("tests", "SiteGen.Tests", "Site", "english");

    private readonly EnglishSite english;
    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-spanish-").FullName;
    private readonly ProblemList problems = new();

    public OtherLanguageTests(EnglishSite english)
    {
        this.english = english;
        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories)) Copy(file);
        Assert.True(SiteBuild.Run(new(At("data"), At("input"), At("output")), problems) is not null, string.Join('\n', problems.Sorted()));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Its_open_data_have_every_text()
    {
        Assert.NotEmpty(english.Files(".csv"));
        foreach (var file in english.Files(".csv")) Assert.Equal(Columns(english.Text(file)), Output(file));
    }

    [Fact]
    public void Its_dictionary_names_the_language_by_its_code()
    {
        var dictionary = Output("data/datapackage.json");

        Assert.Contains("Name of the KPI (language: es)", dictionary, StringComparison.Ordinal);
        Assert.DoesNotContain("in unit_en", dictionary, StringComparison.Ordinal);
    }

    private string Output(string file) => File.ReadAllText(Path.Combine(At("output"), file));

    private string At(string name) => Path.Combine(folder, name);

    private void Copy(string file)
    {
        var target = At(Path.GetRelativePath(Source, file)).Replace(".en.md", ".es.md", StringComparison.Ordinal);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, InSpanish(Path.GetFileName(file), File.ReadAllText(file)), Encoding.UTF8);
    }

    // Units and the terms of the glossary know Japanese and English only.
    private static string InSpanish(string name, string text)
    {
        if (name is "units.csv") return text;
        if (name is "corrections.csv") return Columns(text);
        var lines = text.Split('\n', 2);
        if (name is "glossary.csv") return $"{lines[0].Replace("note_en", "note_es", StringComparison.Ordinal)}\n{lines[1]}";
        var heads = Columns(lines[0]).Replace("key,en", "key,es", StringComparison.Ordinal);
        return $"{heads}\n{lines[^1].Replace("languages,en", "languages,es", StringComparison.Ordinal)}";
    }

    private static string Columns(string text) => Regex.Replace(text, @"_en\b", "_es");
}
