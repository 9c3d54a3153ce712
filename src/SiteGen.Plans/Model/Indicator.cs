// A KPI with its whole history.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;

namespace SiteGen.Plans.Model;

/// <summary>Where a KPI stands in the document: a listed-again one stands in several places.</summary>
/// <param name="SourceNo">The number of the printed row, in the document's order; empty when there is none.</param>
/// <param name="Node">The node of the tree.</param>
public sealed record Spot(string SourceNo, OutlineNode Node);

/// <summary>A KPI.</summary>
public sealed class Indicator
{
    internal Indicator(Plan plan, IndicatorRow row, Unit unit) => (Plan, Row, Unit) = (plan, row, unit);

    private IndicatorRow Row { get; }

    /// <summary>The plan that it belongs to.</summary>
    public Plan Plan { get; }

    /// <summary>The id: the KPI's public address for ever.</summary>
    public string Id => Row.Id;

    /// <summary>The numbers of the printed rows, in the document's order.</summary>
    public IReadOnlyList<string> SourceNos => Row.SourceNos;

    /// <summary>The name.</summary>
    public LocalText Name => Row.Name;

    /// <summary>The unit of its values.</summary>
    public Unit Unit { get; }

    /// <summary>Which way is good for the number: a rank that rises has a smaller one.</summary>
    public Direction Direction =>
        Unit.IsRank && Row.Direction == Direction.Up ? Direction.Down : Row.Direction;

    /// <summary>How the actuals of several years relate.</summary>
    public Accumulation Accumulation => Row.Accumulation;

    /// <summary>True when its figures are or become totals.</summary>
    public bool IsTotal => Accumulation is Accumulation.Running or Accumulation.Summed;

    /// <summary>True where several one-year figures together are measured: their sum or mean.</summary>
    public bool IsOfYears => Accumulation is Accumulation.Summed or Accumulation.Averaged;

    /// <summary>True when the mean of its years is compared with the target.</summary>
    public bool IsMean => Accumulation == Accumulation.Averaged;

    /// <summary>True where the mean of its years up to one of them is of more than that year alone.</summary>
    public bool IsMeanUpTo(int year) => IsMean && year != CountedFrom;

    /// <summary>The first fiscal year that is counted, for totals and means; null when it is not printed.</summary>
    public int? CountedFrom => Row.CountedFrom?.FirstFiscalYear
        ?? (Accumulation == Accumulation.Averaged && Target?.Due is { Kind: PeriodKind.Range } range ? range.First : null);

    /// <summary>The start of counting as printed; null when it is not printed.</summary>
    public Period? CountedFromPeriod => Row.CountedFrom;

    /// <summary>The first fiscal year of its work, where the document prints that; null otherwise.</summary>
    public int? Begins => Row.Begins?.FirstFiscalYear;

    /// <summary>True when another KPI of the plan has the same name in the plan's language.</summary>
    public bool SharesName { get; internal set; }

    /// <summary>The other languages in which another KPI of the plan has the same name.</summary>
    public IReadOnlyList<string> SharesNameIn { get; internal set; } = [];

    /// <summary>The name of the first place in the plan under which it was printed: of a KPI that a revision left out, the project's
    /// name before the revision.</summary>
    public LocalText PlaceName => OldNameOf(Spots[0].Node) ?? Place(Spots[0].Node).Name;

    // A row of the tree that has the KPI's own name says nothing more: what stands above it does.
    private OutlineNode Place(OutlineNode node) => node.Name.Lead == Name.Lead && node.Parent is { } above ? Place(above) : node;

    /// <summary>The name that a project had before a revision left this KPI out of it; null where it is the same, or
    /// the KPI is not left out.</summary>
    public LocalText? OldNameOf(OutlineNode project) => Status != IndicatorStatus.Retired ? null
        : project.Indicators.SelectMany(i => i.Revisions).FirstOrDefault(r => r.Row.Field == RevisionField.ProjectName)?.Row.Old;

    /// <summary>The month of the year before in which its own years begin (前年10〜9月), 1 for calendar years;
    /// null where they are those of the plan.</summary>
    public int? YearFrom => Row.YearFrom;

    /// <summary>True for the main number of a goal (数値目標).</summary>
    public bool Headline => Row.Headline;

    /// <summary>Whether it is in force.</summary>
    public IndicatorStatus Status => Row.Status;

    /// <summary>The page of the document; empty when it is not known.</summary>
    public string SourcePage => Row.SourcePage;

    /// <summary>A note for readers.</summary>
    public LocalText Note => Row.Note;

    /// <summary>What residents look for under it.</summary>
    public IReadOnlyList<Topic> Topics { get; internal set; } = [];

    /// <summary>The sections that the document prints at the KPI itself.</summary>
    public IReadOnlyList<LocalText> Departments { get; internal set; } = [];

    /// <summary>The sections in charge: its own, or, where the document prints them only at the project, the project's.</summary>
    public IReadOnlyList<LocalText> InCharge =>
        Departments.Count > 0 ? Departments : [.. Spots.SelectMany(s => s.Node.Departments).Distinct()];

    /// <summary>Where it stands in the document, the main place first.</summary>
    public IReadOnlyList<Spot> Spots { get; internal set; } = [];

    /// <summary>The KPI of which this is a part (内訳); null when it is none.</summary>
    public Indicator? PartOf { get; internal set; }

    /// <summary>The parts of this KPI.</summary>
    public IReadOnlyList<Indicator> Parts { get; internal set; } = [];

