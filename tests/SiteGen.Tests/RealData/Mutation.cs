// Random damage to a CSV: bytes, quotes, columns, encodings, swapped and giant cells, deep parents, cycles.
using System.Text;
using SiteGen.Tests.Extract;

namespace SiteGen.Tests.RealData;

/// <summary>Damages files; the same seed gives the same damage.</summary>
public sealed class Mutation(Random random)
{
    private static readonly string[] Cells =
    [
        "", " ", "　", "-", "▲5", "△１２", "１，２３４", "1,234", "12.5%", "0", "-0", "007", "1e9", "1.2E+05", "NaN",
        "Infinity", "#REF!", "=1+1", "'5", "\u200b5", "2016/3/31", "Mar-17", "H28", "H0", "R99",
        "999999999999999", "-999999999999999", "0.000000001", "12.3456789012", "55(一部未集計)", "約55(集計中)", "未集計",
        "H29新規事業", "../../etc/passwd", "<script>", "con", "年", "5年で", "yes", "up", "goal-1", "%0A", "{0}",
        "\"\"",
    ];

    private static readonly string[] Invisible = ["\u200D", "\u200E", "\u202E", "\u00A0", "\u3000", "\uFE0F", "\u3099", "\u2010"];

    public static IReadOnlyList<string> Kinds { get; } = ["bytes", "cut", "doubled", "noise", "quotes",
        "commas", "line breaks", "columns", "headings", "swapped cells", "a cell", "giant cell", "encoding",
        "two encodings", "deep parents", "cycles", "rows", "letter case", "two quotes", "invisible"];

    /// <summary>The damaged bytes.</summary>
    public byte[] Of(byte[] bytes, string kind) => kind switch
    {
        "bytes" => Changed(bytes),
        "cut" => [.. bytes[..random.Next(bytes.Length)], .. random.Next(2) == 0 ? [] : bytes[random.Next(bytes.Length)..]],
        "doubled" => [.. bytes, .. bytes[random.Next(bytes.Length)..]],
        "noise" => Inserted(bytes, Noise()),
        "quotes" => Inserted(bytes, "\""u8.ToArray()),
        "two quotes" => Encoding.UTF8.GetBytes(Quoted(Text(bytes))),
        "invisible" => Inserted(bytes, Encoding.UTF8.GetBytes(Invisible[random.Next(Invisible.Length)])),
        "commas" => Inserted(bytes, ","u8.ToArray()),
        "line breaks" => Inserted(bytes, random.Next(2) == 0 ? "\r"u8.ToArray() : "\n"u8.ToArray()),
        "encoding" => Encoded(Text(bytes)),
        "two encodings" => Mixed(Text(bytes)),
        "deep parents" =>
            Encoding.UTF8.GetBytes(
                Text(bytes)
                    + string.Concat(
                        Enumerable.Range(1, 300).Select(i => $"deep-{i},{(i == 1 ? "" : $"deep-{i - 1}")},goal,,深い,Deep,,,,,,,,\n"))),
        _ => Encoding.UTF8.GetBytes(Table.Write(Rows([.. Table.Read(Text(bytes))], kind))),
    };

    private List<string[]> Rows(List<string[]> rows, string kind)
    {
        var (a, b) = (rows[random.Next(rows.Count)], rows[random.Next(rows.Count)]);
        var (i, j) = (random.Next(a.Length), random.Next(a.Length));
        switch (kind)
        {
            case "columns": return [.. rows.Select(r => r.Where((_, k) => k != i).ToArray())];
            case "headings": rows[0][Math.Min(i, rows[0].Length - 1)] = random.Next(2) == 0 ? rows[0][0] : "valeu"; break;
            case "swapped cells" when random.Next(2) == 0: (a[i], a[j]) = (a[j], a[i]); break;
            case "swapped cells": if (i < b.Length) (a[i], b[i]) = (b[i], a[i]); break;
            case "a cell": a[i] = Cells[random.Next(Cells.Length)]; break;
            case "giant cell":
                a[i] =
                string.Concat(
                    Enumerable.Repeat(new[] { "あ", "9", "1,", "\"", "<b>", "H27-", " ", "件(" }[random.Next(8)], 100_000)); break;
            case "cycles":
                for (var k = 0; k < 5; k++)
                {
                    var (r, s) = (rows[random.Next(rows.Count)], rows[random.Next(rows.Count)]);
                    if (i < r.Length) r[i] = s[0];
                }
                break;
            case "rows" when random.Next(2) == 0: rows.Insert(random.Next(rows.Count), b); break;
            case "rows": rows.Remove(b); break;
            case "letter case":
                a[i] = random.Next(2) == 0
                ? a[i].ToUpperInvariant()
                : string.Concat(a[i].Select(c => c is > ' ' and <= '~' ? (char)(c + ('！' - '!')) : c)); break;
        }
        return rows;
    }

    private byte[] Changed(byte[] bytes)
    {
        byte[] copy = [.. bytes];
        for (var i = random.Next(1, 6); i > 0; i--) copy[random.Next(copy.Length)] = (byte)random.Next(256);
        return copy;
    }

    private byte[] Inserted(byte[] bytes, byte[] more) =>
        random.Next(bytes.Length) is var at ? [.. bytes[..at], .. more, .. bytes[at..]] : bytes;

    private byte[] Noise()
    {
        var noise = new byte[random.Next(1, 50)];
        random.NextBytes(noise);
        return noise;
    }

    // At the edges of cells, where quotation marks mean something.
    private string Quoted(string text)
    {
        var edges = Enumerable.Range(0, text.Length)
            .Where(i => i == 0 || ",\n".Contains(text[i], StringComparison.Ordinal)
                || ",\n".Contains(text[i - 1], StringComparison.Ordinal))
            .ToList();
        var places = new[] { edges[random.Next(edges.Count)], edges[random.Next(edges.Count)] }.Order().ToArray();
        return text.Insert(places[1], "\"").Insert(places[0], "\"");
    }

    private byte[] Encoded(string text) =>
        SavedAs.Bytes(SavedAs.Names.ElementAt(random.Next(SavedAs.Names.Count())), text) ?? Encoding.UTF8.GetBytes(text);

    private static byte[] Half(string way, string text) => SavedAs.Bytes(way, text) ?? Encoding.UTF8.GetBytes(text);

    private byte[] Mixed(string text)
    {
        var at = random.Next(text.Length);
        string[] ways = ["CP932 with LF", "UTF-8 without BOM"];
        var first = random.Next(2);
        return [.. Half(ways[first], text[..at]), .. Half(ways[1 - first], text[at..])];
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
}
