// Text to rows: line breaks, blank rows and columns, quotes, line numbers.
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class CsvTableTests
{
    private readonly ProblemList problems = new();

    [Theory]
    [InlineData("a,b\n1,2\n3,4\n")]
    [InlineData("a,b\r\n1,2\r\n3,4\r\n")]
    [InlineData("a,b\r1,2\r3,4\r")]
    [InlineData("a,b\n1,2\n3,4")]
    [InlineData("\"a\",\"b\"\n\"1\",\"2\"\n\"3\",\"4\"\n")]
    [InlineData("\uFEFFa, b \n1,2\n3,4\n")]
    [InlineData("a\tb\r\n1\t2\r\n3\t4\r\n")]
    public void Rows_end_with_any_line_break(string text)
    {
        var table = CsvTable.Parse(text, "a.csv", problems);

        Assert.Equal(["a", "b"], table.Headings);
        Assert.Equal([(2, "1", "2"), (3, "3", "4")], table.Rows.Select(r => (r.Line, r.Raw("a"), r.Raw("b"))));
        Assert.Empty(problems.Sorted());
    }

    [Theory]
    [InlineData("a,b\n1,\"x\ny\"\n3,4\n", "x\ny")]
    [InlineData("a,b\r\n1,\"x\r\ny\"\r\n3,4\r\n", "x\r\ny")]
    [InlineData("a,b\n1,\"x\ry\"\n3,4\n", "x\ry")]
    public void A_line_break_in_quotes_stays_in_the_cell_and_counts_as_a_line(string text, string cell)
    {
        var table = CsvTable.Parse(text, "a.csv", problems);

        Assert.Equal([(2, cell), (4, "4")], table.Rows.Select(r => (r.Line, r.Raw("b"))));
        Assert.Empty(problems.Sorted());
    }

    [Fact]
    public void A_row_after_a_cell_of_many_lines_keeps_its_line_number()
    {
        var text = "a,b\n1,\"x\n\n\ny\"\n\n,,\n  \n2,z\n";

        var table = CsvTable.Parse(text, "a.csv", problems);

        Assert.Equal([2, 9], table.Rows.Select(r => r.Line));
    }

    [Theory]
    [InlineData("a,b\n1,2\n\n\n\n")]
    [InlineData("a,b\n1,2\n,\n,\n")]
    [InlineData("a,b\n1,2\n　, \n")]
    [InlineData("\n\na,b\n1,2\n")]
    [InlineData(",,\na,b\n1,2\n")]
    public void Blank_rows_are_passed_over(string text)
    {
        var table = CsvTable.Parse(text, "a.csv", problems);

        Assert.Equal(["1"], table.Rows.Select(r => r.Raw("a")));
        Assert.Empty(problems.Sorted());
    }

    [Fact]
    public void A_row_after_blank_rows_keeps_its_line_number()
    {
        var table = CsvTable.Parse("\na,b\n\n1,2\n\n\n3,4\n", "a.csv", problems);

        Assert.Equal([4, 7], table.Rows.Select(r => r.Line));
    }

    [Theory]
    [InlineData("a,b\n1,\"x, y\"\n", "x, y")]
    [InlineData("a,b\n1,\"x \"\"y\"\" z\"\n", "x \"y\" z")]
    [InlineData("a,b\n1,\"\"\n", "")]
    [InlineData("a,b\n1,㈱①㎡\n", "㈱①㎡")]
    public void A_quoted_cell_is_read_as_it_was_meant(string text, string cell)
    {
        var table = CsvTable.Parse(text, "a.csv", problems);

        Assert.Equal(cell, table.Rows[0].Raw("b"));
        Assert.Empty(problems.Sorted());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\r\n")]
    [InlineData(",,,\n")]
    public void A_file_without_headings_is_empty(string text)
    {
        CsvTable.Parse(text, "a.csv", problems);

        Assert.Equal(["file-empty a.csv"], problems.Sorted().Select(p => $"{p.Code} {p.At}"));
    }

    [Fact]
    public void Headings_alone_are_a_table_without_rows()
    {
        var table = CsvTable.Parse("a,b", "a.csv", problems);

        Assert.Empty(table.Rows);
        Assert.Empty(problems.Sorted());
    }
}
