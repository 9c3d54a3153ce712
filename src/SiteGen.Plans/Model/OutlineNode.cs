// A goal, policy, measure or project in the plan's tree.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Model;

/// <summary>A node of the plan's tree.</summary>
public sealed class OutlineNode
{
    internal OutlineNode(Plan plan, OutlineRow row, IReadOnlyList<LocalText> departments) =>
        (Plan, Row, Departments) = (plan, row, departments);

    private OutlineRow Row { get; }

    /// <summary>The plan that it belongs to.</summary>
    public Plan Plan { get; }

    /// <summary>The id; part of the address of a goal's or project's page.</summary>
    public string Id => Row.Id;

    /// <summary>The level.</summary>
    public OutlineKind Kind => Row.Kind;

    /// <summary>The number or sign that the document prints, such as (ア)-①; empty when it prints none.</summary>
    public string Number => Row.Number;

    /// <summary>The name.</summary>
    public LocalText Name => Row.Name;

    /// <summary>What it is about; for a project its content.</summary>
    public LocalText Summary => Row.Summary;

    /// <summary>What a project is for.</summary>
    public LocalText Purpose => Row.Purpose;

    /// <summary>What the document marks on it.</summary>
    public IReadOnlyList<OutlineFlag> Flags => Row.Flags;

    /// <summary>A note for readers.</summary>
    public LocalText Note => Row.Note;

    /// <summary>The sections in charge; none when the document prints none here.</summary>
    public IReadOnlyList<LocalText> Departments { get; }

    /// <summary>The node above; null for a goal.</summary>
    public OutlineNode? Parent { get; internal set; }

    /// <summary>The nodes below, in the document's order.</summary>
    public IReadOnlyList<OutlineNode> Children { get; internal set; } = [];

    /// <summary>The KPIs that stand right here, in the document's order.</summary>
    public IReadOnlyList<Indicator> Indicators { get; internal set; } = [];

    /// <summary>Grades and comments.</summary>
    public IReadOnlyList<EvaluationRow> Evaluations { get; internal set; } = [];

    /// <summary>Money spent.</summary>
    public IReadOnlyList<CostRow> Costs { get; internal set; } = [];

    /// <summary>What was done.</summary>
    public IReadOnlyList<OutputRow> Outputs { get; internal set; } = [];

    /// <summary>The KPIs of which an output of this project is a figure.</summary>
    public IReadOnlyList<Indicator> OutputKpis { get; internal set; } = [];

    /// <summary>The goal at the top of its branch; itself when it is one.</summary>
    public OutlineNode Goal => Parent?.Goal ?? this;

    /// <summary>This node and all below it, in the document's order.</summary>
    public IEnumerable<OutlineNode> Subtree => Children.SelectMany(c => c.Subtree).Prepend(this);

    /// <summary>All KPIs here and below, each once.</summary>
    public IEnumerable<Indicator> AllIndicators => Subtree.SelectMany(n => n.Indicators).Distinct();
}
