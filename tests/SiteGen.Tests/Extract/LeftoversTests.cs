// What programs leave behind is passed over without a word; a copy that a person made is reported, and nobody is told to overwrite a file.
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Extract;

public sealed class LeftoversTests
{
    public static TheoryData<string> Names =>
    [
        "._2016.csv", ".~2016.csv", ".~lock.2016.csv#", "~$2016.xlsx", "~$2016.csv", "2016.csv~",
        "#2016.csv#", ".#2016.csv", ".2016.csv.swp", "2016.tmp",
        "~WRL0001.tmp", "2016.csv.crdownload", ".DS_Store", "Thumbs.db", "thumbs.db", "desktop.ini", "Icon\r",
        ".2016.csv.kate-swp", ".nfs000001.csv",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_leftover_is_passed_over_at_any_place(string name)
    {
        using var folder = new CaseFolder();
        foreach (var place in new[] { "", "sample", "sample/actuals" })
            File.WriteAllText(Path.Combine(folder.Data, place, name), "\0\u0005\u0016\u0007");

        Assert.Empty(Problems(folder));
    }

    [Theory]
    [InlineData("__MACOSX")]
    [InlineData("._sample")]
    [InlineData("@eaDir")]
    [InlineData("sample.tmp")]
    [InlineData("~$sample")]
    public void A_leftover_folder_is_passed_over_with_all_that_is_in_it(string name)
    {
        using var folder = new CaseFolder();
        foreach (var place in new[] { "", "sample", "sample/actuals" })
        {
            Directory.CreateDirectory(Path.Combine(folder.Data, place, name, "actuals"));
            folder.Write(Path.Combine(place, name, "plan.csv"), "key,ja,en\n");
            folder.Write(Path.Combine(place, name, "actuals", "2016.csv"), "indicator,value\n");
        }

        Assert.Empty(Problems(folder));
    }

    [Theory]
    [InlineData("sample/actuals/2016 - コピー.csv")]
    [InlineData("sample/actuals/2016 - コヒ\u309Aー.csv")]
    [InlineData("sample/actuals/2016(1).csv")]
    [InlineData("sample/actuals/2016 (2).csv")]
    [InlineData("sample/actuals/2016年度.csv")]
    [InlineData("sample/actuals/data.csv")]
    [InlineData("sample/actuals/コピー2016.csv")]
    public void A_copy_is_reported_and_its_remedy_overwrites_nothing(string name)
    {
        using var folder = new CaseFolder();
        folder.Write(name, "indicator,value\nnursery-children,1\n");

        var problem = Assert.Single(Problems(folder));

        Assert.Equal("actuals-file-name", problem.Code);
        Assert.Contains("do not overwrite", problem.Text.RemedyEn, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("上書きせずに", problem.Text.RemedyJa, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_files_for_one_year_neither_is_to_be_renamed_over_the_other()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/H29.csv", "indicator,value\n");
        folder.Write("sample/actuals/2017年度.csv", "indicator,value\n");

        Assert.All(Problems(folder), p => Assert.Contains("Do not overwrite any", p.Text.RemedyEn, StringComparison.Ordinal));
    }

    private static IReadOnlyList<Problem> Problems(CaseFolder folder)
    {
        var problems = new ProblemList();
        SiteFiles.Read(folder.Data, problems);
        return problems.Sorted();
    }
}
