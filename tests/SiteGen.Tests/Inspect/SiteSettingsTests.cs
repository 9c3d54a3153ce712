// site.csv: a setting of a misspelt name is named, not passed over; years on an axis are years.
using SiteGen.Commands;
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Inspect;

public sealed class SiteSettingsTests
{
    [Theory]
    [InlineData("licence_address", null)]
    [InlineData("statement", null)]
    [InlineData("licence_adress", "choice-unknown")]
    [InlineData("Licence_address", "choice-unknown")]
    [InlineData("language", "choice-unknown")]
    public void A_setting_of_an_unknown_name_is_named(string key, string? problem)
    {
        using var folder = new CaseFolder();
        folder.Write("site.csv", $"key,ja,en\ntitle,a,a\ndescription,a,a\npublisher,a,a\nlicence,a,a\n{key},/about/,\n");

        Assert.Equal(problem is null ? [] : [problem], SiteRules.Check(folder.Rows()).Select(p => p.Code));
    }

    [Theory]
    [InlineData("1920", 0)]
    [InlineData("2110", 0)]
    [InlineData("0", 1)]
    [InlineData("20170", 1)]
    [InlineData("-5", 1)]
    public void A_year_on_an_axis_is_a_year(string year, int problems)
    {
        using var folder = new CaseFolder();
        Directory.CreateDirectory(Path.Combine(folder.Data, "sample", "tables"));
        folder.Write("sample/tables/ages.csv", $"table,table_ja,category_ja,series_ja,value,unit,year\na,表,行,列,1,people,{year}\n");
        var site = folder.Rows();

        var found = Dates.Check(site.Plans[0], site);

        Assert.Equal(problems, found.Count());
    }

    [Fact]
    public void A_setting_that_is_missing_is_added_in_the_column_of_the_only_language()
    {
        using var folder = new EnglishCopy();
        var settings = Path.Combine(folder.Data, "site.csv");
        File.WriteAllLines(settings, File.ReadAllLines(settings).Where(l => !l.StartsWith("publisher,", StringComparison.Ordinal)));
        var output = new StringWriter();

        CommandLine.Run(["check", "--data", folder.Data, "--input", folder.Input, "--lang", "en"], output, output);

        Assert.Contains("Add a row with this key and its value in the column en.", output.ToString(), StringComparison.Ordinal);
    }
}
