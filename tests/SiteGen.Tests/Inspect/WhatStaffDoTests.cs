// What a reader found who did what staff do: slips from Excel, copies of folders, and remedies followed to the letter.
using SiteGen.Commands;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class WhatStaffDoTests : IDisposable
{
    private const string Targets = "sample/targets.csv";
    private const string Actuals = "sample/actuals/2016.csv";

    private readonly CaseFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("20% fewer than in FY2014", "20", true)]
    [InlineData("平成26年の20%減", "20", true)]
    [InlineData("平成26年の20%減", "-20", false)]
    [InlineData("20%増", "-20", true)]
    [InlineData("減少から増加へ20%", "20", false)]
    [InlineData("平成26年の80%", "-20", false)]
    public void A_change_goes_the_way_of_its_words(string words, string percent, bool isAsked)
    {
        Swap(Targets, "relative,,-20,H26,,平成26年の20%減,", $"relative,,{percent},H26,,{words},");

        Assert.Equal(isAsked, Check().Contains("[percent-sign]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("20か所未満", "")]
    [InlineData("<1", "")]
    [InlineData("20か所", "[missing-number]")]
    public void Less_than_twenty_is_no_number(string missing, string code)
    {
        Swap(Actuals, "横断歩道,17,,", $"横断歩道,,{missing},");

        Assert.Equal(code.Length > 0, Check().Contains("[missing-number]", StringComparison.Ordinal));
    }

    [Fact]
    public void Fractions_are_asked_about_where_no_target_is_a_number()
    {
        Swap("sample/baselines.csv", "62.5", "0.625");
        Swap("sample/actuals/2015.csv", ",63.0,", ",0.640,");
        Swap(Actuals, "している市民,,未集計", "している市民,0.645,");

        Assert.Contains("[percent-fraction]", Check(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("H28.4〜H28.9", true)]
    [InlineData("H28年9月", false)]
    [InlineData("H28.4〜H29.3", false)]
    public void A_part_of_a_year_is_none_of_a_sum(string period, bool isRefused)
    {
        Swap(Actuals, "note_ja,note_en\n", "note_ja,period\n");
        Swap(Actuals, "移住者,55,,,,,", $"移住者,55,,,,,{period}");

        Assert.Equal(isRefused, Check().Contains("[sum-not-of-year]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sample/actuals/2017", true)]
    [InlineData("sample/actuals/2017.xlsb", true)]
    [InlineData("sample/actuals/2017.csv.bak", true)]
    [InlineData("sample/targets_new", true)]
    [InlineData("sample/targets.csv.old", true)]
    [InlineData("sample/actuals/notes.md", false)]
    [InlineData("sample/document.pdf", false)]
    [InlineData("sample/~$targets.xlsx", false)]
    public void A_file_that_may_have_figures_and_is_not_read_is_named(string path, bool isNamed)
    {
        folder.Write(path, "indicator,value\n");

        Assert.Equal(isNamed, Check().Contains("[file-unknown]", StringComparison.Ordinal)
            || Check().Contains("[actuals-file-name]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ja、en")]
    [InlineData("jp;en")]
    [InlineData("日本語;English")]
    public void A_slip_in_the_languages_is_one_error(string cell)
    {
        Swap("site.csv", "languages,ja;en,", $"languages,{cell},");

        var told = Check();

        Assert.Contains("[language-shape]", told, StringComparison.Ordinal);
        Assert.DoesNotContain("[column-", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"1,200,000円\"", "[unit-in-number]")]
    [InlineData("120万円", "Write \"1200000\" only")]
    public void Yen_are_read_or_rewritten_as_yen(string cell, string told)
    {
        Swap("sample/costs.csv", "1200000", cell);

        Assert.Contains(told, Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_keeps_its_name_over_a_remark()
    {
        folder.Write("comparisons.csv", "id,name_ja,name_en,plan,indicator,note_ja,note_en\nnurse,保育所,Nurseries,gone,x,,\n"
            + "# 市の行,,,,,,\nnurse,,,sample,nursery-children,,\nnurse,,,sample,nursery-children-public,,\n");
        var output = new StringWriter();

        CommandLine.Run(["check", "--fix", "--data", folder.Data, "--input", folder.Input], output, output, new StringReader("y\ny\ny\n"));

        var left = File.ReadAllLines(Path.Combine(folder.Data, "comparisons.csv"));
        Assert.Contains("nurse,保育所,Nurseries,gone", output.ToString(), StringComparison.Ordinal);
        Assert.Contains(left, l => l.StartsWith("nurse,保育所,Nurseries,sample,nursery-children,", StringComparison.Ordinal));
    }

    private string Check()
    {
        var output = new StringWriter();
        CommandLine.Run(["check", "--data", folder.Data, "--input", folder.Input, "--lang", "en"], output, output);
        return output.ToString();
    }

    private void Swap(string path, string old, string text)
    {
        var all = File.ReadAllText(Path.Combine(folder.Data, path));
        Assert.Contains(old, all, StringComparison.Ordinal);
        folder.Write(path, all.Replace(old, text, StringComparison.Ordinal));
    }
}
