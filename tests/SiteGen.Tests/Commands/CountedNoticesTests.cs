// Many notices of one kind in one file are one, with a count; errors stay each by itself.
using SiteGen.Commands;
using SiteGen.Plans;

namespace SiteGen.Tests.Commands;

public sealed class CountedNoticesTests
{
    [Fact]
    public void Thirty_notices_of_one_kind_in_one_file_are_one_with_a_count_and_their_lines()
    {
        var lines = Enumerable.Range(2, 28).Append(40).Append(42);

        var printed = Print([.. lines.Select(line => ProblemCatalog.TenTimes(At("a.csv", line), $"{line}", "1"))], "en");

        Assert.Equal(
            "a.csv\n  30 notices lines 2–29, 40, 42 [ten-times]\n"
            + "    Such as line 2: 2 and another year's 1 are ten times apart or more.\n"
            + $"    The others: {string.Join(", ", Enumerable.Range(3, 12).Select(n => $"{n} \"{n}\""))}, and 17 more\n"
            + "    → Check the digits. If it is right, it may stay; with a word in note_ja and note_en it is not asked about again.\n\n"
            + "0 errors, 0 warnings, 30 notices\n", printed);
    }

    [Fact]
    public void In_Japanese_too()
    {
        var printed = Print([.. Enumerable.Range(2, 30).Select(line => ProblemCatalog.PercentOver100(At("a.csv", line), "620"))], "ja");

        Assert.StartsWith(
            "a.csv\n  お知らせ 30件 2–31行目 [percent-over-100]\n    割合が100%を超えています(620)。\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Thirty_errors_of_one_kind_stay_thirty()
    {
        var printed = Print([.. Enumerable.Range(2, 30).Select(line => ProblemCatalog.CellBlank(At("a.csv", line)))], "en");

        Assert.Equal(30, printed.Split("[cell-blank]").Length - 1);
    }

    [Fact]
    public void Notices_of_several_files_and_kinds_stay_apart()
    {
        var printed = Print(
            [
                .. Enumerable.Range(2, 6).Select(line => ProblemCatalog.PercentOver100(At("a.csv", line), "620")),
                .. Enumerable.Range(2, 6).Select(line => ProblemCatalog.PercentOver100(At("b.csv", line), "620")),
                ProblemCatalog.TenTimes(At("a.csv", 4), "10", "1"),
            ], "en");

        Assert.Equal(2, printed.Split("6 notices lines 2–7 [percent-over-100]").Length - 1);
        Assert.Contains("  notice line 4 cell \"10\" [ten-times]\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_lines_are_shortened() =>
        Assert.EndsWith(", 47, 49, …", Lines.Of(Enumerable.Range(0, 30).Select(i => 2 * i + 1)), StringComparison.Ordinal);

    [Fact]
    public void Where_each_is_about_another_cell_all_cells_are_named()
    {
        Problem[] terms =
            [.. Enumerable.Range(2, 7).Select(line => ProblemCatalog.TermUntranslated(At("a.csv", line), $"事業{line}", "project"))];

        Assert.Contains("    The others: 3 \"事業3\", 4 \"事業4\", 5 \"事業5\", 6 \"事業6\", 7 \"事業7\", 8 \"事業8\"\n",
            Print(terms, "en"), StringComparison.Ordinal);
        Assert.Contains("    ほかに3行目「事業3」、4行目「事業4」、5行目「事業5」、6行目「事業6」、7行目「事業7」、8行目「事業8」\n",
            Print(terms, "ja"), StringComparison.Ordinal);
    }

    private static Place At(string file, int line) => new(file, line);

    private static string Print(Problem[] found, string language)
    {
        var (problems, output) = (new ProblemList(), new StringWriter { NewLine = "\n" });
        problems.AddRange(found);
        ProblemPrinter.Print(problems, language, output);
        return output.ToString();
    }
}
