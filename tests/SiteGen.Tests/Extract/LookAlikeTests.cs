// Words that look the same are the same, whatever program wrote them; what is shown stays as written.
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Extract;

public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("ガス課", "カ\u3099ス課")]
    [InlineData("パブリック", "ハ\u309Aフ\u3099リック")]
    [InlineData("ゔぺ", "う\u3099へ\u309A")]
    [InlineData("Café", "Cafe\u0301")]
    [InlineData("Ōtaru", "O\u0304taru")]
    [InlineData("0\u301C5歳", "0\uFF5E5歳")]
    [InlineData("A\u2225B", "A\u2016B")]
    [InlineData("1\u22122", "1\uFF0D2")]
    [InlineData("1\u22122", "1\u20102")]
    [InlineData("\u2015", "\u2014")]
    [InlineData("センター", "センタ\uFF0D")]
    [InlineData("¬¢£", "￢￠￡")]
    [InlineData("市民 課", "市民\u00A0課")]
    [InlineData("市民 課", "市民　課")]
    [InlineData("市民課", "　市民課\u2003")]
    [InlineData("市民課", "市民\u200D課")]
    [InlineData("市民課", "\u200E市民課\u202C")]
    [InlineData("市民課", "\u2068市民課\u2069")]
    [InlineData("葛城市", "葛\U000E0100城市")]
    [InlineData("☂", "☂\uFE0F")]
    [InlineData("日本", "\u2F47本")]
    [InlineData("\u3078き地", "\u30D8き地")]
    public void Words_that_look_the_same_are_the_same(string one, string other) => Assert.Equal(LookAlike.Of(one), LookAlike.Of(other));

    [Theory]
    [InlineData("ガス課", "カス課")]
    [InlineData("市民課", "市民諜")]
    [InlineData("①", "1")]
    [InlineData("㈱", "(株)")]
    [InlineData("KPI", "kpi")]
    [InlineData("市民課", "市民 課")]
    [InlineData("１", "1")]
    [InlineData("神", "\uFA19")]
    public void Words_that_look_different_are_different(string one, string other) =>
        Assert.NotEqual(LookAlike.Of(one), LookAlike.Of(other));

    [Theory]
    [InlineData("㈱㎡①髙﨑\uFA19～－〜")]
    [InlineData("葛\U000E0100城市")]
    [InlineData("市民\u200D課")]
    [InlineData("市民　課\u00A0")]
    public void A_name_is_read_as_it_is_written(string name) => Assert.Equal(name, LookAlike.Composed(name));

    [Theory]
    [InlineData("\u2F47本", "日本")]
    [InlineData("\u2F70戸\u2F3E\u2ED1", "示戸戸長")]
    [InlineData("\u200Eplaces", "places")]
    [InlineData("pla\u200Dces\uFE0F", "places")]
    [InlineData("\u202A250\u202C", "250")]
    [InlineData("カ\u3099ス課", "ガス課")]
    public void An_id_or_number_loses_marks_that_nobody_sees_and_a_letter_is_one_character(string written, string read) =>
        Assert.Equal(read, LookAlike.Composed(written));

    [Theory]
    [InlineData("sample/indicators.csv", "こども課", "こと\u3099も課")]
    [InlineData("sample/outline.csv", "こども課", "こと\u3099も課")]
    [InlineData("sample/departments.csv", "こども課", "こと\u3099も課")]
    [InlineData("sample/indicators.csv", "こども課", "こども\u200D課")]
    [InlineData("sample/departments.csv", "市民課", "市民課\uFE00")]
    [InlineData("sample/actuals/2016.csv", "子育て相談(累計)", "子育て相談(累\u200D計)")]
    [InlineData("sample/indicators.csv", "保育所の利用者", "保育所の\u00A0利用者")]
    [InlineData("sample/targets.csv", "safe-crossings", "safe-crossings\u200E")]
    [InlineData("sample/targets.csv", ",250,", ",\u200E250,")]
    public void The_files_of_a_plan_may_spell_a_word_in_different_ways(string file, string ours, string theirs)
    {
        using var folder = new CaseFolder();
        foreach (var f in theirs.Contains('\u00A0', StringComparison.Ordinal)
            ? ["sample/actuals/2015.csv", "sample/actuals/2016.csv"]
            : Array.Empty<string>())
            folder.Write(f, Text(folder, f).Replace(ours, "保育所の　利用者", StringComparison.Ordinal));
        folder.Write(file, Text(folder, file).Replace(ours, theirs, StringComparison.Ordinal));
        var problems = new ProblemList();

        var read = SiteFiles.Read(folder.Data, problems);
        Rules.Run(read, problems);

        Assert.Empty(problems.Sorted());
        Assert.NotNull(PlanReader.Read(folder.Data, problems));
    }

    [Theory]
    [InlineData("safe\u2010crossings", "U+2010")]
    [InlineData("s\u0430fe-crossings", "U+0430")]
    [InlineData("safe-crossings\u3164", "U+3164")]
    public void A_message_about_an_id_that_looks_right_names_the_character(string id, string character)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/targets.csv", Text(folder, "sample/targets.csv").Replace("safe-crossings", id, StringComparison.Ordinal));
        var problems = new ProblemList();

        Rules.Run(SiteFiles.Read(folder.Data, problems), problems);

        Assert.Contains(
            problems.Sorted(), p => p.Code == "reference-unknown" && p.Text.RemedyEn.EndsWith(character, StringComparison.Ordinal));
    }

    private static string Text(CaseFolder folder, string file) => File.ReadAllText(Path.Combine(folder.Data, file));
}
