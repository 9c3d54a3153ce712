// A row of published.csv: a judgement that the city itself printed.
namespace SiteGen.Plans.Extract;

/// <summary>What a city printed as its own judgement.</summary>
public enum PublishedFigure
{
    /// <summary>Otaru: the score before it is held between -100 and 100.</summary>
    RawScore,

    /// <summary>Otaru: the score.</summary>
    Score,

    /// <summary>Otaru: the average score of a goal or of the plan.</summary>
    Average,

    /// <summary>Otaru: projects counted in the average.</summary>
    CountedProjects,

    /// <summary>Otaru: KPIs counted in the average.</summary>
    CountedKpis,

    /// <summary>Otaru: all projects.</summary>
    TotalProjects,

    /// <summary>Otaru: all KPIs.</summary>
    TotalKpis,

    /// <summary>Otaru: projects all of whose scored KPIs reach 80.</summary>
    AtLeast80Projects,

    /// <summary>Otaru: KPIs that reach 80.</summary>
    AtLeast80Kpis,

    /// <summary>Ojiya: attainment rate in per cent.</summary>
    Rate,

    /// <summary>How much of the way from the starting point to the target is done, in per cent.</summary>
    Progress,

    /// <summary>Nemuro: change from the report before, in the KPI's unit.</summary>
    Change,

    /// <summary>A grade of the KPI (A, B, ○, △) with the plan's legend; its words stand in the text.</summary>
    Grade,

    /// <summary>A number in the document's words that its other figures let one work out again.</summary>
    Stated,
}

/// <summary>A row of <c>published.csv</c>; neither indicator nor outline means the whole plan.</summary>
public sealed record PublishedRow(Row Row, string Indicator, string Outline, string SourceNo, int? Year,
    PublishedFigure Figure, decimal? Value, LocalText Text, LocalText Explanation)
{
    /// <summary>For a stated number, what the document's other figures give; otherwise null.</summary>
    public decimal? FromDocument { get; private init; }

    /// <summary>The part of the year of which it is, or the head of its column; null for one of the year.</summary>
    public Period? Period { get; private init; }

    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("published.csv",
        Column.Need("indicator"), Column.Need("outline"), Column.May("source_no"), Column.Need("year"),
        Column.Need("figure"), Column.Need("value"), Column.MayText("text"), Column.MayText("explanation"),
        Column.May("from_document"), Column.May("period"))
    {
        Keys = [["indicator", "outline", "source_no", "year", "figure", "period"]],
    };

    /// <summary>Reads a row.</summary>
    public static PublishedRow Read(Row row, Reading reading) =>
        new(row, row.Text("indicator"), row.Text("outline"), row.Printed("source_no", reading),
            row.NeedYear("year", reading), row.Choice<PublishedFigure>("figure", reading),
            row.Number("value", reading), row.Local("text", reading), row.Local("explanation", reading))
        {
            FromDocument = row.Number("from_document", reading),
            Period = row.Period("period", reading),
        };
}
