// Every file has a key, and no two of its rows share it.
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Extract;

public sealed class DoublesTests
{
    private const string Plan = "key,ja\nmunicipality,あ\ncode,012033\nperiod_start,2015\nperiod_end,2019\nbaseline_year,2014\n";

    [Theory]
    [InlineData("site.csv", "key,ja,en\ntitle,a,a\nＴｉｔｌｅ,b,b\n", "key (A)")]
    [InlineData("sample/plan.csv", Plan + "code,012034\n", "key (A)")]
    [InlineData("units.csv", "unit,ja,en_one,en_many,scale,quantity\npeople,人,,,1,people\nPeople,人,,,10,people\n", "unit (A)")]
    [InlineData("topics.csv", "id,name_ja,summary_ja,order\na,名,説,1\na,別,説,2\n", "id (A)")]
    [InlineData("glossary.csv", "ja,en,note_ja\nｶﾞｲﾄﾞ,guide,注\nガイド,leader,注\n", "ja (A)")]
    [InlineData("words.csv", "key,ja\nstatus.met,達成\nstatus.met ,届いた\n", "key (A)")]
    [InlineData("redirects.csv", "from,to\n/a/,/b/\n/A/,/c/\n", "from (A)")]
    [InlineData("releases.csv", "date,version,title_ja\n2026-11-02,3f2a-91bc-07de,一\n2026/11/2,3f2a-91bc-07df,二\n", "date (A)")]
    [InlineData("releases.csv", "date,version,title_ja\n2026-11-02,3f2a-91bc-07de,一\n2026-11-03,3f2a-91bc-07de,二\n", "version (B)")]
    [InlineData("comparisons.csv", "id,name_ja,plan,indicator\nx,名,sample,a\nx,,sample,a\n", "id (A)")]
    [InlineData("sample/departments.csv", "name_ja\nこども課\nこと\u3099も課\n", "name_ja (A)")]
    [InlineData("sample/outline.csv", "id,parent,kind,name_ja\ngoal-1,,goal,一\ngoal-1,,goal,二\n", "id (A)")]
    [InlineData(
        "sample/indicators.csv",
            "id,source_nos,outline,name_ja,unit,direction,accumulation,topics\na,1,g,一,people,up,none,\n"
            + "a,2,g,二,people,up,none,\n", "id (A)")]
    [InlineData("sample/baselines.csv", "indicator,period,value\na,H26,200\na,H26,100\n", "indicator (A)")]
    [InlineData("sample/baselines.csv", "indicator,set_on,period,value\na,R4,H26,200\na,2022,H27,100\n", "indicator (A)")]
    [InlineData(
        "sample/targets.csv", "indicator,set_on,period,kind,value\na,H29.3,H31,number,1\na,2017-03,令和元年度,number,2\n", "indicator (A)")]
    [InlineData("sample/actuals/2016.csv", "indicator,value\na,1\na,2\n", "indicator (A)")]
    [InlineData("sample/published.csv", "indicator,outline,year,figure,value\na,,2016,rate,1\na,,H28,rate,2\n", "indicator (A)")]
    [InlineData("sample/published.csv", "indicator,outline,year,figure,value\n,,2016,average,1\n,,2016,average,2\n", "year (C)")]
    [InlineData("sample/evaluations.csv", "outline,year,body_ja,grade\ng,2016,会議,A\ng,2016,部会,B\n", null)]
    [InlineData("sample/evaluations.csv", "outline,year,body_ja,grade\ng,2016,会議 ,A\ng,2016,会議,B\n", "outline (A)")]
    [InlineData("sample/costs.csv", "indicator,outline,year,amount_yen\n,g,2016,1\n,g,2016,2\n", "outline (B)")]
    [InlineData("sample/outputs.csv", "outline,period,text_ja\ng,H28,1件\ng,2016,１件\n", "outline (A)")]
    [InlineData(
        "sample/revisions.csv", "indicator,outline,field,old_ja,new_ja,set_on\na,,target,1,2,R4\na,,target,1,3,R4\n", "indicator (A)")]
    [InlineData("sample/corrections.csv", "where,printed,used,reason_ja\na.csv/b/c,x,y,z\na.csv/b/c,x,w,z\n", "where (A)")]
    [InlineData("sample/updates.csv", "date,title_ja\n2026-11-20,公開\n2026/11/20,公開\n", "date (A)")]
    [InlineData(
        "sample/tables/ages.csv",
        "table,table_ja,category_ja,series_ja,value,unit\na,表,行,列,1,people\na,表,行,列,2,people\n", "table (A)")]
    public void A_second_row_about_the_same_thing_is_named(string file, string text, string? column)
    {
        using var folder = new CaseFolder();
        Directory.CreateDirectory(Path.Combine(folder.Data, "sample", "tables"));
        folder.Write(file, text);
        var problems = new ProblemList();

        SiteFiles.Read(folder.Data, problems);

        var found = problems.Sorted().Where(p => p.Code == "row-twice").Select(p => $"{p.At.File} {p.At.Column}");
        Assert.Equal(column is null ? [] : [$"{file} {column}"], found);
    }

    [Fact]
    public void Rows_that_differ_in_one_column_of_the_key_are_two()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/targets.csv",
            "indicator,set_on,period,kind,value\na,,H31,number,1\na,,H32,number,2\na,R2,H31,number,3\nb,,H31,number,4\n");
        var problems = new ProblemList();

        SiteFiles.Read(folder.Data, problems);

        Assert.DoesNotContain(problems.Sorted(), p => p.Code == "row-twice");
    }
}
