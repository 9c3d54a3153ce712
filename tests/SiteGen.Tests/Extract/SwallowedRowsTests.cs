// A text of several lines is read, with commas and all; rows between two stray quotation marks are an error that says where.
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class SwallowedRowsTests : IDisposable
{
    private const string Head = "indicator,period,kind,value,note_ja,note_en\n";
    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-swallowed-").FullName;
    private readonly ProblemList problems = new();

    public void Dispose() => Directory.Delete(folder, true);

    [Theory]
    [InlineData("places,H31,number,250,,\"First line\nsecond line\"\n")]
    [InlineData("places,H31,number,250,,\"Of these:\napples, pears, plums, figs, nuts, limes\"\n")]
    [InlineData("places,H31,number,250,\"内訳\n保育所,幼稚園,認定こども園,小規模\",\n")]
    [InlineData("places,H31,number,250,\"内訳\n保育所,幼稚園,認定こども園,小規模,家庭的,その他\",\n")]
    [InlineData("places,H31,number,250,,\"Note:\nfrom 150,000 to 340,000 to 1,500,000 people\"\n")]
    [InlineData("places,H31,number,250,,\"Of these:\nplaces\nwaiting\"\n")]
    [InlineData("places,H31,number,250,,\"Of these:\nplaces, waiting and others\"\n")]
    [InlineData("places,H31,number,250,,\"He said \"\"yes\"\",\nthen \"\"no\"\", then nothing\"\n")]
    [InlineData("places,H31,number,250,,\"One\n\n\nTwo\n\"\n")]
    public void A_text_of_several_lines_is_read(string row)
    {
        var read = Read(Head + row + "waiting,H31,number,0,,\n");

        Assert.Empty(problems.Sorted());
        Assert.Equal(["places", "waiting"], read.Select(t => t.Indicator));
    }

    [Theory]
    [InlineData("places,H31,number,250,,\"a\nwaiting,H31,number,0,,b\"\n", 2, "waiting,H31,number,0,,b")]
    [InlineData("places,H31,number,250,\"a,\nwaiting,H31,number,0,b\",\n", 2, "waiting,H31,number,0,b")]
    [InlineData("\"places,H31,number,250,,\nwaiting\",H31,number,0,,\n", 2, "waiting")]
    [InlineData("places,\"H31,number,250,,\nwaiting,H32\",number,0,,\n", 2, "waiting,H32")]
    [InlineData("places,H31,number,250,,\"a\nwaiting,H31,number,abc,,b\"\nwaiting,H31,number,0,,\n", 2, "waiting,H31,number,abc,,b")]
    [InlineData("places,H31,number,250,,\"a\n,,,,,\"\n", 2, ",,,,,")]
    [InlineData("places,H31,number,250,,\"a\n# 見本,,,,,\"\n", 2, "# 見本,,,,,")]
    [InlineData("other,H31,number,1,\"一\n二\",\nplaces,H31,number,250,,\"a\nwaiting,H31,number,0,,b\"\n", 4, "waiting,H31,number,0,,b")]
    public void A_row_inside_a_cell_is_an_error_where_the_cell_begins(string rows, int line, string cell)
    {
        Read(Head + rows);

        Assert.Equal([("rows-in-cell", line, cell)], problems.Sorted().Select(p => (p.Code, p.At.Line, p.Cell)));
    }

    [Fact]
    public void The_other_rows_of_such_a_file_are_still_read_and_their_errors_told()
    {
        var read = Read(Head + "places,H31,number,250,,\"a\nwaiting,H31,number,0,,b\"\nmore,H31,number,abc,,\n");

        Assert.Equal(["more"], read.Select(t => t.Indicator));
        Assert.Equal(["rows-in-cell", "not-a-number"], problems.Sorted().Select(p => p.Code));
    }

    [Fact]
    public void Two_cells_made_one_are_not_hidden_by_blank_columns_at_the_end()
    {
        Read("indicator,period,kind,value,note_ja,note_en,,\nplaces,H31,number,250,\"注,note\",,\n");

        Assert.Equal(["row-width"], problems.Sorted().Select(p => p.Code));
    }

    private IReadOnlyList<TargetRow> Read(string text)
    {
        File.WriteAllText(Path.Combine(folder, "targets.csv"), text);
        return new FolderReader(folder, "", new(["ja", "en"], null, problems)).Rows(TargetRow.Schema, TargetRow.Read);
    }
}
