// Rule: whatever a cell names exists.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>References between the files of a plan, and to units and topics.</summary>
public static class KnownReferences
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var indicators = new Names("indicators.csv", plan.Indicators.Select(i => i.Id), plan.IsRead("indicators.csv"))
        {
            Words = [.. plan.Indicators.Select(i => (i.Name.Lead, i.Id))],
        };
        var outline = new Names("outline.csv", plan.Outline.Select(o => o.Id), plan.IsRead("outline.csv"))
        {
            Words = [.. plan.Outline.Select(o => (o.Name.Lead, o.Id))],
        };
        var departments =
            new Names("departments.csv", plan.Departments.Select(d => d.Name.Lead), plan.IsRead("departments.csv"), areWords: true);
        var units = new Names("units.csv", site.Units.Select(u => u.Id), !plan.Unread.Contains("units.csv"))
        {
            Words = [.. site.Units.SelectMany(u => new[] { u.Ja, u.EnOne, u.EnMany }.Select(word => (word, u.Id)))],
        };
        var topics = new Names("topics.csv", site.Topics.Select(t => t.Id), !plan.Unread.Contains("topics.csv"))
        {
            Words = [.. site.Topics.Select(t => (t.Name.Lead, t.Id))],
        };
        return
        [
            .. plan.Outline.SelectMany(o => outline.Unknown(o.Row, "parent", o.Parent)),
            .. plan.Outline.SelectMany(o => departments.Unknown(o.Row, "department", [.. o.Departments])),
            .. plan.Indicators.SelectMany(i => outline.Unknown(i.Row, "outline", [.. i.Outline])),
            .. plan.Indicators.SelectMany(i => units.Unknown(i.Row, "unit", i.Unit)),
            .. plan.Indicators.SelectMany(i => topics.Unknown(i.Row, "topics", [.. i.Topics])),
            .. plan.Indicators.SelectMany(i => departments.Unknown(i.Row, "department", [.. i.Departments])),
            .. plan.Indicators.SelectMany(i => indicators.Unknown(i.Row, "part_of", i.PartOf)),
            .. plan.Indicators.SelectMany(i => indicators.Unknown(i.Row, "replaced_by", i.ReplacedBy)),
            .. plan.Baselines.SelectMany(b => indicators.Unknown(b.Row, "indicator", b.Indicator)),
            .. plan.Targets.SelectMany(t => indicators.Unknown(t.Row, "indicator", t.Indicator)),
            .. plan.Actuals.SelectMany(a => indicators.Unknown(a.Row, "indicator", a.Indicator)),
            .. plan.Published.SelectMany(p => indicators.Unknown(p.Row, "indicator", p.Indicator)),
            .. plan.Published.SelectMany(p => outline.Unknown(p.Row, "outline", p.Outline)),
            .. plan.Evaluations.SelectMany(e => outline.Unknown(e.Row, "outline", e.Outline)),
            .. plan.Costs.SelectMany(c => indicators.Unknown(c.Row, "indicator", c.Indicator)),
            .. plan.Costs.SelectMany(c => outline.Unknown(c.Row, "outline", c.Outline)),
            .. plan.Outputs.SelectMany(o => outline.Unknown(o.Row, "outline", o.Outline)),
            .. plan.Outputs.SelectMany(o => indicators.Unknown(o.Row, "indicator", o.Indicator)),
            .. plan.OtherTables.Values.SelectMany(t => t).SelectMany(r => units.Unknown(r.Row, "unit", r.Unit)),
            .. plan.Restated.SelectMany(r => indicators.Unknown(r.Row, "indicator", r.Indicator)),
            .. plan.Revisions.SelectMany(r => indicators.Unknown(r.Row, "indicator", r.Indicator)),
            .. plan.Revisions.SelectMany(r => outline.Unknown(r.Row, "outline", r.Outline)),
        ];
    }

    // A word that looks the same is the same; an id is an address, letter by letter.
    private sealed class Names(string file, IEnumerable<string> names, bool isRead, bool areWords = false)
    {
        private readonly HashSet<string> known = [.. names];
        private readonly HashSet<string> seen = [.. names.Where(_ => areWords).Select(LookAlike.Of)];

        /// <summary>The words that people may write in place of an id: % for percent.</summary>
        public IReadOnlyList<(string Word, string Id)> Words { get; init; } = [];

        public IEnumerable<Problem> Unknown(Row row, string column, params string[] cells) => cells
            .Where(c => isRead && c.Length > 0 && !known.Contains(c) && !seen.Contains(LookAlike.Of(c)))
            .Select(c => ProblemCatalog.ReferenceUnknown(row.At(column), c, file, Meant(c)));

        private string? Meant(string cell) => known.FirstOrDefault(k => k == Narrow.Text(cell).ToLowerInvariant())
            ?? Only(Words.Where(w => Plain(w.Word) == Plain(cell)).Select(w => w.Id).Distinct())
            ?? Nearest.To(cell, known);

        // Two KPIs of one name: nobody can tell which is meant.
        private static string? Only(IEnumerable<string> ids) => ids.Take(2).ToList() is [var id] ? id : null;

        private static string Plain(string word) => LookAlike.Of(Narrow.Text(word).Trim()).ToLowerInvariant();
    }
}