    /// <summary>The KPI that took its place; null when there is none.</summary>
    public Indicator? ReplacedBy { get; internal set; }

    /// <summary>The retired KPIs whose place it took.</summary>
    public IReadOnlyList<Indicator> Replaces { get; internal set; } = [];

    /// <summary>Its forerunner in an earlier plan; null when there is none.</summary>
    public Indicator? Continues { get; internal set; }

    /// <summary>The KPIs of later plans that continue it.</summary>
    public IReadOnlyList<Indicator> ContinuedIn { get; internal set; } = [];

    /// <summary>The line across plans: its forerunners, itself, and what continues it, the oldest plan first;
    /// itself alone where there is none.</summary>
    public IReadOnlyList<Indicator> Line => [.. Before(Continues).Reverse(), this, .. After(this)];

    // The text of the data; linked once all plans are there.
    internal string Forerunner => Row.Continues;

    private static IEnumerable<Indicator> Before(Indicator? kpi)
    {
        for (; kpi is not null; kpi = kpi.Continues) yield return kpi;
    }

    private static IEnumerable<Indicator> After(Indicator kpi) =>
        kpi.ContinuedIn.SelectMany(next => After(next).Prepend(next));

    /// <summary>True where the document gives its figures and targets for its parts only (men and women): the parts then count.</summary>
    public bool IsOnlyParts => Parts.Count > 0 && Targets.Count == 0 && !HasFigure;

    /// <summary>True where the document gives its figures for its parts, whether or not it has a target for the whole.</summary>
    public bool HasFiguresInParts => !HasFigure && Parts.Any(p => p.HasFigure);

    private bool HasFigure => Baselines.Any(b => b.Value is not null) || Actuals.Any(a => a.Value is not null);

    /// <summary>Baselines, the one in force last.</summary>
    public IReadOnlyList<Baseline> Baselines { get; internal set; } = [];

    /// <summary>Versions of the target, the one in force last.</summary>
    public IReadOnlyList<Target> Targets { get; internal set; } = [];

    /// <summary>Reported years, oldest first, also those without a figure.</summary>
    public IReadOnlyList<Actual> Actuals { get; internal set; } = [];

    /// <summary>True for a year without a figure of a KPI of which others lag behind their column: only the column is known to be
    /// empty.</summary>
    public bool IsOfAColumnOnly(Actual actual) => actual is { Value: null, Forecast: null, MeasuredAt.Printed: "", Earlier.Count: 0 }
        && Actuals.Any(a => a.HasLag);

    /// <summary>The city's own judgements of it.</summary>
    public IReadOnlyList<Published> Published { get; internal set; } = [];

    /// <summary>Money spent.</summary>
    public IReadOnlyList<CostRow> Costs { get; internal set; } = [];

    /// <summary>What printed figures were before the city restated them, the earliest first.</summary>
    public IReadOnlyList<RestatedRow> Restated { get; internal set; } = [];

    /// <summary>The projects an output of which is a figure of this KPI.</summary>
    public IReadOnlyList<OutlineNode> Contributors { get; internal set; } = [];

    /// <summary>Changes by a revision of the plan.</summary>
    public IReadOnlyList<Revision> Revisions { get; internal set; } = [];

    /// <summary>Where its cells depart from the printed page.</summary>
    public IEnumerable<CorrectionRow> Corrections => Plan.Corrections.Where(c => c.IsAbout(Id));

    /// <summary>The baseline in force; null when the document prints none at all.</summary>
    public Baseline? Baseline => Baselines.Count > 0 ? Baselines[^1] : null;

    /// <summary>The baseline that was in force when a version of the target was set; null when the document prints none at all.</summary>
    public Baseline? BaselineOf(Target? target) => target is null || target == Target ? Baseline : BaselineAt(target.SetOn);

    /// <summary>The baseline that was in force when an earlier target was set; the first one where none was.</summary>
    internal Baseline? BaselineAt(Period? setOn) =>
        Baselines.LastOrDefault(b => Versions.Order(b.SetOn) <= Versions.Order(setOn)) ?? Baselines.FirstOrDefault();

    /// <summary>True when a revision of the plan put a single year in place of a running total as baseline,
    /// or the other way: earlier targets then count something else.</summary>
    public bool CountsAnew => Baselines.Select(b => b.Cumulative).Distinct().Count() > 1;

    /// <summary>The target in force; null when the document prints none.</summary>
    public Target? Target => Targets.Count > 0 ? Targets[^1] : null;

    /// <summary>The main goal that it stands under.</summary>
    public OutlineNode Goal => Spots[0].Node.Goal;

    /// <summary>
    /// True when it counts in roll-ups: not retired, and no row of a breakdown, unless the document prints it
    /// as a KPI, too, or gives figures for the rows only.
    /// </summary>
    public bool IsCounted => Status != IndicatorStatus.Retired && !IsOnlyParts
        && (PartOf is null || Row.Counted || PartOf.IsOnlyParts);

    /// <summary>The report of a fiscal year; null when the document has none.</summary>
    public Actual? ActualOf(int year)
    {
        // Asked for more often than anything else: without an enumerator.
        for (var i = 0; i < Actuals.Count; i++)
            if (Actuals[i].Year == year) return Actuals[i];
        return null;
    }

    /// <summary>The KPI's id, for reading in a debugger.</summary>
    public override string ToString() => $"{Plan.Id}/{Id}";
}
