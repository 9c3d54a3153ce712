// Rule: a correction names the cell where it was made.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The corrected text stands where corrections.csv says.</summary>
public static class Corrections
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var tables = plan.Tables().Append((UnitRow.Schema, site.Units.Select(u => u.Row))).ToList();
        return plan.Corrections.Where(c => !Stands(c, tables)).Select(c => ProblemCatalog.CorrectionElsewhere(c.Row.At("where"), c.Where));
    }

    private static bool Stands(CorrectionRow correction, List<(Schema Schema, IEnumerable<Row> Rows)> tables)
    {
        if (correction.Where.Split('/') is not [.. var file, var id, var column]) return false;
        var name = file is ["actuals", ..] ? "actuals/" : string.Join('/', file);
        var rows = tables.Where(t => t.Schema.File == name).SelectMany(t => t.Rows);
        return rows.Any(r => IsOf(r, id) && r.Text(column).Contains(correction.Used.Trim(), StringComparison.Ordinal));
    }

    private static bool IsOf(Row row, string id) => new[] { "id", "indicator", "outline", "unit", "name_ja" }.Any(c => row.Text(c) == id);
}
