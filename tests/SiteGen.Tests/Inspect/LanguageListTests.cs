// Languages of site.csv: parts of addresses, names of columns, and what browsers are told.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class LanguageListTests
{
    [Theory]
    [InlineData("ja", null)]
    [InlineData("ja;en;ja-easy:easy:ja", null)]
    [InlineData("ja;en;zh-Hant:tw:zh-Hant;ko", null)]
    [InlineData("ja;en:../escaped", "language-shape")]
    [InlineData("ja;en:..", "language-shape")]
    [InlineData("ja;en:/etc", "language-shape")]
    [InlineData("ja;en:a/b", "language-shape")]
    [InlineData("ja;en:English", "language-shape")]
    [InlineData("ja;en:en.", "language-shape")]
    [InlineData("ja;en:data", "language-shape")]
    [InlineData("ja;en:nul", "language-shape")]
    [InlineData("ja;../en", "language-shape")]
    [InlineData("ja;en us", "language-shape")]
    [InlineData("ja;:en", "language-shape")]
    [InlineData("ja;en:en:a b", "language-shape")]
    [InlineData("ja;en:en:en:en", "language-shape")]
    [InlineData("ja;英語", "language-shape")]
    [InlineData("ja;en;en", "language-twice")]
    [InlineData("ja;en;EN", "language-twice")]
    [InlineData("ja;en;ja", "language-twice")]
    [InlineData("ja;en;ja-easy:en:ja", "language-twice")]
    public void Each_part_of_a_language_is_checked(string languages, string? problem)
    {
        using var folder = new CaseFolder();
        folder.Write("site.csv", $"key,ja,en\ntitle,a,a\nlanguages,{languages},\n");

        var found = LanguageList.Check(folder.Rows());

        Assert.Equal(problem is null ? [] : [problem], found.Select(p => p.Code));
        Assert.All(found, p => Assert.Equal("site.csv:3 ja (B)", $"{p.At}"));
    }
}
