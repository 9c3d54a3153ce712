// The cells of a row as texts, lists and words of a fixed set.
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class RowTextTests
{
    private readonly Reading reading = new(["ja", "en"], null, new());

    [Theory]
    [InlineData("　㈱ためし　", "㈱ためし")]
    [InlineData(" ㎡と①と１２３ ", "㎡と①と１２３")]
    [InlineData("\"一\r\n二\"", "一\n二")]
    [InlineData("\"一\r二\"", "一\n二")]
    public void A_text_is_trimmed_and_otherwise_kept(string cell, string text)
    {
        var row = CsvTable.Parse($"name\n{cell}", "a.csv", reading.Problems).Rows[0];

        var read = row.Text("name");

        Assert.Equal(text, read);
    }

    [Fact]
    public void A_column_that_is_not_there_reads_as_blank()
    {
        var row = CsvTable.Parse("name\nx", "a.csv", reading.Problems).Rows[0];

        var read = (row.Raw("note"), row.Text("note"), row.List("note").Count, row.Number("note", reading), row.YesNo("note", reading));

        Assert.Equal(("", "", 0, null, false), read);
        Assert.Empty(reading.Problems.Sorted());
    }

    [Fact]
    public void A_text_in_several_languages_takes_one_column_each()
    {
        var row = CsvTable.Parse("name_ja,name_en,name_fr\n名,name,nom", "a.csv", reading.Problems).Rows[0];

        var name = row.Local("name", reading);

        Assert.Equal(["ja", "en"], name.Languages);
        Assert.Equal(("名", "name", ""), (name.Lead, name["en"], name["fr"]));
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData(" a ; b ;")]
    [InlineData("a；b")]
    public void A_list_is_separated_by_semicolons(string cell)
    {
        var row = CsvTable.Parse($"topics\n{cell}", "a.csv", reading.Problems).Rows[0];

        var list = row.List("topics");

        Assert.Equal(["a", "b"], list);
    }

    [Fact]
    public void A_cell_that_must_be_filled_is_a_problem_when_blank()
    {
        var row = CsvTable.Parse("id,outline,kind,x\n,　,,1", "a.csv", reading.Problems).Rows[0];

        row.Need("id", reading);
        row.NeedList("outline", reading);
        row.Choice<TargetKind>("kind", reading);

        Assert.Equal(["cell-blank id (A)", "cell-blank kind (C)", "cell-blank outline (B)"],
            reading.Problems.Sorted().Select(p => $"{p.Code} {p.At.Column}"));
    }

    [Theory]
    [InlineData("at_least", TargetKind.AtLeast)]
    [InlineData("At_Least", TargetKind.AtLeast)]
    [InlineData("", TargetKind.Text)]
    public void A_word_of_a_fixed_set_is_found_or_taken_when_blank(string cell, TargetKind kind)
    {
        var row = CsvTable.Parse($"kind,x\n{cell},1", "a.csv", reading.Problems).Rows[0];

        var found = row.Choice<TargetKind>("kind", reading, TargetKind.Text);

        Assert.Equal(kind, found);
        Assert.Empty(reading.Problems.Sorted());
    }

    [Fact]
    public void Each_unknown_word_of_a_list_is_a_problem()
    {
        var row = CsvTable.Parse("flags\nnew;neww;listed_again;x", "a.csv", reading.Problems).Rows[0];

        var flags = row.Choices<OutlineFlag>("flags", reading);

        Assert.Equal([OutlineFlag.New, OutlineFlag.ListedAgain], flags);
        Assert.Equal(["neww", "x"], reading.Problems.Sorted().Select(p => p.Cell));
    }
}
