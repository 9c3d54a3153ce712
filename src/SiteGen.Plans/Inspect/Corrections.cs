// Rule: a correction names the cell where it was made.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The corrected text stands where corrections.csv says.</summary>
public static class Corrections
{
    // Of a correction nobody knows the unit and kind: what any of them takes off a number may be off.
    private static readonly string?[] Units = [null, "円", "位"];
    private static readonly TargetKind?[] Kinds = [null, .. Enum.GetValues<TargetKind>()];

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var tables = plan.Tables().Select(t => (File: t.Schema.File, t.Rows))
            .Append(("units.csv", site.Units.Select(u => u.Row)))
            .Append(("plan.csv", plan.Settings.Select(s => s.Row))).ToList();
        return plan.Corrections.Where(
            c => plan.IsRead(c.Where[..Math.Max(0, c.Where.IndexOf('/', StringComparison.Ordinal))]) && !Stands(c, tables))
                .Select(c => ProblemCatalog.CorrectionElsewhere(c.Row.At("where"), c.Where));
    }

    private static bool Stands(CorrectionRow correction, List<(string File, IEnumerable<Row> Rows)> tables)
    {
        if (correction.Where.Split('/') is not [.. var file, var id, var column]) return false;
        var name = file is ["actuals" or "tables", ..] ? file[0] + "/" : string.Join('/', file);
        var rows = tables.Where(t => t.File == name).SelectMany(t => t.Rows);
        return rows.Any(r => IsOf(r, id)
            && (r.Text(column).Contains(correction.Used.Trim(), StringComparison.Ordinal) || IsSame(r.Text(column), correction.Used)
                || column == "value" && r.Text("missing") == correction.Used.Trim()));
    }

    // 5,000 and 5000, △ 5 and -5: a number may be written in the form of this folder.
    private static bool IsSame(string cell, string used) => Numbers(cell).Intersect(Numbers(used)).Any();

    private static IEnumerable<decimal> Numbers(string cell) => Kinds
        .SelectMany(kind => Units.Select(unit => Decoration.Off(cell, unit, kind)))
        .OfType<string>().Append(cell)
        .Select(NumberCell.Read).Where(n => n.Readable).Select(n => n.Value).OfType<decimal>();

    private static bool IsOf(Row row, string id) =>
        new[] { "id", "indicator", "outline", "unit", "key", "name_ja", "table_ja" }.Any(c => row.Text(c) == id);
}
