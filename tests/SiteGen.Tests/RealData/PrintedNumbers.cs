// The numbers of a plan's files as a reader of nothing but text finds them, to be compared with what would be published.
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Tests.Extract;

namespace SiteGen.Tests.RealData;

public static class PrintedNumbers
{
    private const string Invisible = "\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\uFE0F";

    private static readonly Regex Number =
        new(@"^'?(?<sign>[-+▲△−‐–—ー]?)(?<digits>[0-9][0-9,]*(\.[0-9]+)?)", RegexOptions.ExplicitCapture);

    // Their numbers stand in the file as they are published; the others are worked out.
    private static readonly TargetKind[] Printed =
    [
        TargetKind.Number, TargetKind.AtLeast, TargetKind.AtMost, TargetKind.Below, TargetKind.EachYear
    ];

    /// <summary>Whose number, from which file, and which number: as the files have it.</summary>
    public static IEnumerable<string> InFiles(string folder) =>
    [
        .. Directory.GetFiles(Path.Combine(folder, "actuals"), "*.csv").SelectMany(
            f => Of(f, $"actuals/{Path.GetFileNameWithoutExtension(f)}", "indicator", "value")),
        .. Of(Path.Combine(folder, "baselines.csv"), "baselines", "indicator", "value"),
        .. Of(Path.Combine(folder, "targets.csv"), "targets", "indicator", "value",
            row => Printed.Select(k => Choices.Word(k)).Contains(row("kind").ToLowerInvariant())),
        .. Of(Path.Combine(folder, "published.csv"), "published", "year", "value"),
        .. Of(Path.Combine(folder, "costs.csv"), "costs", "year", "amount_yen"),
    ];

    /// <summary>The same of what would be published.</summary>
    public static IEnumerable<string> InModel(Plan plan) =>
    [
        .. plan.Indicators.SelectMany(
            i => i.Actuals.Where(a => a.Value is not null).Select(a => Line($"actuals/{a.Year}", i.Id, a.Value!.Value))),
        .. plan.Indicators.SelectMany(
            i => i.Baselines.Where(b => b.Value is not null).Select(b => Line("baselines", i.Id, b.Value!.Value))),
        .. plan.Indicators.SelectMany(
            i => i.Targets.Where(t => t.Value is not null && Printed.Contains(t.Kind)).Select(t => Line("targets", i.Id, t.Value!.Value))),
        .. plan.Published.Where(p => p.Value is not null).Select(p => Line("published", $"{p.Year}", p.Value!.Value)),
        .. plan.Indicators.SelectMany(i => i.Costs)
            .Concat(plan.Outline.SelectMany(n => n.Costs))
            .Where(c => c.AmountYen is not null)
            .Select(c => Line("costs", $"{c.Year}", c.AmountYen!.Value)),
    ];

    /// <summary>The headings and rows of a file, without blank rows and remarks.</summary>
    public static IReadOnlyList<string[]> Rows(string file)
    {
        var text = Decoded(File.ReadAllBytes(file));
        var first = text.Split('\r', '\n')[0];
        var delimiter = first.Contains('\t', StringComparison.Ordinal) && !first.Contains(',', StringComparison.Ordinal) ? '\t' : ',';
        return [.. Table.Read(text, delimiter)
            .Select(r => r.Select(Visible).ToArray())
            .Where(r => r.Any(c => c.Trim().Length > 0) && !r[0].StartsWith("# ", StringComparison.Ordinal))];
    }

    private static IEnumerable<string> Of(
        string file, string name, string whose, string column, Func<Func<string, string>, bool>? counts = null)
    {
        if (!File.Exists(file)) yield break;
        var rows = Rows(file);
        var headings = rows[0].Select(h => h.Trim('\uFEFF').Trim()).ToList();
        foreach (var row in rows.Skip(1))
        {
            string Cell(string heading) => headings.IndexOf(heading) is var i and >= 0 && i < row.Length ? row[i].Trim() : "";
            if (Value(Cell(column)) is { } value && (counts is null || counts(Cell))) yield return Line(name, Cell(whose), value);
        }
    }

    // In ids and numbers nobody means what nobody can see.
    private static string Visible(string cell) =>
        cell.All(c => char.IsAscii(c) || Invisible.Contains(c, StringComparison.Ordinal)) ? string.Concat(cell.Where(char.IsAscii)) : cell;

    private static decimal? Value(string cell)
    {
        if (Number.Match(Ordinary(cell).Trim()) is not { Success: true } match) return null;
        var digits = decimal.Parse(match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return match.Groups["sign"].Value is "" or "+" ? digits : -digits;
    }

    // Full-width signs and digits, by a table of the tests' own.
    private static string Ordinary(string cell) =>
        string.Concat(cell.Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c));

    private static string Line(string file, string whose, decimal value) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{file} {(int.TryParse(Ordinary(whose).TrimStart('\''), out var year) ? $"{year}"
                : PeriodCell.Read(whose) is { Kind: PeriodKind.FiscalYear, FiscalYear: { } fiscal }
                    && file is "costs" or "published" ? $"{PeriodCell.Read(whose)!.FiscalYear}"
                : whose)} "
            + $"{value / 1.000000000m}");

    private static string Decoded(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        try
        {
            return new UTF8Encoding(false, true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding(932).GetString(bytes);
        }
    }
}
