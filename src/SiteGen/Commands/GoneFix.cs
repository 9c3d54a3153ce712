// check --fix, its second question: takes out the rows, lines and pages that speak of plans which are not there (plan-gone).
using System.Text;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Theme.Articles;

namespace SiteGen.Commands;

internal static class GoneFix
{
    private const string Code = "plan-gone";
    private const string Comparisons = "comparisons.csv";

    // Tables whose rows are about one plan each.
    private static readonly string[] Tables = [Comparisons, "glossary.csv", "redirects.csv"];

    /// <summary>Takes out what the user agrees to; a code only when it could not be written.</summary>
    public static int? Run(Folders folders, FixWords words, TextWriter output, Func<bool> isAgreed)
    {
        var before = DataStamp.Of(folders.Data, folders.Input);
        var problems = new ProblemList();
        SiteBuild.Read(folders, problems);
        var articles = SiteBuild.Articles(folders);
        var places = problems.Sorted().Where(p => p.Code == Code).Select(p => p.At).ToList();
        IReadOnlyList<Cut> cuts = [.. Rows(folders.Data, places), .. Pages(folders.Input, articles, places)];
        if (cuts.Count == 0) return null;
        foreach (var line in cuts.SelectMany(cut => Shown(cut, words).Prepend(words.Of(cut)))) output.WriteLine(line);
        output.Write(words.QuestionGone(cuts.Count));
        output.Flush();
        if (isAgreed()) return Write(cuts, DataStamp.Changed(before, DataStamp.Of(folders.Data, folders.Input)), words, output);
        output.WriteLine(words.LeftAlone + "\n");
        return null;
    }

    // Nobody agrees to line numbers: the beginning of each line that goes.
    private static IEnumerable<string> Shown(Cut cut, FixWords words)
    {
        if (cut.Rows.Count > 0) return [.. cut.Rows, .. IsOwn(cut.Old) ? Array.Empty<string>() : [words.OwnForm]];
        if (cut.New is null || cut.Old.Contains((byte)0)) return [];
        var text = Encoding.UTF8.GetString(cut.Old).Split('\n');
        return cut.Lines.Where(n => n <= text.Length && !IsBlank(text[n - 1]))
            .Select(n => $"  {n}: {ProblemPrinter.OneLine(text[n - 1].Trim())}");
    }

    private static bool IsOwn(byte[] file) => file is [0xEF, 0xBB, 0xBF, ..] && !file.Contains((byte)'\r');

    private static int? Write(IReadOnlyList<Cut> cuts, string? changed, FixWords words, TextWriter output)
    {
        changed ??= FileExchange.Write([.. cuts.Where(c => c.New is not null).Select(c => new Exchanged(c.Path, c.Old, c.New!))]);
        if (changed is null)
            foreach (var page in cuts.Where(c => c.New is null)) File.Delete(page.Path);
        output.WriteLine(changed is null ? words.WrittenGone + "\n" : words.Changed(Path.GetFileName(changed)));
        return changed is null ? null : ExitCode.Output;
    }

    private static IEnumerable<Cut> Rows(string data, IReadOnlyList<Place> places) =>
        from table in SiteFiles.Read(data, new()).Tables
        where Tables.Contains(table.File)
        let lines = Gone(table, places.Where(p => p.File == table.File).Select(p => p.Line).ToHashSet())
        where lines.Count > 0
        let path = Path.Combine(data, table.File)
        select new Cut(table.File, path, [.. lines.Order()], File.ReadAllBytes(path), CsvText.Of(Left(table, lines)))
        {
            Rows = [.. table.Records.Select((cells, i) => (cells, Line: table.LineOf(i + 1))).Where(r => lines.Contains(r.Line))
                .Select(r => $"  {r.Line}: {ProblemPrinter.OneLine(string.Join(',', r.cells).Trim())}")],
        };

