// A row of outline.csv: a goal, policy, measure or project of the plan.
namespace SiteGen.Plans.Extract;

/// <summary>The level of a node in the plan's tree.</summary>
public enum OutlineKind
{
    /// <summary>基本目標: one of the plan's main goals.</summary>
    Goal,

    /// <summary>A policy within a goal.</summary>
    Policy,

    /// <summary>施策: what the city does towards a goal.</summary>
    Measure,

    /// <summary>事業: a concrete piece of work.</summary>
    Project,
}

/// <summary>What the document marks on a node.</summary>
public enum OutlineFlag
{
    /// <summary>新規: newly added.</summary>
    New,

    /// <summary>事業内容変更: the content was changed.</summary>
    ContentChanged,

    /// <summary>KPI変更: its KPIs were changed.</summary>
    KpiChanged,

    /// <summary>数値目標変更: its headline target was changed.</summary>
    TargetChanged,

    /// <summary>取組終了: ended.</summary>
    Ended,

    /// <summary>再掲: listed again.</summary>
    ListedAgain,
}

/// <summary>A row of <c>outline.csv</c>.</summary>
public sealed record OutlineRow(Row Row, string Id, string Parent, OutlineKind Kind, string Number,
    LocalText Name, IReadOnlyList<string> Departments, LocalText Summary, LocalText Purpose,
    IReadOnlyList<OutlineFlag> Flags, LocalText Note)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("outline.csv",
        Column.Need("id"), Column.Need("parent"), Column.Need("kind"), Column.May("number"),
        Column.Text("name"), Column.May("department"), Column.MayText("summary"), Column.MayText("purpose"),
        Column.May("flags"), Column.MayText("note"))
    {
        Keys = [["id"]],
    };

    /// <summary>Reads a row.</summary>
    public static OutlineRow Read(Row row, Reading reading) =>
        new(row, row.Need("id", reading), row.Text("parent"), row.Choice<OutlineKind>("kind", reading),
            row.Printed("number", reading), row.Local("name", reading), row.List("department"),
            row.Local("summary", reading), row.Local("purpose", reading),
            row.Choices<OutlineFlag>("flags", reading), row.Local("note", reading));
}
