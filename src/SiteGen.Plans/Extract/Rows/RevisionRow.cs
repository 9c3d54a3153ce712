// A row of revisions.csv: what a revision of the plan changed, old against new.
namespace SiteGen.Plans.Extract;

/// <summary>What a revision changed.</summary>
public enum RevisionField
{
    /// <summary>The KPI itself was revised (指標見直し); the document does not print what it was before.</summary>
    Indicator,

    /// <summary>A target that the document announces, but does not print as the target in force.</summary>
    AnnouncedTarget,

    /// <summary>The KPI's name.</summary>
    KpiName,

    /// <summary>Its unit.</summary>
    Unit,

    /// <summary>Its baseline.</summary>
    Baseline,

    /// <summary>Its target.</summary>
    Target,

    /// <summary>Whether its figures are totals.</summary>
    Cumulative,

    /// <summary>What the project does.</summary>
    ProjectContent,

    /// <summary>The project's name.</summary>
    ProjectName,

    /// <summary>The section in charge.</summary>
    Department,

    /// <summary>Another text of the plan.</summary>
    Text,
}

/// <summary>A row of <c>revisions.csv</c>; neither indicator nor outline means the plan's own text.</summary>
public sealed record RevisionRow(Row Row, string Page, string Indicator, string Outline, LocalText Heading,
    RevisionField Field, LocalText Old, LocalText New, Period? SetOn)
{
    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("revisions.csv",
        Column.May("page"), Column.Need("indicator"), Column.Need("outline"), Column.MayText("heading"),
        Column.Need("field"), Column.Text("old"), Column.Text("new"), Column.Need("set_on"))
    {
        Keys = [["page", "indicator", "outline", "heading", "field", "set_on", "old"]],
    };

    /// <summary>Reads a row.</summary>
    public static RevisionRow Read(Row row, Reading reading) =>
        new(row, row.Printed("page", reading), row.Text("indicator"), row.Text("outline"),
            row.Local("heading", reading), row.Choice<RevisionField>("field", reading),
            row.Local("old", reading), row.Local("new", reading), row.Period("set_on", reading));
}