    // Of a comparison the only city left goes, too: the site does not show one alone either.
    private static HashSet<int> Gone(CsvTable table, HashSet<int> lines)
    {
        var id = Math.Max(0, table.IndexOf("id"));
        var rows = table.Records.Select((cells, i) => (Id: cells.ElementAtOrDefault(id), Line: table.LineOf(i + 1))).ToList();
        foreach (var one in rows.GroupBy(r => r.Id).Where(g => table.File == Comparisons && g.Any(r => lines.Contains(r.Line))))
            if (one.Count(r => !lines.Contains(r.Line)) == 1) lines.UnionWith(one.Select(r => r.Line));
        return lines;
    }

    // The first row of a comparison names it for those below: a row that goes leaves its name to the next, whatever stands between.
    private static IEnumerable<IReadOnlyList<string>> Left(CsvTable table, HashSet<int> lines)
    {
        var (id, gone) = (Math.Max(0, table.IndexOf("id")), new Dictionary<string, string[]>());
        foreach (var (cells, i) in table.Records.Select((cells, i) => (cells, i)))
        {
            var name = cells.ElementAtOrDefault(id) ?? "";
            if (lines.Contains(table.LineOf(i + 1))) gone[name] = Named(table, [.. cells], gone.GetValueOrDefault(name));
            else yield return gone.Remove(name, out var above) ? Named(table, [.. cells], above) : cells;
        }
    }

    private static string[] Named(CsvTable table, string[] cells, string[]? above)
    {
        var id = Math.Max(0, table.IndexOf("id"));
        if (above?.ElementAtOrDefault(id) != cells.ElementAtOrDefault(id) || above is null) return cells;
        for (var i = 0; i < Math.Min(Math.Min(cells.Length, above.Length), table.Headings.Count); i++)
            if (table.Headings[i].StartsWith("name_", StringComparison.Ordinal) && cells[i].Length == 0) cells[i] = above[i];
        return cells;
    }

    private static IEnumerable<Cut> Pages(string input, IReadOnlyList<Article> articles, IReadOnlyList<Place> places)
    {
        if (articles.Count == 0) return [];
        var texts = articles.SelectMany(a => a.Texts.Select(t => (File: $"{a.Name}.{t.Key}.md", t.Value.Gone)));
        var names = articles.Select(a => a.Name).ToHashSet();
        var whole = places.Select(p => p.File).Where(f => f.StartsWith("input/", StringComparison.Ordinal)).Distinct()
            .Select(f => f["input/".Length..]).Where(f => !names.Contains(f.Split('.')[0]));
        return
        [
            .. texts.Where(t => t.Gone.Count > 0).Select(t => Page(input, t.File, t.Gone)).Where(c => !c.Old.Contains((byte)0)),
            .. whole.Select(f => Page(input, f, [])),
        ];
    }

    private static Cut Page(string input, string file, IReadOnlyList<GoneLines> gone)
    {
        var path = Path.Combine(input, file);
        var old = File.ReadAllBytes(path);
        if (gone.Count == 0) return new($"input/{file}", path, [], old, null);
        // Byte by byte: what stays keeps its bytes in every encoding but UTF-16, which is left to people.
        var text = Encoding.Latin1.GetString(old).Split('\n');
        var lines = gone.SelectMany(g => Enumerable.Range(g.First, Math.Min(g.Last, text.Length) - g.First + 1)).ToHashSet();
        return new($"input/{file}", path, [.. lines.Order()], old, Encoding.Latin1.GetBytes(Without(text, lines)));
    }

    // Where lines go between two that stay, one blank line is enough, and one that was there stays.
    private static string Without(string[] text, HashSet<int> lines)
    {
        var left = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!lines.Contains(i + 1)) left.Add(text[i]);
            else if (IsBlank(text[i]) && left.Count > 0 && !IsBlank(left[^1]) && !lines.Contains(i + 2)) left.Add(text[i]);
        }
        return string.Join('\n', left).TrimEnd('\n') + '\n';
    }

    private static bool IsBlank(string line) => line.Trim().Length == 0;
}

/// <summary>What goes of a file: the lines, or without any the file itself.</summary>
internal sealed record Cut(string File, string Path, IReadOnlyList<int> Lines, byte[] Old, byte[]? New)
{
    /// <summary>The rows of a table that go, for people; a page's lines are shown from its bytes.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];
}
