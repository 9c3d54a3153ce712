// Two stray quotation marks at any place of any kind of CSV: an error, or the same rows as without them; and
// texts of several lines stay readable.
using System.Globalization;
using SiteGen.Plans;
using Xunit.Abstractions;

namespace SiteGen.Tests.Extract;

public sealed class StrayQuoteTests(ITestOutputHelper log)
{
    private const int FewInEveryRun = 400;
    private static readonly IReadOnlyList<(Kind Kind, IReadOnlyList<IReadOnlyList<string[]>> Files)> Sources = [
        .. Kind.All.Select(k => (k, k.Files()))];

    // SITEGEN_QUOTES=50000 is the long run; SITEGEN_SEED begins elsewhere, or repeats one failure with SITEGEN_QUOTES=1.
    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : usual;

    [Fact]
    public void Two_stray_quotes_give_an_error_or_the_same_rows()
    {
        var (first, count) = (Setting("SITEGEN_SEED", 1), Setting("SITEGEN_QUOTES", FewInEveryRun));
        var (same, refused, wrong) = (0, 0, new List<string>());
        for (var seed = first; seed < first + count; seed++)
        {
            var (kind, text, damaged) = Damaged(new(seed));
            var (before, after) = (new ProblemList(), new ProblemList());
            var rows = kind.Rows(text, before);
            Assert.False(before.HasErrors, $"seed {seed}: {kind.Pattern} is not sound: {before.Sorted().FirstOrDefault()}\n{text}");
            var read = kind.Rows(damaged, after);
            if (after.HasErrors) refused++;
            else if (Unquoted(rows).SequenceEqual(Unquoted(read), StringComparer.Ordinal)) same++;
            else wrong.Add($"seed {seed}: {kind.Pattern}\n{damaged}");
        }
        log.WriteLine($"{count} from seed {first}: {refused} refused, {same} the same, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong\n{string.Join("\n\n", wrong.Take(5))}");
        Assert.True(refused > count / 2);
    }

    // Two quotation marks inside a quoted cell are one of its text.
    private static IEnumerable<string> Unquoted(IEnumerable<string> rows) =>
        rows.Select(r => r.Replace("\"", "", StringComparison.Ordinal));

    private static (Kind Kind, string Text, string Damaged) Damaged(Random random)
    {
        var (kind, files) = Sources[random.Next(Sources.Count)];
        var rows = Some(files[random.Next(files.Count)], random);
        var text = Table.Write(rows, random.Next(8) == 0 ? '\t' : ',', quoteAll: random.Next(8) == 0);
        text = random.Next(4) switch
        {
            0 =>
            text.Replace("\n", "\r\n", StringComparison.Ordinal),
            1 => text.Replace('\n', '\r'),
            _ => text
        };
        return (kind, text, Quoted(text, random));
    }

    // A few rows, sometimes in another order of columns, with blank columns at the end, or with remarks and blank rows between.
    private static List<string[]> Some(IReadOnlyList<string[]> file, Random random)
    {
        var rows = new List<string[]> { file[0] };
        rows.AddRange(Enumerable.Range(1, file.Count - 1).OrderBy(_ => random.Next()).Take(random.Next(1, 7)).Select(i => file[i]));
        if (random.Next(6) == 0) rows = [.. rows.Select(r => r.Reverse().ToArray())];
        if (random.Next(6) == 0) rows = [.. rows.Select(r => (string[])[.. r, "", ""])];
        if (random.Next(6) == 0) rows.Insert(random.Next(1, rows.Count), ["# 見本", .. rows[0].Skip(1).Select(_ => "")]);
        if (random.Next(6) == 0) rows.Insert(random.Next(1, rows.Count), [.. rows[0].Select(_ => "")]);
        return rows;
    }

    // Mostly at the edges of cells, where a quotation mark means something.
    private static string Quoted(string text, Random random)
    {
        var edges = Enumerable.Range(0, text.Length + 1)
            .Where(i => i == 0 || i == text.Length
                || ",\t\r\n".Contains(text[i - 1], StringComparison.Ordinal)
                || ",\t\r\n".Contains(text[i], StringComparison.Ordinal))
            .ToList();
        int Place() => random.Next(5) == 0 ? random.Next(text.Length + 1) : edges[random.Next(edges.Count)];
        var places = new[] { Place(), Place() }.Order().ToArray();
        return text.Insert(places[1], "\"").Insert(places[0], "\"");
    }
}
