// A file against its schema: columns in another order, missing, misspelt or twice, and rows of another width.
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class FolderReaderTests : IDisposable
{
    private static readonly Schema Schema =
        new("a.csv", Column.Need("indicator"), Column.Need("value"), Column.May("missing"), Column.MayText("note"));

    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-folder-").FullName;
    private readonly FolderReader reader;

    public FolderReaderTests() => reader = new(folder, "sample/", new(["ja", "en"], null, new()));

    public void Dispose() => Directory.Delete(folder, true);

    [Theory]
    [InlineData("indicator,value,missing,note_ja,note_en\nx,5,,,\n")]
    [InlineData("note_en,value,indicator\n,5,x\n")]
    [InlineData("indicator,value\nx,5\n")]
    [InlineData("indicator,value,,,\nx,5,,,\n,,,,\n")]
    [InlineData("indicator,value,,,\nx,5\n")]
    [InlineData("indicator,value\nx,5,,,\n")]
    [InlineData("indicator,,value\nx,,5\n")]
    [InlineData(" indicator , value \nx,5\n")]
    public void Columns_may_stand_in_any_order_be_left_out_and_have_blank_ones_beside(string text)
    {
        File.WriteAllText(Path.Combine(folder, "a.csv"), text);

        var rows = reader.Rows(Schema, (row, reading) => (row.Text("indicator"), row.Number("value", reading)));

        Assert.Equal([("x", 5m)], rows);
        Assert.Empty(reader.Reading.Problems.Sorted());
    }

    [Theory]
    [InlineData("indicator\nx\n", "column-missing")]
    [InlineData("indicater,value\nx,5\n", "column-missing column-unknown")]
    [InlineData("indicator,value,phone\nx,5,1\n", "column-unknown")]
    [InlineData("indicator,value,note_fr\nx,5,oui\n", "column-unknown")]
    [InlineData("indicator,value,value\nx,5,6\n", "column-twice")]
    [InlineData("indicator,value,missing\nx,5\n", "row-width")]
    [InlineData("indicator,value\nx,5,6\n", "row-width")]
    [InlineData("indicator,value,,\nx,1,234,\n", "row-width")]
    public void Headings_and_rows_that_do_not_fit_are_problems(string text, string codes)
    {
        File.WriteAllText(Path.Combine(folder, "a.csv"), text);

        reader.Rows(Schema, (row, _) => row);

        Assert.Equal(codes, string.Join(' ', reader.Reading.Problems.Sorted().Select(p => p.Code)));
    }

    [Fact]
    public void A_misspelt_heading_suggests_the_nearest()
    {
        File.WriteAllText(Path.Combine(folder, "a.csv"), "indicater,value\nx,5\n");

        reader.Rows(Schema, (row, _) => row);

        var remedies = reader.Reading.Problems.Sorted().Select(p => p.Text.RemedyEn);
        Assert.Equal(
            ["Is the heading \"indicater\" meant to be \"indicator\"? Correct it.",
                "Did you mean \"indicator\"? Change the heading to it."], remedies);
    }

    [Fact]
    public void A_row_of_another_width_is_not_read_and_the_others_are()
    {
        File.WriteAllText(Path.Combine(folder, "a.csv"), "indicator,value\nx,1,234\ny,5\n");

        var rows = reader.Rows(Schema, (row, _) => row.Text("indicator"));

        Assert.Equal(["y"], rows);
        Assert.Equal(["sample/a.csv:2"], reader.Reading.Problems.Sorted().Select(p => p.At.ToString()));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Only_an_optional_file_may_be_missing(bool optional, int problems)
    {
        var rows = reader.Rows(Schema, (row, _) => row, optional);

        Assert.Empty(rows);
        Assert.Equal(problems, reader.Reading.Problems.Sorted().Count);
    }

    [Fact]
    public void The_same_problem_at_the_same_place_is_kept_once()
    {
        var problem = ProblemCatalog.CellBlank(new("a.csv", 2, "id (A)"));

        reader.Reading.Problems.AddRange([problem, problem with { }]);

        Assert.Single(reader.Reading.Problems.Sorted());
    }
}
