// Quotation marks that are one too many or one too few, and lines of megabytes.
using System.Diagnostics;
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class CsvQuoteTests
{
    private readonly ProblemList problems = new();

    [Theory]
    [InlineData("a,b\n1,2\n3,\"open\n5,6\n7,8\n", 3)]
    [InlineData("a,b\n1,2\n3,\"open", 3)]
    [InlineData("a,b\n1,\"x\"\"\n5,6\n", 2)]
    [InlineData("a,b\n1,\"\"\"\n5,6\n", 2)]
    [InlineData("a,\"b\n1,2\n", 1)]
    [InlineData("a,b\n\n\"\n", 3)]
    public void A_quote_that_is_not_closed_is_one_problem_where_its_row_begins(string text, int line)
    {
        CsvTable.Parse(text, "a.csv", problems);

        Assert.Equal([("quote-open", line)], problems.Sorted().Select(p => (p.Code, p.At.Line)));
    }

    [Theory]
    [InlineData("a,b\n1,2\n3,op\"en\n5,6\n", "op\"en")]
    [InlineData("a,b\n1,2\n3,7\" and 8\"\n5,6\n", "7\" and 8\"")]
    [InlineData("a,b\n1,2\n3,\"op\"en\n5,6\n", "\"op\"en")]
    [InlineData("a,b\n1,2\n3, \"x\"\n5,6\n", " \"x\"")]
    public void A_quote_inside_a_cell_is_a_problem_of_that_row_only(string text, string cell)
    {
        var table = CsvTable.Parse(text, "a.csv", problems);

        Assert.Equal([("quote-inside", 3, cell)], problems.Sorted().Select(p => (p.Code, p.At.Line, p.Cell)));
        Assert.Equal([2, 3, 4], table.Rows.Select(r => r.Line));
    }

    [Fact]
    public void A_cell_of_5_MB_is_read_in_reasonable_time()
    {
        var text = "a,b\n1,\"" + new string('あ', 5_000_000) + "\"\n";
        var watch = Stopwatch.StartNew();

        var table = CsvTable.Parse(text, "a.csv", problems);

        Assert.Equal(5_000_000, table.Rows[0].Raw("b").Length);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public void A_line_of_a_million_cells_is_read_in_reasonable_time()
    {
        var text = "a,b\n" + string.Concat(Enumerable.Repeat("12345,", 1_000_000)) + "\n";
        var watch = Stopwatch.StartNew();

        var table = CsvTable.Parse(text, "a.csv", problems);

        Assert.Equal(1_000_000, table.Rows[0].Width);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }
}
