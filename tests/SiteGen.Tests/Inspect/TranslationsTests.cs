// Texts without translation, and Japanese in English texts.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class TranslationsTests
{
    [Theory]
    [InlineData("The plan 「総合戦略」 is in force.")]
    [InlineData("The plan 『総合戦略』 is in force.")]
    [InlineData("Two names, 「あ」 and 「い」.")]
    [InlineData("Café, 5㎡, 10%, ①, ～, −, €, “quoted”")]
    [InlineData("A middle dot ・ and a full stop 。")]
    [InlineData("")]
    public void An_original_name_in_quotation_marks_and_signs_are_fine(string text)
    {
        var japanese = Translations.HasJapanese(text);

        Assert.False(japanese);
    }

    [Theory]
    [InlineData("The plan 総合戦略 is in force.")]
    [InlineData("すし")]
    [InlineData("サービス")]
    [InlineData("ｻｰﾋﾞｽ")]
    [InlineData("An open 「総合戦略")]
    [InlineData("「総合」戦略")]
    [InlineData("々㐂")]
    public void Japanese_outside_of_quotation_marks_is_found(string text)
    {
        var japanese = Translations.HasJapanese(text);

        Assert.True(japanese);
    }

    [Fact]
    public void Every_language_of_the_site_needs_its_text()
    {
        using var folder = new CaseFolder();
        folder.Write("site.csv", "key,ja,en,fr\ntitle,題,Title,Titre\nlanguages,ja;en;fr,,\n");
        folder.Write("sample/updates.csv", "date,title_ja,title_en,text_ja,text_en,text_fr\n2026-11-20,題,Title,文,,\n");
        var site = folder.Rows();

        var found = Translations.Check(site.Plans[0], site).Where(p => p.At.File == "sample/updates.csv");

        Assert.Equal(["text_en (E)", "text_fr (F)", "title_fr"], found.Select(p => p.At.Column).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_text_that_is_blank_in_Japanese_needs_no_translation()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/updates.csv", "date,title_ja,title_en,text_ja,text_en\n2026-11-20,題,Title,,\n");
        var site = folder.Rows();

        var found = Translations.Check(site.Plans[0], site);

        Assert.Empty(found);
    }
}
